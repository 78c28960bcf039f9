import { describe, expect, it } from '@jest/globals';
import { frenchAmount } from '@plusloin/platform/pdf';
import type { PracticeStatement } from '../statement-shapes.js';
import { drawPracticeStatement, practiceDocument } from './practice-document.js';
import {
  aDifficultPracticeStatement,
  alicesBooks,
  alicesSection,
  aPracticeStatement,
  line,
} from './testing/practice-statements.js';
import { pagesOf, pageTextsOf, plain, textSizesOf } from './testing/read-pdf.js';
import { french } from './words.js';

const withExpenses = (count: number): PracticeStatement =>
  aPracticeStatement({
    sections: [
      {
        ...alicesSection,
        expense: Array.from({ length: count }, (_, place) =>
          line(`6120${10 + place}`, `Frais ${place + 1}`, '10.00', '10.00', '30.00'),
        ),
      },
    ],
  });

describe('the statement of a usual member', () => {
  it.each([
    ['with nine accounts', aPracticeStatement()],
    ['with twenty-two accounts', withExpenses(19)],
    ['with long names, a loss and a provisional mark', aDifficultPracticeStatement()],
  ])('is one A4 page, %s', async (_, statement) => {
    const file = await drawPracticeStatement(statement);
    expect(pagesOf(file)).toBe(1);
    expect(file.toString('latin1')).toContain('/MediaBox [0 0 595.28 841.89]');
  });

  it('shows each amount of it', async () => {
    const texts = pageTextsOf(await drawPracticeStatement(aPracticeStatement()));
    if (texts === undefined) return;
    const [section] = aPracticeStatement().sections;
    const { income = [], expense = [], totals, position = [], proof, entries } = section ?? {};
    const figures = [...income, ...expense, ...Object.values(totals ?? {})];
    const amounts = [
      ...figures.flatMap((each) => [each.quarter, each.yearBefore ?? '0.00', each.yearToDate]),
      ...position.flatMap((each) => [each.opening, each.debit, each.credit, each.closing]),
      ...Object.values(proof ?? {}),
      entries?.debit ?? '',
    ];
    expect(amounts.length).toBeGreaterThan(60);
    for (const amount of amounts) expect(texts[0]).toContain(plain(frenchAmount(amount)));
  });

  it('names who and what it is about', async () => {
    const texts = pageTextsOf(await drawPracticeStatement(aPracticeStatement()));
    if (texts === undefined) return;
    for (const name of [
      'Relevé du 3ᵉ trimestre 2026',
      'Alice Delvaux, Assistance sociale · AD1',
      'La Passerelle',
      'du 1er juill. 2026 au 30 sept. 2026',
      'version 1 · fermé le 8 oct. 2026',
      'BCE 0712.345.678',
      'Alice Delvaux (membre)',
      'régime normal',
      'Livres ALICE, écritures 212 à 297 · 86 écritures',
      'chaîne 297 · 9f3c51d8a70b…',
      'page 1/1',
      'T4 2024',
    ]) {
      expect(texts[0]).toContain(name);
    }
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      drawPracticeStatement(aPracticeStatement()),
      drawPracticeStatement(aPracticeStatement()),
    ]);
    expect(one.equals(other)).toBe(true);
  });

  it('is never written smaller than seven points', async () => {
    const sizes = textSizesOf(await drawPracticeStatement(withExpenses(19)));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
  });
});

it('puts a second set of books on a second page, under its own name', async () => {
  const short = { ...alicesSection, income: [], expense: [], position: [] };
  const other = { ...short, books: { ...alicesBooks, code: 'COOP' } };
  const statement = aPracticeStatement({ sections: [short, other] });
  const file = await drawPracticeStatement(statement);
  expect(pagesOf(file)).toBe(2);
  const texts = pageTextsOf(file);
  if (texts === undefined) return;
  expect(texts[0]).not.toContain('Livres COOP\n');
  expect(texts[1]).toMatch(/^ *Livres COOP$/m);
  expect(texts[1]).toContain('Écart');
});

it('goes on over the page rather than shrink below what can be read', async () => {
  const file = await drawPracticeStatement(withExpenses(45));
  expect(pagesOf(file)).toBe(2);
  expect(Math.min(...textSizesOf(file))).toBeGreaterThanOrEqual(7);
});

it('writes a dash, not a nought, where the books do not go back, and says why', async () => {
  const texts = pageTextsOf(await drawPracticeStatement(aDifficultPracticeStatement()));
  if (texts === undefined) return;
  expect(texts[0]).toMatch(/Résultat du trimestre +−3 745,11 +– +−3 745,11/);
  expect(texts[0]).toContain(french.practice.noYearBefore);
});

it('is marked on its page while it is provisional, and not once it is final', async () => {
  const provisional = aPracticeStatement({ provisional: true });
  const marked = pageTextsOf(await drawPracticeStatement(provisional));
  const final = pageTextsOf(await drawPracticeStatement(aPracticeStatement()));
  if (marked === undefined || final === undefined) return;
  expect(marked[0]).toContain(french.provisional);
  expect(marked[0]).toContain('état au 8 oct. 2026');
  expect(final[0]).not.toContain('rovisoire');
});

it('asks for care when the proof leaves a difference', () => {
  const [section = alicesSection] = aPracticeStatement().sections;
  const proof = { ...section.proof, difference: '0.01' };
  const wrong = aPracticeStatement({ sections: [{ ...section, proof }] });
  const cells = JSON.stringify(practiceDocument(wrong, french).body);
  expect(cells).toContain('{"holds":false,"text":[{"text":"0,01","tone":"care"}]}');
  expect(JSON.stringify(practiceDocument(aPracticeStatement(), french).body)).toContain(
    '{"holds":true,"text":"0,00"}',
  );
});

it('speaks the French of the country', async () => {
  const cooperative = { name: 'Le Trait d’Union', slug: 'trait-dunion', country: 'FR' } as const;
  const file = await drawPracticeStatement(aPracticeStatement({ cooperative }));
  expect(file.toString('latin1')).toContain('/Lang (fr-FR)');
  const texts = pageTextsOf(file);
  if (texts === undefined) return;
  expect(texts[0]).toContain('SIREN');
  expect(texts[0]).not.toContain('BCE');
});
