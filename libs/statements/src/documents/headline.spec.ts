import { describe, expect, it } from '@jest/globals';
import type { PracticeSection } from '../statement-shapes.js';
import { headlineOf } from './headline.js';
import {
  aDifficultPracticeStatement,
  alicesSection,
  aPracticeStatement,
  position,
} from './testing/practice-statements.js';
import { plain } from './testing/read-pdf.js';
import { french } from './words.js';

function headlineWith(part: Partial<PracticeSection>): string {
  const statement = aPracticeStatement({ sections: [{ ...alicesSection, ...part }] });
  return read(headlineOf(statement, french));
}

const resultOf = (quarter: string): PracticeSection['totals'] => ({
  ...alicesSection.totals,
  result: { quarter, yearBefore: null, yearToDate: quarter },
});

const read = (phrase: ReturnType<typeof headlineOf>): string =>
  plain(typeof phrase === 'string' ? phrase : phrase.map(({ text }) => text).join(''));

describe('the headline', () => {
  it('tells Alice what she earned, what she has, what must come and what she owes', () => {
    expect(headlineWith({})).toBe(
      'Au 3ᵉ trimestre 2026, tu as gagné 4 704,89 €. Au 30 septembre, 4 855,74 € sont en banque, ' +
        '2 420,00 € doivent encore arriver et tu dois 1 794,78 € ' +
        '(à payer 621,60 €, TVA 1 173,18 €).',
    );
  });

  it('speaks of a loss and of an overdraft without blame', () => {
    expect(read(headlineOf(aDifficultPracticeStatement(), french))).toBe(
      'Au 3ᵉ trimestre 2026, tes frais ont dépassé tes produits de 3 745,11 €. Au 30 septembre, ' +
        'ton compte en banque est à −3 094,23 €, 2 420,00 € doivent encore arriver ' +
        'et tu dois 573,96 € (TVA 67,85 €, cotisations sociales 506,11 €).',
    );
  });

  it('says that VAT comes back when the State owes it', () => {
    const vat = position('vat', '0.00', '120.00', '0.00', '120.00');
    expect(headlineWith({ position: [vat] })).toContain(
      'Au 30 septembre, 120,00 € de TVA te reviennent.',
    );
  });

  it('has a sentence for a quarter in which nothing happened', () => {
    expect(headlineWith({ position: [], totals: resultOf('0.00') })).toBe(
      'Au 3ᵉ trimestre 2026, tes produits et tes frais sont à égalité. ' +
        'Au 30 septembre, il n’y a rien en banque, rien à recevoir et rien à payer.',
    );
  });

  it('adds up the sets of books in which the practice is kept', () => {
    const statement = aPracticeStatement({ sections: [alicesSection, alicesSection] });
    expect(read(headlineOf(statement, french))).toContain('tu as gagné 9 409,78 €');
  });

  it('makes the amounts that are to be remembered stand out', () => {
    const phrase = headlineOf(aPracticeStatement(), french);
    const strong = typeof phrase === 'string' ? [] : phrase.filter((span) => span.strong);
    expect(strong.map(({ text }) => plain(text))).toEqual([
      '4 704,89 €',
      '4 855,74 €',
      '2 420,00 €',
      '1 794,78 €',
    ]);
  });
});
