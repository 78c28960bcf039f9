import { type CalendarDate } from '@plusloin/kernel';
import { type BookRow, type ImportedEntry } from './exchange-entry.js';
import { type ImportCounts, isNumberZero } from './import-counts.js';
import { importLimits, type ImportLimits } from './import-limits.js';
import { type ImportRefusals } from './import-refusals.js';
import { differenceOf, type Gatherer, type KindOf } from './numbered-entries.js';
import { concernsSeveral, entryOf, grouped, sumOf } from './row-entries.js';

interface Run {
  rows: BookRow[];
  sum: bigint;
  /** Once a row has moved the sum: rows of 0,00 alone end nothing. */
  hasMoved: boolean;
}

/**
 * Entries of a file whose numbers say nothing: within a journal and in the order of the file, a run
 * of rows ends where its sum returns to zero. It goes on past zero only under one and the same
 * number and date, when that number is a real one. The shortest run is taken because it is the only
 * boundary the figures prove; a document reference may be shared by a month of entries.
 *
 * An entry has one date. A run over several dates becomes one entry a day when each day balances,
 * else one entry on its last day: nothing is booked before it had wholly happened, and opening
 * balances detailed with their old dates fall on the first day of the year. Each row keeps its own
 * date beside it.
 */
export class RegroupedEntries implements Gatherer {
  private readonly runs = new Map<string, Run>();
  private waitingLines = 0;
  private isOverflowing = false;

  constructor(
    private readonly kindOf: KindOf,
    private readonly refusals: ImportRefusals,
    private readonly counts: ImportCounts,
    private readonly limits: ImportLimits = importLimits,
  ) {}

  *push(row: BookRow): Iterable<ImportedEntry> {
    if (this.isOverflowing) return;
    const waiting = this.runs.get(row.journal);
    if (waiting !== undefined && isComplete(waiting) && !goesOn(waiting, row)) {
      yield* this.entriesOf(waiting);
      this.runs.delete(row.journal);
    }
    const run = this.runs.get(row.journal) ?? { rows: [], sum: 0n, hasMoved: false };
    this.runs.set(row.journal, run);
    const amount = row.debit - row.credit;
    run.rows.push(row);
    run.sum += amount;
    run.hasMoved ||= amount !== 0n;
    this.waitingLines += 1;
    if (this.waitingLines > this.limits.waitingLines) this.overflow(row);
  }

  *end(): Iterable<ImportedEntry> {
    for (const [journal, run] of this.runs) {
      if (run.sum === 0n) yield* this.entriesOf(run);
      else if (!this.refusals.hasUnreadLines) this.refuseLeftover(journal, run);
    }
    this.runs.clear();
  }

  private *entriesOf({ rows }: Run): Iterable<ImportedEntry> {
    this.waitingLines -= rows.length;
    this.counts.runs += 1;
    const kind = this.kindOf(rows[0].journal, rows[0].journalLabel);
    for (const part of this.byNumber(rows).flatMap((one) => this.byDate(one))) {
      if (part.length > this.limits.entryLines) {
        this.refusals.add('import.entry-too-long', part[0].line, `${part.length} lignes`);
      } else if (!concernsSeveral(part, this.refusals)) yield entryOf(part, lastDayOf(part), kind);
    }
  }

  /** Well-numbered entries whose rows are mixed make one run, which their numbers take apart. */
  private byNumber(rows: BookRow[]): BookRow[][] {
    const parts = [...grouped(rows, ({ number }) => number).values()];
    if (parts.length === 1) return parts;
    this.counts.runsOverSeveralNumbers += 1;
    if (!parts.every((part) => sumOf(part) === 0n)) return [rows];
    this.counts.runsSplitByNumber += 1;
    return parts;
  }

  private byDate(rows: BookRow[]): BookRow[][] {
    const parts = [...grouped(rows, ({ on }) => on).values()];
    if (parts.length === 1) return parts;
    this.counts.runsOverSeveralDates += 1;
    if (!parts.every((part) => sumOf(part) === 0n)) return [rows];
    this.counts.runsSplitByDate += 1;
    return parts;
  }

  /** Nothing of such a file will be taken, so what waited is let go. */
  private overflow(row: BookRow): void {
    this.refusals.add('import.entries-scattered', row.line, `${this.waitingLines} lignes`);
    this.isOverflowing = true;
    this.runs.clear();
  }

  /** Names the first document that does not balance: there the journal most likely went wrong. */
  private refuseLeftover(journal: string, { rows, sum }: Run): void {
    this.counts.leftover += rows.length;
    const last = rows[rows.length - 1];
    const documents = [...grouped(rows, ({ documentRef, on }) => `${documentRef} ${on}`)];
    const suspect = documents.find(([, part]) => sumOf(part) !== 0n)?.[1] ?? rows;
    const what =
      `${journal} : lignes ${rows[0].line} à ${last.line}, ${differenceOf(sum)} ; ` +
      `pièce ${suspect[0].documentRef ?? '?'} ligne ${suspect[0].line}`;
    this.refusals.add('import.run-leftover', rows[0].line, what);
  }
}

const lastDayOf = (rows: readonly BookRow[]): CalendarDate =>
  rows.reduce((last, { on }) => (on > last ? on : last), rows[0].on);

const isComplete = ({ sum, hasMoved }: Run): boolean => sum === 0n && hasMoved;

function goesOn({ rows }: Run, row: BookRow): boolean {
  const last = rows[rows.length - 1];
  return !isNumberZero(row.number) && row.number === last.number && row.on === last.on;
}
