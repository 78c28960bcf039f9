import type { CalendarDate } from '@plusloin/kernel';

/** Postings of one account, and of one auxiliary when it is named, that settle each other. */
export interface LetteringDraft {
  /** Unique in the books: the same key twice is made once. */
  readonly key: string;
  /** As printed beside the postings: 'AA'. */
  readonly code: string;
  readonly account: string;
  readonly auxiliary?: string;
  readonly on: CalendarDate;
  /** They sum to nought. */
  readonly lines: readonly LetteringLine[];
}

/** What a lettering takes of one posting: all of it or a part, on the side where it stands. */
export interface LetteringLine {
  readonly sequence: number;
  readonly line: number;
  /** Minor units, debit positive. */
  readonly amount: bigint;
}
