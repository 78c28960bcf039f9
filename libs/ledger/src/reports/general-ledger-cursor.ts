import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { InvalidCursor } from './reports.errors.js';

/** Where a posting stands in the general ledger. */
export interface Place {
  readonly account: string;
  readonly on: CalendarDate;
  readonly sequence: number;
  readonly line: number;
}

/** Opaque to whoever carries it. It holds a place and no amount: nothing in it is trusted. */
export const writeCursor = ({ account, on, sequence, line }: Place): string =>
  Buffer.from([account, on, sequence, line].join(' ')).toString('base64url');

/** Refusal: `ledger.invalid-cursor`. */
export function readCursor(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, account, on, sequence, line] = WRITTEN.exec(text) ?? [];
  if (account === undefined || on === undefined) throw new InvalidCursor();
  return {
    account,
    on: calendarDate(on),
    sequence: Number(sequence),
    line: Number(line),
  };
}

const WRITTEN = /^([0-9A-Za-z]{2,15}) (\d{4}-\d{2}-\d{2}) (\d{1,15}) (\d{1,5})$/;
