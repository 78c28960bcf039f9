import type { CalendarDate } from '@plusloin/kernel';
import type { Translations } from './translations.js';

/** One rule's part of what a practice owes for a quarter. Amounts in minor units, without VAT. */
export interface ContributionPart {
  readonly rule: string;
  /** In the words of the vote: '8 % du facturé'. */
  readonly label: string;
  /** The same in other languages. */
  readonly labels?: Translations;
  readonly votedOn: CalendarDate | null;
  /** What the rule counts in the quarter (net of late corrections): invoiced, collected, margin. */
  readonly base: bigint;
  readonly baseKind: 'invoiced' | 'collected' | 'margin' | 'spent' | 'none';
  /** Of the amount: what came of the base, and what is fixed. */
  readonly share: bigint;
  readonly fixed: bigint;
  /** share + fixed, after floor, cap and exemption. */
  readonly amount: bigint;
  /** Of the amount: what a late document of an earlier period changed, at that period's rate. */
  readonly corrections: readonly { readonly concerns: string; readonly amount: bigint }[];
  /** Why less is owed than the rule says. */
  readonly exemption: string | null;
  /** Days to pay this part, where it is not as all the rest. */
  readonly paymentTermDays?: number;
}

/** What a practice owes its cooperative for a quarter, as one version of the close documents it. */
export interface ContributionDue {
  readonly practiceId: string;
  /** The books in which the practice is kept on the quarter's last day. */
  readonly legalEntityId: string;
  readonly quarter: string;
  /** In the cooperative's own books an analytic entry, no invoice and no VAT. */
  readonly isInternal: boolean;
  readonly parts: readonly ContributionPart[];
  /** All that is owed for the quarter, minor units without VAT. */
  readonly net: bigint;
  /**
   * The VAT on all of it, what of that the member cannot recover, and the invoices and credit notes
   * of all versions so far (their numbers, the last day, when the first is due); absent: as
   * documented.
   */
  readonly whole?: {
    readonly vat: bigint;
    readonly vatLost: bigint;
    /** What was thought to be lost when it was accrued; absent: the same. */
    readonly accruedLost?: bigint;
    readonly invoice?: ContributionInvoice | null;
  };
  /** What this version documents: all at first, later the difference with former versions. */
  readonly documented: {
    readonly version: number;
    readonly net: bigint;
    readonly vat: bigint;
    /** Of the VAT, what the member cannot recover. */
    readonly vatLost: bigint;
    readonly invoice: ContributionInvoice | null;
  };
}

export interface ContributionInvoice {
  /** 'C-2026-0047' */
  readonly number: string;
  readonly on: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** Where contributions went, from the cooperative's own books. Minor units. */
export interface ContributionUse {
  /** All income of the cooperative's common part in the quarter. */
  readonly income: bigint;
  readonly groups: readonly CostGroupAmount[];
  /** Of the contributions, what the assembly voted to the solidarity fund. */
  readonly solidarity: bigint;
  /** What remains of the income; negative when the cooperative spent more than it earned. */
  readonly reserve: bigint;
}

/** What the cooperative spent on one of its tasks. */
export interface CostGroupAmount {
  readonly code: string;
  readonly label: string;
  readonly labels?: Translations;
  readonly amount: bigint;
}
