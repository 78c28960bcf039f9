import type { Tx } from '@plusloin/platform';

type Chart = 'PCMN' | 'PCG';

/** Lines 4, 8 and 10 of the treasury are sums of others and have no accounts of their own. */
export type TreasuryLine = 1 | 2 | 3 | 5 | 6 | 7 | 9;

/** Accounts by prefixes, less those that begin with an exclusion. */
export interface AccountRule {
  readonly chart: Chart;
  readonly purpose: `treasury-${TreasuryLine}` | 'candidates';
  readonly prefixes: readonly string[];
  readonly exclusions: readonly string[];
}

/** Which accounts a cooperative counts where in its pooled statement. */
export type PoolSettings = readonly AccountRule[];

export const fits = (rule: AccountRule, account: string): boolean =>
  rule.prefixes.some((prefix) => account.startsWith(prefix)) &&
  !rule.exclusions.some((prefix) => account.startsWith(prefix));

/** The rules of a chart: the cooperative's own, and the usual one for what it did not set. */
export function rulesOf(settings: PoolSettings | undefined, chart: Chart): PoolSettings {
  const own = (settings ?? []).filter((rule) => rule.chart === chart);
  const set = new Set(own.map((rule) => rule.purpose));
  return [...own, ...usualRules.filter((rule) => rule.chart === chart && !set.has(rule.purpose))];
}

const rule = (
  chart: Chart,
  purpose: AccountRule['purpose'],
  prefixes: string,
  exclusions = '',
): AccountRule => ({
  chart,
  purpose,
  prefixes: prefixes.split(' '),
  exclusions: exclusions === '' ? [] : exclusions.split(' '),
});

/**
 * The ten lines of treasury that French cooperatives know (enDI), and the same in the Belgian
 * chart. In France 421 is wages and 425 expenses to pay; whoever counts them the other way round
 * sets it. Line 9 also takes what the original forgets (45 to 49), so that line 10 is the result.
 */
export const usualRules: PoolSettings = [
  rule('PCG', 'treasury-1', '5'),
  rule('PCG', 'treasury-2', '42 43 44', '421 425'),
  rule('PCG', 'treasury-3', '40'),
  rule('PCG', 'treasury-5', '421'),
  rule('PCG', 'treasury-6', '41'),
  rule('PCG', 'treasury-7', '425'),
  rule('PCG', 'treasury-9', '1 2 3 45 46 47 48 49'),
  rule('PCG', 'candidates', '7069'),
  rule('PCMN', 'treasury-1', '5'),
  rule('PCMN', 'treasury-2', '411 412 45 4891', '455 456'),
  rule('PCMN', 'treasury-3', '44'),
  rule('PCMN', 'treasury-5', '455 456'),
  rule('PCMN', 'treasury-6', '40'),
  rule('PCMN', 'treasury-7', '489', '4891'),
  rule('PCMN', 'treasury-9', '1 2 3 41 42 43 46 47 48 49', '411 412 489'),
  rule('PCMN', 'candidates', '7009'),
];

/** A cooperative's own choice of accounts, where it differs from its chart's. */
export class PoolAccounts {
  /** Replaces what was set for the same chart and purpose; closes that are frozen keep theirs. */
  async declare(tx: Tx, settings: PoolSettings): Promise<void> {
    for (const { chart, purpose, prefixes, exclusions } of settings) {
      await tx.query(DECLARE, [tx.cooperativeId, chart, purpose, prefixes, exclusions]);
    }
  }

  async all(tx: Tx): Promise<PoolSettings> {
    return tx.query<AccountRule>(ALL, [tx.cooperativeId]);
  }
}

const DECLARE = `
  insert into statements.account_rule (cooperative_id, chart, purpose, prefixes, exclusions)
  values ($1, $2, $3, $4, $5)
  on conflict (cooperative_id, chart, purpose)
    do update set prefixes = excluded.prefixes, exclusions = excluded.exclusions`;

const ALL = `
  select chart, purpose, prefixes, exclusions from statements.account_rule
  where cooperative_id = $1 order by chart, purpose`;
