import { readCsv } from './csv-reader.js';
import { type BookRow, type ImportedEntry } from './exchange-entry.js';
import { readFec } from './fec-reader.js';
import { ImportCounts } from './import-counts.js';
import { importLimits, type ImportLimits } from './import-limits.js';
import { type ImportMapping } from './import-mapping.js';
import { ImportRefusals } from './import-refusals.js';
import { MappedRows } from './mapped-rows.js';
import { type Gatherer, NumberedEntries } from './numbered-entries.js';
import { RegroupedEntries } from './regrouped-entries.js';

export interface BooksFile {
  readonly format: 'fec' | 'csv';
  readonly source: AsyncIterable<Uint8Array>;
  /** A CSV needs one, for its form. */
  readonly mapping?: ImportMapping;
  /** Reads a dirty file: entries by sums that return to zero, fields of law that may be empty. */
  readonly isRegrouped?: boolean;
  readonly limits?: ImportLimits;
}

/**
 * From the bytes of a file to entries, with our accounts, journals and practices. Nothing is held
 * but the entries that wait for their last rows. `refusals`, `counts` and `linesOfRule` are
 * complete once `entries` has ended; a file with one refusal is not to be taken at all.
 */
export class BooksReading {
  readonly counts = new ImportCounts();
  private readonly mapped: MappedRows;

  constructor(
    private readonly file: BooksFile,
    readonly refusals = new ImportRefusals(),
  ) {
    this.mapped = new MappedRows(file.mapping, refusals);
  }

  /** How many lines each rule of the mapping decided, in the order of its rules. */
  get linesOfRule(): readonly number[] {
    return this.mapped.linesOfRule;
  }

  async *entries(): AsyncGenerator<ImportedEntry> {
    const gatherer = this.gatherer();
    for await (const row of this.rows()) {
      this.counts.countRow(row);
      const mapped = this.mapped.map(row);
      if (mapped !== undefined) yield* this.counted(gatherer.push(mapped));
    }
    yield* this.counted(gatherer.end());
  }

  private rows(): AsyncIterable<BookRow> {
    const { format, source, mapping, isRegrouped = false, limits = importLimits } = this.file;
    const { refusals, counts } = this;
    const reading = { refusals, counts, isLenient: isRegrouped, limits };
    if (format === 'fec') return readFec(source, reading);
    if (mapping?.csv === undefined) throw new Error('a CSV is read by the form in its mapping');
    return readCsv(source, mapping.csv, reading);
  }

  private gatherer(): Gatherer {
    const { isRegrouped = false, limits = importLimits } = this.file;
    const kindOf = this.mapped.kindOf.bind(this.mapped);
    return isRegrouped
      ? new RegroupedEntries(kindOf, this.refusals, this.counts, limits)
      : new NumberedEntries(kindOf, this.refusals, limits);
  }

  private *counted(entries: Iterable<ImportedEntry>): Iterable<ImportedEntry> {
    for (const entry of entries) {
      this.counts.countEntry(entry);
      yield entry;
    }
  }
}
