import { yearOf, type CalendarDate, type Quarter } from '@plusloin/kernel';
import { periodOf, type EntryDraft, type LetteringDraft } from '@plusloin/ledger';
import type {
  ContributionRecord,
  ContributionRule,
  Exemption,
  NewContributionRule,
  NewExemption,
} from '@plusloin/membership';
import { accountsOf, type Accounts } from './accounts.js';

/** An entry as it stands in the books. */
export interface Entry extends EntryDraft {
  readonly books: string;
  readonly sequence: number;
  readonly number: number;
  readonly period: number;
}

export interface Lettering extends LetteringDraft {
  readonly books: string;
  undoneOn: CalendarDate | null;
}

export interface Booking {
  readonly legalEntityId: string;
  readonly wayOfWorking: string;
  readonly from: CalendarDate;
  until: CalendarDate | null;
}

export interface Practice {
  readonly id: string;
  readonly code: string;
  readonly memberId: string;
  readonly bookings: Booking[];
}

export type VatStatus = 'taxable' | 'franchise';

export interface Books {
  readonly id: string;
  readonly kind: 'cooperative' | 'member';
  readonly vat: { readonly from: CalendarDate; readonly status: VatStatus }[];
  readonly entries: Entry[];
}

/** A version of a close: what it documented, by practice. */
export interface Version {
  readonly quarter: string;
  readonly version: number;
  readonly records: ContributionRecord[];
}

/** What happened, in its order: for who plays the same history somewhere else. */
export type Happening =
  | { readonly what: 'posted'; readonly entry: Entry }
  | { readonly what: 'lettered'; readonly lettering: Lettering }
  | { readonly what: 'undone'; readonly lettering: Lettering; readonly on: CalendarDate }
  | { readonly what: 'closed'; readonly version: Version; readonly on: CalendarDate }
  | { readonly what: 'year-ended'; readonly year: number };

/** What the books themselves refuse; SQL says it in the product. */
export class Refused extends Error {}

/** All that happened, in memory: books, postings, letterings, locks and what was documented. */
export class History {
  readonly accounts: Accounts;
  readonly books = new Map<string, Books>();
  readonly practices: Practice[] = [];
  readonly letterings: Lettering[] = [];
  readonly rules: ContributionRule[] = [];
  readonly exemptions: Exemption[] = [];
  readonly versions: Version[] = [];
  /** As they were said; `rules` and `exemptions` are how they are read. */
  readonly votes: NewContributionRule[] = [];
  readonly waivers: NewExemption[] = [];
  readonly log: Happening[] = [];
  private readonly locked = new Set<string>();
  private readonly keys = new Set<string>();
  private readonly counters = new Map<string, number>();

  constructor(readonly country: 'BE' | 'FR') {
    this.accounts = accountsOf(country);
  }

  found(id: string, kind: Books['kind'], from: CalendarDate, status: VatStatus): Books {
    const books: Books = { id, kind, vat: [{ from, status }], entries: [] };
    this.books.set(id, books);
    return books;
  }

  of(id: string): Books {
    const books = this.books.get(id);
    if (books === undefined) throw new Error(`there are no books ${id}`);
    return books;
  }

  regimeOn(id: string | undefined, on: CalendarDate): VatStatus | null {
    const known = id === undefined ? undefined : this.books.get(id);
    return known?.vat.findLast((one) => one.from <= on)?.status ?? null;
  }

  isKept(practiceId: string, books: string, on: CalendarDate): boolean {
    const practice = this.practices.find((one) => one.id === practiceId);
    return (practice?.bookings ?? []).some((one) => one.legalEntityId === books && isIn(one, on));
  }

  post(id: string, draft: EntryDraft): Entry {
    const books = this.of(id);
    const period = periodOf(draft);
    if (draft.lines.length === 0) throw new Refused(`${draft.key} posts nothing`);
    if (this.keys.has(`${id} ${draft.key}`)) throw new Refused(`${draft.key} is posted twice`);
    if (this.isLocked(id, yearOf(draft.on), period)) throw new Refused(`${draft.on} is locked`);
    for (const { practiceId } of period === 0 || period === 13 ? [] : draft.lines) {
      if (practiceId !== undefined && !this.isKept(practiceId, id, draft.on)) {
        throw new Refused(`${practiceId} is not kept in ${id} on ${draft.on}`);
      }
    }
    this.keys.add(`${id} ${draft.key}`);
    const number = this.count(`${id} ${draft.journal} ${yearOf(draft.on)}`);
    const entry = { ...draft, books: id, sequence: books.entries.length + 1, number, period };
    books.entries.push(entry);
    this.log.push({ what: 'posted', entry });
    return entry;
  }

  /** The next number of something. */
  count(series: string): number {
    const next = (this.counters.get(series) ?? 0) + 1;
    this.counters.set(series, next);
    return next;
  }

  isLocked(id: string, year: number, period: number): boolean {
    return this.locked.has(`${id} ${year}-${period}`);
  }

  lock(id: string, year: number, periods: readonly number[]): void {
    for (const period of periods) this.locked.add(`${id} ${year}-${period}`);
  }

  unlock(id: string, year: number, periods: readonly number[]): void {
    for (const period of periods) this.locked.delete(`${id} ${year}-${period}`);
  }

  versionsOf(quarter: Quarter): Version[] {
    return this.versions.filter((one) => one.quarter === quarter.toString());
  }

  /** The day after the last one on which a practice has a posting, in any books. */
  lastDayOf(practiceId: string): CalendarDate | null {
    let last: CalendarDate | null = null;
    for (const { entries } of this.books.values()) {
      for (const { on, period, lines } of entries) {
        const isOrdinary = period > 0 && period < 13;
        const isOf = isOrdinary && lines.some((line) => line.practiceId === practiceId);
        if (isOf && (last === null || on > last)) last = on;
      }
    }
    return last;
  }
}

export const COOPERATIVE = 'coop';

export const isIn = ({ from, until }: Booking, on: CalendarDate): boolean =>
  on >= from && (until === null || on < until);

export const isOfQuarter = ({ on, period }: Entry, { year, number }: Quarter): boolean =>
  period > 0 && period < 13 && Math.ceil(period / 3) === number && yearOf(on) === year;
