import { contributionShare } from './contribution-share.js';
import type { Counted, DueItem } from './dues-port.js';
import { amount, movesIn, movesOf, sumOf, type SectionFacts } from './section-facts.js';
import { groupOf, isOneOf } from './statement-settings.js';
import { block, line } from './statement-lines.js';
import type { Note, StatementBlock, StatementLine } from './statement-shapes.js';

/** The money of today and what of it belongs to others: what is left is free. */
export function moneyBlock(facts: SectionFacts): StatementBlock {
  const bank = movesIn(facts, facts.chart.bank).closing;
  // A micro's dues come with the receipts book, before what is agreed with the cooperative.
  const isMicro = facts.profile === 'micro';
  const lines = [
    line('bank', bank),
    ...vatLine(facts),
    ...(isMicro ? socialLines(facts) : []),
    ...contributionLine(facts),
    ...debtLine('suppliers', suppliersOf(facts)),
    ...(isMicro ? [] : socialLines(facts)),
    ...debtLine('other-debts', movesIn(facts, facts.chart.otherDebts).closing),
    ...duesLines(facts.dues.incomeTax, incomeTaxOf(facts)),
  ];
  return block('money', 'bank', lines, line('free', freeOf(lines)));
}

/** A French trade also pays a yearly local tax (CFE), of which nobody tells the amount here. */
const incomeTaxOf = ({ books }: SectionFacts): string =>
  books.chart === 'PCG' ? 'income-tax-cfe' : 'income-tax';

/**
 * An activity in the cooperative's books: its money is the cooperative's, so nothing of it is free.
 */
export function activityBlock(facts: SectionFacts): StatementBlock {
  const of = (code: string, minor: bigint) => (minor === 0n ? [] : [line(code, minor)]);
  const { chart } = facts;
  const lines = [
    line('bank', movesIn(facts, chart.bank).closing),
    ...of('receivables', movesIn(facts, chart.receivable).closing),
    ...of('vat', vatOwed(facts)),
    ...of('suppliers', movesIn(facts, chart.payable).closing),
    ...of('wages', movesIn(facts, chart.socialDue).closing),
  ];
  return block('activity', 'ledger', lines, line('activity', freeOf(lines)));
}

const freeOf = (lines: readonly StatementLine[]): bigint =>
  lines.filter(({ isAside }) => !isAside).reduce((sum, one) => sum + minorOf(one.quarter), 0n);

/** What is not counted adds nothing to a sum, and is written as not counted. */
export const minorOf = (text: string | null): bigint =>
  text === null ? 0n : BigInt(text.replace('.', ''));

/** Only what is owed is taken off: money that others owe is not in the bank yet. */
const debtLine = (code: string, closing: bigint): StatementLine[] =>
  closing < 0n ? [line(code, closing)] : [];

/** Without what waits to become due (France: services not paid for yet). */
export function vatOwed(facts: SectionFacts): bigint {
  const rows = facts.accounts.filter(
    ({ account }) =>
      isOneOf(facts.chart.vat, account) &&
      groupOf(facts.chart.vatBoxes, account)?.side !== 'waiting',
  );
  return movesOf(rows).closing;
}

function vatLine(facts: SectionFacts): StatementLine[] {
  const owed = vatOwed(facts);
  if (owed < 0n) return [line('vat', owed)];
  return owed > 0n ? [line('vat-back', owed, { isAside: true })] : [];
}

function contributionLine(facts: SectionFacts): StatementLine[] {
  const { payable } = contributionShare(facts);
  if (payable === 0n) return [];
  return [line('contribution', -payable, { notes: invoiceNotes(facts) })];
}

export function invoiceNotes(facts: SectionFacts): Note[] {
  const due = facts.contribution;
  const invoice = due?.whole?.invoice ?? due?.documented.invoice ?? null;
  if (due === undefined || invoice === null) return [];
  const { vat, vatLost } = due.whole ?? due.documented;
  const sums = { net: amount(due.net), vat: amount(vat), vatLost: amount(vatLost) };
  return [{ kind: 'invoice', number: invoice.number, on: invoice.on, ...sums }];
}

/** Debts to suppliers without the cooperative's accrued contribution, which has its own line. */
export const suppliersOf = (facts: SectionFacts): bigint =>
  movesIn(facts, facts.chart.payable).closing + contributionShare(facts).accrued;

/** What the books owe to the funds, then what is known to come, else that it is not counted. */
function socialLines(facts: SectionFacts): StatementLine[] {
  const booked = movesIn(facts, facts.chart.socialDue).closing;
  const known = bookedItems(facts);
  const notes = known.flatMap(notesOf);
  const lines: StatementLine[] =
    booked < 0n ? [line('social', booked, { notes })] : [];
  // A micro's dues follow from what was collected: once they are booked, nothing is missing.
  if (facts.dues.social.kind === 'not-counted' && facts.profile === 'micro' && booked < 0n) {
    return lines;
  }
  return [...lines, ...duesLines(facts.dues.social, 'social-next')];
}

export const bookedItems = ({ dues }: SectionFacts): readonly DueItem[] =>
  dues.social.kind === 'counted' ? dues.social.items.filter((item) => item.isBooked) : [];

function duesLines(counted: Counted, code: string): StatementLine[] {
  if (counted.kind === 'not-counted') return [line(code, null, { notes: reasonOf(counted) })];
  return counted.items
    .filter((item) => !item.isBooked)
    .map((item) => line(code, -item.amount, { label: item.label, notes: notesOf(item) }));
}

const reasonOf = ({ reason }: { readonly reason?: string }): Note[] =>
  reason === undefined ? [] : [{ kind: 'text', text: reason }];

const notesOf = ({ detail, dueOn }: DueItem): Note[] => [
  ...(detail === null ? [] : [{ kind: 'text', text: detail } as const]),
  ...(dueOn === null ? [] : [{ kind: 'before', on: dueOn } as const]),
];

/** What payers still owe, without what the books of one pool owe each other. */
export function receivableOf(facts: SectionFacts): bigint {
  const internal = facts.aged.filter((row) => row.side === 'receivable' && row.isInternal);
  const owed = sumOf(internal, (row) => row.notDue + row.upTo30 + row.upTo60 + row.over60);
  return movesIn(facts, facts.chart.receivable).closing - owed;
}
