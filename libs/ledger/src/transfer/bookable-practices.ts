import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { FileRefusal } from './file-refusals.js';

/** From when until when (excluded) a practice is kept in these books. */
interface Booked {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

interface Bookable {
  readonly id: string;
  readonly memberId: string;
  readonly booked: readonly Booked[];
}

/** The practices of the cooperative by their codes, and when these books keep them. */
export class BookablePractices {
  private constructor(private readonly practices: ReadonlyMap<string, Bookable>) {}

  static async of(tx: Tx, legalEntityId: string): Promise<BookablePractices> {
    const rows = await tx.query<BookingRow>(BOOKINGS, [tx.cooperativeId, legalEntityId]);
    const practices = new Map<string, { id: string; memberId: string; booked: Booked[] }>();
    for (const { code, id, memberId, from, until } of rows) {
      const practice = practices.get(code) ?? { id, memberId, booked: [] };
      if (from !== null) practice.booked.push({ from, until });
      practices.set(code, practice);
    }
    return new BookablePractices(practices);
  }

  isKnown(code: string): boolean {
    return this.practices.has(code);
  }

  idOf(code: string): string {
    const practice = this.practices.get(code);
    if (practice === undefined) throw new Error(`practice ${code} is not known`);
    return practice.id;
  }

  memberOf(code: string): string | undefined {
    return this.practices.get(code)?.memberId;
  }

  /** Those of whom a practice is, or was, kept in these books. */
  get members(): string[] {
    const kept = [...this.practices.values()].filter(({ booked }) => booked.length > 0);
    return [...new Set(kept.map(({ memberId }) => memberId))];
  }

  get onlyMember(): string | undefined {
    return this.members.length === 1 ? this.members[0] : undefined;
  }

  /** As the books judge it: a year is opened and closed with all that was ever kept in it. */
  isBooked(code: string, on: CalendarDate, period: number): boolean {
    const isYearEnd = period === 0 || period === 13;
    const { booked = [] } = this.practices.get(code) ?? {};
    return booked.some(
      ({ from, until }) => on >= from && (until === null || on < until || isYearEnd),
    );
  }
}

interface BookingRow {
  readonly code: string;
  readonly id: string;
  readonly memberId: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

const BOOKINGS = `
  select p.code, p.id, p.member_id as "memberId", b.valid_from::text as "from",
      b.valid_until::text as until
    from registry.practice p
    left join registry.practice_booking b on b.cooperative_id = p.cooperative_id
      and b.practice_id = p.id and b.legal_entity_id = $2
    where p.cooperative_id = $1 order by p.code, b.valid_from`;

/** What is wrong with the practices of a file, each said once with the first line it stands on. */
export class PracticeRefusals {
  private readonly found = new Map<string, { refusal: FileRefusal; lines: number }>();
  private readonly inMapping: FileRefusal[] = [];
  private readonly namedByMapping = new Set<string>();
  readonly unknown = new Set<string>();

  constructor(private readonly practices: BookablePractices) {}

  checkMapping(where: string, practice: string): void {
    if (this.practices.isKnown(practice)) return;
    this.unknown.add(practice);
    this.namedByMapping.add(practice);
    const what = `${where} : ${practice}`;
    this.inMapping.push({ line: 0, code: 'import.practice-unknown', what, ...UNKNOWN });
  }

  checkLine(practice: string, line: number, on: CalendarDate, period: number): void {
    if (this.namedByMapping.has(practice)) return;
    if (!this.practices.isKnown(practice)) {
      this.unknown.add(practice);
      this.add('import.practice-unknown', practice, practice, line);
    } else if (!this.practices.isBooked(practice, on, period)) {
      this.add('import.practice-not-booked', practice, `${practice}, ${on}`, line);
    }
  }

  list(): FileRefusal[] {
    const ofLines = [...this.found.values()].map(({ refusal, lines }) =>
      lines === 1 ? refusal : { ...refusal, what: `${refusal.what} (${lines} lignes)` },
    );
    return [...this.inMapping, ...ofLines];
  }

  private add(code: PracticeRefusalCode, practice: string, what: string, line: number): void {
    const key = `${code} ${practice}`;
    const before = this.found.get(key);
    if (before !== undefined) before.lines += 1;
    else {
      const says = code === 'import.practice-unknown' ? UNKNOWN : NOT_BOOKED;
      this.found.set(key, { refusal: { line, code, what, ...says }, lines: 1 });
    }
  }
}

type PracticeRefusalCode = 'import.practice-unknown' | 'import.practice-not-booked';

const UNKNOWN = {
  why: 'Aucune activité de la coopérative ne porte ce code.',
  mend: 'Corrige le code, ou inscris d’abord cette activité.',
};
const NOT_BOOKED = {
  why: 'Cette activité n’est pas tenue dans ces livres à cette date.',
  mend: 'Vérifie la date, la règle du mapping, ou le rattachement de l’activité.',
};
