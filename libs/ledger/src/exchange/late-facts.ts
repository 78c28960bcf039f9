import { Quarter, type CalendarDate } from '@plusloin/kernel';
import { dateForms, DateReader } from './exchange-dates.js';

/**
 * The time that a late entry concerns, as the ledger keeps it: '2026-Q2' of a quarter, the day of a
 * day. Understood: 2026-T2, 2026-Q2, T2 2026, and a day in any form that files use. Undefined when
 * it is neither, or comes after the entry: what is booked may be late, never early.
 */
export function concernedTime(text: string, on: CalendarDate): string | undefined {
  const quarter = quarterOf(text);
  if (quarter !== undefined) return quarter.from <= on ? quarter.toString() : undefined;
  const day = DAYS.map((reader) => reader.read(text)).find((one) => one !== undefined);
  return day !== undefined && day <= on ? day : undefined;
}

const DAYS = dateForms.map((form) => new DateReader(form));

function quarterOf(text: string): Quarter | undefined {
  const [, year, number] = /^((?:19|2\d)\d{2})[- ]?[TQ]([1-4])$/i.exec(text) ?? [];
  if (year !== undefined) return Quarter.of(Number(year), Number(number));
  const [, last, of] = /^[TQ]([1-4])[- ]((?:19|2\d)\d{2})$/i.exec(text) ?? [];
  return of === undefined ? undefined : Quarter.of(Number(of), Number(last));
}

/** What a label of a FEC, which has no column for it, writes in brackets: '[concerne 2026-T2]'. */
export const concernedIn = (label: string): string | undefined =>
  /\[concerne ([^\]]*)\]/i.exec(label)?.[1]?.trim();

/** The document that a credit note takes back, by its reference. */
export interface CreditedDocument {
  readonly ref: string;
  /** Whether the label names it; else the reference may as well be the credit note's own. */
  readonly isNamed: boolean;
}

/**
 * 'Avoir sur facture F2026-003', 'Note de crédit sur F2026-003': the document named; of a credit
 * note that names none, its own reference, which some programs give to both. Whether such a
 * document exists is known by the books alone, and without it nothing follows.
 */
export function creditedDocument(
  label: string,
  documentRef: string | undefined,
): CreditedDocument | undefined {
  if (!IS_CREDIT_NOTE.test(label)) return undefined;
  const named = NAMED.exec(label)?.[1]?.replace(/[.,;:)]+$/, '');
  if (named !== undefined) return { ref: named, isNamed: true };
  return documentRef === undefined ? undefined : { ref: documentRef, isNamed: false };
}

const IS_CREDIT_NOTE = /(?:^|[^\p{L}])(?:avoir|note de crédit)(?:$|[^\p{L}])/iu;
const NAMED =
  /(?:avoir|note de crédit) (?:sur|s\/) ?(?:la )?(?:facture |fact\. ?)?(?:n° ?)?([^\s]+)/iu;
