import type { Tx } from '@plusloin/platform';

/** An entry as the table holds it. Dates are ISO, whatever the session is set to. */
export interface EntryRow {
  readonly sequence: number;
  readonly journal: string;
  readonly year: number;
  readonly number: number;
  readonly period: number;
  readonly entryDate: string;
  readonly label: string;
  readonly documentRef: string | null;
  readonly documentDate: string | null;
  readonly key: string;
  readonly concerns: string | null;
  readonly reverses: string | null;
  readonly originalNumber: string | null;
  readonly validatedOn: string | null;
  /** Microseconds since 1970. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly digest: Buffer;
  readonly hash: Buffer;
}

export interface PostingRow {
  readonly sequence: number;
  readonly line: number;
  readonly entryDate: string;
  readonly account: string;
  /** Minor units, a debit positive. */
  readonly amount: string;
  readonly practiceId: string | null;
  readonly auxiliary: string | null;
  readonly label: string | null;
  readonly settledOn: string | null;
  readonly settlementMode: string | null;
  readonly subject: string | null;
  readonly foreignAmount: string | null;
  readonly foreignCurrency: string | null;
  readonly nature: string | null;
  readonly party: string | null;
  readonly particulars: string | null;
}

/** What a reading of the books hands on: one entry after the other, each with its postings. */
export interface Reader {
  see(entry: EntryRow, postings: readonly PostingRow[]): void;
}

/**
 * Reads the books of one legal entity in the order of the chain, a batch at a time, so that a
 * million entries need no more memory than a thousand. Postings without an entry go to `orphan`.
 */
export async function readBooks(
  tx: Tx,
  legalEntityId: string,
  readers: readonly Reader[],
  orphan: (posting: PostingRow) => void,
): Promise<void> {
  let after = BEFORE_ALL;
  for (;;) {
    const entries = await tx.query<EntryRow>(ENTRIES, [legalEntityId, after, BATCH]);
    const last = entries.at(-1)?.sequence;
    if (last === undefined) break;
    const postings = await tx.query<PostingRow>(POSTINGS, [legalEntityId, after, last]);
    handOn(entries, postings, readers, orphan);
    after = String(last);
  }
  const left = await tx.query<PostingRow>(POSTINGS_AFTER, [legalEntityId, after, MOST_ORPHANS]);
  left.forEach(orphan);
}

const BATCH = 2_000;
const MOST_ORPHANS = 100;
// Below every place, so that rows at impossible places are seen as well.
const BEFORE_ALL = String(-(2n ** 63n));

function handOn(
  entries: readonly EntryRow[],
  postings: readonly PostingRow[],
  readers: readonly Reader[],
  orphan: (posting: PostingRow) => void,
): void {
  let at = 0;
  for (const entry of entries) {
    for (; isBefore(postings[at], entry); at += 1) orphan(postings[at] as PostingRow);
    const from = at;
    while (postings[at]?.sequence === entry.sequence) at += 1;
    const own = postings.slice(from, at);
    for (const reader of readers) reader.see(entry, own);
  }
}

const isBefore = (posting: PostingRow | undefined, entry: EntryRow): boolean =>
  posting !== undefined && posting.sequence < entry.sequence;

// A place fits a double exactly, up to 2^53; the driver reads a bigint as text. The order is that
// of the column, which has an index: unqualified, it would be that of the value selected.
const ENTRIES = `
  select sequence::float8 as sequence, journal, year, number, period,
    entry_date::text as "entryDate", label, document_ref as "documentRef",
    document_date::text as "documentDate", key, concerns, reverses,
    original_number as "originalNumber", validated_on::text as "validatedOn",
    (extract(epoch from recorded_at) * 1000000)::bigint as "recordedAt",
    recorded_by as "recordedBy", digest, hash
  from ledger.entry
  where legal_entity_id = $1 and sequence > $2 order by entry.sequence limit $3`;

const POSTING_COLUMNS = `
  select sequence::float8 as sequence, line, entry_date::text as "entryDate", account, amount,
    practice_id as "practiceId", auxiliary, label, settled_on::text as "settledOn",
    settlement_mode as "settlementMode", subject, foreign_amount as "foreignAmount",
    foreign_currency as "foreignCurrency", nature, party, particulars::text as particulars
  from ledger.posting`;

const POSTINGS = `${POSTING_COLUMNS}
  where legal_entity_id = $1 and sequence > $2 and sequence <= $3 order by posting.sequence, line`;

const POSTINGS_AFTER = `${POSTING_COLUMNS}
  where legal_entity_id = $1 and sequence > $2 order by posting.sequence, line limit $3`;
