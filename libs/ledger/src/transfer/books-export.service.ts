import { calendarDate } from '@plusloin/kernel';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { cooperativeOf, Registry, type LegalEntity } from '@plusloin/registry';
import {
  fecFileName,
  fecRows,
  writeCsv,
  writeFec,
  writeHledger,
  type BookEntry,
  type FecForm,
} from '../exchange/index.js';
import { openingOf } from '../year/year-end.queries.js';
import { YearNotOpen } from '../year/year.errors.js';
import { computedOpening } from './computed-opening.js';
import { exportedEntries } from './exported-entries.js';

export interface BooksExportAsk {
  /** The code of the legal entity whose books are asked for. */
  readonly entityCode: string;
  readonly year: number;
  readonly format: 'fec' | 'csv' | 'hledger';
  /** For a FEC. */
  readonly form?: FecForm;
}

/** A file in the making. Its pieces are read from the books while they are asked for. */
export interface ExportedFile {
  readonly name: string;
  /** See `computedOpening`: the file begins with balances that no entry of the books opens yet. */
  readonly hasComputedOpening: boolean;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Gives the books of an entity and year to other programs, whole, as they stand at one instant. */
export class BooksExport {
  private readonly registry = new Registry();

  constructor(private readonly work: Work) {}

  /**
   * Calls `into` with the file and answers what it answers. All is read in one snapshot, some
   * hundred entries at a time, so `into` takes the pieces before it returns. Entries of the opening
   * come first, then the others in the order in which they were recorded, which made them final.
   * Refusals: `registry.unknown-entity`, `ledger.year-not-open`, `ledger.invalid-siren`.
   */
  export<T>(
    actor: Actor,
    ask: BooksExportAsk,
    into: (file: ExportedFile) => Promise<T>,
  ): Promise<T> {
    return this.work.read(actor, async (tx) => {
      const entity = await this.registry.entityOfCode(tx, ask.entityCode);
      const opening = await openingOf(tx, entity.id, ask.year);
      if (opening === null) throw new YearNotOpen(ask.year);
      const computed =
        opening === 'carried' ? await computedOpening(tx, entity, ask.year) : undefined;
      const { timeZone, currency } = await cooperativeOf(tx);
      const entries = allOf(tx, entity, { year: ask.year, timeZone, computed });
      return into({
        name: fileName(entity, ask),
        hasComputedOpening: computed !== undefined,
        pieces: written(entries, ask, currency),
      });
    });
  }
}

interface Extent {
  readonly year: number;
  readonly timeZone: string;
  readonly computed: BookEntry | undefined;
}

async function* allOf(
  tx: Tx,
  entity: LegalEntity,
  { year, timeZone, computed }: Extent,
): AsyncGenerator<BookEntry> {
  if (computed !== undefined) yield computed;
  for (const isOpening of [true, false]) {
    yield* exportedEntries(tx, { legalEntityId: entity.id, year, timeZone, isOpening });
  }
}

/** The law names the file of French books; others are named after the entity. */
function fileName({ code, chart, registrationNumber }: LegalEntity, ask: BooksExportAsk): string {
  const { format, year } = ask;
  if (format === 'csv') return `${code}-${year}.csv`;
  if (format === 'hledger') return `${code}-${year}.journal`;
  if (chart !== 'PCG') return `${code}-${year}-FEC.txt`;
  return fecFileName(registrationNumber, calendarDate(`${year}-12-31`));
}

function written(
  entries: AsyncIterable<BookEntry>,
  { format, form, entityCode }: BooksExportAsk,
  currency: string,
): AsyncIterable<Uint8Array> {
  if (format === 'fec') return writeFec(fecRows(entries), form);
  if (format === 'csv') return inUtf8(writeCsv(entries));
  return inUtf8(writeHledger(entries, { books: entityCode, currency }));
}

async function* inUtf8(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text, 'utf8');
}
