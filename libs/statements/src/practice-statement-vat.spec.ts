import { describe, expect, it } from '@jest/globals';
import { practiceStatement } from './practice-statement.js';
import { alicesSection, withoutAccounts } from './testing/alice-cases.js';
import { ALICE, ALICE_PRACTICE } from './testing/alice.js';
import { accountsOf, booksOf, noFigures } from './testing/figure-rows.js';
import { blockOf, blockSaid, sectionOf } from './testing/figures-said.js';
import { KARIM, KARIM_PRACTICE, karim, karimsBooks, karimsHead } from './testing/karim.js';

const row = accountsOf(ALICE, ALICE_PRACTICE);

describe('VAT', () => {
  it('that was not settled for the former quarter shows as a difference from the ledger', () => {
    const accounts = [
      ...withoutAccounts('451054', '411200'),
      row('451054', 'TVA à payer', { opening: '-1225.88', credit: '1354.50' }),
    ];
    // Nothing cleared the 1 225,88 of T2: they stand in the ledger and not in the return of T3.
    expect(blockSaid(alicesSection({ figures: { accounts } }), 'vat')).toContain(
      'vat-difference 1225.88',
    );
  });

  it('lowered by an entry of the quarter lowers its own grid', () => {
    const accounts = [
      ...withoutAccounts('451054'),
      row('451054', 'TVA à payer', { opening: '-1225.88', debit: '1246.88', credit: '1354.50' }),
    ];
    const section = alicesSection({ figures: { accounts } });
    expect(blockSaid(section, 'vat')[0]).toBe('54 1333.50');
    // 6 450,00 × 21 % is not 1 333,50: no base is told.
    expect(blockOf(section, 'vat').lines[0]?.notes).toEqual([]);
  });

  it('that the State owes is not money yet', () => {
    const accounts = [
      ...withoutAccounts('451054', '411059', '411064', '411200'),
      row('411059', 'TVA à récupérer', { debit: '149.82' }),
    ];
    const section = alicesSection({ figures: { accounts } });
    expect(blockSaid(section, 'money')).toContain('vat-back 149.82');
    expect(blockSaid(section, 'money').at(-1)).toBe('A5 free 3612.74');
    expect(blockOf(section, 'duties').duties?.[0]).toMatchObject({ code: 'vat', amount: null });
  });

  it('in France is told by accounts, without what waits to be collected', () => {
    const fr = accountsOf(KARIM, KARIM_PRACTICE);
    const section = sectionOf(
      practiceStatement(
        karimsHead,
        {
          ...noFigures({
            ...karim,
            bookings: [{ legalEntityId: KARIM, wayOfWorking: 'independent-real-profit' }],
          }),
          accounts: [
            fr('445710', 'TVA collectée', { credit: '124.00' }),
            fr('445660', 'TVA déductible', { debit: '90.00' }),
            fr('445800', 'TVA en attente', { credit: '137.60' }),
          ],
        },
        booksOf({ ...karimsBooks, vat: { status: 'taxable', since: '2024-01-01' } }),
      ),
    );
    expect(blockSaid(section, 'vat')).toEqual([
      '44571 124.00',
      '44566 -90.00',
      'vat-ledger 34.00',
      'vat-difference 0.00',
      'vat-waiting 137.60',
      'vat-due 34.00',
    ]);
    expect(blockSaid(section, 'money')[1]).toBe('A1 vat -34.00');
  });
});

describe('duties', () => {
  it.each([
    // 25 April 2026 is a Saturday, 25 January 2027 a Monday.
    ['2026-Q1', '2026-01-01', '2026-03-31', '2026-04-24', '2026-04-25'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2027-01-25', null],
  ])('VAT of %s is due on the Friday before a weekend', (quarter, from, lastDay, on, legalOn) => {
    const section = alicesSection({ head: { quarter, from, lastDay } });
    const vat = blockOf(section, 'duties').duties?.find(({ code }) => code === 'vat');
    expect(vat).toMatchObject({ on, legalOn });
  });

  it('has no date of VAT for a quarter before the rule that we know', () => {
    const section = alicesSection({
      head: { quarter: '2025-Q2', from: '2025-04-01', lastDay: '2025-06-30' },
    });
    expect(blockOf(section, 'duties').duties?.map(({ code }) => code)).not.toContain('vat');
  });
});
