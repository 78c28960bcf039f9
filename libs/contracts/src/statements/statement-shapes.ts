export * from './practice-shapes.js';

/**
 * What a statement says, as it is written to its JSON file and drawn in its PDF. Nothing here is
 * computed. An `Amount` is a decimal text of whole cents with a point ('-1234.50'), never a number:
 * it is exact and it can be read.
 */
export type Amount = string;

/**
 * One figure in the three columns of a statement: the quarter, the same quarter a year before, the
 * year so far.
 */
export interface Figures {
  readonly quarter: Amount;
  /**
   * `null` where the books do not go back that far: nothing is known, which is not the same as
   * nought.
   */
  readonly yearBefore: Amount | null;
  readonly yearToDate: Amount;
}

/** An account of income or expense, positive when it is of its usual kind. */
export interface ResultLine extends Figures {
  readonly account: string;
  readonly label: string;
}

export type PositionGroup =
  'bank' | 'receivables' | 'payables' | 'vat' | 'social' | 'other' | 'equity' | 'shared';

/**
 * A group of accounts by prefixes: opening + debit − credit = closing; what is owed is negative.
 */
export interface PositionLine {
  readonly group: PositionGroup;
  readonly opening: Amount;
  readonly debit: Amount;
  readonly credit: Amount;
  readonly closing: Amount;
}

/** opening + result + private + shared − closing must be nought. */
export interface SituationProof {
  readonly opening: Amount;
  readonly result: Amount;
  /**
   * What the owner put in (positive) or took out (negative): the movement of the equity accounts.
   */
  readonly private: Amount;
  /**
   * What the rest of the same books holds for this practice: nought where the member keeps all of
   * it.
   */
  readonly shared: Amount;
  readonly closing: Amount;
  readonly difference: Amount;
}

export interface BooksIdentity {
  readonly code: string;
  readonly name: string;
  readonly kind: 'cooperative' | 'member' | 'employer_group';
  readonly chart: 'PCMN' | 'PCG';
  readonly registrationNumber: string;
  readonly vat: {
    readonly status: 'taxable' | 'franchise' | 'exempt' | 'mixed';
    readonly since: string;
  };
  readonly keeper: {
    readonly kind: 'self' | 'employee' | 'firm';
    readonly name: string;
    readonly registration: string | null;
  };
}

export interface EntryRange {
  readonly count: number;
  /**
   * Places in the chain of the legal entity, first and last of the quarter; `null` without entries.
   */
  readonly first: number | null;
  readonly last: number | null;
  readonly debit: Amount;
  readonly credit: Amount;
}

/** The head of an entity's chain when the quarter was frozen. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export interface QuarterBar {
  readonly quarter: string;
  readonly income: Amount;
  readonly expense: Amount;
  readonly result: Amount;
}

export interface StatementHead {
  readonly cooperative: {
    readonly name: string;
    readonly slug: string;
    readonly country: 'BE' | 'FR';
  };
  /** '2026-Q3'; of a year its fourth. */
  readonly quarter: string;
  /** '2026' where the statement is one of a year. */
  readonly period?: string;
  /** The quarters that a year adds up: fewer than four where the cooperative came in the middle. */
  readonly quarters?: readonly string[];
  readonly from: string;
  readonly lastDay: string;
  readonly version: number;
  readonly provisional: boolean;
  /** The calendar date on which the quarter was frozen, in the cooperative's time zone. */
  readonly frozenOn: string;
  readonly currency: string;
}

export type * from './pooled-shapes.js';
