import { yearOf } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { ChartAccount, NewJournal } from '../charts/chart.js';
import { namedPractices, type ImportedEntry } from '../exchange/index.js';
import { PersonsInFile, type PersonInFile } from '../persons/persons-in-file.js';
import { PracticeRefusals, type BookablePractices } from './bookable-practices.js';
import type { BooksFileAsk } from './books-file.js';
import { joined, type FileRefusal, type FileRefusals } from './file-refusals.js';
import { FileReading } from './file-reading.js';

/** All that a file says of the books it goes into, without its entries. */
export interface FileContents {
  readonly sha256: Buffer | undefined;
  readonly books: FileReading['books'];
  readonly refusals: FileRefusals;
  readonly unknownPractices: readonly string[];
  /** With the label under which each was first seen. */
  readonly accounts: readonly ChartAccount[];
  readonly journals: readonly NewJournal[];
  readonly auxiliaries: readonly (readonly [code: string, label: string])[];
  /** In their order. */
  readonly years: readonly number[];
  /** Those that the file opens: the first line of each. */
  readonly openings: ReadonlyMap<number, number>;
  readonly persons: readonly PersonInFile[];
}

/** Reads a file to its end and writes nothing; of its entries nothing is held. */
export async function contentsOf(
  ask: BooksFileAsk,
  { practices, openedYears, personPrefixes }: KnownBooks,
): Promise<FileContents> {
  const reading = new FileReading(ask);
  const faults = new PracticeRefusals(practices);
  for (const { where, practice } of ask.mapping === undefined ? [] : namedPractices(ask.mapping)) {
    faults.checkMapping(where, practice);
  }
  const seen = new Seen();
  const ofMapping = ask.mapping?.persons.auxiliaryPrefixes ?? [];
  const persons = new PersonsInFile(practices, [...personPrefixes, ...ofMapping]);
  for await (const entry of reading.entries()) {
    seen.see(entry);
    persons.see(entry);
    for (const { practice, line } of entry.lines) {
      if (practice !== undefined) faults.checkLine(practice, line, entry.on, entry.period);
    }
  }
  const twice = secondOpenings(seen.openings, openedYears);
  return {
    sha256: reading.sha256,
    books: reading.books,
    refusals: joined(reading.books.refusals, [...twice, ...persons.refusals(), ...faults.list()]),
    unknownPractices: [...faults.unknown].sort(),
    accounts: [...seen.accounts],
    journals: [...seen.journals.values()],
    auxiliaries: [...seen.auxiliaries],
    years: [...seen.years].sort((a, b) => a - b),
    openings: seen.openings,
    persons: persons.list(),
  };
}

/** What the books say of themselves before a file is read. */
export interface KnownBooks {
  readonly practices: BookablePractices;
  /** Years that begin with an entry of their own. */
  readonly openedYears: ReadonlySet<number>;
  /** How the codes of natural persons begin. */
  readonly personPrefixes: readonly string[];
}

/** Balances that are taken up twice would stand twice. */
export const secondOpenings = (
  openings: FileContents['openings'],
  openedYears: ReadonlySet<number>,
): FileRefusal[] =>
  [...openings]
    .filter(([year]) => openedYears.has(year))
    .map(([year, line]) => ({
      ...{ line, code: 'import.opening-twice', what: String(year) },
      why: 'Une écriture d’à-nouveaux ouvre déjà cet exercice dans ces livres.',
      mend: 'Exporte le fichier sans ses à-nouveaux, ou vérifie que ce sont les bons livres.',
    }));

/** Years with an opening entry, those whose key begins with `butOf` left out. */
export async function openedYearsOf(
  tx: Tx,
  legalEntityId: string,
  butOf?: string,
): Promise<Set<number>> {
  const parameters = [tx.cooperativeId, legalEntityId, butOf ?? null];
  const rows = await tx.query<{ year: number }>(OPENED, parameters);
  return new Set(rows.map(({ year }) => year));
}

/** An opening entry stands on the first day of its year. */
const OPENED = `
  select f.year from ledger.fiscal_year f
    where f.cooperative_id = $1 and f.legal_entity_id = $2 and f.opening = 'posted'
      and ($3::text is null or exists (select from ledger.entry e
        where e.cooperative_id = $1 and e.legal_entity_id = $2 and e.period = 0
          and e.entry_date = make_date(f.year, 1, 1) and not starts_with(e.key, $3)))`;

class Seen {
  readonly accounts = new Map<string, string>();
  readonly journals = new Map<string, NewJournal>();
  readonly auxiliaries = new Map<string, string>();
  readonly years = new Set<number>();
  readonly openings = new Map<number, number>();

  see({ journal, on, period, firstLine, lines }: ImportedEntry): void {
    const year = yearOf(on);
    this.years.add(year);
    if (period === 0 && !this.openings.has(year)) this.openings.set(year, firstLine);
    if (!this.journals.has(journal.code)) this.journals.set(journal.code, journal);
    for (const { accountCode, accountLabel, auxiliaryCode, auxiliaryLabel } of lines) {
      if (!this.accounts.has(accountCode)) this.accounts.set(accountCode, accountLabel);
      if (auxiliaryCode === undefined || auxiliaryLabel === undefined) continue;
      if (!this.auxiliaries.has(auxiliaryCode)) this.auxiliaries.set(auxiliaryCode, auxiliaryLabel);
    }
  }
}

/** The codes that a set of books already has. */
export async function codesIn(
  tx: Tx,
  legalEntityId: string,
  table: 'account' | 'journal',
): Promise<Set<string>> {
  const sql = `select code from ledger.${table} where cooperative_id = $1 and legal_entity_id = $2`;
  const rows = await tx.query<{ code: string }>(sql, [tx.cooperativeId, legalEntityId]);
  return new Set(rows.map(({ code }) => code));
}
