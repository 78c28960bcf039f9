import type { CalendarDate, Quarter } from '@plusloin/kernel';
import {
  Contributions,
  type ContributionDue,
  type ContributionUse,
  type ReceiptWithoutInvoice,
} from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';

/** What is asked of contributions while a quarter is closed. */
export interface AccrualAsk {
  readonly quarter: Quarter;
  readonly version: number;
  /** The legal entities of the pool, the practices of the quarter. */
  readonly books: readonly string[];
  readonly practices: readonly string[];
}

/**
 * The part of a close that posts: what members owe their cooperative for the quarter. Everything
 * happens in the transaction of the freeze; a later version posts only the difference.
 */
export interface ContributionsOfAClose {
  /** Posts what is owed on the quarter's last day, in both books. */
  accrue(tx: Tx, ask: AccrualAsk): Promise<void>;
  /** Settles the accruals by invoices of the closing day. */
  invoice(
    tx: Tx,
    ask: { readonly quarter: Quarter; readonly version: number; readonly on: CalendarDate },
  ): Promise<void>;
  /** What a version documents, practice by practice. */
  of(tx: Tx, quarter: Quarter, version: number): Promise<ContributionDue[]>;
  /** What would be owed; writes nothing. */
  preview(tx: Tx, quarter: Quarter): Promise<ContributionDue[]>;
  /** What of the quarter was received, with VAT in it, and counts for nothing or not wholly. */
  receiptsWithoutInvoice(tx: Tx, quarter: Quarter): Promise<ReceiptWithoutInvoice[]>;
  /** Where contributions went; `pending`: what is owed and in no books yet. */
  use(
    tx: Tx,
    quarter: Quarter,
    pending?: readonly ContributionDue[],
  ): Promise<ContributionUse>;
}

/** What every close of this installation asks. */
export const contributionsOfCloses: ContributionsOfAClose = new Contributions();
