import { monthOf, type CalendarDate } from '@plusloin/kernel';

/** What is to be posted: a balanced entry of one legal entity. */
export interface EntryDraft {
  /** Unique in the books: posting the same draft twice changes nothing. 'invoice:…:issued' */
  readonly key: string;
  readonly journal: string;
  readonly on: CalendarDate;
  /** 0 opening, 1 to 12 the month of `on` (taken when none is given), 13 closing. */
  readonly period?: number;
  readonly label: string;
  readonly documentRef?: string;
  readonly documentDate?: CalendarDate;
  /** The quarter or day a late fact belongs to. */
  readonly concerns?: string;
  /** The place in the chain of the entry that this one reverses. */
  readonly reverses?: number;
  readonly originalNumber?: string;
  readonly validatedOn?: CalendarDate;
  readonly lines: readonly LineDraft[];
}

export interface LineDraft {
  readonly account: string;
  /** Minor units: a debit is positive, a credit negative. */
  readonly amount: bigint;
  /** None is the common part of the books. */
  readonly practiceId?: string;
  readonly auxiliary?: string;
  readonly label?: string;
  readonly settledOn?: CalendarDate;
  readonly settlementMode?: string;
  /** The business thing this is about: 'invoice:…'. */
  readonly subject?: string;
  readonly foreignAmount?: bigint;
  readonly foreignCurrency?: string;
  readonly nature?: string;
  readonly party?: string;
  /** What an imported line says differently from its entry. */
  readonly particulars?: Readonly<Record<string, string>>;
}

export interface PostedEntry {
  /** Its place in the chain of the legal entity, from 1. */
  readonly sequence: number;
  /** Gapless in its journal and year. */
  readonly number: number;
  /** False when the same draft had been posted before. */
  readonly isFresh: boolean;
}

/** A line on the left side of the account; `amount` in minor units. */
export const debit = (account: string, amount: bigint, more?: Partial<LineDraft>): LineDraft => ({
  ...more,
  account,
  amount,
});

/** A line on the right side of the account; `amount` in minor units. */
export const credit = (account: string, amount: bigint, more?: Partial<LineDraft>): LineDraft =>
  debit(account, -amount, more);

/** The period asked for, or the month of the day. */
export const periodOf = (draft: EntryDraft): number => draft.period ?? monthOf(draft.on);
