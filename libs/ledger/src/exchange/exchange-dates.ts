import { calendarDate, type CalendarDate, DomainError } from '@plusloin/kernel';

export const dateForms = [
  'yyyymmdd',
  'yyyy-mm-dd',
  'dd/mm/yyyy',
  'dd-mm-yyyy',
  'dd.mm.yyyy',
] as const;
export type DateForm = (typeof dateForms)[number];

/** Reads days written in one form. Books repeat their days, so each is worked out once. */
export class DateReader {
  private readonly known = new Map<string, CalendarDate>();

  constructor(private readonly form: DateForm) {}

  /** Undefined unless it is a day of the years 1900 to 2999, which are those the books know. */
  read(text: string): CalendarDate | undefined {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const date = dateOf(text, this.form);
    if (date !== undefined) this.known.set(text, date);
    return date;
  }
}

/** '20260331' */
export const writeDate = (date: CalendarDate): string => date.replaceAll('-', '');

function dateOf(text: string, form: DateForm): CalendarDate | undefined {
  const isoText = isoOf(text, form);
  if (isoText === undefined || !/^(19|2\d)/.test(isoText)) return undefined;
  try {
    return calendarDate(isoText);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function isoOf(text: string, form: DateForm): string | undefined {
  const pattern = PATTERNS[form].exec(text);
  if (pattern === null) return undefined;
  const { y, m, d } = pattern.groups ?? {};
  return `${y}-${m}-${d}`;
}

const PATTERNS: Readonly<Record<DateForm, RegExp>> = {
  yyyymmdd: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  'yyyy-mm-dd': /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
  'dd/mm/yyyy': /^(?<d>\d{2})\/(?<m>\d{2})\/(?<y>\d{4})$/,
  'dd-mm-yyyy': /^(?<d>\d{2})-(?<m>\d{2})-(?<y>\d{4})$/,
  'dd.mm.yyyy': /^(?<d>\d{2})\.(?<m>\d{2})\.(?<y>\d{4})$/,
};
