import { addDays, daysBetween, Quarter, type CalendarDate } from '@plusloin/kernel';
import { debit, type LineDraft } from '@plusloin/ledger';
import type { Beginning, Command } from './commands.js';
import { COOPERATIVE, History, isIn, type Practice } from './history.js';

/** A member as the simulation knows them: with books of their own, or without. */
export interface Person {
  readonly id: string;
  readonly wayOfWorking: 'principal' | 'independent-micro';
}

/** A history that goes on: where it is in time, and what is open. */
export class Story {
  readonly history: History;
  readonly people: Person[] = [];
  readonly closedYears = new Set<number>();
  /** The quarter that people live in; the one before it may be open again. */
  current = Quarter.of(2026, 1);
  isReopened = false;
  lastInvoicedOn: CalendarDate | null = null;

  constructor({ country, isTaxable }: Beginning) {
    this.history = new History(country);
    const status = isTaxable ? 'taxable' : 'franchise';
    this.history.found(COOPERATIVE, 'cooperative', FIRST_DAY, status);
  }

  /** The quarter that is closed next. */
  get toClose(): Quarter {
    return this.isReopened ? this.current.previous() : this.current;
  }

  /** The day that a command names, in a quarter that takes postings. */
  dayOf({ day, how }: Command): CalendarDate {
    return dayIn(how % 3 === 0 ? this.toClose : this.current, day);
  }

  keptOn(day: CalendarDate): Practice[] {
    return this.history.practices.filter(({ bookings }) => bookings.some((one) => isIn(one, day)));
  }

  /** Something that people do; what is of nought is not posted. */
  post(books: string, on: CalendarDate, journal: string, posted: Posted): void {
    const { concerns } = posted;
    const lines = posted.lines.filter(({ amount }) => amount !== 0n);
    if (lines.length === 0) return;
    const key = `fact:${this.history.count('fact')}`;
    this.history.post(books, {
      ...{ key, journal, on, label: journal, lines },
      ...(concerns === undefined ? {} : { concerns }),
    });
  }
}

interface Posted {
  readonly lines: readonly LineDraft[];
  readonly concerns?: string;
}

const FIRST_DAY = Quarter.of(2026, 1).from;

export const dayIn = (quarter: Quarter, day: number): CalendarDate =>
  addDays(quarter.from, day % daysBetween(quarter.from, quarter.until));

/** One of several, counted round; nothing of none. */
export const chosen = <T>(all: readonly T[], which: number): T | undefined =>
  all.length === 0 ? undefined : all[which % all.length];

/** A line of a practice, or of the common part when it is not kept here any more. */
export const lineOf = (
  account: string,
  amount: bigint,
  practiceId: string | undefined,
  auxiliary?: string,
): LineDraft =>
  debit(account, amount, {
    ...(practiceId === undefined ? {} : { practiceId }),
    ...(auxiliary === undefined ? {} : { auxiliary }),
  });
