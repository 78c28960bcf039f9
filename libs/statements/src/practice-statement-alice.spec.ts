import { describe, expect, it } from '@jest/globals';
import { practiceStatement } from './practice-statement.js';
import { usualSettings } from './statement-settings.js';
import {
  alicesFranchiseFigures,
  franchiseBooks,
} from './testing/alice-in-franchise.js';
import { alicesBooks, alicesDues, alicesFigures, passerellesUse } from './testing/alice.js';
import { aHead, booksOf } from './testing/figure-rows.js';
import { blockOf, blockSaid, sectionOf } from './testing/figures-said.js';

const books = booksOf(alicesBooks);
const statement = practiceStatement(
  aHead(),
  alicesFigures,
  books,
  passerellesUse,
  alicesDues,
  usualSettings,
);
const section = sectionOf(statement);
const says = (code: string) => blockSaid(section, code);

describe('Alice reads on her first page', () => {
  it('the figures of the sentence at the top', () => {
    expect(section.headline).toEqual({
      free: '2439.56',
      notFree: '2416.18',
      toArrive: '2420.00',
      notCounted: ['income-tax'],
      next: {
        code: 'vat',
        on: '2026-10-23',
        legalOn: '2026-10-25',
        amount: '1173.18',
        label: null,
        source: 'circulaire 2025/C/6 du 27 janvier 2025',
      },
      declare: null,
      result: '4704.89',
    });
  });

  it('A: what she has and what of it is not hers any more', () => {
    expect(says('money')).toEqual([
      'bank 4855.74',
      'A1 vat -1173.18',
      'A2 contribution -664.29',
      'A3 suppliers -72.60',
      'A4 social-next -506.11',
      'A5 income-tax not counted',
      'A6 free 2439.56',
    ]);
    expect(blockOf(section, 'money').lines[2]?.notes).toEqual([
      {
        kind: 'invoice',
        number: 'C-2026-0047',
        on: '2026-10-08',
        net: '549.00',
        vat: '115.29',
        vatLost: '0.00',
      },
    ]);
  });

  it('B: what she invoiced by kind of payer, the credit note apart, in three columns', () => {
    expect(says('invoiced')).toEqual([
      'institutions 4800.00',
      'persons 1650.00',
      'credit-notes -150.00',
      'invoiced 6300.00',
    ]);
    expect(blockOf(section, 'invoiced').total).toMatchObject({
      yearBefore: '5600.00',
      yearToDate: '19180.00',
    });
  });

  it('C: what was paid, and what is still to come by its age', () => {
    expect(says('paid')).toEqual([
      'opening-receivable 2904.00',
      'invoiced-gross 7804.50',
      'credited-gross -181.50',
      'closing-receivable -2420.00',
      'paid 8107.00',
    ]);
    expect(says('ageing')).toEqual(['not-due 2057.00', 'over-60 363.00', 'to-collect 2420.00']);
    expect(blockOf(section, 'ageing').lines[1]?.notes).toEqual([{ kind: 'late-payers', count: 1 }]);
  });

  it('D: her costs', () => {
    expect(says('expenses')).toEqual([
      'telephone -150.00',
      'insurance -90.00',
      'travel -180.00',
      'supervision -120.00',
      'expenses -540.00',
    ]);
  });

  it('E: her contribution, what it is of what she invoiced, and where it goes', () => {
    expect(says('contribution')).toEqual([
      'share -504.00',
      'fixed -45.00',
      'contribution -549.00',
    ]);
    expect(blockOf(section, 'contribution').total?.notes).toEqual([
      { kind: 'percent', percent: '8.7', of: 'invoiced' },
    ]);
    expect(says('use')).toEqual([
      'support 258.66',
      'meetings 71.13',
      'law 61.43',
      'supervision 51.73',
      'solidarity 35.50',
      'reserve 70.55',
      'contribution-net 549.00',
    ]);
  });

  it('F and G: social contributions, the result, and what she took', () => {
    expect(says('social')).toEqual(['social -506.11']);
    expect(says('result')).toEqual([
      'invoiced 6300.00',
      'expenses -540.00',
      'contribution -549.00',
      'social -506.11',
      'G1 withdrawals -3600.00',
      'result 4704.89',
    ]);
  });

  it('H: what is due, the nearest first', () => {
    const duties = blockOf(section, 'duties').duties ?? [];
    expect(duties.map(({ on, code, amount }) => [on, code, amount])).toEqual([
      ['2026-10-23', 'vat', '1173.18'],
      ['2026-11-07', 'contribution', '664.29'],
      ['2026-12-31', 'social', '506.11'],
      ['2027-03-31', 'listing', null],
    ]);
  });

  it('has the letters of the outline', () => {
    expect(section.blocks.map(({ letter, code }) => `${letter} ${code}`)).toEqual([
      'A money',
      'B invoiced',
      'C paid',
      'C1 ageing',
      'D expenses',
      'E contribution',
      'E1 use',
      'F social',
      'G result',
      'H duties',
    ]);
  });
});

describe('her accountant reads on the second page', () => {
  it('VAT by the grids of the return, and no difference from the ledger', () => {
    expect(says('vat')).toEqual([
      '54 1354.50',
      '64 -31.50',
      '59 -149.82',
      'vat-ledger 1173.18',
      'vat-difference 0.00',
      'vat-due 1173.18',
    ]);
    expect(blockOf(section, 'vat').lines.slice(0, 3).map(({ notes }) => notes)).toEqual([
      [{ kind: 'base', grid: '03', amount: '6450.00' }],
      [{ kind: 'base', grid: '49', amount: '150.00' }],
      [
        { kind: 'part', code: 'purchases', amount: '42.30' },
        { kind: 'part', code: 'C-2026-0031', amount: '107.52' },
      ],
    ]);
  });

  it('the bank from its start to its end, as the bank itself says', () => {
    expect(says('bank')).toEqual([
      'bank-opening 3210.40',
      'payers 8107.00',
      'suppliers -630.70',
      'contribution -619.52',
      'vat -1105.33',
      'social -506.11',
      'withdrawals -3600.00',
      'bank-statement 4855.74',
      'bank-difference 0.00',
      'bank-closing 4855.74',
    ]);
  });

  it('the situation, and the proof that explains it', () => {
    expect(says('situation')).toEqual([
      'bank 4855.74',
      'receivables 2420.00',
      'suppliers -72.60',
      'vat -1173.18',
      'contribution -549.00',
      'situation 5480.96',
    ]);
    expect(section.proof).toEqual({
      opening: '4376.07',
      result: '4704.89',
      private: '-3600.00',
      shared: '0.00',
      closing: '5480.96',
      difference: '0.00',
    });
  });

  it('entries, documents, chain and late corrections', () => {
    expect(section.entries).toMatchObject({ first: 212, last: 297 });
    expect(section.documents).toEqual([
      { series: 'ventes', first: '2026-041', last: '2026-058', count: 18, missing: 0 },
    ]);
    expect(section.chain.hash.slice(0, 4)).toBe('9f3c');
    expect(says('corrections')).toEqual(['corrections 0.00']);
  });
});

describe('Alice in the franchise of article 56bis', () => {
  const free = sectionOf(
    practiceStatement(
      aHead(),
      alicesFranchiseFigures,
      booksOf(franchiseBooks),
      passerellesUse,
      alicesDues,
    ),
  );

  it('has no VAT block, and costs and contribution with the VAT that is lost', () => {
    expect(free.accountant.map(({ code }) => code)).not.toContain('vat');
    expect(blockOf(free, 'expenses').total).toMatchObject({
      quarter: '-582.30',
      notes: [{ kind: 'vat-lost', amount: '157.59' }],
    });
    expect(blockSaid(free, 'contribution')).toEqual([
      'share -504.00',
      'fixed -45.00',
      'vat-lost -115.29',
      'contribution -664.29',
    ]);
    expect(blockOf(free, 'result').total?.quarter).toBe('4547.30');
    expect(free.proof.difference).toBe('0.00');
  });

  it('is told how far the year is from 25 000 €, and what to send by 31 March', () => {
    expect(blockSaid(free, 'year')).toEqual([
      'left-before-vat-franchise 5820.00',
      'invoiced-year 19180.00',
    ]);
    expect(free.headline.next?.code).toBe('contribution');
    expect(blockOf(free, 'duties').duties?.map(({ code }) => code)).toEqual([
      'contribution',
      'social',
      'franchise-turnover',
    ]);
  });
});

describe('while nobody counts social contributions and taxes', () => {
  const uncounted = sectionOf(practiceStatement(aHead(), alicesFigures, books, passerellesUse));

  it('says so, and never nought', () => {
    expect(blockSaid(uncounted, 'money').slice(4)).toEqual([
      'A4 social-next not counted',
      'A5 income-tax not counted',
      'A6 free 2945.67',
    ]);
    expect(uncounted.headline.notCounted).toEqual(['social-next', 'income-tax']);
  });

  it('shows what the books hold of them', () => {
    expect(blockSaid(uncounted, 'social')).toEqual(['social -506.11']);
    expect(uncounted.headline.result).toBe('4704.89');
  });

  it('does not call them nought where the books hold none', () => {
    const accounts = alicesFigures.accounts.filter(({ account }) => account !== '618100');
    const none = practiceStatement(aHead(), { ...alicesFigures, accounts }, books);
    expect(blockSaid(sectionOf(none), 'social')).toEqual(['social not counted']);
    expect(blockOf(sectionOf(none), 'result').total?.quarter).toBe('5211.00');
  });
});
