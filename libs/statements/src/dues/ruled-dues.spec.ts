import { describe, expect, it } from '@jest/globals';
import type { AccountFigures } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import type { PracticeFigures } from '../close-figures.js';
import type { CountedDues } from '../dues-port.js';
import { practiceStatement, type FrozenBooks } from '../practice-statement.js';
import type { StatementHead } from '../statement-shapes.js';
import { alice, ALICE, alicesBooks, alicesFigures } from '../testing/alice.js';
import { aHead } from '../testing/figure-rows.js';
import { KARIM, karimsBooks, karimsFigures, karimsHead } from '../testing/karim.js';
import { ruledDues } from './ruled-dues.js';

const alicesHead = aHead({});

interface Case {
  readonly head: StatementHead;
  readonly figures: PracticeFigures;
  readonly books: FrozenBooks;
}

async function countedOf({ head, figures, books }: Case, practices = 1) {
  const stored = { figures, books: new Map([[books.legalEntityId, books]]) };
  const ask = {
    ...{ head, practices: [figures.practice] },
    figures: async () => Array.from({ length: practices }, () => stored),
  };
  const [dues] = await ruledDues.count({} as Tx, ask);
  return dues;
}

const ofAlice = (figures: Partial<PracticeFigures>): Case => ({
  ...{ head: alicesHead, books: alicesBooks, figures: { ...alicesFigures, ...figures } },
});
const ofKarim = (figures: Partial<PracticeFigures>): Case => ({
  ...{ head: karimsHead, books: karimsBooks, figures: { ...karimsFigures, ...figures } },
});

const said = (dues: CountedDues | undefined): string => {
  const { social } = dues ?? {};
  if (social === undefined) return 'nobody';
  if (social.kind === 'not-counted') return social.reason ?? 'not counted';
  const items = social.items.map((one) => `${one.label} ${one.amount} ${one.dueOn} ${one.detail}`);
  return items.join().replace(/[\u00a0\u202f]/g, ' ');
};

const without = (figures: PracticeFigures, ...accounts: string[]): AccountFigures[] =>
  figures.accounts.filter(({ account }) => !accounts.includes(account));

const way = (wayOfWorking: string) => ({
  practice: { ...alice, bookings: [{ legalEntityId: ALICE, wayOfWorking }] },
});

describe('What Alice owes as a person', () => {
  it('is what her fund asks all year, due on the last day of the next quarter', async () => {
    expect(said(await countedOf(ofAlice({})))).toBe(
      'Cotisation sociale T4 50611 2026-12-31 provisoire, comme au T3 dans tes livres : la ' +
        'caisse demande autant toute l’année',
    );
  });

  it('leaves her what the worked statement says is free', async () => {
    const dues = await countedOf(ofAlice({}));
    const books = new Map([[ALICE, alicesBooks]]);
    const own = new Map(dues === undefined ? [] : [[ALICE, dues]]);
    const [section] = practiceStatement(alicesHead, alicesFigures, books, null, own).sections;
    expect(section?.headline).toMatchObject({ free: '2439.56', notCounted: ['income-tax'] });
    const lines = section?.blocks.flatMap((block) => block.lines) ?? [];
    const tax = lines.find(({ code }) => code === 'income-tax');
    expect(tax?.notes).toEqual([
      { kind: 'text', text: 'dépend de tes autres revenus et de ton ménage' },
    ]);
  });

  it('is counted on the result of twelve months where the books hold no contribution', async () => {
    const accounts = without(alicesFigures, '618100');
    // 4 480.02 + 4 931.18 + 4 798.00 + 4 704.89 = 18 914.09, × 20.5 % / 4 × 1.04.
    expect(said(await countedOf(ofAlice({ accounts })))).toMatch(
      /^Cotisation sociale T4 100812 2026-12-31 .*18.914,09.*4 %/,
    );
  });

  it('is what is asked of somebody who begins where the books are young', async () => {
    const young = { accounts: without(alicesFigures, '618100'), since: new Map([[ALICE, 202602]]) };
    expect(said(await countedOf(ofAlice(young)))).toMatch(/T4 10245 2026-12-31 .*qui commence/);
    const main = ofAlice({ ...young, ...way('independent-principal') });
    expect(said(await countedOf(main))).toMatch(/^Cotisation sociale T4 92604/);
  });

  it('is not guessed where a fact is missing', async () => {
    const director = ofAlice(way('independent-director'));
    expect(said(await countedOf(director))).toMatch(/^aucune règle/);
    expect(said(await countedOf(ofAlice({}), 2))).toMatch(/^plusieurs activités/);
    const stopped = { accounts: without(alicesFigures, '618100', '700100', '700200') };
    expect(said(await countedOf(ofAlice(stopped)))).toMatch(/^rien n’est facturé ce trimestre/);
    const lastQuarter = { ...alicesHead, quarter: '2026-Q4', lastDay: '2026-12-31' };
    expect(said(await countedOf({ ...ofAlice({}), head: lastQuarter }))).toBe(
      'les montants de 2027 ne sont pas encore connus',
    );
  });

  it('is told in her own language', async () => {
    const dutch = ofAlice({ practice: { ...alice, language: 'nl' } });
    expect(said(await countedOf(dutch))).toMatch(/^Sociale bijdrage K4 50611 .*voorlopig/);
  });

  it('is not asked of books that are not hers', async () => {
    const employed = ofAlice(way('cooperative-employee'));
    expect(await countedOf(employed)).toBe(undefined);
  });
});

describe('What Karim owes as a person', () => {
  it('is the sum that the Urssaf makes on whole euros, as his books hold it', async () => {
    const dues = await countedOf(ofKarim({}));
    expect(said(dues)).toBe(
      'Urssaf T3 177504 2026-10-31 25,6 % × 6 880,00 = 1 761,28 + formation 0,2 % 13,76',
    );
    const books = new Map([[KARIM, karimsBooks]]);
    const own = new Map(dues === undefined ? [] : [[KARIM, dues]]);
    const [section] = practiceStatement(karimsHead, karimsFigures, books, null, own).sections;
    expect(section?.headline).toMatchObject({
      ...{ free: '115.91', declare: { amount: '6880', on: '2026-10-31' } },
      next: { code: 'micro-declaration', amount: '1775.04' },
    });
  });

  it('is taken off his money, and told once, before he has booked it', async () => {
    const accounts = karimsFigures.accounts.map((row) =>
      row.account === '437000' ? { ...row, credit: 0n } : row,
    );
    const one = ofKarim({ accounts: accounts.filter(({ account }) => !account.startsWith('646')) });
    const dues = await countedOf(one);
    const own = new Map(dues === undefined ? [] : [[KARIM, dues]]);
    const books = new Map([[KARIM, karimsBooks]]);
    const [section] = practiceStatement(karimsHead, one.figures, books, null, own).sections;
    expect(section?.headline.free).toBe('115.91');
    const duties = section?.blocks.find(({ code }) => code === 'duties')?.duties;
    expect(duties?.filter(({ on }) => on === '2026-10-31').map((duty) => duty.amount)).toEqual([
      '1775.04',
    ]);
  });

  it('is left to his books where they know another rate', async () => {
    const accounts = karimsFigures.accounts.map((row) =>
      row.account === '437000' ? { ...row, credit: 90_000n } : row,
    );
    expect(said(await countedOf(ofKarim({ accounts })))).toBe('not counted');
  });

  it('is not known in a first year, for the aid to founders is not', async () => {
    const accounts = without(karimsFigures, '437000');
    const young = ofKarim({ accounts, since: new Map([[KARIM, 202604]]) });
    expect(said(await countedOf(young))).toMatch(/^première année/);
  });

  it('is provisional on real profit: as his schedule asks, else on the year so far', async () => {
    const real = {
      practice: {
        ...karimsFigures.practice,
        bookings: [{ legalEntityId: KARIM, wayOfWorking: 'independent-real-profit' }],
      },
    };
    const uneven = ofKarim(real);
    expect(said(await countedOf(uneven))).toMatch(/^Urssaf T4 \d+ null .*bénéfice de/);
    const steady = karimsFigures.accounts.map((row) =>
      row.account.startsWith('646') ? { ...row, yearToDate: 3n * (row.debit - row.credit) } : row,
    );
    expect(said(await countedOf(ofKarim({ ...real, accounts: steady })))).toMatch(
      /^Urssaf T4 177504 null .*comme au T3/,
    );
  });
});
