import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { LetteringDraft } from './lettering-draft.js';
import { openItems, type OpenItem, type OpenItemsAsk } from './open-items.queries.js';

/** Which postings settle which: only ever added to, in part if need be, and undone by a row. */
export class Letterings {
  /**
   * Answers false when the key was lettered before. Refusals: `ledger.over-lettered`, when the
   * lines do not sum to nought, or take more of a posting than is open, or from another account;
   * `ledger.lettering-locked`, when its day is in a month that is closed for all journals.
   */
  async letter(tx: Tx, legalEntityId: string, draft: LetteringDraft): Promise<boolean> {
    return (await this.letterAll(tx, legalEntityId, [draft])) === 1;
  }

  /** Many in one call, all of them or none. Answers how many were not there before. */
  async letterAll(
    tx: Tx,
    legalEntityId: string,
    drafts: readonly LetteringDraft[],
  ): Promise<number> {
    if (drafts.length === 0) return 0;
    const columns = Object.values(columnsOf(drafts));
    const [row] = await tx.query<{ fresh: number }>(LETTER, [
      ...[legalEntityId, tx.actor.id],
      ...columns,
    ]);
    if (row === undefined) throw new Error('the ledger answered nothing for a lettering');
    return row.fresh;
  }

  /** In several sets of books, in the order of their ids and in one statement. */
  async letterBooks(tx: Tx, books: ReadonlyMap<string, readonly LetteringDraft[]>): Promise<void> {
    const wanted = [...books]
      .filter(([, drafts]) => drafts.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([entity, drafts]) => ({ entity, ...columnsOf(drafts) }));
    if (wanted.length === 0) return;
    const json = JSON.stringify(wanted, (_key, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
    await tx.query(LETTER_BOOKS, [tx.actor.id, json]);
  }

  /**
   * From `on` the postings are open again; twice changes nothing. Refusals:
   * `ledger.unknown-lettering`, `ledger.lettering-locked`.
   */
  async undo(tx: Tx, legalEntityId: string, number: number, on: CalendarDate): Promise<void> {
    await tx.query('select ledger.undo_lettering($1, $2, $3, $4)', [
      legalEntityId,
      number,
      tx.actor.id,
      on,
    ]);
  }

  /** What is still to be settled at the end of a day. */
  openItems(tx: Tx, ask: OpenItemsAsk): Promise<OpenItem[]> {
    return openItems(tx, ask);
  }
}

/** In the order of the parameters of `ledger.letter`. */
function columnsOf(drafts: readonly LetteringDraft[]) {
  const lines = drafts.flatMap((draft, index) =>
    draft.lines.map((line) => ({ ...line, of: index + 1 })),
  );
  return {
    keys: drafts.map(({ key }) => key),
    codes: drafts.map(({ code }) => code),
    accounts: drafts.map(({ account }) => account),
    auxiliaries: drafts.map(({ auxiliary }) => auxiliary ?? null),
    days: drafts.map(({ on }) => on),
    ofs: lines.map(({ of }) => of),
    sequences: lines.map(({ sequence }) => sequence),
    lines: lines.map(({ line }) => line),
    amounts: lines.map(({ amount }) => amount),
  };
}

const LETTER = `select ledger.letter($1, $2, $3::text[], $4::text[], $5::text[], $6::text[],
  $7::date[], $8::int[], $9::bigint[], $10::smallint[], $11::bigint[]) as fresh`;

const LETTER_BOOKS = `
  select ledger.letter(b.entity, $1, b.keys, b.codes, b.accounts, b.auxiliaries, b.days, b.ofs,
    b.sequences, b.lines, b.amounts)
  from jsonb_to_recordset($2::jsonb) as b(entity uuid, keys text[], codes text[],
    accounts text[], auxiliaries text[], days date[], ofs int[], sequences bigint[],
    lines smallint[], amounts bigint[])`;
