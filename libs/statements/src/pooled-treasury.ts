import type { PoolFigures } from './close-figures.js';
import type { EliminatedPair } from './eliminations.js';
import { totalRow, type Column, type Row } from './pooled-columns.js';
import {
  fits,
  rulesOf,
  type AccountRule,
  type PoolSettings,
  type TreasuryLine,
} from './pooled-settings.js';
import { sumOf } from './practice-statement.js';

const LABELS: Readonly<Record<number, string>> = {
  1: 'Trésorerie du jour',
  2: 'Impôts, taxes et cotisations',
  3: 'Fournisseurs',
  4: 'Trésorerie de référence (1 + 2 + 3)',
  5: 'Salaires à payer',
  6: 'Payeurs à encaisser',
  7: 'Notes de frais à payer',
  8: 'Trésorerie future (4 + 5 + 6 + 7)',
  9: 'Autres comptes de bilan',
  10: 'Résultat de l’année en cours (8 + 9)',
};

/**
 * The ten lines of treasury on the quarter's last day. Lines are sums of accounts by prefixes, so
 * what is between the books is taken out of the lines where its two accounts stand.
 */
export function treasuryRows(columns: readonly Column[], figures: PoolFigures): Row[] {
  const rules = chartRules(figures.settings);
  const between = figures.pairs.filter((pair) => pair.elimination.kind === 'position');
  const line = (number: TreasuryLine): Row => ({
    code: `L${number}`,
    label: LABELS[number] ?? '',
    perBooks: columns.map(({ books, accounts }) => {
      const rule = rules[books.chart].get(`treasury-${number}`);
      const own = accounts.filter((row) => isOnBalance(row.account) && isOf(rule, row.account));
      return sumOf(own, (row) => row.opening + row.debit - row.credit);
    }),
    eliminated: eliminatedOn(number, between, rules),
  });
  const total = (number: number, rows: readonly Row[]) =>
    totalRow(`L${number}`, LABELS[number] ?? '', rows);
  const today = [line(1), line(2), line(3)];
  const reference = total(4, today);
  const later = [line(5), line(6), line(7)];
  const future = total(8, [reference, ...later]);
  const rest = line(9);
  return [...today, reference, ...later, future, rest, total(10, [future, rest])];
}

const isOnBalance = (account: string) => !/^[67]/.test(account);

const isOf = (rule: AccountRule | undefined, account: string) =>
  rule !== undefined && fits(rule, account);

type ChartRules = Readonly<Record<'PCMN' | 'PCG', ReadonlyMap<string, AccountRule>>>;

export function chartRules(settings: PoolSettings | undefined): ChartRules {
  const rules = (chart: 'PCMN' | 'PCG') =>
    new Map(rulesOf(settings, chart).map((rule) => [rule.purpose as string, rule]));
  return { PCMN: rules('PCMN'), PCG: rules('PCG') };
}

function eliminatedOn(
  number: TreasuryLine,
  between: readonly EliminatedPair[],
  rules: ChartRules,
): bigint {
  const on = (chart: 'PCMN' | 'PCG', prefix: string) =>
    isOf(rules[chart].get(`treasury-${number}`), prefix);
  return sumOf(between, ({ elimination, member, cooperative, common }) => {
    const owed = on(member.chart, elimination.memberPrefix) ? common : 0n;
    const held = on(cooperative.chart, elimination.cooperativePrefix) ? common : 0n;
    return owed - held;
  });
}

/** The line of an account, where exactly one takes it; two that do are caught by the controls. */
export function treasuryLineOf(
  rules: ReadonlyMap<string, AccountRule>,
  account: string,
): string | null {
  if (!isOnBalance(account)) return null;
  for (const [purpose, rule] of rules) {
    if (purpose !== 'candidates' && fits(rule, account)) return `L${purpose.slice(9)}`;
  }
  return null;
}

/** Of each column: line 10 less the result that the accounts of income and expense hold. */
export function treasuryGaps(columns: readonly Column[], rows: readonly Row[]): bigint[] {
  const last = rows.find((row) => row.code === 'L10');
  return columns.map(({ accounts }, i) => {
    const ofResult = accounts.filter((row) => !isOnBalance(row.account));
    return (last?.perBooks[i] ?? 0n) + sumOf(ofResult, (row) => row.yearToDate + row.former);
  });
}
