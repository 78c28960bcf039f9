import { describe, expect, it } from '@jest/globals';
import { positionGroupOf } from './account-groups.js';
import { agedSides } from './aged-sides.js';

const GROUP = { receivable: 'receivables', payable: 'payables' } as const;
const codes = Array.from({ length: 9_000 }, (_, index) => String(index + 1_000));

describe('The accounts that are aged', () => {
  it.each(['PCMN', 'PCG'] as const)('are those that the situation of %s shows as owed', (chart) => {
    for (const { side, pattern } of agedSides.filter((one) => one.chart === chart)) {
      const aged = codes.filter((code) => new RegExp(pattern).test(code));
      const shown = codes.filter((code) => positionGroupOf(chart, code) === GROUP[side]);
      expect(aged).toEqual(shown);
    }
  });
});
