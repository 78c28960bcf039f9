import type {
  Amount,
  BooksIdentity,
  ChainHead,
  EntryRange,
  Figures,
  QuarterBar,
  StatementHead,
} from './statement-shapes.js';

/** A row of the pooled statement. Eliminations are amounts to add, so a row is a plain sum. */
export interface PooledRow {
  /** 'P1' as the specification numbers it; a letter behind it ('P5b') where it has none. */
  readonly code: string;
  readonly label: string;
  /** In the order of the perimeter. */
  readonly perBooks: readonly Amount[];
  readonly eliminated: Amount;
  readonly pooled: Amount;
  readonly strong: boolean;
}

export interface PooledControl {
  readonly code: string;
  /** The cooperative, where several are added up. */
  readonly of?: string;
  readonly label: string;
  /** What must be '0.00' or 'ok', or what is listed elsewhere as a count. */
  readonly finding: string;
  readonly holds: boolean;
}

/** What somebody has still to look at in a set of books; it does not stop a close by itself. */
export type OpenBooksCheck =
  'bank-not-compared' | 'suspense' | 'numbers-missing' | 'contribution-differs' | 'unbalanced';

export interface PooledBooks extends BooksIdentity {
  /** How many activities are kept in them. */
  readonly practices: number;
  readonly entries: EntryRange;
  readonly chain: ChainHead;
  /** The firm that keeps the books signs them; a member's own are taken over unaudited. */
  readonly signedBy: string | null;
  readonly checksOpen: readonly OpenBooksCheck[];
}

export interface PooledPractice {
  readonly code: string;
  readonly title: string;
  readonly member: string;
  readonly books: string;
  readonly income: Amount;
  readonly expense: Amount;
  readonly result: Amount;
  readonly entries: number;
}

/** What a set of books owes of VAT on the last day, by what it is made of; to pay is positive. */
export interface VatOfBooks {
  readonly books: string;
  readonly status: BooksIdentity['vat']['status'];
  readonly due: Amount;
  readonly creditNotes: Amount;
  readonly deductible: Amount;
  /** Due only when the customer pays. */
  readonly waiting: Amount;
  /** Declared before and not yet settled with the State. */
  readonly declared: Amount;
  readonly total: Amount;
}

export interface Ages {
  readonly notDue: Amount;
  readonly upTo30: Amount;
  readonly upTo60: Amount;
  readonly over60: Amount;
  readonly total: Amount;
}

/** A count of people: under five it says so and no more, since few people can be told apart. */
export type PeopleCount = number | 'under-5';

export interface PooledAgeing {
  readonly perBooks: readonly ({ readonly books: string } & Ages)[];
  readonly total: Ages;
  readonly latePayers: PeopleCount;
}

/** What one practice owes for the quarter, and by which rule that somebody voted. */
export interface PooledContribution {
  readonly practice: string;
  readonly member: string;
  readonly books: string;
  /** In the cooperative's own books: no invoice and no VAT, and outside the total. */
  readonly isInternal: boolean;
  readonly parts: readonly PooledContributionPart[];
  readonly amount: Amount;
  readonly vat: Amount;
  readonly vatLost: Amount;
  readonly invoice: {
    readonly number: string;
    readonly on: string;
    readonly dueOn: string;
    /** Of this invoice on the day of the freeze. */
    readonly isPaid: boolean;
  } | null;
  /** What of earlier invoices was still unpaid on the quarter's last day. */
  readonly unpaidBefore: Amount;
}

export interface PooledContributionPart {
  readonly rule: string;
  readonly label: string;
  readonly votedOn: string | null;
  readonly base: Amount;
  readonly amount: Amount;
  readonly exemption: string | null;
}

/** Where contributions went: a task of the cooperative, the solidarity fund, the reserve. */
export interface ContributionShare {
  readonly code: string;
  readonly label: string;
  /** What was spent on it in all, contributions and other income together. */
  readonly spent: Amount;
  /** Of the contributions. */
  readonly share: Amount;
  /** Cents of each euro of contribution, with one decimal: '47.1'. */
  readonly centsPerEuro: string;
}

export interface PooledContributions {
  readonly perPractice: readonly PooledContribution[];
  /** All that members owe, without VAT: equal to P2 and to P6. */
  readonly total: Amount;
  /** Inside the cooperative's own books, and outside the total. */
  readonly internal: Amount;
  readonly vat: Amount;
  readonly shares: readonly ContributionShare[];
  /** From people who would like to join: nothing, ever. */
  readonly fromCandidates: { readonly amount: Amount; readonly accounts: readonly string[] };
}

/** An entry of the quarter that corrects an earlier one. */
export interface PooledCorrection {
  readonly books: string;
  readonly practice: string | null;
  readonly sequence: number;
  readonly on: string;
  readonly concerns: string;
  readonly result: Amount;
}

/** Who signs what. A firm signs the books that it keeps; the coordination perimeter and votes. */
export type PooledSignature =
  | {
      readonly signs: 'books';
      readonly by: string;
      readonly registration: string | null;
      readonly books: readonly string[];
    }
  | { readonly signs: 'perimeter-and-votes'; readonly cooperative: string };

export interface PooledRows {
  readonly result: readonly PooledRow[];
  readonly bank: readonly PooledRow[];
  readonly situation: readonly PooledRow[];
  readonly proof: readonly PooledRow[];
  /** The ten lines of treasury, by the account prefixes of the cooperative's settings. */
  readonly treasury: readonly PooledRow[];
}

/** All that adds up over cooperatives as well as over books. */
export interface PooledParts {
  /** The perimeter: each set of books in the pool, in the order of the columns. */
  readonly books: readonly PooledBooks[];
  readonly rows: PooledRows;
  readonly vat: readonly VatOfBooks[];
  readonly ageing: PooledAgeing;
  readonly contributions: PooledContributions;
  readonly corrections: readonly PooledCorrection[];
  readonly practices: readonly PooledPractice[];
  readonly controls: readonly PooledControl[];
  readonly signatures: readonly PooledSignature[];
}

export interface PooledStatement extends StatementHead, PooledParts {
  readonly kind: 'pooled';
  /** The pool's totals beside the same quarter a year before and the year so far. */
  readonly comparison: {
    readonly income: Figures;
    readonly expense: Figures;
    readonly result: Figures;
  };
  readonly history: readonly QuarterBar[];
}

/** Cooperatives that agree to be added up: the same rows over the columns of all of them. */
export interface NetworkStatement extends Omit<StatementHead, 'cooperative'>, PooledParts {
  readonly kind: 'network';
  readonly cooperatives: readonly StatementHead['cooperative'][];
}
