import { describe, expect, it } from '@jest/globals';
import { Money } from '@plusloin/kernel';
import fc from 'fast-check';
import { flatRate, type NewContributionRule } from './contribution-rule.js';
import {
  aBooking,
  amountOwed,
  anExemption,
  aPractice,
  aRule,
  owed,
  type Booked,
} from './testing/some-rules.js';

const eight = aRule({ tiers: flatRate('8') });

describe('What a practice owes for a quarter', () => {
  it('is counted at two rates when the rule changes in the middle of it', () => {
    const until = aRule({ tiers: flatRate('8'), validUntil: '2026-08-15' });
    const since = aRule({ tiers: flatRate('9'), validFrom: '2026-08-15', label: '9 %' });
    const booked = [
      { in: '2026-Q3', amount: '1000.00' },
      { in: '2026-Q3', amount: '500.00', version: 1 },
    ];
    expect(owed([until, since], booked, '2026-Q3')).toEqual([
      expect.objectContaining({ label: 'la règle', base: 100_000n, amount: 8_000n }),
      expect.objectContaining({ label: '9 %', base: 50_000n, amount: 4_500n }),
    ]);
  });

  it('goes on in the tiers of the year when the rule is voted again in the middle of it', () => {
    const tiers = (percent: string): Partial<NewContributionRule> => ({
      per: 'year',
      tiers: {
        how: 'marginal',
        steps: [
          { upTo: '10000', percent: '10' },
          { upTo: null, percent },
        ],
      },
    });
    const former = aRule({ ...tiers('8'), validUntil: '2026-07-01' });
    const next = aRule({ ...tiers('5'), validFrom: '2026-07-01' });
    const booked = [
      { in: '2026-Q2', amount: '9000.00' },
      { in: '2026-Q3', amount: '3000.00', version: 1 },
    ];
    // 1 000 × 10 % + 2 000 × 5 %
    expect(amountOwed([former, next], booked, '2026-Q3')).toBe('200.00');
  });

  it('is lowered by a late credit note at the rate of the time it concerns', () => {
    const former = aRule({ tiers: flatRate('8'), validUntil: '2026-07-01' });
    const next = aRule({ tiers: flatRate('9'), validFrom: '2026-07-01' });
    const booked = [
      { in: '2026-Q2', amount: '2000.00' },
      { in: '2026-Q3', amount: '-150.00', concerns: '2026-Q2' },
      { in: '2026-Q3', amount: '1000.00', version: 1 },
    ];
    expect(owed([former, next], booked, '2026-Q3')).toEqual([
      expect.objectContaining({
        base: -15_000n,
        amount: -1_200n,
        corrections: [{ concerns: '2026-Q2', amount: -1_200n }],
      }),
      expect.objectContaining({ base: 100_000n, amount: 9_000n, corrections: [] }),
    ]);
  });

  it('takes a credit note of last year back out of the tier in which it had been', () => {
    const rule = aRule({
      per: 'year',
      tiers: {
        how: 'marginal',
        steps: [
          { upTo: '1000', percent: '10' },
          { upTo: null, percent: '5' },
        ],
      },
    });
    const booked = [
      { in: '2025-Q4', amount: '1400.00' },
      { in: '2026-Q3', amount: '-600.00', concerns: '2025-Q4' },
      { in: '2026-Q3', amount: '100.00' },
    ];
    // 400 at 5 % and 200 at 10 % are given back; 100 at 10 % is owed.
    expect(amountOwed([rule], booked, '2026-Q3')).toBe('-30.00');
  });

  it('counts a month of the fixed part when it is begun in activity', () => {
    const rule = aRule({ base: { kind: 'none' }, fixed: { amount: '15', per: 'month' } });
    const joins = aPractice({ bookings: [aBooking('2026-08-31', null)] });
    const leaves = aPractice({ bookings: [aBooking('2020-01-01', '2026-08-01')] });
    expect(amountOwed([rule], [], '2026-Q3', { practice: joins })).toBe('30.00');
    expect(amountOwed([rule], [], '2026-Q3', { practice: leaves })).toBe('15.00');
    expect(owed([rule], [], '2026-Q2', { practice: joins })).toEqual([]);
  });

  it('owes a fixed part of the quarter or of the year once', () => {
    const fixed = (per: 'quarter' | 'year') =>
      aRule({ base: { kind: 'none' }, fixed: { amount: '40', per } });
    expect(amountOwed([fixed('quarter')], [], '2026-Q3')).toBe('40.00');
    expect(amountOwed([fixed('year')], [], '2026-Q1')).toBe('40.00');
    expect(amountOwed([fixed('year')], [], '2026-Q3')).toBe('0.00');
  });

  it('owes a yearly floor by quarters, whatever of it the base has brought already', () => {
    const rule = aRule({ per: 'year', tiers: flatRate('10'), floor: '150' });
    const booked = [{ in: '2026-Q2', amount: '1000.00' }];
    // 37,50 in the first; 100,00 of 75,00 due by June; 112,50 due by September, 150,00 at the end.
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    expect(quarters.map((one) => amountOwed([rule], booked, one))).toEqual([
      ...['37.50', '62.50', '12.50', '37.50'],
    ]);
  });

  it('asks no floor of quarters before one joined, nor of those wholly exempt', () => {
    const rule = aRule({ per: 'year', tiers: flatRate('10'), floor: '100' });
    const practice = aPractice({ bookings: [aBooking('2026-05-02', null)] });
    const exemptions = [anExemption({ parts: 'all', from: '2026-07-01' })];
    expect(owed([rule], [], '2026-Q1', { practice })).toEqual([]);
    expect(amountOwed([rule], [], '2026-Q2', { practice })).toBe('25.00');
    expect(amountOwed([rule], [], '2026-Q3', { practice, exemptions })).toBe('0.00');
  });

  it('stops at the cap of the year', () => {
    const rule = aRule({ per: 'year', tiers: flatRate('10'), cap: '500' });
    const booked = [
      { in: '2026-Q1', amount: '4000.00' },
      { in: '2026-Q2', amount: '4000.00' },
      { in: '2026-Q3', amount: '4000.00' },
    ];
    expect(booked.map((one) => amountOwed([rule], booked, one.in))).toEqual([
      ...['400.00', '100.00', '0.00'],
    ]);
  });

  it('leaves out what is exempt, shows what it would have counted, and says why', () => {
    const booked = [
      { in: '2026-Q3', amount: '1000.00', isExempt: true },
      { in: '2026-Q3', amount: '500.00' },
    ];
    const exemptions = [
      anExemption({ parts: 'share', reason: 'congé de maternité', until: '2026-08-01' }),
    ];
    expect(owed([eight], booked, '2026-Q3', { exemptions })).toEqual([
      expect.objectContaining({
        ...{ base: 150_000n, amount: 4_000n, exemption: 'congé de maternité' },
      }),
    ]);
  });

  it('asks the fixed part of one practice of a member, the first', () => {
    const rule = aRule({ base: { kind: 'none' }, fixed: { amount: '15', per: 'month' } });
    const first = aPractice({ bookings: [aBooking('2020-01-01', '2026-08-01')] });
    const second = aPractice({ id: 'q', code: 'ALICE-2' });
    const siblings = [first, second];
    // The first one ends with July: from August on the second bears it.
    expect(amountOwed([rule], [], '2026-Q3', { practice: first, siblings })).toBe('15.00');
    expect(amountOwed([rule], [], '2026-Q3', { practice: second, siblings })).toBe('30.00');
  });
});

const anAmount = fc.bigInt({ min: -200_000n, max: 2_000_000n }).map((m) => Money.of(m).toString());
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const aBookedLine = fc.record({ in: fc.constantFrom(...quarters), amount: anAmount });
const yearly = fc
  .record({
    how: fc.constantFrom('marginal' as const, 'whole' as const),
    percents: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
    floor: fc.option(fc.nat(900).map(String)),
    cap: fc.option(fc.integer({ min: 900, max: 9000 }).map(String)),
  })
  .map(({ how, percents: [a, b, c], floor, cap }) =>
    aRule({
      ...{ per: 'year', floor, cap, fixed: { amount: '12.34', per: 'month' } },
      tiers: {
        how,
        steps: [
          { upTo: '5000', percent: `${a}.125` },
          { upTo: '12000', percent: String(b) },
          { upTo: null, percent: String(c) },
        ],
      },
    }),
  );

const inAll = (rule: ReturnType<typeof aRule>, booked: readonly Booked[]) =>
  quarters.map((quarter) => amountOwed([rule], booked, quarter));

const sum = (amounts: readonly string[]) => Money.sum(amounts.map((one) => Money.parse(one)));

describe('Whatever is booked', () => {
  it('the quarters of a year sum to what the year would owe at once', () => {
    fc.assert(
      fc.property(yearly, fc.array(aBookedLine, { maxLength: 12 }), (rule, booked) => {
        const atOnce = booked.map((one) => ({ ...one, in: '2026-Q4', concerns: one.in }));
        const quarterly = sum(inAll(rule, booked)).toString();
        // Fixed parts and floor are of the quarters themselves: only what is counted comes late.
        const late = sum(inAll(rule, atOnce)).toString();
        expect(quarterly).toBe(late);
      }),
      { numRuns: 200 },
    );
  });

  it('the order of booking does not matter', () => {
    fc.assert(
      fc.property(yearly, fc.array(aBookedLine, { maxLength: 8 }), (rule, booked) => {
        expect(inAll(rule, [...booked].reverse())).toEqual(inAll(rule, booked));
      }),
      { numRuns: 100 },
    );
  });

  it('an amount and its late credit note leave nothing owed for it', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        const back = Money.parse(amount).negated().toString();
        const booked = [
          { in: '2026-Q1', amount },
          { in: '2026-Q2', amount: back, concerns: '2026-Q1' },
        ];
        expect(sum(inAll(eight, booked)).isZero()).toBe(true);
      }),
    );
  });

  it('a version with the same terms changes the year by no more than its rounding', () => {
    fc.assert(
      fc.property(yearly, fc.array(aBookedLine, { maxLength: 8 }), (rule, booked) => {
        const former = { ...rule, validUntil: aRule({ validFrom: '2026-07-01' }).validFrom };
        const next = { ...rule, validFrom: aRule({ validFrom: '2026-07-01' }).validFrom };
        const split = booked.map((one) => ({ ...one, version: one.in < '2026-Q3' ? 0 : 1 }));
        const again = quarters.map((one) => amountOwed([former, next], split, one));
        const difference = sum(again).minus(sum(inAll(rule, booked))).abs().minor;
        expect(difference <= 1n).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
