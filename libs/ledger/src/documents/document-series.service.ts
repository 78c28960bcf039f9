import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** A document that is to be numbered in the transaction that posted it. */
export interface DocumentDraft {
  /** The code of the series: 'C', 'F-ALICE'. */
  readonly series: string;
  readonly on: CalendarDate;
  /** Unique in the books: the same document twice has one number. */
  readonly key: string;
  /** The entry that carries it, and the account on which its amount stands. */
  readonly sequence: number;
  readonly account: string;
}

/** Numbers of invoices and credit notes: gapless and in date order, per series and year. */
export class DocumentSeries {
  /** Refusals: `ledger.series-out-of-order`, `ledger.unknown-entry`, `registry.unknown-entity`. */
  async number(tx: Tx, legalEntityId: string, draft: DocumentDraft): Promise<number> {
    const { series, on, key, sequence, account } = draft;
    const [row] = await tx.query<{ number: number }>(
      'select ledger.number_document($1, $2, $3, $4, $5, $6) as number',
      [legalEntityId, series, on, key, sequence, account],
    );
    if (row === undefined) throw new Error('the ledger answered no number for a document');
    return row.number;
  }

  /** Many of one series in one statement, numbered in their order. */
  async numberAll(
    tx: Tx,
    legalEntityId: string,
    drafts: readonly DocumentDraft[],
  ): Promise<number[]> {
    if (drafts.length === 0) return [];
    const rows = await tx.query<{ number: number }>(NUMBER_ALL, [
      legalEntityId,
      drafts.map(({ series }) => series),
      drafts.map(({ on }) => on),
      drafts.map(({ key }) => key),
      drafts.map(({ sequence }) => sequence),
      drafts.map(({ account }) => account),
    ]);
    return rows.map(({ number }) => number);
  }

  /**
   * The last number given in a series and year, 0 before the first. Whoever holds the lock of the
   * books (`Books.lock`) knows from it which number comes next, and may print it in the entry.
   */
  async last(tx: Tx, legalEntityId: string, series: string, year: number): Promise<number> {
    const [row] = await tx.query<{ last: number }>(LAST, [
      tx.cooperativeId,
      legalEntityId,
      series,
      year,
    ]);
    return row?.last ?? 0;
  }
}

// The list is sorted before the function runs on it: it has its effect in the order of the list.
const NUMBER_ALL = `
  select ledger.number_document($1, d.series, d.day, d.key, d.sequence, d.account) as number
  from (select * from unnest($2::text[], $3::date[], $4::text[], $5::bigint[], $6::text[])
    with ordinality as u(series, day, key, sequence, account, place) order by place) d`;

const LAST = `
  select last_number as last from ledger.series
  where cooperative_id = $1 and legal_entity_id = $2 and code = $3 and year = $4`;
