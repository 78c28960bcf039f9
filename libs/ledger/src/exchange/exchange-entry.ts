import { type CalendarDate } from '@plusloin/kernel';
import { type CreditedDocument } from './late-facts.js';

/** What a journal is for. The opening and closing kinds decide the period of their entries. */
export type JournalKind =
  'sales' | 'purchases' | 'bank' | 'cash' | 'general' | 'opening' | 'closing';

/** An entry as it travels between programs: all that the columns of a FEC can say of it. */
export interface BookEntry {
  readonly journal: { readonly code: string; readonly label: string; readonly kind?: JournalKind };
  /** As printed: 'VE-12' when we export (see `entryNumber`), the original text when we import. */
  readonly number: string;
  readonly on: CalendarDate;
  /** 0 opening, 1 to 12 the month of `on`, 13 closing. */
  readonly period: number;
  readonly label: string;
  readonly documentRef?: string;
  readonly documentDate?: CalendarDate;
  readonly validatedOn?: CalendarDate;
  /** The quarter or the day that a late fact belongs to: '2026-Q2', '2026-06-15'. */
  readonly concerns?: string;
  readonly lines: readonly BookLine[];
}

export interface BookLine {
  readonly accountCode: string;
  readonly accountLabel: string;
  readonly auxiliaryCode?: string;
  readonly auxiliaryLabel?: string;
  readonly label: string;
  /** Minor units, a debit positive, a credit negative. */
  readonly amount: bigint;
  readonly letteringCode?: string;
  readonly letteredOn?: CalendarDate;
  /** Minor units of `foreignCurrency`, with the sign the file gave. Both or neither. */
  readonly foreignAmount?: bigint;
  readonly foreignCurrency?: string;
  readonly settledOn?: CalendarDate;
  readonly settlementMode?: string;
  readonly nature?: string;
  readonly party?: string;
  /** The code of the practice; none is the common part of the books. */
  readonly practice?: string;
  /** What this line says differently from its entry, kept so that nothing of a file is lost. */
  readonly own?: OwnParticulars;
}

/** Particulars that belong to an entry, where the file gave one line others. */
export interface OwnParticulars {
  readonly number?: string;
  readonly on?: CalendarDate;
  readonly documentRef?: string;
  readonly documentDate?: CalendarDate;
  readonly validatedOn?: CalendarDate;
}

/** An entry read from a file, which knows where it stood there. */
export interface ImportedEntry extends BookEntry {
  readonly journal: { readonly code: string; readonly label: string; readonly kind: JournalKind };
  /** What a credit note of a FEC takes back: its day is what the entry concerns. */
  readonly credits?: CreditedDocument;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly lines: readonly ImportedLine[];
}

export interface ImportedLine extends BookLine {
  /** Its line in the file, the header being line 1. */
  readonly line: number;
  readonly analytic?: string;
  /** The file says that its auxiliary is a natural person. */
  readonly isPerson?: boolean;
}

/** One line of a file of books, read but not yet gathered with the others of its entry. */
export interface BookRow {
  readonly line: number;
  readonly journal: string;
  readonly journalLabel: string;
  readonly number: string;
  readonly on: CalendarDate;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliary?: string;
  readonly auxiliaryLabel?: string;
  readonly documentRef?: string;
  readonly documentDate?: CalendarDate;
  readonly label: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly letteringCode?: string;
  readonly letteredOn?: CalendarDate;
  readonly validatedOn?: CalendarDate;
  readonly foreignAmount?: bigint;
  readonly foreignCurrency?: string;
  readonly settledOn?: CalendarDate;
  readonly settlementMode?: string;
  readonly nature?: string;
  readonly party?: string;
  readonly concerns?: string;
  /** Only a FEC says this, by its words. */
  readonly credits?: CreditedDocument;
  /** Only a CSV file says these five. */
  readonly isPerson?: boolean;
  readonly entryLabel?: string;
  readonly period?: number;
  readonly analytic?: string;
  readonly practice?: string;
}

/**
 * The number an export prints: the place of the entry in its journal and year, behind the code of
 * the journal. See `fec-rows.ts` for the law.
 */
export const entryNumber = (journalCode: string, number: number): string =>
  `${journalCode}-${number}`;
