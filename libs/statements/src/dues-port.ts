import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { StatedPractice } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';
import type { StoredPractice } from './stored-figures.js';

/** A social contribution or a tax which somebody will have to pay. Minor units, positive. */
export interface DueItem {
  readonly code: 'social' | 'income-tax';
  /** In the member's language: 'Cotisation sociale T4'. */
  readonly label: string;
  readonly amount: bigint;
  readonly dueOn: CalendarDate | null;
  /** Whether it already stands in the books as a debt: it is not taken off a second time. */
  readonly isBooked: boolean;
  /** How it is counted: 'provisoire, sur 9 500,00 : …'. */
  readonly detail: string | null;
}

/** Counted, item by item, or not counted yet: which is not nought. */
export type Counted =
  | {
      readonly kind: 'not-counted';
      /** Which fact is missing, in the member's language. */
      readonly reason?: string;
    }
  | {
      readonly kind: 'counted';
      readonly items: readonly DueItem[];
      /** How the cost of the quarter, as it is booked, came about. */
      readonly explanation: string | null;
    };

/** What the owner of a set of books owes as a person. */
export interface CountedDues {
  readonly social: Counted;
  readonly incomeTax: Counted;
}

/** The same, of one practice in one set of books. */
export interface DuesOfPractice extends CountedDues {
  readonly practiceId: string;
  readonly legalEntityId: string;
}

/** What is asked at the freeze: for all practices of the close at once. */
export interface DuesAsk {
  readonly head: StatementHead;
  readonly practices: readonly StatedPractice[];
  /** The figures of all of them, in the order of the practices: one query when they are needed. */
  figures(): Promise<readonly StoredPractice[]>;
}

/**
 * Who knows the social and tax rules of a country fills this. It is asked once, in the transaction
 * that freezes a quarter or a year, and its answer is kept with the figures: statements are drawn
 * from it today and when they are made again, and `verify` asks nobody. Of a practice or of books
 * that it leaves out nothing is counted yet. What it throws takes the whole freeze back.
 */
export interface DuesPort {
  count(tx: Tx, ask: DuesAsk): Promise<readonly DuesOfPractice[]>;
}

export const notCounted: CountedDues = {
  social: { kind: 'not-counted' },
  incomeTax: { kind: 'not-counted' },
};

/** Nobody knows the rules: of nobody anything is counted yet. */
export const notCountedYet: DuesPort = { count: async () => [] };
