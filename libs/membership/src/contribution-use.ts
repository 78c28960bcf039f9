import type { ContributionUse, CostGroupAmount } from './contribution-due.js';
import type { ContributionSettings } from './contribution-settings.js';
import { rounded, unrounded } from './exact-percent.js';

/** An account of result of the cooperative's common part; income is positive. */
export interface CommonResult {
  readonly account: string;
  readonly result: bigint;
}

/**
 * What the cooperative did with its income: cost groups by account prefixes (the longest that fits
 * decides), what was voted to the solidarity fund, and what remains. `contributions`: all that is
 * owed for the quarter; `notInBooks`: what of it no entry says yet. What practices kept in these
 * books contribute stands on the account of the internal contributions and is income too.
 */
export function useOf(
  results: readonly CommonResult[],
  settings: Pick<ContributionSettings, 'costGroups' | 'solidarity'> | null,
  internalAccount: string | null,
  { contributions, notInBooks }: { contributions: bigint; notInBooks: bigint },
): ContributionUse {
  const groups = settings?.costGroups ?? [];
  const spent = new Map<string, bigint>(groups.map(({ code }) => [code, 0n]));
  let income = notInBooks;
  for (const { account, result } of results) {
    if (account.startsWith('7') || account === internalAccount) {
      income += result;
      continue;
    }
    const code = groupOf(account, groups);
    spent.set(code, (spent.get(code) ?? 0n) - result);
  }
  const named = [...groups, OTHER].flatMap(({ code, label, labels }): CostGroupAmount[] => {
    const amount = spent.get(code);
    return amount === undefined ? [] : [{ code, label, ...(labels && { labels }), amount }];
  });
  const solidarity = rounded(unrounded(contributions, settings?.solidarity.percent ?? 0n));
  const costs = named.reduce((sum, { amount }) => sum + amount, 0n);
  return { income, groups: named, solidarity, reserve: income - costs - solidarity };
}

const OTHER = {
  ...{ code: 'other', label: 'autres frais' },
  labels: { nl: 'andere kosten', en: 'other costs' },
};

function groupOf(account: string, groups: ContributionSettings['costGroups']): string {
  let best = { code: OTHER.code, length: 0 };
  for (const { code, prefixes } of groups) {
    for (const prefix of prefixes) {
      const fits = account.startsWith(prefix) && prefix.length > best.length;
      if (fits) best = { code, length: prefix.length };
    }
  }
  return best.code;
}
