import type { Actor, Services, Tx } from '@plusloin/platform';
import { closeOf, type CloseFailure } from './close.queries.js';

/** How the statement of a practice stands in a close. */
export interface ClosePractice {
  readonly practice: string;
  readonly title: string;
  readonly member: string;
  readonly state: 'made' | 'waiting' | 'failed';
  readonly failure: CloseFailure | null;
}

export interface ClosePracticesAsked {
  readonly closeId: string;
  /** The code after which the page begins. */
  readonly after: string | null;
  /** Of a page. */
  readonly most: number;
  readonly state?: ClosePractice['state'] | undefined;
}

/** The practices of a close, one by one, by code. Refusal: `statements.unknown-close`. */
export class ClosePractices {
  constructor(private readonly services: Pick<Services, 'work'>) {}

  page(actor: Actor, asked: ClosePracticesAsked): Promise<ClosePractice[]> {
    return this.services.work.read(actor, (tx) => pageIn(tx, asked));
  }
}

async function pageIn(tx: Tx, { closeId, after, most, state }: ClosePracticesAsked) {
  await closeOf(tx, closeId);
  return tx.query<ClosePractice>(PAGE, [
    ...[tx.cooperativeId, closeId, after, state ?? null, most],
  ]);
}

// Names as they were when the quarter was frozen.
const PAGE = `
  select practice, title, member, state, failure from (
    select p.code as practice, f.rows->0->>'title' as title, f.rows->0->>'member' as member,
      case when x.practice_id is not null then 'failed' when s.subject is not null then 'made'
        else 'waiting' end as state,
      case when x.practice_id is not null
        then jsonb_build_object('code', x.code, 'details', x.details) end as failure
    from statements.practice_figures f
    join registry.practice p on p.cooperative_id = $1 and p.id = f.practice_id
    left join statements.statement s on s.cooperative_id = $1 and s.close_id = $2
      and s.subject = p.code
    left join statements.practice_failure x on x.cooperative_id = $1 and x.close_id = $2
      and x.practice_id = p.id and x.mended_at is null
    where f.cooperative_id = $1 and f.close_id = $2 and f.part = 'practice'
      and ($3::text is null or p.code collate "C" > $3::text collate "C")) one
  where $4::text is null or state = $4
  order by practice collate "C" limit $5`;
