import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { LetteringDraft } from './lettering-draft.js';
import { openItems, type OpenItem, type OpenItemsAsk } from './open-items.queries.js';

/** Which postings settle which: only ever added to, in part if need be, and undone by a row. */
export class Letterings {
  /**
   * Answers false when the key was lettered before. Refusal: `ledger.over-lettered`, when the lines
   * do not sum to nought, or take more of a posting than is open, or from another account.
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
    const lines = drafts.flatMap((draft, index) =>
      draft.lines.map((line) => ({ ...line, of: index + 1 })),
    );
    const [row] = await tx.query<{ fresh: number }>(LETTER, [
      legalEntityId,
      tx.actor.id,
      drafts.map(({ key }) => key),
      drafts.map(({ code }) => code),
      drafts.map(({ account }) => account),
      drafts.map(({ auxiliary }) => auxiliary ?? null),
      drafts.map(({ on }) => on),
      lines.map(({ of }) => of),
      lines.map(({ sequence }) => sequence),
      lines.map(({ line }) => line),
      lines.map(({ amount }) => amount),
    ]);
    if (row === undefined) throw new Error('the ledger answered nothing for a lettering');
    return row.fresh;
  }

  /**
   * From `on` the postings are open again; twice changes nothing. Refusal:
   * `ledger.unknown-lettering`.
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

const LETTER = `select ledger.letter($1, $2, $3::text[], $4::text[], $5::text[], $6::text[],
  $7::date[], $8::int[], $9::bigint[], $10::smallint[], $11::bigint[]) as fresh`;
