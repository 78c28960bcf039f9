import { ceilingRules, rulesOn } from './duty-rules.js';
import {
  byGroup,
  cashOf,
  movesIn,
  movesOf,
  sumOf,
  type Moves,
  type SectionFacts,
} from './section-facts.js';
import { isOneOf } from './statement-settings.js';
import { block, columnsOf, isNought, line, resultLine, says } from './statement-lines.js';
import { minorOf } from './practice-money.js';
import type { Note, StatementBlock, StatementLine } from './statement-shapes.js';

/** Accounts of income by their groups: work first, then what is not work. */
export function incomeGroups(facts: SectionFacts) {
  const { invoiced, otherIncome } = facts.chart;
  const rows = facts.accounts.filter(({ account }) => account.startsWith('7'));
  const groups = byGroup([...invoiced, ...otherIncome], rows);
  return {
    work: groups.filter(({ group }) => invoiced.includes(group)),
    other: groups.filter(({ group }) => otherIncome.includes(group)),
  };
}

/** What was invoiced without VAT, after credit notes. */
export const invoicedMoves = (facts: SectionFacts): Moves =>
  movesOf(incomeGroups(facts).work.flatMap(({ rows }) => rows));

export const otherIncomeLines = (facts: SectionFacts): StatementLine[] =>
  incomeGroups(facts)
    .other.map(({ group, rows }) =>
      resultLine(group.code, movesOf(rows), -1n, facts, { label: group.label ?? null }),
    )
    .filter(says);

/**
 * Work by kind of payer as it was invoiced, then what was credited back. The books keep both sides
 * apart for the quarter only: in the other columns credit notes are already taken off.
 */
function workLines(facts: SectionFacts): StatementLine[] {
  const { work } = incomeGroups(facts);
  const lines = work.map(({ group, rows }) => {
    const moves = movesOf(rows);
    return line(group.code, moves.credit, {
      label: group.label ?? null,
      ...columnsOf(moves, -1n, facts),
    });
  });
  const credited = sumOf(
    work.flatMap(({ rows }) => rows),
    (row) => row.debit,
  );
  return [...lines, ...(credited === 0n ? [] : [line('credit-notes', -credited)])].filter(says);
}

export function invoicedBlock(facts: SectionFacts): StatementBlock {
  const total = resultLine('invoiced', invoicedMoves(facts), -1n, facts);
  return block('invoiced', 'invoiced', workLines(facts), total);
}

/** What a receipts book counts: invoiced, and what was still to come before and after. */
export function collectedBlock(facts: SectionFacts): StatementBlock {
  const receivable = movesIn(facts, facts.chart.receivable);
  const lines = [
    ...workLines(facts),
    ...some('opening-receivable', receivable.opening),
    ...some('closing-receivable', -receivable.closing),
  ];
  const collected = cashOf(facts, 'payers');
  const rest = collected - lines.reduce((sum, one) => sum + minorOf(one.quarter), 0n);
  const all = [...lines, ...some('other-moves', rest)];
  const [before] = facts.extras.collected ?? [];
  const columns = {
    yearBefore: before === undefined || before.yearBefore === null ? null : text(before.yearBefore),
    yearToDate: before === undefined ? null : text(before.yearToDate),
  };
  return block('collected', 'collected', all, line('collected', collected, columns));
}

const text = (minor: bigint) => line('', minor).quarter;

const some = (code: string, minor: bigint): StatementLine[] =>
  minor === 0n ? [] : [line(code, minor)];

/** From what was to come before to what is to come now: between them lies what payers paid. */
export function paidBlock(facts: SectionFacts): StatementBlock {
  const { receivable } = facts.chart;
  const moves = movesIn(facts, receivable);
  const paid = cashOf(facts, 'payers');
  const onAccount = sumOf(
    facts.cash.filter((row) => row.group === 'payers' && isOneOf(receivable, row.counterpart)),
    (row) => row.amount,
  );
  const lines = [
    line('opening-receivable', moves.opening),
    line('invoiced-gross', moves.debit),
    ...some('credited-gross', onAccount - moves.credit),
    ...some('paid-at-once', paid - onAccount),
    line('closing-receivable', -moves.closing),
  ];
  return block('paid', 'bank', lines, line('paid', paid));
}

/** What payers still owe, by the days that have passed since it was due. */
export function ageingBlock(facts: SectionFacts): StatementBlock[] {
  const rows = facts.aged.filter((row) => row.side === 'receivable' && !row.isInternal);
  const latePayers = rows.reduce((sum, row) => sum + row.latePayers, 0);
  const over60 = sumOf(rows, (row) => row.over60);
  const notes: Note[] = [{ kind: 'late-payers', count: latePayers }];
  const lines = [
    ...some('not-due', sumOf(rows, (row) => row.notDue)),
    ...some('up-to-30', sumOf(rows, (row) => row.upTo30)),
    ...some('up-to-60', sumOf(rows, (row) => row.upTo60)),
    ...some('over-60', over60).map((one) => ({ ...one, notes })),
  ];
  const sum = lines.reduce((total, one) => total + minorOf(one.quarter), 0n);
  return lines.length === 0 ? [] : [block('ageing', 'ledger', lines, line('to-collect', sum))];
}

/** How far the year is from the ceilings of the status; only where the books hold all of it. */
export function yearBlock(facts: SectionFacts): StatementBlock[] {
  if (!facts.knowsYear || facts.profile === 'employed') return [];
  const isMicro = facts.profile === 'micro';
  const [collected] = facts.extras.collected ?? [];
  const year = isMicro ? collected?.yearToDate : -invoicedMoves(facts).yearToDate;
  if (year === undefined) return [];
  const country = facts.books.chart === 'PCMN' ? 'BE' : 'FR';
  const lines = rulesOn(ceilingRules, country, facts.head.lastDay)
    .filter(({ code }) =>
      code === 'micro' ? isMicro : facts.books.vat.status === 'franchise',
    )
    .map((rule) =>
      line(`left-before-${rule.code}`, rule.amount * 100n - year, {
        isAside: true,
        notes: [{ kind: 'ceiling', amount: text(rule.amount * 100n) ?? '', source: rule.source }],
      }),
    );
  if (lines.length === 0) return [];
  const code = isMicro ? 'collected-year' : 'invoiced-year';
  return [block('year', isMicro ? 'collected' : 'invoiced', lines, line(code, year))];
}

export const hasSomething = ({ lines, total }: StatementBlock): boolean =>
  lines.some(says) || !isNought(total?.quarter);
