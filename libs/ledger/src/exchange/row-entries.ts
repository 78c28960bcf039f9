import { type CalendarDate } from '@plusloin/kernel';
import {
  type BookRow,
  type ImportedEntry,
  type ImportedLine,
  type JournalKind,
  type OwnParticulars,
} from './exchange-entry.js';
import { type ImportRefusals } from './import-refusals.js';
import { periodOf } from './journal-kinds.js';

/** What the rows of an entry add up to: debit positive. */
export const sumOf = (rows: readonly BookRow[]): bigint =>
  rows.reduce((sum, row) => sum + row.debit - row.credit, 0n);

/**
 * The entry of its rows, dated on a given day. It takes its number, document and label from the
 * first row; a row that says otherwise keeps its own beside it.
 */
export function entryOf(
  rows: readonly BookRow[],
  on: CalendarDate,
  kind: JournalKind,
): ImportedEntry {
  const [first] = rows;
  return {
    journal: { code: first.journal, label: first.journalLabel, kind },
    number: first.number,
    on,
    period: rows.find((row) => row.on === on)?.period ?? periodOf(kind, on),
    label: first.entryLabel ?? first.label,
    documentRef: first.documentRef,
    documentDate: first.documentDate,
    validatedOn: first.validatedOn,
    concerns: concernedBy(rows)[0],
    ...(DOCUMENTS.has(kind) && { credits: rows.find(({ credits }) => credits)?.credits }),
    firstLine: first.line,
    lastLine: rows[rows.length - 1].line,
    lines: rows.map((row) => lineOf(row, first, on)),
  };
}

/** Journals whose entries are documents: what pays a credit note concerns its own day. */
const DOCUMENTS: ReadonlySet<JournalKind> = new Set(['sales', 'purchases']);

/** The times that rows say they concern: an entry has one at most. */
const concernedBy = (rows: readonly BookRow[]): string[] => [
  ...new Set(rows.flatMap(({ concerns }) => (concerns === undefined ? [] : [concerns]))),
];

/** Whether the rows of an entry say that it concerns several times; that is refused. */
export function concernsSeveral(rows: readonly BookRow[], refusals: ImportRefusals): boolean {
  const times = concernedBy(rows);
  if (times.length > 1) {
    refusals.add('import.entry-concerns-twice', rows[0].line, times.join(', '));
  }
  return times.length > 1;
}

function lineOf(row: BookRow, first: BookRow, on: CalendarDate): ImportedLine {
  return {
    line: row.line,
    accountCode: row.account,
    accountLabel: row.accountLabel,
    auxiliaryCode: row.auxiliary,
    auxiliaryLabel: row.auxiliaryLabel,
    label: row.label,
    amount: row.debit - row.credit,
    letteringCode: row.letteringCode,
    letteredOn: row.letteredOn,
    foreignAmount: row.foreignAmount,
    foreignCurrency: row.foreignCurrency,
    settledOn: row.settledOn,
    settlementMode: row.settlementMode,
    nature: row.nature,
    party: row.party,
    practice: row.practice,
    analytic: row.analytic,
    ...(row.isPerson && { isPerson: true }),
    own: ownOf(row, first, on),
  };
}

function ownOf(row: BookRow, first: BookRow, on: CalendarDate): OwnParticulars | undefined {
  const hasNone =
    row.number === first.number &&
    row.on === on &&
    row.documentRef === first.documentRef &&
    row.documentDate === first.documentDate &&
    row.validatedOn === first.validatedOn;
  if (hasNone) return undefined;
  return {
    ...(row.number !== first.number && { number: row.number }),
    ...(row.on !== on && { on: row.on }),
    ...(row.documentRef !== first.documentRef && { documentRef: row.documentRef }),
    ...(row.documentDate !== first.documentDate && { documentDate: row.documentDate }),
    ...(row.validatedOn !== first.validatedOn && { validatedOn: row.validatedOn }),
  };
}

/** In the order in which each group first appears. */
export function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
