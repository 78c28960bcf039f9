import type { CalendarDate } from '@plusloin/kernel';
import type { PracticeFigures } from './close-figures.js';
import type { StatementHead } from './statement-shapes.js';

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
  | { readonly kind: 'not-counted' }
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

/**
 * Who knows the social and tax rules of a country fills this; until somebody does, nobody asks, and
 * statements say that nothing is counted yet. It is to be asked once, when a quarter is frozen, and
 * its answer kept with the figures, so that a statement made again says the same.
 */
export interface DuesPort {
  /** By legal entity; books of which nothing is known may be left out. */
  count(
    head: StatementHead,
    figures: PracticeFigures,
  ): Promise<ReadonlyMap<string, CountedDues>>;
}

export const notCounted: CountedDues = {
  social: { kind: 'not-counted' },
  incomeTax: { kind: 'not-counted' },
};
