import { brokenConstraintOf, type Tx } from '@plusloin/platform';
import { periodOf, type EntryDraft, type LineDraft, type PostedEntry } from './entry-draft.js';
import { KeyTwice, UnbalancedEntry, UnknownAccount, UnknownJournal } from './ledger.errors.js';

/** The way into the books: every entry of every context passes here, and is then never changed. */
export class Journal {
  /**
   * Posts one entry. Refusals: `ledger.unbalanced`, `ledger.nothing-to-post`, `ledger.key-reused`,
   * `ledger.period-locked`, `ledger.practice-not-booked`, `ledger.unknown-account`,
   * `ledger.unknown-journal`, `ledger.year-not-open`, `registry.unknown-entity`.
   */
  async post(tx: Tx, legalEntityId: string, draft: EntryDraft): Promise<PostedEntry> {
    const [posted] = await this.postAll(tx, legalEntityId, [draft]);
    if (posted === undefined) throw new Error('the ledger answered nothing for an entry');
    return posted;
  }

  /** Posts many in one call, in their order; all of them or none. A thousand at a time is best. */
  async postAll(
    tx: Tx,
    legalEntityId: string,
    drafts: readonly EntryDraft[],
  ): Promise<PostedEntry[]> {
    if (drafts.length === 0) return [];
    refuseUnbalanced(drafts);
    const parameters = [legalEntityId, tx.actor.id, tx.now, ...entryColumns(drafts)];
    try {
      const rows = await tx.prepared<PostedRow>('ledger.post', POST, [
        ...parameters,
        ...lineColumns(drafts),
      ]);
      return rows
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(postedOf);
    } catch (error) {
      throw refusalOf(error, drafts);
    }
  }

  /**
   * Posts to several sets of books in one statement, in the order of their ids; all of it or
   * nothing. Whoever calls it holds their locks (`Books.lock`).
   */
  async postBooks(
    tx: Tx,
    books: ReadonlyMap<string, readonly EntryDraft[]>,
  ): Promise<ReadonlyMap<string, readonly PostedEntry[]>> {
    const wanted = [...books]
      .filter(([, drafts]) => drafts.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const all = wanted.flatMap(([, drafts]) => drafts);
    refuseUnbalanced(all);
    const posted = new Map<string, PostedEntry[]>(wanted.map(([entity]) => [entity, []]));
    try {
      const parameters = [tx.actor.id, tx.now, booksAsJson(wanted)];
      const rows = await tx.query<PostedRow & { readonly entity: string }>(POST_BOOKS, parameters);
      for (const row of rows) posted.get(row.entity)?.push(postedOf(row));
    } catch (error) {
      throw refusalOf(error, all);
    }
    return posted;
  }
}

interface PostedRow {
  readonly ordinal: number;
  readonly entry_sequence: string;
  readonly entry_number: number;
  readonly fresh: boolean;
}

const postedOf = (row: PostedRow): PostedEntry => ({
  sequence: Number(row.entry_sequence),
  number: row.entry_number,
  isFresh: row.fresh,
});

/** The columns of each set of books by their place among the parameters of `ledger.post`: c4… */
function booksAsJson(books: readonly (readonly [string, readonly EntryDraft[]])[]): string {
  const rows = books.map(([entity, drafts]) => {
    const columns = [...entryColumns(drafts), ...lineColumns(drafts)];
    const particulars = drafts.flatMap(({ lines }) => lines.map((one) => one.particulars ?? null));
    columns[columns.length - 1] = particulars;
    return { entity, ...Object.fromEntries(columns.map((one, nth) => [`c${nth + 4}`, one])) };
  });
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

const POST_BOOKS = `
  select b.entity, p.ordinal, p.entry_sequence, p.entry_number, p.fresh
  from jsonb_to_recordset($3::jsonb) as b(entity uuid, c4 text[], c5 text[], c6 date[],
    c7 smallint[], c8 text[], c9 text[], c10 date[], c11 text[], c12 bigint[], c13 text[],
    c14 date[], c15 int[], c16 smallint[], c17 text[], c18 bigint[], c19 uuid[], c20 text[],
    c21 text[], c22 date[], c23 text[], c24 text[], c25 bigint[], c26 text[], c27 text[],
    c28 text[], c29 jsonb[])
  cross join lateral ledger.post(b.entity, $1, $2, b.c4, b.c5, b.c6, b.c7, b.c8, b.c9, b.c10,
    b.c11, b.c12, b.c13, b.c14, b.c15, b.c16, b.c17, b.c18, b.c19, b.c20, b.c21, b.c22, b.c23,
    b.c24, b.c25, b.c26, b.c27, b.c28, b.c29) p
  order by b.entity, p.ordinal`;

const POST = `select ordinal, entry_sequence, entry_number, fresh from ledger.post(
  $1, $2, $3, $4::text[], $5::text[], $6::date[], $7::smallint[], $8::text[], $9::text[],
  $10::date[], $11::text[], $12::bigint[], $13::text[], $14::date[], $15::int[], $16::smallint[],
  $17::text[], $18::bigint[], $19::uuid[], $20::text[], $21::text[], $22::date[], $23::text[],
  $24::text[], $25::bigint[], $26::text[], $27::text[], $28::text[], $29::jsonb[])`;

/** Said here as well as in SQL, because here the key of the entry can be named. */
function refuseUnbalanced(drafts: readonly EntryDraft[]): void {
  for (const draft of drafts) {
    let difference = 0n;
    for (const line of draft.lines) difference += line.amount;
    if (difference !== 0n) throw new UnbalancedEntry(draft.key, difference);
  }
}

function entryColumns(drafts: readonly EntryDraft[]): unknown[] {
  return [
    drafts.map((draft) => draft.key),
    drafts.map((draft) => draft.journal),
    drafts.map((draft) => draft.on),
    drafts.map(periodOf),
    drafts.map((draft) => draft.label),
    drafts.map((draft) => draft.documentRef ?? null),
    drafts.map((draft) => draft.documentDate ?? null),
    drafts.map((draft) => draft.concerns ?? null),
    drafts.map((draft) => draft.reverses ?? null),
    drafts.map((draft) => draft.originalNumber ?? null),
    drafts.map((draft) => draft.validatedOn ?? null),
  ];
}

function lineColumns(drafts: readonly EntryDraft[]): unknown[] {
  const lines: LineDraft[] = [];
  const entryOf: number[] = [];
  const places: number[] = [];
  drafts.forEach((draft, index) => {
    draft.lines.forEach((line, place) => {
      lines.push(line);
      entryOf.push(index + 1);
      places.push(place + 1);
    });
  });
  return [
    entryOf,
    places,
    lines.map((line) => line.account),
    lines.map((line) => line.amount),
    lines.map((line) => line.practiceId ?? null),
    lines.map((line) => line.auxiliary ?? null),
    lines.map((line) => line.label ?? null),
    lines.map((line) => line.settledOn ?? null),
    lines.map((line) => line.settlementMode ?? null),
    lines.map((line) => line.subject ?? null),
    lines.map((line) => line.foreignAmount ?? null),
    lines.map((line) => line.foreignCurrency ?? null),
    lines.map((line) => line.nature ?? null),
    lines.map((line) => line.party ?? null),
    lines.map((line) => (line.particulars ? JSON.stringify(line.particulars) : null)),
  ];
}

/** A broken foreign key names what the books do not have. */
function refusalOf(error: unknown, drafts: readonly EntryDraft[]): unknown {
  const constraint = brokenConstraintOf(error);
  if (constraint === 'posting_account') {
    return new UnknownAccount(drafts.flatMap((draft) => draft.lines.map((line) => line.account)));
  }
  if (constraint === 'entry_key') return new KeyTwice();
  if (constraint === 'entry_journal') {
    return new UnknownJournal(drafts.map((draft) => draft.journal));
  }
  return error;
}
