import { monthOf, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { EntryRow, PostingRow, Reader } from './book-rows.js';
import { amountOf, where, type Finding } from './finding.js';

type Find = (finding: Omit<Finding, 'entity'>) => void;

/** What every entry keeps: a posting at least, a sum of nought, one date in its year and month. */
export class EntryRules implements Reader {
  private readonly accounts = new Map<string, string>();

  constructor(private readonly find: Find) {}

  see(entry: EntryRow, postings: readonly PostingRow[]): void {
    const says = (text: string, compared: Partial<Finding> = {}) =>
      this.find({ check: 'ledger.entries', where: where.entry(entry), says: text, ...compared });
    if (postings.length === 0) says('Cette écriture n’a aucune ligne.');
    let difference = 0n;
    for (const posting of postings) {
      difference += BigInt(posting.amount);
      const { account, entryDate } = posting;
      if (!this.accounts.has(account)) this.accounts.set(account, where.entry(entry));
      if (entryDate === entry.entryDate) continue;
      const dates = { expected: entry.entryDate, found: entryDate };
      says(`La ligne ${posting.line} n’est pas à la date de son écriture.`, dates);
    }
    if (difference !== 0n) {
      const sums = { expected: '0.00', found: amountOf(difference) };
      says('Le débit et le crédit ne sont pas égaux.', sums);
    }
    if (!isInItsPeriod(entry)) says('L’exercice ou la période n’est pas celle de sa date.');
  }

  /** Every account that is posted to is in the chart. */
  async end(tx: Tx, legalEntityId: string): Promise<void> {
    const chart = await tx.query<{ code: string }>(
      'select code from ledger.account where legal_entity_id = $1',
      [legalEntityId],
    );
    const known = new Set(chart.map((account) => account.code));
    for (const [account, entry] of this.accounts) {
      if (known.has(account)) continue;
      const says = `Le compte ${account} n’est plus dans le plan comptable.`;
      this.find({ check: 'ledger.orphans', where: `${entry}, compte ${account}`, says });
    }
  }
}

function isInItsPeriod(entry: EntryRow): boolean {
  const date = entry.entryDate as CalendarDate;
  if (yearOf(date) !== entry.year) return false;
  if (entry.period === 0) return date.endsWith('-01-01');
  if (entry.period === 13) return date.endsWith('-12-31');
  return monthOf(date) === entry.period;
}

/** Nothing is recorded in a period after it was closed, until it was opened again. */
export class LockRules implements Reader {
  private constructor(
    private readonly find: Find,
    private readonly closings: ReadonlyMap<string, readonly Closing[]>,
  ) {}

  static async of(tx: Tx, legalEntityId: string, find: Find): Promise<LockRules> {
    const closings = new Map<string, Closing[]>();
    for (const one of await tx.query<Closing>(LOCKS, [legalEntityId])) {
      closings.set(one.place, [...(closings.get(one.place) ?? []), one]);
    }
    return new LockRules(find, closings);
  }

  see(entry: EntryRow): void {
    for (const journal of [entry.journal, '*']) {
      const closing = this.closings
        .get(`${entry.year} ${entry.period} ${journal}`)
        ?.find(({ last, until }) => entry.sequence > last && entry.sequence <= (until ?? Infinity));
      if (closing === undefined) continue;
      this.find({
        check: 'ledger.locks',
        where: where.entry(entry),
        says: 'Cette écriture est entrée dans sa période après que celle-ci a été fermée.',
        expected: `au plus tard l’écriture ${closing.last}`,
        found: `écriture ${entry.sequence}`,
      });
    }
  }
}

interface Closing {
  readonly place: string;
  /** The last entry before it, and the last before it was undone. */
  readonly last: number;
  readonly until: number | null;
}

const LOCKS = `
  select concat_ws(' ', l.year, l.period, l.journal) as place, l.sequence::float8 as last,
    u.sequence::float8 as until
  from ledger.period_lock l
  left join ledger.period_lock u on u.cooperative_id = l.cooperative_id
    and u.legal_entity_id = l.legal_entity_id and u.undoes = l.number
  where l.legal_entity_id = $1 and l.undoes is null order by l.number`;

/** A posting of a practice stands in the books where that practice was kept on that day. */
export class BookingRules implements Reader {
  private constructor(
    private readonly find: Find,
    private readonly bookings: ReadonlyMap<string, Booking[]>,
  ) {}

  static async of(tx: Tx, legalEntityId: string, find: Find): Promise<BookingRules> {
    const bookings = new Map<string, Booking[]>();
    for (const booking of await tx.query<Booking>(BOOKINGS, [legalEntityId])) {
      bookings.set(booking.practiceId, [...(bookings.get(booking.practiceId) ?? []), booking]);
    }
    return new BookingRules(find, bookings);
  }

  see(entry: EntryRow, postings: readonly PostingRow[]): void {
    for (const { practiceId, line } of postings) {
      if (practiceId === null || this.isBooked(practiceId, entry)) continue;
      const name = this.bookings.get(practiceId)?.[0]?.code ?? practiceId;
      this.find({
        check: 'ledger.bookings',
        where: `${where.entry(entry)}, ligne ${line}`,
        says: `L’activité ${name} n’est pas tenue dans ces livres le ${entry.entryDate}.`,
      });
    }
  }

  /** Opening and closing entries may carry the balances of a practice that has left. */
  private isBooked(practiceId: string, { entryDate: on, period }: EntryRow): boolean {
    const isYearEnd = period === 0 || period === 13;
    const bookings = this.bookings.get(practiceId) ?? [];
    return bookings.some(
      ({ from, until }) => on >= from && (isYearEnd || until === null || on < until),
    );
  }
}

interface Booking {
  readonly practiceId: string;
  readonly code: string;
  readonly from: string;
  readonly until: string | null;
}

const BOOKINGS = `
  select b.practice_id as "practiceId", p.code, b.valid_from::text as from,
    b.valid_until::text as until
  from registry.practice_booking b
  join registry.practice p on p.cooperative_id = b.cooperative_id and p.id = b.practice_id
  where b.legal_entity_id = $1`;
