import { contributionShare } from './contribution-share.js';
import { suppliersOf } from './practice-money.js';
import { cashOf, movesIn, movesOf, sumOf, type SectionFacts } from './section-facts.js';
import { isOneOf } from './statement-settings.js';
import { block, line } from './statement-lines.js';
import type { StatementBlock, StatementLine } from './statement-shapes.js';

/** From the bank at the start to the bank at the end, by what the money was for. */
export function bankBlock(facts: SectionFacts): StatementBlock {
  const bank = movesIn(facts, facts.chart.bank);
  const groups = facts.chart.cash.map(({ code, label }) => ({ code, label: label ?? null }));
  const moves = groups
    .map(({ code, label }) => line(code, cashOf(facts, code), { label }))
    .filter((one) => one.quarter !== '0.00');
  const known = sumOf(facts.cash, (row) => row.amount);
  const rest = bank.closing - bank.opening - known;
  const lines = [
    line('bank-opening', bank.opening),
    ...moves,
    ...(rest === 0n ? [] : [line('unexplained', rest)]),
    ...statementEnds(facts, bank.closing),
  ];
  return block('bank', 'bank', lines, line('bank-closing', bank.closing));
}

/** What the bank itself said on the last day, and how far the books are from it. */
function statementEnds(facts: SectionFacts, closing: bigint): StatementLine[] {
  const ends = facts.extras.bankStatements ?? [];
  if (ends.length === 0) return [];
  const said = sumOf(ends, ({ balance }) => balance);
  const label = ends.map(({ number }) => number).join(', ');
  return [
    line('bank-statement', said, { isAside: true, notes: [{ kind: 'text', text: label }] }),
    line('bank-difference', closing - said, { isAside: true }),
  ];
}

/** What there is and what is owed on the last day; equity is its other side. */
export function situationBlock(facts: SectionFacts): StatementBlock {
  const { chart } = facts;
  const { accrued, pending } = contributionShare(facts);
  const held = facts.accounts.filter(
    ({ account }) => !/^[67]/.test(account) && !isOneOf(chart.equity, account),
  );
  const named = [chart.bank, chart.receivable, chart.payable, chart.vat, chart.socialDue];
  const rest = held.filter(({ account }) => !named.some((prefixes) => isOneOf(prefixes, account)));
  const contribution = -accrued - pending;
  const social = facts.profile === 'employed' ? 'wages' : 'social';
  const lines = [
    line('bank', movesIn(facts, chart.bank).closing),
    line('receivables', movesIn(facts, chart.receivable).closing),
    line('suppliers', suppliersOf(facts)),
    line('vat', movesIn(facts, chart.vat).closing),
    line('contribution', contribution),
    line(social, movesIn(facts, chart.socialDue).closing),
    line('other', movesOf(rest).closing),
  ].filter((one) => one.quarter !== '0.00');
  return block('situation', 'ledger', lines, line('situation', movesOf(held).closing - pending));
}

/** Entries of this quarter which concern an earlier one. */
export function correctionsBlock(facts: SectionFacts): StatementBlock {
  const lines = facts.corrections.map((one) =>
    line(String(one.sequence), one.result, {
      label: one.concerns,
      notes: [{ kind: 'before', on: one.on }],
    }),
  );
  const sum = sumOf(facts.corrections, ({ result }) => result);
  return block('corrections', 'ledger', lines, line('corrections', sum));
}
