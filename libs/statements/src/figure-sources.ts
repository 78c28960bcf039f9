import type { FigureReading } from '@plusloin/contracts';
import type { AccountFigures } from '@plusloin/ledger';
import { contributionShare } from './contribution-share.js';
import { costRows } from './practice-costs.js';
import { incomeGroups } from './practice-income.js';
import { accountsIn, byGroup, movesOf, type SectionFacts } from './section-facts.js';
import { groupOf, isOneOf, type AccountGroup } from './statement-settings.js';
import type { StatementBlock, StatementLine } from './statement-shapes.js';

/** An account of a section, how a figure reads it, and what that brings to the figure. */
export interface FigureSource {
  readonly account: string;
  readonly label: string;
  readonly reading: FigureReading;
  /** A credit counts as positive. */
  readonly isReversed: boolean;
  readonly amount: bigint;
}

/**
 * The accounts behind a figure of a statement, by the settings that the statement itself was made
 * with; undefined for a figure that is no sum of accounts. What they do not add up to is not
 * booked.
 */
export function sourcesOf(
  facts: SectionFacts,
  block: StatementBlock,
  line: StatementLine,
): FigureSource[] | undefined {
  const isTotal = line === block.total;
  const found = BLOCKS[block.code]?.(facts, isTotal ? 'total' : line.code);
  if (found !== undefined || !isTotal) return found;
  // A sum of lines which each have their own accounts.
  const counted = block.lines.filter((one) => !one.isAside && one.quarter !== null);
  const all = counted.map((one) => BLOCKS[block.code]?.(facts, one.code));
  return all.every((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
}

type Sources = FigureSource[] | undefined;

const BLOCKS: Readonly<Record<string, (facts: SectionFacts, code: string) => Sources>> = {
  money: (facts, code) => ({ ...owedOf(facts), ...moneyOf(facts) })[code]?.(),
  activity: (facts, code) => ({ ...owedOf(facts), ...activityOf(facts) })[code]?.(),
  invoiced: (facts, code) =>
    code === 'total' ? read(workRows(facts), 'moved', -1n) : workLine(facts, code),
  collected: (facts, code) =>
    code === 'total'
      ? cash(facts, 'payers')
      : (receivableOf(facts)[code]?.() ?? workLine(facts, code)),
  paid: (facts, code) => ({ ...receivableOf(facts), ...paidOf(facts) })[code]?.(),
  ageing: (facts, code) =>
    code === 'total' ? read(receivables(facts), 'closing', 1n) : undefined,
  expenses: (facts, code) =>
    code === 'total'
      ? read(costRows(facts), 'moved', -1n)
      : read(groupRows(facts.chart.expenses, costRows(facts), code), 'moved', -1n),
  contribution: (facts, code) => (code === 'total' ? contributionCost(facts) : undefined),
  social: socialLine,
  result: (facts, code) => resultOf(facts)[code]?.() ?? otherIncome(facts, code),
  vat: vatLine,
  receipts: (facts) => cash(facts, 'payers'),
  bank: bankLine,
  situation: (facts, code) => ({ ...owedOf(facts), ...situationOf(facts) })[code]?.(),
};

type Lines = Readonly<Record<string, () => Sources>>;

/** What the books of a practice hold and owe on the last day. */
function owedOf(facts: SectionFacts): Lines {
  const { chart } = facts;
  return {
    bank: () => closing(facts, chart.bank),
    receivables: () => closing(facts, chart.receivable),
    suppliers: () => [
      ...closing(facts, chart.payable),
      // The contribution accrued there has a line of its own.
      ...(contributionShare(facts).accrued === 0n ? [] : contributionCost(facts, 1n)),
    ],
    contribution: () => contributionCost(facts),
    social: () => closing(facts, chart.socialDue),
    wages: () => closing(facts, chart.socialDue),
  };
}

const moneyOf = (facts: SectionFacts): Lines => ({
  vat: () => vatOwed(facts),
  'vat-back': () => vatOwed(facts),
  'other-debts': () => closing(facts, facts.chart.otherDebts),
});

const activityOf = (facts: SectionFacts): Lines => ({
  vat: () => vatOwed(facts),
  suppliers: () => closing(facts, facts.chart.payable),
});

const vatOwed = (facts: SectionFacts): FigureSource[] =>
  read(vatRows(facts).filter(({ account }) => sideOf(facts, account) !== 'waiting'), 'closing', 1n);

function situationOf(facts: SectionFacts): Lines {
  const { chart } = facts;
  const held = facts.accounts.filter(
    ({ account }) => !/^[67]/.test(account) && !isOneOf(chart.equity, account),
  );
  const named = [chart.bank, chart.receivable, chart.payable, chart.vat, chart.socialDue];
  const rest = held.filter(({ account }) => !named.some((prefixes) => isOneOf(prefixes, account)));
  return {
    vat: () => closing(facts, chart.vat),
    other: () => read(rest, 'closing', 1n),
    total: () => read(held, 'closing', 1n),
  };
}

const receivables = (facts: SectionFacts) => accountsIn(facts, facts.chart.receivable);

const receivableOf = (facts: SectionFacts): Lines => ({
  'opening-receivable': () => read(receivables(facts), 'opening', 1n),
  'closing-receivable': () => read(receivables(facts), 'closing', -1n),
});

const paidOf = (facts: SectionFacts): Lines => {
  const isOnAccount = (account: string) => isOneOf(facts.chart.receivable, account);
  return {
    total: () => cash(facts, 'payers'),
    'invoiced-gross': () => read(receivables(facts), 'debit', 1n),
    'credited-gross': () => [
      ...cash(facts, 'payers', isOnAccount),
      ...read(receivables(facts), 'credit', -1n),
    ],
    'paid-at-once': () => cash(facts, 'payers', (account) => !isOnAccount(account)),
  };
};

const workRows = (facts: SectionFacts): AccountFigures[] =>
  incomeGroups(facts).work.flatMap(({ rows }) => [...rows]);

/** Work is told as it was invoiced; what was credited back stands on a line of its own. */
function workLine(facts: SectionFacts, code: string): Sources {
  if (code === 'credit-notes') return read(workRows(facts), 'debit', -1n);
  const found = incomeGroups(facts).work.find(({ group }) => group.code === code);
  return found && read(found.rows, 'credit', 1n);
}

function otherIncome(facts: SectionFacts, code: string): Sources {
  const found = incomeGroups(facts).other.find(({ group }) => group.code === code);
  return found && read(found.rows, 'moved', -1n);
}

function resultOf(facts: SectionFacts): Lines {
  const { chart, accounts } = facts;
  const moved = (prefixes: readonly string[]) => read(accountsIn(facts, prefixes), 'moved', -1n);
  const owner = accountsIn(facts, chart.equity).filter(
    ({ account }) => !isOneOf(chart.withdrawals, account),
  );
  const whole = accounts.filter(
    ({ account }) => /^[67]/.test(account) && !isOneOf(chart.incomeTax, account),
  );
  return {
    invoiced: () => read(workRows(facts), 'moved', -1n),
    expenses: () => read(costRows(facts), 'moved', -1n),
    contribution: () => contributionCost(facts),
    social: () => moved(chart.social),
    total: () => read(whole, 'moved', -1n),
    'income-tax-paid': () => moved(chart.incomeTax),
    withdrawals: () => moved(chart.withdrawals),
    'owner-moves': () => read(owner, 'moved', -1n),
  };
}

const contributionCost = (facts: SectionFacts, sign: 1n | -1n = -1n): FigureSource[] =>
  read(accountsIn(facts, facts.chart.contribution), 'moved', sign);

function socialLine(facts: SectionFacts, code: string): Sources {
  const rows = accountsIn(facts, facts.chart.social);
  const own = code === 'total' ? rows : rows.filter(({ account }) => account === code);
  return read(own, 'moved', -1n);
}

const vatRows = (facts: SectionFacts) => accountsIn(facts, facts.chart.vat);
const sideOf = ({ chart }: SectionFacts, account: string) => groupOf(chart.vatBoxes, account)?.side;

function vatLine(facts: SectionFacts, code: string): Sources {
  const rows = vatRows(facts);
  const isWaiting = ({ account }: AccountFigures) => sideOf(facts, account) === 'waiting';
  if (code === 'vat-ledger') return read(rows.filter((row) => !isWaiting(row)), 'closing', -1n);
  if (code === 'vat-waiting') return read(rows.filter(isWaiting), 'closing', -1n);
  const own = groupRows(facts.chart.vatBoxes, rows, code);
  return own.length === 0 ? undefined : read(own, 'moved', -1n);
}

function bankLine(facts: SectionFacts, code: string): Sources {
  const { bank } = facts.chart;
  if (code === 'bank-opening') return read(accountsIn(facts, bank), 'opening', 1n);
  if (code === 'total') return closing(facts, bank);
  // These two share their account: what went to whom is no line of the account alone.
  return code === 'suppliers' || code === 'contribution' ? undefined : cash(facts, code);
}

const groupRows = (
  groups: readonly AccountGroup[],
  rows: readonly AccountFigures[],
  code: string,
): readonly AccountFigures[] =>
  byGroup(groups, rows).flatMap((one) => (one.group.code === code ? one.rows : []));

const closing = (facts: SectionFacts, prefixes: readonly string[]): FigureSource[] =>
  read(accountsIn(facts, prefixes), 'closing', 1n);

/** What went through the bank, by the accounts on the other side. */
function cash(
  facts: SectionFacts,
  group: string,
  isWanted: (account: string) => boolean = () => true,
): FigureSource[] {
  const byAccount = new Map<string, bigint>();
  for (const row of facts.cash) {
    if (row.group !== group || !isWanted(row.counterpart)) continue;
    byAccount.set(row.counterpart, (byAccount.get(row.counterpart) ?? 0n) + row.amount);
  }
  const labels = new Map(facts.accounts.map(({ account, label }) => [account, label]));
  return [...byAccount].map(([account, amount]) => ({
    ...{ account, label: labels.get(account) ?? account, reading: 'cash' },
    ...{ isReversed: true, amount },
  }));
}

function read(
  rows: readonly AccountFigures[],
  reading: Exclude<FigureReading, 'cash'>,
  sign: 1n | -1n,
): FigureSource[] {
  // A credit is told as a positive figure of its own side; the lines behind it are negative.
  const isReversed = reading === 'credit' ? sign === 1n : sign === -1n;
  return rows
    .map((row) => ({
      ...{ account: row.account, label: row.label, reading, isReversed },
      amount: sign * valueOf(row, reading),
    }))
    .filter(({ amount }) => amount !== 0n);
}

function valueOf(row: AccountFigures, reading: Exclude<FigureReading, 'cash'>): bigint {
  const moves = movesOf([row]);
  return reading === 'moved' ? moves.quarter : moves[reading];
}
