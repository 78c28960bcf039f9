import { type CalendarDate, DomainError, Quarter, calendarDate } from '@plusloin/kernel';
import { z } from 'zod';

/** A day of business, '2026-03-31', that exists in the calendar. */
export const calendarDateField = z.iso
  .date()
  .refine((text): text is CalendarDate => isAccepted(() => calendarDate(text)))
  .meta({ description: 'A calendar date, yyyy-mm-dd, in the time zone of the cooperative' });

/** A quarter as text, '2026-Q3'; `Quarter.parse` reads it. */
export const quarterField = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .refine((text) => isAccepted(() => Quarter.parse(text)))
  .meta({ description: 'A quarter of a civil year, yyyy-Qn' });

/**
 * An amount in euros as text, '-1234.50': always two decimals, no leading zero, no '-0.00', so that
 * one amount has one text. Less than 10^16 euros, which the ledger's 64 bits hold.
 */
export const amountField = z
  .string()
  .regex(/^(?!-0\.00$)-?(?:0|[1-9]\d{0,15})\.\d{2}$/)
  .meta({ description: 'An exact amount: whole euros, a point, two decimals' });

/**
 * No control character, in letters that a reader of our description without Unicode properties
 * understands: answers are described by it too.
 */
export const ONE_LINE = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]*$');

/** What is looked for. No text holds more; a file has begun when the database would refuse it. */
export const searchField = z.string().trim().min(1).max(80).regex(ONE_LINE);

/** An identifier, a uuid of any version: an unknown one is a 404, not a mistake of form. */
export const uuidField = z.guid();

/** The kernel says what a day is; a schema only asks it. */
function isAccepted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Of an answer, or a body, that is a file: any bytes. */
export const fileSchema = { type: 'string' as const, format: 'binary' };
