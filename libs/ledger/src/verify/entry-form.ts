import { hash } from 'node:crypto';
import type { EntryRow, PostingRow } from './book-rows.js';

/**
 * The bytes that are hashed, written a second time: once in SQL where an entry is posted, once here
 * where it is proven. Neither reads the other, so both must be right, or nothing agrees.
 */
export function formOf(entry: EntryRow, postings: readonly PostingRow[]): string {
  let form = entryForm(entry);
  for (const posting of postings) form += postingForm(posting);
  return form;
}

export const digestOf = (form: string): Buffer => hash('sha256', form, 'buffer');

/**
 * Whether the form ends as many rows as there are. A text that held the mark could swallow a
 * posting and leave the same bytes; the tables refuse the mark, but a superuser may lift a rule.
 */
export function isWellFormed(form: string, postings: number): boolean {
  let ends = 0;
  for (let at = form.indexOf(END); at >= 0; at = form.indexOf(END, at + 1)) ends += 1;
  return ends === postings + 1;
}

/** The next link of the chain. The first one hangs on nothing: `previous` is empty. */
export function chainHashOf(previous: Buffer, digest: Buffer, entry: EntryRow): Buffer {
  const place = [entry.sequence, entry.number, millisecondsOf(entry.recordedAt), entry.recordedBy];
  const bytes = Buffer.concat([previous, digest, Buffer.from(place.join(FIELD), 'utf8')]);
  return hash('sha256', bytes, 'buffer');
}

/** Whole milliseconds are recorded and hashed; the column would hold finer instants. */
export const isWholeMilliseconds = (microseconds: string): boolean =>
  microseconds === '0' || microseconds.endsWith('000');

// Every text refuses both characters, so no field can pretend to be two.
const FIELD = '\x1f';
const END = '\x1e';

/** `join` writes nothing for null, which is the hashed form of what is not known. */
function entryForm(entry: EntryRow): string {
  const fields = [
    entry.journal,
    entry.period,
    entry.entryDate,
    entry.label,
    entry.documentRef,
    entry.documentDate,
    entry.key,
    entry.concerns,
    entry.reverses,
    entry.originalNumber,
    entry.validatedOn,
  ];
  return fields.join(FIELD) + END;
}

function postingForm(posting: PostingRow): string {
  const fields = [
    posting.line,
    posting.account,
    posting.amount,
    posting.practiceId,
    posting.auxiliary,
    posting.label,
    posting.settledOn,
    posting.settlementMode,
    posting.subject,
    posting.foreignAmount,
    posting.foreignCurrency,
    posting.nature,
    posting.party,
    posting.particulars,
  ];
  return fields.join(FIELD) + END;
}

function millisecondsOf(microseconds: string): string {
  if (microseconds.endsWith('000')) return microseconds.slice(0, -3);
  return String((BigInt(microseconds) + 500n) / 1_000n);
}
