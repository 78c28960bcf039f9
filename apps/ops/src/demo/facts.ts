import { type CalendarDate, type Money, type Rate } from '@plusloin/kernel';
import { type Accounts, type CostKind } from './accounts.js';

/**
 * When VAT is due on what is sold: on the invoice (BE), when it is paid (FR, services), or never
 * (franchise).
 */
export type VatRegime = 'on-invoice' | 'on-collection' | 'none';

/** How one legal entity keeps its books. */
export interface Books {
  readonly accounts: Accounts;
  readonly vat: VatRegime;
  readonly vatRate: Rate;
}

export interface Payer {
  readonly code: string;
  /** An organisation's name, or a pseudonym: no name of a person is ever in the books. */
  readonly name: string;
  readonly kind: 'institution' | 'person';
}

export interface Sale {
  readonly practice: string;
  readonly payer: Payer;
  readonly on: CalendarDate;
  readonly label: string;
  readonly net: Money;
  /** `null`: still to be paid when the demo world ends. */
  readonly paidOn: CalendarDate | null;
  readonly credited?: { readonly on: CalendarDate; readonly net: Money };
}

export interface NumberedSale extends Sale {
  readonly number: string;
  /** Of the credit note, in the same series. */
  readonly creditNumber?: string;
}

export interface Supplier {
  readonly code: string;
  readonly name: string;
}

export interface Bill {
  /** Absent for a cost of the books as a whole. */
  readonly practice?: string;
  readonly supplier: Supplier;
  readonly cost: CostKind;
  readonly on: CalendarDate;
  readonly label: string;
  readonly net: Money;
  readonly vat: Money;
  readonly paidOn: CalendarDate;
}

export interface NumberedBill extends Bill {
  readonly number: string;
}

export interface Withdrawal {
  readonly on: CalendarDate;
  readonly amount: Money;
}

/** What happened to a practice in one quarter, before any bookkeeping. */
export interface QuarterFacts {
  readonly sales: readonly Sale[];
  readonly bills: readonly Bill[];
  /**
   * Given only where a worked example fixes them; otherwise they follow from what the bank holds.
   */
  readonly withdrawals?: readonly Withdrawal[];
}

/** What a practice owes the cooperative for a quarter. */
export interface Contribution {
  readonly member: string;
  readonly practice: string;
  /** '2026-Q3' */
  readonly quarter: string;
  readonly accruedOn: CalendarDate;
  readonly base: Money;
  readonly net: Money;
  readonly vat: Money;
  /** What the member cannot recover of the VAT: all of it under the franchise. */
  readonly vatLost: Money;
  /** The closing day, on which the accrual is reversed and the invoice issued. */
  readonly invoicedOn: CalendarDate;
  readonly paidOn: CalendarDate;
}

/** `null` where the practice is kept in the cooperative's own books: no invoice, no VAT. */
export interface NumberedContribution extends Contribution {
  readonly number: string | null;
}
