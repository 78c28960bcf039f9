import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ContributionUse } from './contribution-due.js';
import { useOf } from './contribution-use.js';
import { percentOf } from './exact-percent.js';
import { whereItGoes } from './where-it-goes.js';

const groups = [
  { code: 'support', label: 'comptabilité et soutien', prefixes: ['61320'] },
  { code: 'meetings', label: 'rencontres, promotion', prefixes: ['6164'] },
  { code: 'law', label: 'assurances, droit', prefixes: ['6134', '6146'] },
  { code: 'supervision', label: 'supervision', prefixes: ['62'] },
];
const settings = {
  costGroups: groups,
  solidarity: { percent: percentOf('10'), votedOn: null },
};

/** The third quarter of the Belgian cooperative: 549,00 contributed, a subsidy of 300,00. */
const belgian = [
  { account: '613200', result: -40_000n },
  { account: '616400', result: -11_000n },
  { account: '613400', result: -6_500n },
  { account: '614600', result: -3_000n },
  { account: '623600', result: -8_000n },
  { account: '700500', result: 54_900n },
  { account: '740000', result: 30_000n },
];
const allInBooks = { contributions: 54_900n, notInBooks: 0n };

describe('Where contributions went', () => {
  it('is told by the cost groups, the vote and what remains', () => {
    expect(useOf(belgian, settings, '613250', allInBooks)).toEqual({
      income: 84_900n,
      groups: [
        { code: 'support', label: 'comptabilité et soutien', amount: 40_000n },
        { code: 'meetings', label: 'rencontres, promotion', amount: 11_000n },
        { code: 'law', label: 'assurances, droit', amount: 9_500n },
        { code: 'supervision', label: 'supervision', amount: 8_000n },
      ],
      solidarity: 5_490n,
      reserve: 10_910n,
    });
  });

  it('is told of each contribution to the cent, Alice’s 549,00', () => {
    const use = useOf(belgian, settings, '613250', allInBooks);
    expect(whereItGoes(54_900n, use).map(({ amount }) => amount)).toEqual([
      ...[25_866n, 7_113n, 6_143n, 5_173n, 3_550n, 7_055n],
    ]);
  });

  it('is told of Karim’s 688,00 by the accounts of the French cooperative', () => {
    const group = (code: string, amount: bigint) => ({ code, label: code, amount });
    const use: ContributionUse = {
      income: 88_800n,
      groups: [group('a', 45_000n), group('b', 12_000n), group('c', 8_500n), group('d', 10_000n)],
      ...{ solidarity: 6_880n, reserve: 6_420n },
    };
    expect(whereItGoes(68_800n, use).map(({ amount }) => amount)).toEqual([
      ...[34_865n, 9_297n, 6_586n, 7_748n, 5_330n, 4_974n],
    ]);
  });

  it('names costs that no group takes, and counts internal contributions as income', () => {
    const results = [
      { account: '610000', result: -5_000n },
      { account: '613250', result: 20_000n },
    ];
    const use = useOf(results, settings, '613250', { contributions: 20_000n, notInBooks: 0n });
    expect(use.groups.at(-1)).toMatchObject({
      ...{ code: 'other', label: 'autres frais', amount: 5_000n },
    });
    expect(use).toMatchObject({ income: 20_000n, solidarity: 2_000n, reserve: 13_000n });
  });

  it('gives the reserve nothing when the cooperative spent more than it earned', () => {
    const use = { income: 100n, groups: [], solidarity: 10n, reserve: -50n };
    expect(whereItGoes(100n, use).map(({ amount }) => amount)).toEqual([100n, 0n]);
  });

  it('sums to the whole, whatever was spent', () => {
    const amount = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 6 }), amount, (whole, costs, reserve) => {
        const named = costs.map((one, nth) => ({ code: `${nth}`, label: `${nth}`, amount: one }));
        const shares = whereItGoes(whole, { income: 0n, groups: named, solidarity: 5n, reserve });
        expect(shares.reduce((sum, one) => sum + one.amount, 0n)).toBe(whole);
      }),
    );
  });
});
