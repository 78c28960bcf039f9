import type { CalendarDate } from '@plusloin/kernel';
import type { ChartAccount, NewJournal } from '../charts/chart.js';
import type { ImportCounts } from '../exchange/index.js';
import type { FileLook } from './books-import.service.js';
import type { BooksFileAsk } from './books-file.js';
import type { LateCount } from './credited-documents.js';
import type { FileRefusals } from './file-refusals.js';
import type { LetterCount } from './imported-letters.js';

/** What an import would do. */
export interface ImportPreview {
  readonly entityCode: string;
  readonly fileName: string;
  /** Hexadecimal; undefined when the reading stopped at a header that cannot be taken. */
  readonly sha256: string | undefined;
  /** When these books took the same file. */
  readonly importedOn: CalendarDate | undefined;
  readonly counts: ImportCounts;
  readonly years: readonly number[];
  /** What these books do not have yet and would be given. */
  readonly newAccounts: readonly ChartAccount[];
  readonly newJournals: readonly NewJournal[];
  readonly unknownPractices: readonly string[];
  /** Auxiliaries that are natural persons, and stand in the books by pseudonyms. */
  readonly persons: number;
  /** How many lines each rule of the mapping decided: a rule at 0 is most likely mistyped. */
  readonly linesOfRule: readonly number[];
  readonly refusals: FileRefusals;
}

/** What only the books know of a file: what became of its letters and of its late entries. */
export interface ImportDone {
  readonly letters: LetterCount;
  readonly late: LateCount;
}

/** What an import did. */
export type ImportReport = ImportPreview & ImportDone;

export function previewOf(ask: BooksFileAsk, look: FileLook): ImportPreview {
  const { contents, accounts, journals } = look;
  return {
    entityCode: ask.entityCode,
    fileName: ask.file.name,
    sha256: contents.sha256?.toString('hex'),
    importedOn: look.importedOn,
    counts: contents.books.counts,
    years: contents.years,
    newAccounts: contents.accounts.filter(([code]) => !accounts.has(code)),
    newJournals: contents.journals.filter(({ code }) => !journals.has(code)),
    unknownPractices: contents.unknownPractices,
    persons: contents.persons.length,
    linesOfRule: contents.books.linesOfRule,
    refusals: contents.refusals,
  };
}
