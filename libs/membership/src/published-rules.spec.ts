import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { concerns } from './activity.js';
import { dueDayOf } from './contribution-records.queries.js';
import { flatRate } from './contribution-rule.js';
import { aBooking, amountOwed, anExemption, aPractice, aRule, owed } from './testing/some-rules.js';

const encom1 = (how: 'marginal' | 'whole') =>
  aRule({
    base: { kind: 'collected', accounts: ['411'] },
    per: 'year',
    tiers: {
      how,
      steps: [
        { upTo: '35000', percent: '10' },
        { upTo: '45000', percent: '8' },
        { upTo: null, percent: '6' },
      ],
    },
  });

/** What a CAE collects: 40 000 € by the end of June, 50 000 € by the end of September. */
const collected = [
  { in: '2026-Q1', amount: '20000' },
  { in: '2026-Q2', amount: '20000' },
  { in: '2026-Q3', amount: '10000' },
];

describe('The rules that cooperatives publish', () => {
  describe('Coopaname: 30 € a month and 13.5 % of the gross margin', () => {
    const rule = aRule({
      label: '30 € par mois + 13,5 % de la marge brute',
      base: { kind: 'margin', accounts: ['70', '604'] },
      tiers: flatRate('13.5'),
      fixed: { amount: '30', per: 'month' },
    });
    // 9 000,00 of turnover less 1 400,00 of production costs.
    const margin = [{ in: '2026-Q3', amount: '7600.00' }];

    it('makes 1 026,00 and 90,00 of a margin of 7 600,00', () => {
      expect(owed([rule], margin, '2026-Q3')).toEqual([
        expect.objectContaining({ share: 102_600n, fixed: 9_000n, amount: 111_600n }),
      ]);
    });

    it('waives the fixed part for people on minimum benefits, and says why', () => {
      const exemptions = [anExemption({ parts: 'fixed', reason: 'RSA' })];
      expect(owed([rule], margin, '2026-Q3', { exemptions })).toEqual([
        expect.objectContaining({ fixed: 0n, amount: 102_600n, exemption: 'RSA' }),
      ]);
    });

    it('asks a part for shared risks only of those who are salaried', () => {
      const risk = aRule({
        code: 'risques',
        base: { kind: 'none' },
        fixed: { amount: '10', per: 'month' },
        scope: { waysOfWorking: ['cape-salarié'] },
      });
      const bookings = [
        aBooking('2020-01-01', '2026-08-01'),
        aBooking('2026-08-01', null, 'cape-salarié'),
      ];
      // July is not counted, August and September are.
      expect(amountOwed([risk], [], '2026-Q3', { practice: aPractice({ bookings }) })).toBe(
        '20.00',
      );
    });
  });

  describe('a CAE described on encom1: 10 %, 8 % from 35 000, 6 % from 45 000 a year', () => {
    it('makes 2 000, 1 900 and 700 when each tier keeps its own rate', () => {
      const rule = encom1('marginal');
      expect(amountOwed([rule], collected, '2026-Q1')).toBe('2000.00');
      // 15 000 × 10 % + 5 000 × 8 %
      expect(amountOwed([rule], collected, '2026-Q2')).toBe('1900.00');
      // 5 000 × 8 % + 5 000 × 6 %
      expect(amountOwed([rule], collected, '2026-Q3')).toBe('700.00');
    });

    it('makes 2 000, 1 200 and 200 back when the tier reached holds for all', () => {
      const rule = encom1('whole');
      expect(amountOwed([rule], collected, '2026-Q1')).toBe('2000.00');
      // 40 000 × 8 % − 2 000
      expect(amountOwed([rule], collected, '2026-Q2')).toBe('1200.00');
      // 50 000 × 6 % − 3 200
      expect(amountOwed([rule], collected, '2026-Q3')).toBe('-200.00');
    });

    it('adds 16 € of insurance and 3 € of accident cover a month', () => {
      const fixed = (amount: string) =>
        aRule({ base: { kind: 'none' }, fixed: { amount, per: 'month' } });
      expect(amountOwed([fixed('16')], [], '2026-Q3')).toBe('48.00');
      expect(amountOwed([fixed('3')], [], '2026-Q3')).toBe('9.00');
    });
  });

  it('Coodyssée and Équinoxe: 12 % of 22 000 is 2 640, whatever an example says', () => {
    const rule = aRule({ tiers: flatRate('12') });
    expect(amountOwed([rule], [{ in: '2026-Q3', amount: '22000' }], '2026-Q3')).toBe('2640.00');
  });

  it('Smart BE: 6.5 % of the invoices, and a margin on what wages cost', () => {
    const invoices = aRule({ tiers: flatRate('6.5') });
    const wages = aRule({
      code: 'marge-salariale',
      base: { kind: 'spent', accounts: ['62'] },
      tiers: flatRate('6.1'),
    });
    expect(amountOwed([invoices], [{ in: '2026-Q3', amount: '10000' }], '2026-Q3')).toBe('650.00');
    expect(amountOwed([wages], [{ in: '2026-Q3', amount: '4000' }], '2026-Q3')).toBe('244.00');
  });

  it('Smart FR: 8.5 % of 3 333,33 is 283,33', () => {
    const rule = aRule({ tiers: flatRate('8.5') });
    expect(amountOwed([rule], [{ in: '2026-Q3', amount: '3333.33' }], '2026-Q3')).toBe('283.33');
  });

  describe('Autonomie: the rate of the company, else the global one, and two levies', () => {
    const all = aRule({ tiers: flatRate('9') });
    const own = aRule({
      code: 'contribution-own',
      tiers: flatRate('11'),
      scope: { practices: ['BRUNO'] },
      insteadOf: 'contribution',
    });
    const day = calendarDate('2026-08-01');

    it('lets the own rate of a practice stand in the stead of the global one', () => {
      const book = { rules: [all, own] };
      const [alice, bruno] = [aPractice(), aPractice({ code: 'BRUNO' })];
      expect([all, own].map((rule) => concerns(book, rule, alice, day))).toEqual([true, false]);
      expect([all, own].map((rule) => concerns(book, rule, bruno, day))).toEqual([false, true]);
    });

    it('lets RG client, on the amount with VAT, be paid after 365 days', () => {
      const base = { kind: 'invoiced' as const, accounts: ['70', '4457'], journals: ['VE'] };
      const inside = aRule({ code: 'rg-interne', base, tiers: flatRate('1') });
      const client = aRule({
        ...{ code: 'rg-client', base, tiers: flatRate('2'), paymentTermDays: 365 },
      });
      const gross = [{ in: '2026-Q3', amount: '1200.00' }];
      expect(amountOwed([inside], gross, '2026-Q3')).toBe('12.00');
      const [part] = owed([client], gross, '2026-Q3');
      expect(part).toMatchObject({ amount: 2_400n, paymentTermDays: 365 });
      const on = calendarDate('2026-10-08');
      expect(dueDayOf(part === undefined ? [] : [part], on, 30)).toBe('2027-10-08');
    });
  });

  it('Alice: 8 % of 6 300,00 and three times 15,00', () => {
    const rule = aRule({ tiers: flatRate('8'), fixed: { amount: '15.00', per: 'month' } });
    const booked = [{ in: '2026-Q3', amount: '6300.00' }];
    expect(amountOwed([rule], booked, '2026-Q3')).toBe('549.00');
  });

  it('Karim: 10 % of what is collected, 8 % beyond 35 000 a year', () => {
    const rule = aRule({
      base: { kind: 'collected', accounts: ['411'] },
      per: 'year',
      tiers: {
        how: 'marginal',
        steps: [
          { upTo: '35000', percent: '10' },
          { upTo: null, percent: '8' },
        ],
      },
    });
    const received = [
      { in: '2026-Q2', amount: '13420.00' },
      { in: '2026-Q3', amount: '6880.00' },
      { in: '2026-Q4', amount: '20000.00' },
    ];
    expect(amountOwed([rule], received, '2026-Q3')).toBe('688.00');
    // 14 700 × 10 % + 5 300 × 8 %
    expect(amountOwed([rule], received, '2026-Q4')).toBe('1894.00');
  });
});
