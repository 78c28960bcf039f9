import { describe, expect, it } from '@jest/globals';
import { practiceStatement } from './practice-statement.js';
import { booksOf } from './testing/figure-rows.js';
import { blockOf, blockSaid, sectionOf } from './testing/figures-said.js';
import {
  karimsBooks,
  karimsDues,
  karimsFigures,
  karimsHead,
  traitDunionsUse,
} from './testing/karim.js';

const section = sectionOf(
  practiceStatement(
    karimsHead,
    karimsFigures,
    booksOf(karimsBooks),
    traitDunionsUse,
    karimsDues,
  ),
);
const says = (code: string) => blockSaid(section, code);

describe('Karim reads on his first page', () => {
  it('the amount to copy to the Urssaf, and what is left to him', () => {
    expect(section.headline).toMatchObject({
      free: '115.91',
      notFree: '2600.64',
      toArrive: '1510.00',
      notCounted: ['income-tax'],
      next: { code: 'micro-declaration', on: '2026-10-31', amount: '1775.04' },
      declare: { amount: '6880', on: '2026-10-31' },
    });
  });

  it('A: what he has and what of it is not his any more', () => {
    expect(says('money')).toEqual([
      'bank 2716.55',
      'A1 social -1775.04',
      'A2 contribution -825.60',
      'A3 income-tax not counted',
      'A4 free 115.91',
    ]);
  });

  it('B: what he collected, of the year too, and how far the ceilings are', () => {
    expect(says('collected')).toEqual([
      'institutions 4550.00',
      'persons 2600.00',
      'opening-receivable 1240.00',
      'closing-receivable -1510.00',
      'collected 6880.00',
    ]);
    expect(blockOf(section, 'collected').total).toMatchObject({
      yearBefore: '5940.00',
      yearToDate: '20300.00',
    });
    expect(says('year')).toEqual([
      'left-before-vat-franchise 17200.00',
      'left-before-micro 63300.00',
      'collected-year 20300.00',
    ]);
    expect(says('ageing')).toEqual(['not-due 1150.00', 'up-to-60 360.00', 'to-collect 1510.00']);
  });

  it('C: his real costs', () => {
    expect(says('expenses')).toEqual([
      'travel -410.00',
      'telephone -165.00',
      'insurance -75.00',
      'supervision -150.00',
      'expenses -800.00',
    ]);
  });

  it('D: his contribution with the VAT that he never gets back, and where it goes', () => {
    expect(says('contribution')).toEqual([
      'share -688.00',
      'vat-lost -137.60',
      'contribution -825.60',
    ]);
    expect(blockOf(section, 'contribution').total?.notes).toEqual([
      { kind: 'percent', percent: '12.0', of: 'collected' },
    ]);
    expect(says('use')).toEqual([
      'support 348.65',
      'meetings 92.97',
      'insurance 65.86',
      'supervision 77.48',
      'solidarity 53.30',
      'reserve 49.74',
      'contribution-net 688.00',
    ]);
  });

  it('E and F: the Urssaf, the result of what was invoiced, and what he took', () => {
    expect(says('social')).toEqual(['646100 -1761.28', '646200 -13.76', 'social -1775.04']);
    expect(says('result')).toEqual([
      'invoiced 7150.00',
      'expenses -800.00',
      'contribution -825.60',
      'social -1775.04',
      'F1 withdrawals -3500.00',
      'result 3749.36',
    ]);
  });

  it('what is due, and no VAT return', () => {
    const duties = blockOf(section, 'duties').duties ?? [];
    expect(duties.map(({ on, code, amount }) => [on, code, amount])).toEqual([
      ['2026-10-31', 'micro-declaration', '1775.04'],
      ['2026-11-07', 'contribution', '825.60'],
    ]);
  });
});

describe('the second page of a micro-entreprise', () => {
  it('adds up the receipts book and explains the bank', () => {
    expect(section.accountant.map(({ code }) => code)).toEqual([
      'receipts',
      'bank',
      'situation',
      'corrections',
    ]);
    expect(says('receipts')).toEqual(['receipts 6880.00']);
    expect(says('bank')).toEqual([
      'bank-opening 2480.15',
      'payers 6880.00',
      'suppliers -800.00',
      'contribution -744.00',
      'social -1599.60',
      'withdrawals -3500.00',
      'bank-closing 2716.55',
    ]);
  });

  it('shows the situation and its proof', () => {
    expect(says('situation')).toEqual([
      'bank 2716.55',
      'receivables 1510.00',
      'contribution -825.60',
      'social -1775.04',
      'situation 1625.91',
    ]);
    expect(section.proof).toMatchObject({
      opening: '1376.55',
      result: '3749.36',
      private: '-3500.00',
      closing: '1625.91',
      difference: '0.00',
    });
  });
});
