import type { CheckName } from '@plusloin/contracts';
import type { CalendarDate, Quarter } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { checksBefore } from './close-checks.js';
import { quarterSpan } from './closing-span.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { poolBooks } from './freeze.js';
import type { OpenCheck } from './statements.errors.js';

/** 'ready': nothing is open; 'to-check': something is to be known; 'waiting': something blocks. */
export type Readiness = 'ready' | 'to-check' | 'waiting';

/** A practice before its quarter is closed. */
export interface ReadyPractice {
  readonly code: string;
  readonly title: string;
  readonly memberId: string;
  readonly member: string;
  readonly state: Readiness;
  /** The checks that are open in its member's own books. */
  readonly reasons: readonly CheckName[];
  /** When the member was last written to about this quarter. */
  readonly writtenOn: CalendarDate | null;
}

/**
 * Who is ready for a close and who is waited for. A check names the books in which it is open;
 * those of a member stand for the practices that are kept in them. What is open in the
 * cooperative's own books waits for its accountants alone, and stands among the checks.
 */
export class QuarterReadiness {
  constructor(
    private readonly services: Pick<Services, 'work'>,
    private readonly contributions: ContributionsOfAClose = contributionsOfCloses,
  ) {}

  /** All practices of the quarter, by code. */
  of(actor: Actor, quarter: Quarter): Promise<ReadyPractice[]> {
    return this.services.work.read(actor, (tx) => this.in(tx, quarter));
  }

  /** The same inside a transaction that has more to do. */
  async in(tx: Tx, quarter: Quarter): Promise<ReadyPractice[]> {
    const span = quarterSpan(quarter);
    const { contributions } = this;
    const pool = await poolBooks(tx, span);
    const open = await checksBefore(tx, span, { ...pool, contributions, provisional: false });
    const rows = await tx.query<PracticeRow>(PRACTICES, [
      ...[tx.cooperativeId, span.from, span.until, span.name],
    ]);
    const byBooks = reasonsByBooks(open);
    return rows.map(({ books, ...practice }) => {
      const reasons = books.flatMap((code) => [...(byBooks.get(code) ?? [])]);
      return {
        ...practice,
        state: stateOf(reasons),
        reasons: [...new Set(reasons.map(({ name }) => name))],
      };
    });
  }
}

interface PracticeRow extends Omit<ReadyPractice, 'state' | 'reasons'> {
  /** The codes of its member's own books. */
  readonly books: readonly string[];
}

/** What is open in which books: each place that a check of books names begins with their code. */
function reasonsByBooks(open: readonly OpenCheck[]): Map<string, Set<OpenCheck>> {
  const byBooks = new Map<string, Set<OpenCheck>>();
  for (const check of open.filter(({ name }) => !OF_THE_QUARTER.has(name))) {
    for (const place of check.where) {
      const [books = ''] = place.split(' ');
      byBooks.set(books, (byBooks.get(books) ?? new Set()).add(check));
    }
  }
  return byBooks;
}

/** These name quarters and days, and no books. */
const OF_THE_QUARTER: ReadonlySet<CheckName> = new Set([
  ...(['quarter-not-over', 'quarter-open', 'later-closed'] as const),
]);

function stateOf(reasons: readonly OpenCheck[]): Readiness {
  if (reasons.length === 0) return 'ready';
  return reasons.some(({ isBlocking }) => isBlocking) ? 'waiting' : 'to-check';
}

const PRACTICES = `
  select p.code, p.title, m.id as "memberId", m.display_name as member,
    coalesce(array_agg(distinct e.code) filter (where e.kind = 'member'), '{}') as books,
    (select max(r.written_on)::text from statements.reminder r where r.cooperative_id = $1
      and r.quarter = $4 and r.member_id = m.id) as "writtenOn"
  from registry.practice p
  join registry.member m on m.cooperative_id = $1 and m.id = p.member_id
  join registry.practice_booking b on b.cooperative_id = $1 and b.practice_id = p.id
    and b.valid_from < $3 and (b.valid_until is null or b.valid_until > $2)
  join registry.legal_entity e on e.cooperative_id = $1 and e.id = b.legal_entity_id
  where p.cooperative_id = $1
  group by p.id, p.code, p.title, m.id, m.display_name order by p.code`;
