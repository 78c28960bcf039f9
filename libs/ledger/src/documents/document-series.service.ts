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
}
