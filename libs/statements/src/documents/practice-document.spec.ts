import { describe, expect, it } from '@jest/globals';
import { practiceStatement } from '../practice-statement.js';
import type { PracticeStatement, StatementBlock } from '../statement-shapes.js';
import { alicesBooks, alicesFigures } from '../testing/alice.js';
import {
  alicesStatement,
  employedStatement,
  karimsStatement,
  longStatement,
  lossStatement,
} from '../testing/difficult.js';
import { aHead, booksOf } from '../testing/figure-rows.js';
import { drawPracticeStatement, practiceDocument } from './practice-document.js';
import { languageOf, practiceLanguages } from './practice-languages.js';
import { pagesOf, pageTextsOf, plain, textSizesOf } from './testing/read-pdf.js';

const french = practiceLanguages.fr;

const amountsOf = (blocks: readonly StatementBlock[]): string[] =>
  blocks
    .filter(({ code }) => code !== 'corrections')
    .flatMap(({ lines, total }) => [...lines, ...(total === null ? [] : [total])])
    .flatMap((line) => [line.quarter, line.yearBefore, line.yearToDate])
    .filter((text) => typeof text === 'string');

describe('the statement of a usual member', () => {
  it.each([
    ['Alice', alicesStatement()],
    ['Karim', karimsStatement()],
    ['a member with long names and a loss', lossStatement()],
    ['a member who reads Dutch', alicesStatement('nl')],
    ['a member who reads English', alicesStatement('en')],
  ])('is one A4 page for the member and one for the accountant: %s', async (_, statement) => {
    const file = await drawPracticeStatement(statement);
    expect(pagesOf(file)).toBe(2);
    expect(file.toString('latin1')).toContain('/MediaBox [0 0 595.28 841.89]');
  });

  it.each([
    ['Alice', alicesStatement()],
    ['Karim', karimsStatement()],
  ])('shows each amount on its page: %s', async (_, statement) => {
    const texts = pageTextsOf(await drawPracticeStatement(statement));
    if (texts === undefined) return;
    const [section] = statement.sections;
    const member = amountsOf(section?.blocks ?? []);
    const accountant = amountsOf(section?.accountant ?? []);
    expect(member.length).toBeGreaterThan(50);
    expect(accountant.length).toBeGreaterThan(12);
    for (const text of member) expect(texts[0]).toContain(plain(french.format.amount(text)));
    for (const text of accountant) expect(texts[1]).toContain(plain(french.format.amount(text)));
    for (const text of Object.values(section?.proof ?? {})) {
      expect(texts[1]).toContain(plain(french.format.amount(text)));
    }
  });

  it('names who and what it is about, and from what each block was counted', async () => {
    const texts = pageTextsOf(await drawPracticeStatement(alicesStatement()));
    if (texts === undefined) return;
    for (const name of [
      'Relevé du 3ᵉ trimestre 2026',
      'Alice Delvaux, Accompagnement social, Liège · ALICE-AS',
      'La Passerelle',
      'du 1er juill. 2026 au 30 sept. 2026',
      'version 1 · fermé le 8 oct. 2026',
      'BCE 0712.345.678',
      'régime normal',
      'A Ton argent aujourd’hui',
      'en banque',
      'B Ce que tu as facturé, hors TVA facturé',
      '8,7 % de ton facturé',
      'pas encore compté',
      'A6 Libre sans impôt',
      'facture C-2026-0047 du',
      'règle votée le',
      '31 mars 2027',
      'page 1/2',
    ]) {
      expect(squeezed(texts[0])).toContain(name);
    }
    for (const name of [
      'Grille 54 grille 03, base 6 450,00',
      'contribution, facture',
      'Grille 71, à payer',
      'Extrait de banque 9',
      'n° 212 à 297 (86)',
      'ventes 2026-041 à 2026-058 (18)',
      '297 · 9f3c51d8a70b…',
      'Comment vérifier',
    ]) {
      expect(squeezed(texts[1])).toContain(name);
    }
  });

  it('gives the name a protected title beside it, where the figures hold one', async () => {
    const plainly = alicesStatement();
    const practice = { ...plainly.practice, protectedTitle: 'Assistant·e social·e' };
    const file = await drawPracticeStatement({ ...plainly, practice });
    expect(pagesOf(file)).toBe(2);
    const [first] = pageTextsOf(file) ?? [];
    if (first === undefined) return;
    const whose = squeezed(first);
    expect(whose).toMatch(/Alice Delvaux, Assistant·e social·e\s/);
    expect(whose).toContain('Accompagnement social, Liège · ALICE-AS');
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      drawPracticeStatement(alicesStatement()),
      drawPracticeStatement(alicesStatement()),
    ]);
    expect(one.equals(other)).toBe(true);
  });

  it.each([alicesStatement(), karimsStatement(), longStatement()])(
    'is never written smaller than seven points',
    async (statement) => {
      const sizes = textSizesOf(await drawPracticeStatement(statement));
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    },
  );
});

const squeezed = (text: string | undefined): string => (text ?? '').replace(/[ \u2002]+/g, ' ');

it('gives a second set of books its own two pages, under its own name', async () => {
  const file = await drawPracticeStatement(employedStatement());
  expect(pagesOf(file)).toBe(4);
  const texts = pageTextsOf(file);
  if (texts === undefined) return;
  expect(texts[0]).not.toContain('dans les livres de La Passerelle SC');
  expect(texts[2]).toContain('Tes activités dans les livres de La Passerelle SC');
  expect(texts[2]).toContain('part fixe déjà due dans ses propres livres');
  expect(texts[3]).toContain('Part commune des livres');
});

it('goes on over the page rather than shrink below what can be read', async () => {
  const file = await drawPracticeStatement(longStatement());
  expect(pagesOf(file)).toBe(4);
  const texts = pageTextsOf(file);
  if (texts === undefined) return;
  expect(squeezed(texts[3])).toContain('écriture 220 du 14 juill., pour T2 2026 : −12,50');
});

it('writes a dash, not a nought, where the books do not go back, and says why', async () => {
  const texts = pageTextsOf(await drawPracticeStatement(lossStatement()));
  if (texts === undefined) return;
  expect(squeezed(texts[0])).toMatch(/Ton résultat, avant impôt facturé −6 650,00 – −6 650,00/);
  expect(texts[0]).toContain(french.noYearBefore);
});

it('is marked on each page while it is provisional, and not once it is final', async () => {
  const marked = pageTextsOf(await drawPracticeStatement(lossStatement()));
  const final = pageTextsOf(await drawPracticeStatement(alicesStatement()));
  if (marked === undefined || final === undefined) return;
  for (const page of marked) expect(page).toContain(french.provisional);
  expect(marked[0]).toContain('état au 8 oct. 2026');
  expect(final.join('')).not.toContain(french.provisional);
});

it('asks for care when the proof, the bank or VAT leaves a difference', () => {
  const statement = alicesStatement();
  const cells = (one: PracticeStatement) =>
    JSON.stringify(practiceDocument(one, languageOf(one)).body);
  expect(cells(statement)).not.toContain('"holds":false');
  const bankStatements = [{ legalEntityId: 'entity-alice', number: '9', balance: 485_573n }];
  const wrong = practiceStatement(
    aHead(),
    { ...alicesFigures, bankStatements },
    booksOf(alicesBooks),
  );
  expect(cells(wrong)).toContain('{"holds":false,"text":[{"text":"0,01","tone":"care"}]}');
});

it('speaks the French of the country', async () => {
  const file = await drawPracticeStatement(karimsStatement());
  expect(file.toString('latin1')).toContain('/Lang (fr-FR)');
  const texts = pageTextsOf(file);
  if (texts === undefined) return;
  expect(texts[0]).toContain('SIREN');
  expect(texts[0]).not.toContain('BCE');
});

it('draws the code that holds the head of the chain', () => {
  const statement = alicesStatement();
  const text = JSON.stringify(practiceDocument(statement, languageOf(statement)).body);
  const hash = statement.sections[0]?.chain.hash ?? 'no chain';
  expect(text).toContain(`ALICE 2026-Q3 V1 297 ${hash.toUpperCase()}`);
});
