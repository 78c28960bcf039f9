import { type Accounts } from './accounts.js';
import { type JournalKind } from './entry.js';

/**
 * A file of books as another program would have exported it, and what an importer must know to read
 * it.
 */
export interface DemoFile {
  /** The code of the legal entity whose books these are. */
  readonly entity: string;
  readonly year: number;
  readonly name: string;
  readonly format: 'fec' | 'csv';
  readonly encoding: 'utf-8' | 'iso-8859-15';
  readonly entries: number;
  readonly lines: number;
  /** The JSON of the mapping file that goes with it. */
  readonly mapping: DemoMapping;
  /** Written when asked for. */
  content(): Uint8Array;
}

export interface PracticeRule {
  readonly accountPrefix?: string;
  readonly analytic?: string;
  readonly practice: string;
}

export interface DemoMapping {
  readonly version: 1;
  readonly practices: {
    readonly rules: readonly PracticeRule[];
    readonly defaultPractice: string | null;
  };
  readonly accounts: Readonly<Record<string, string>>;
  /** By the code that the file uses. */
  readonly journals: Readonly<Record<string, MappedJournal>>;
  readonly csv?: CsvForm;
}

/** What our books call a journal. */
export interface MappedJournal {
  readonly kind: JournalKind;
  readonly code: string;
  readonly label: string;
}

/** A journal as a bookkeeping program calls it. */
export interface DemoJournal {
  readonly kind: JournalKind;
  readonly code: string;
  readonly label: string;
}

const OURS: Readonly<Record<JournalKind, Omit<MappedJournal, 'kind'>>> = {
  opening: { code: 'AN', label: 'À nouveaux' },
  sales: { code: 'VE', label: 'Ventes' },
  purchases: { code: 'AC', label: 'Achats' },
  bank: { code: 'BQ', label: 'Banque' },
  general: { code: 'OD', label: 'Opérations diverses' },
};

export const journalOf = (journals: readonly DemoJournal[], kind: JournalKind): DemoJournal => {
  const found = journals.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no journal for ${kind}`);
  return found;
};

export const mappedJournals = (journals: readonly DemoJournal[]): DemoMapping['journals'] =>
  Object.fromEntries(journals.map(({ kind, code }) => [code, { kind, ...OURS[kind] }] as const));

export interface CsvForm {
  readonly delimiter: ';';
  readonly encoding: 'utf-8';
  readonly decimalMark: ',';
  readonly dateForm: 'dd/mm/yyyy';
  readonly columns: Readonly<Record<string, string>>;
}

/** What the writers need to know of one legal entity. */
export interface Bookkeeping {
  readonly entity: string;
  readonly registrationNumber: string;
  readonly accounts: Accounts;
  /** Of the practices kept in these books. */
  readonly practices: readonly string[];
  /**
   * Whose every line is one practice's, unless a rule says otherwise; `null` is the common part.
   */
  readonly defaultPractice: string | null;
  /** The name that the books print for a third party. */
  nameOf(auxiliary: string): string;
}
