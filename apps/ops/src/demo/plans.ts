import { type CalendarDate, type Money } from '@plusloin/kernel';
import { type CostKind } from './accounts.js';
import { type ContributionPlan } from './contribution-plan.js';
import { type Books, type QuarterFacts, type Supplier } from './facts.js';

/** Which months of the year something comes back in. */
export type Rhythm = 'monthly' | 'quarterly' | 'yearly';

export interface InstitutionPlan {
  readonly code: string;
  readonly name: string;
  readonly act: string;
  /** Hours of a month, least and most. */
  readonly hours: readonly [number, number];
  readonly hourly: Money;
  readonly billedOn: 15 | 'last';
  /** Days from the invoice to its payment, least and most. */
  readonly paysAfter: readonly [number, number];
  /** Pays from this day on; from the beginning when none is given. */
  readonly since?: CalendarDate;
}

export interface PersonsPlan {
  /** Invoices of a month, least and most. */
  readonly perMonth: readonly [number, number];
  /** Sessions of an invoice, least and most. */
  readonly sessions: readonly [number, number];
  readonly price: Money;
  /** Persons are known by pseudonyms: 'Famille P-0401' and on. */
  readonly firstPseudonym: number;
}

export interface CostPlan {
  readonly cost: CostKind;
  readonly supplier: Supplier;
  readonly label: string;
  readonly every: Rhythm;
  readonly day: number;
  /** Whole euros, least and most, without VAT. */
  readonly net: readonly [number, number];
  readonly vatPercent: '0' | '6' | '20' | '21';
  readonly paidAfter: number;
}

export interface PracticePlan {
  readonly code: string;
  readonly title: string;
  readonly institutions: readonly InstitutionPlan[];
  readonly persons?: PersonsPlan;
  readonly costs: readonly CostPlan[];
  /** Quarters told to the cent by a worked example, under '2026-Q3'. */
  readonly told?: Readonly<Record<string, QuarterFacts>>;
  /**
   * Quarters whose payers all pay before they end, so that nothing is to be collected when a told
   * one begins, when one leaves, or when a year of books with VAT opens: of what an opening entry
   * says is owed, no program knows the VAT any more, and a contribution on what is collected is
   * counted without it.
   */
  readonly settledIn?: readonly string[];
}

/**
 * What the self-employed owe: as their fund calls it (BE, FR réel), or a share of what they collect
 * (FR micro).
 */
export type SocialPlan =
  | {
      readonly kind: 'called';
      /** Of the quarter, and a day of it. */
      readonly month: 1 | 2 | 3;
      readonly day: number;
      amount(year: number): Money;
    }
  | { readonly kind: 'micro' }
  | { readonly kind: 'none' };

export interface KeeperPlan {
  readonly from: CalendarDate;
  readonly kind: 'self' | 'employee' | 'firm';
  readonly name: string;
  readonly registration: string | null;
  readonly missionLetter: string | null;
}

export interface BooksPlan {
  readonly entity: { readonly name: string; readonly registrationNumber: string };
  readonly books: Books;
  readonly keepers: readonly KeeperPlan[];
  /** On the day one joins: an amount, or whatever makes the bank hold that much on that morning. */
  readonly firstDeposit: Money | { readonly bankHolds: Money; readonly on: CalendarDate };
  /** What one leaves in the bank when paying oneself, and the most that one takes in a month. */
  readonly reserve: Money;
  readonly mostWithdrawn: Money;
  readonly social: SocialPlan;
}

export interface PayrollPlan {
  readonly gross: Money;
  readonly employeeDues: Money;
  readonly taxWithheld: Money;
  readonly employerDues: Money;
}

export interface MemberPlan {
  readonly code: string;
  readonly displayName: string;
  /** In which one is spoken to; French when nothing is said. */
  readonly language?: 'nl' | 'en';
  readonly wayOfWorking: string;
  readonly joined: CalendarDate;
  /** The day on which one began to work as today, and how one worked before. */
  readonly changed?: { readonly on: CalendarDate; readonly from: string };
  /** Until when one works ([from, until)), and until when the last balances are settled. */
  readonly leaves?: { readonly until: CalendarDate; readonly settledUntil: CalendarDate };
  /** Days from the contribution's invoice to its payment. */
  readonly contributionPaidAfter: number;
  readonly practices: readonly PracticePlan[];
  /**
   * Own books, or the payroll of a member whose practice is kept in the cooperative's books; both
   * for a practice that moved from the latter to the former on the day of the change.
   */
  readonly own?: BooksPlan;
  readonly payroll?: PayrollPlan;
}

export interface SubsidyPlan {
  readonly from: Supplier;
  readonly label: string;
  readonly amount: Money;
  readonly month: 1 | 2 | 3;
  readonly day: number;
}

export interface CooperativePlan {
  readonly slug: string;
  readonly name: string;
  readonly country: 'BE' | 'FR';
  readonly timeZone: string;
  readonly began: CalendarDate;
  readonly entity: { readonly name: string; readonly registrationNumber: string };
  readonly books: Books;
  readonly keepers: readonly KeeperPlan[];
  readonly capital: Money;
  readonly contribution: ContributionPlan;
  readonly costs: readonly CostPlan[];
  readonly subsidies: readonly SubsidyPlan[];
  readonly members: readonly MemberPlan[];
  /** What stands in the way of the last close, until somebody mends it. */
  readonly mishaps: readonly Mishap[];
}

/** An everyday mistake in the books, which a check before the close must find. */
export type Mishap =
  | {
      /** The bank says that money came and not whose it is; later one learns from whom. */
      readonly kind: 'unknown-receipt';
      readonly on: CalendarDate;
      readonly amount: Money;
      readonly from: Supplier;
      readonly turnsOutAs: string;
    }
  | {
      /** A member books the cooperative's invoice a second time. */
      readonly kind: 'booked-twice';
      readonly on: CalendarDate;
      readonly member: string;
      readonly quarter: string;
    };
