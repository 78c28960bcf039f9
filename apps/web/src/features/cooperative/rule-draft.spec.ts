import { describe, expect, it } from '@jest/globals';
import { ruleTerms } from '@plusloin/contracts';
import { draftOf, termsOf } from './rule-draft.js';

const before = ruleTerms.parse({
  ...{ code: 'usual', label: '8 % et 15,50 € par mois', validFrom: '2026-01-01' },
  base: { kind: 'invoiced' },
  tiers: { how: 'marginal', steps: [{ upTo: null, percent: '8' }] },
  fixed: { per: 'month', each: 'member', amount: '15.50' },
});

describe('A rule as it is typed', () => {
  it('begins as the rule before, in the figures that people write', () => {
    const { percent, fixed, cap } = draftOf(before);
    expect([percent, fixed, cap]).toEqual(['8', '15,50', '']);
  });

  it.each([
    ['0', null],
    ['0,00', null],
    ['0,01', '0.01'],
    ['15', '15.00'],
  ])('typed with a fixed part of %s has one of %s', (fixed, amount) => {
    const draft = { ...draftOf(before), validFrom: '2027-01-01', fixed };
    expect(termsOf(before, draft)?.fixed?.amount ?? null).toBe(amount);
  });
});
