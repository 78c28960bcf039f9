import { describe, expect, it } from '@jest/globals';
import { recipes } from './index.js';

const page = (name: string): string => {
  const recipe = recipes.find((one) => one.name === name);
  if (recipe === undefined) throw new Error(`no recipe is called ${name}`);
  return recipe
    .example()
    .map(({ account, debit, credit }) => `${account} ${debit === '' ? `-${credit}` : debit}`)
    .join(' | ');
};

describe('a posting recipe', () => {
  it('invoices 800,00 with 21 % of VAT in Belgium, with 20 % still to come in France', () => {
    expect(page('invoice')).toBe('400000 968.00 | 700100 -800.00 | 451054 -168.00');
    expect(page('invoice (France)')).toBe('411000 960.00 | 706100 -800.00 | 445800 -160.00');
    expect(page('invoice (franchise)')).toBe('411000 800.00 | 706100 -800.00');
  });

  it('credits 150,00 and its VAT', () => {
    expect(page('creditNote')).toBe('700200 150.00 | 411064 31.50 | 400000 -181.50');
  });

  it('receives what is owed; in France the VAT becomes due that day', () => {
    expect(page('receipt')).toBe('550000 968.00 | 400000 -968.00');
    expect(page('receipt (France)')).toBe(
      '512000 960.00 | 411000 -960.00 | 445800 160.00 | 445710 -160.00',
    );
  });

  it('recovers the VAT of a bill, or makes it a cost', () => {
    expect(page('supplierBill')).toBe('616200 30.00 | 411059 6.30 | 440000 -36.30');
    expect(page('supplierBill (franchise)')).toBe('626000 36.30 | 401000 -36.30');
    expect(page('supplierPayment')).toBe('440000 36.30 | 550000 -36.30');
  });

  it('empties 1 354,50 − 31,50 − 149,82 into 1 173,18 owed to the State, and pays it', () => {
    expect(page('vatReturn')).toBe(
      '451054 1354.50 | 411200 -1173.18 | 411064 -31.50 | 411059 -149.82',
    );
    expect(page('vatPayment')).toBe('411200 1173.18 | 550000 -1173.18');
  });

  it('accrues the contribution on the last day, in both books', () => {
    expect(page('contributionAccrual')).toBe('613250 549.00 | 444000 -549.00');
    expect(page('contributionAccrued')).toBe('404000 549.00 | 700500 -549.00');
    expect(page('contributionAccrual (franchise)')).toBe('622800 825.60 | 408000 -825.60');
  });

  it('reverses it and invoices it on the closing day', () => {
    expect(page('accrualReversed')).toBe('613250 -549.00 | 444000 549.00');
    expect(page('contributionBill')).toBe('613250 549.00 | 411059 115.29 | 440000 -664.29');
    expect(page('contributionInvoice')).toBe('400000 664.29 | 700500 -549.00 | 451054 -115.29');
    expect(page('contributionBill (franchise)')).toBe('622800 825.60 | 401000 -825.60');
    expect(page('contributionInvoice (France)')).toBe(
      '411000 825.60 | 706500 -688.00 | 445800 -137.60',
    );
  });

  it('moves 664,29 from one bank to the other', () => {
    expect(page('contributionPaid')).toBe('440000 664.29 | 550000 -664.29');
    expect(page('contributionReceived')).toBe('550000 664.29 | 400000 -664.29');
    expect(page('contributionReceived (France)')).toBe(
      '512000 825.60 | 411000 -825.60 | 445800 137.60 | 445710 -137.60',
    );
  });

  it('is analytic where the cooperative keeps the practice itself', () => {
    expect(page('internalContribution')).toBe('613250 549.00 | 613250 -549.00');
  });

  it('costs 2 773,93 for 2 300,00 gross, of which the member gets 1 798,73', () => {
    expect(page('payroll')).toBe(
      '641100 2300.00 | 645100 473.93 | 421000 -1798.73 | 431000 -975.20',
    );
    expect(page('wagesPaid')).toBe('421000 1798.73 | 512000 -1798.73');
    expect(page('payrollDuesPaid')).toBe('431000 975.20 | 512000 -975.20');
  });

  it('pays social dues, withdraws, deposits and receives subsidies', () => {
    expect(page('socialContribution')).toBe('618100 506.11 | 550000 -506.11');
    expect(page('socialAccrual')).toBe('646100 1761.28 | 646200 13.76 | 437000 -1775.04');
    expect(page('socialPayment')).toBe('437000 1775.04 | 512000 -1775.04');
    expect(page('privateWithdrawal')).toBe('100900 1200.00 | 550000 -1200.00');
    expect(page('ownersDeposit')).toBe('550000 1500.00 | 100000 -1500.00');
    expect(page('sharesPaidIn')).toBe('550000 7400.00 | 100100 -7400.00');
    expect(page('subsidy')).toBe('550000 300.00 | 740000 -300.00');
  });
});
