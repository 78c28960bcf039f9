import {
  type CalendarDate,
  calendarDateIn,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from './calendar-date.js';
import { DomainError } from './domain-error.js';

/** A quarter of a civil year, `[from, until)`. Years 1 to 9998, so that `until` always exists. */
export class Quarter {
  private constructor(
    readonly year: number,
    /** 1 to 4. */
    readonly number: number,
  ) {}

  /** Throws `InvalidQuarter` unless the number is 1, 2, 3 or 4. */
  static of(year: number, number: number): Quarter {
    const isReal = Number.isInteger(year) && year >= 1 && year <= 9998;
    if (!isReal || ![1, 2, 3, 4].includes(number)) throw new InvalidQuarter(`${year}-Q${number}`);
    return new Quarter(year, number);
  }

  /** Reads '2026-Q3'. Throws `InvalidQuarter` on anything else. */
  static parse(text: string): Quarter {
    const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
    if (year === undefined) throw new InvalidQuarter(text);
    return Quarter.of(Number(year), Number(number));
  }

  static containing(date: CalendarDate): Quarter {
    return Quarter.of(yearOf(date), Math.ceil(monthOf(date) / 3));
  }

  /** The quarter it is at an instant in the cooperative's time zone ('Europe/Brussels'). */
  static at(instant: Date, timeZone: string): Quarter {
    return Quarter.containing(calendarDateIn(instant, timeZone));
  }

  /** The three months of the year, 1 to 12: [7, 8, 9]. */
  get months(): number[] {
    const last = this.number * 3;
    return [last - 2, last - 1, last];
  }

  /** The first day, included. */
  get from(): CalendarDate {
    return firstOfMonth(this.year, this.number * 3 - 2);
  }

  /** The first day after it, excluded. */
  get until(): CalendarDate {
    return this.number === 4
      ? firstOfMonth(this.year + 1, 1)
      : firstOfMonth(this.year, this.number * 3 + 1);
  }

  /** The last day, included: for people; code compares with `until`. */
  get lastDay(): CalendarDate {
    return lastOfMonth(this.year, this.number * 3);
  }

  previous(): Quarter {
    return this.minus(1);
  }

  next(): Quarter {
    return this.minus(-1);
  }

  /** So many quarters earlier. Throws `InvalidQuarter` out of the calendar. */
  minus(quarters: number): Quarter {
    const count = this.year * 4 + (this.number - 1) - quarters;
    const year = Math.floor(count / 4);
    return Quarter.of(year, count - year * 4 + 1);
  }

  equals(other: Quarter): boolean {
    return this.year === other.year && this.number === other.number;
  }

  /** For people, in French: 'T3 2026'. */
  label(): string {
    return `T${this.number} ${this.year}`;
  }

  /** '2026-Q3', as `parse` reads it; these texts sort in time. */
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-Q${this.number}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

export class InvalidQuarter extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-quarter';
  constructor(text: string) {
    super('not a quarter', { text: text.slice(0, 40) });
  }
}
