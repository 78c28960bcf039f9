import type {
  Amount,
  BooksIdentity,
  ChainHead,
  EntryRange,
  Figures,
  PositionLine,
  QuarterBar,
  ResultLine,
  SituationProof,
  StatementHead,
} from './statement-shapes.js';

/** A practice in one set of books. */
export interface PracticeSection {
  readonly books: BooksIdentity;
  readonly wayOfWorking: string;
  readonly profile: Profile;
  readonly headline: Headline;
  /** Page 1, for the member, in its order. */
  readonly blocks: readonly StatementBlock[];
  /** Page 2, for the accountant. */
  readonly accountant: readonly StatementBlock[];
  readonly income: readonly ResultLine[];
  readonly expense: readonly ResultLine[];
  readonly totals: {
    readonly income: Figures;
    readonly expense: Figures;
    readonly result: Figures;
  };
  readonly position: readonly PositionLine[];
  readonly proof: SituationProof;
  /**
   * Of the contribution, what is owed and not booked yet, as in a trial: the first page counts it,
   * the ledger and its proof do not.
   */
  readonly pending: Amount;
  readonly entries: EntryRange;
  readonly documents: readonly DocumentRange[];
  readonly chain: ChainHead;
}

/** Which story the statement tells: it differs by who owns the money and how dues are counted. */
export type Profile = 'independent' | 'micro' | 'employed';

/** The figures of the sentence at the top. */
export interface Headline {
  /** What is left to the member; `null` in books which are not theirs. */
  readonly free: Amount | null;
  /** Of the money in the bank, what is not the member's any more. */
  readonly notFree: Amount;
  readonly toArrive: Amount;
  /** Whether something is not counted yet, so that `free` is more than it will be. */
  readonly notCounted: readonly string[];
  readonly next: Duty | null;
  /** What a French micro copies to the Urssaf: whole euros. */
  readonly declare: { readonly amount: Amount; readonly on: string | null } | null;
  readonly result: Amount;
}

/** Something to be paid or sent by a day. */
export interface Duty {
  readonly code: string;
  /** The last day that is safe. */
  readonly on: string;
  /** The day of the law, where another one is safer: it falls on a day without a bank. */
  readonly legalOn: string | null;
  readonly amount: Amount | null;
  readonly label: string | null;
  readonly source: string | null;
}

/** What a block was counted from. */
export type Basis = 'bank' | 'invoiced' | 'collected' | 'ledger';

/** A block of a statement, called by its letter where it has one: its lines add up to its total. */
export interface StatementBlock {
  readonly code: string;
  readonly letter: string | null;
  readonly basis: Basis | null;
  readonly lines: readonly StatementLine[];
  readonly total: StatementLine | null;
  readonly duties?: readonly Duty[];
}

export interface StatementLine {
  /** What the line is, in every language: 'vat', 'free', or an account. */
  readonly code: string;
  /** 'A1' */
  readonly number: string | null;
  /** In the words of the books, of a vote or of a setting; `null`: the statement's own word. */
  readonly label: string | null;
  /** `null`: not counted yet, or not known; never nought. */
  readonly quarter: Amount | null;
  /** Absent: the line has no such figure. `null`: it is not known. */
  readonly yearBefore?: Amount | null;
  readonly yearToDate?: Amount | null;
  readonly notes: readonly Note[];
  /** Said beside the sum, and no part of it. */
  readonly isAside: boolean;
}

/** What explains a line: plain values, put into words when it is drawn. */
export type Note =
  | {
      readonly kind: 'invoice';
      readonly number: string;
      readonly on: string;
      readonly net: Amount;
      readonly vat: Amount;
      readonly vatLost: Amount;
    }
  | { readonly kind: 'on-base'; readonly base: Amount; readonly of: string }
  | { readonly kind: 'voted'; readonly on: string }
  | { readonly kind: 'exemption'; readonly text: string }
  | { readonly kind: 'correction'; readonly concerns: string; readonly amount: Amount }
  | { readonly kind: 'percent'; readonly percent: string; readonly of: 'invoiced' | 'collected' }
  | { readonly kind: 'vat-lost'; readonly amount: Amount }
  | { readonly kind: 'late-payers'; readonly count: number }
  | { readonly kind: 'ceiling'; readonly amount: Amount; readonly source: string }
  | { readonly kind: 'base'; readonly grid: string; readonly amount: Amount }
  | { readonly kind: 'part'; readonly code: string; readonly amount: Amount }
  | { readonly kind: 'before'; readonly on: string }
  | { readonly kind: 'text'; readonly text: string };

/** The numbers of a series of documents which the quarter used. */
export interface DocumentRange {
  readonly series: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly missing: number;
}

export interface PracticeStatement extends StatementHead {
  readonly kind: 'practice';
  /** The member's; words, amounts and dates are written in it. */
  readonly language: 'fr' | 'nl' | 'en';
  readonly practice: { readonly code: string; readonly title: string; readonly member: string };
  readonly sections: readonly PracticeSection[];
  /** At most eight quarters, oldest first, this one last; as many as the books hold. */
  readonly history: readonly QuarterBar[];
}
