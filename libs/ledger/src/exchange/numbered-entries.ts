import { type BookRow, type ImportedEntry, type JournalKind } from './exchange-entry.js';
import { writeAmount } from './exchange-amounts.js';
import { importLimits, type ImportLimits } from './import-limits.js';
import { type ImportRefusals } from './import-refusals.js';
import { concernsSeveral, entryOf } from './row-entries.js';

/** Gathers rows into entries, as they come. */
export interface Gatherer {
  push(row: BookRow): Iterable<ImportedEntry>;
  end(): Iterable<ImportedEntry>;
}

export type KindOf = (journal: string, label: string) => JournalKind;

interface Open {
  readonly rows: BookRow[];
  sum: bigint;
  isRefused: boolean;
}

/**
 * Entries by journal and number, whether numbers run over the file or over each journal (both are
 * lawful: BOI-CF-IOR-60-40-20 § 100). The rows of an entry mostly stand together, so an entry ends
 * where the next one begins and it balances; one that does not balance yet waits for its other rows
 * and is refused at the end of the file. Only waiting rows are held.
 */
export class NumberedEntries implements Gatherer {
  private readonly open = new Map<string, Open>();
  private readonly ended = new Set<string>();
  private lastKey = '';
  private waitingLines = 0;
  private isOverflowing = false;

  constructor(
    private readonly kindOf: KindOf,
    private readonly refusals: ImportRefusals,
    private readonly limits: ImportLimits = importLimits,
  ) {}

  *push(row: BookRow): Iterable<ImportedEntry> {
    if (this.isOverflowing) return;
    const key = `${row.journal} ${row.number}`;
    if (key !== this.lastKey) yield* this.endIfBalanced(this.lastKey);
    this.lastKey = key;
    let entry = this.open.get(key);
    if (entry === undefined) {
      const returns = this.ended.has(key);
      if (returns) this.refusals.add('import.number-returns', row.line, key);
      entry = { rows: [], sum: 0n, isRefused: returns };
      this.open.set(key, entry);
    }
    this.add(entry, row, key);
  }

  *end(): Iterable<ImportedEntry> {
    for (const [key, { rows, sum, isRefused }] of this.open) {
      if (sum === 0n) yield* this.endIfBalanced(key);
      else if (!isRefused && !this.refusals.hasUnreadLines) {
        const what = `${key} : lignes ${rows[0].line} à ${rows[rows.length - 1].line}, `;
        this.refusals.add('import.entry-unbalanced', rows[0].line, what + differenceOf(sum));
      }
    }
  }

  private add(entry: Open, row: BookRow, key: string): void {
    entry.sum += row.debit - row.credit;
    if (entry.isRefused && entry.rows.length > 0) return;
    const [first] = entry.rows;
    if (first !== undefined && first.on !== row.on) {
      const what = `${key} : ${first.on} et ${row.on}`;
      this.refusals.add('import.entry-several-dates', row.line, what);
      entry.isRefused = true;
    } else if (entry.rows.length >= this.limits.entryLines) {
      this.refusals.add('import.entry-too-long', row.line, key);
      entry.isRefused = true;
    }
    this.waitingLines += 1;
    entry.rows.push(row);
    this.checkWaiting(row);
  }

  private *endIfBalanced(key: string): Iterable<ImportedEntry> {
    const entry = this.open.get(key);
    if (entry === undefined || entry.sum !== 0n) return;
    this.open.delete(key);
    this.ended.add(key);
    this.waitingLines -= entry.rows.length;
    if (entry.isRefused || concernsSeveral(entry.rows, this.refusals)) return;
    const [first] = entry.rows;
    yield entryOf(entry.rows, first.on, this.kindOf(first.journal, first.journalLabel));
  }

  /** Nothing of such a file will be taken, so what waited is let go. */
  private checkWaiting(row: BookRow): void {
    if (this.waitingLines <= this.limits.waitingLines) return;
    this.refusals.add('import.entries-scattered', row.line, `${this.waitingLines} lignes`);
    this.isOverflowing = true;
    this.open.clear();
  }
}

export const differenceOf = (sum: bigint): string => `écart ${writeAmount(sum)}`;
