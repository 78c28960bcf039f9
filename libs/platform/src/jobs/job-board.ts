import { auditField, defineAuditAction } from '../audit/audit-action.js';
import { AuditLog } from '../audit/audit-log.js';
import { NotFound } from '../platform.errors.js';
import type { Tx } from '../tx.js';
import { JobNotGivenUp } from './jobs.errors.js';

/** How open work stands: failed, it is tried again by itself; given up, somebody must ask. */
export type BoardState = 'waiting' | 'running' | 'failed' | 'given-up';

/** A piece of work that is not done, without what it is about. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly state: BoardState;
  readonly askedAt: Date;
  /** Not before; null once it was handed to the queue, and when it was given up. */
  readonly nextAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

export interface BoardAsk {
  readonly state?: BoardState;
  /** The last id of the page before. */
  readonly before?: string;
  readonly most: number;
}

/** What a cooperative waits for, by the outbox: the queue itself may be wiped at any moment. */
export class JobBoard {
  /** The latest asked first. */
  page(tx: Tx, { state, before, most }: BoardAsk): Promise<BoardRow[]> {
    return tx.query<BoardRow>(PAGE, [tx.cooperativeId, state ?? null, before ?? null, most]);
  }

  async counts(tx: Tx): Promise<Record<BoardState, number>> {
    const rows = await tx.query<{ state: BoardState; count: number }>(COUNTS, [tx.cooperativeId]);
    const counts = { waiting: 0, running: 0, failed: 0, 'given-up': 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }

  /**
   * Given up, it gets all its attempts anew. Refusals: `platform.not-found`, `jobs.not-given-up`.
   */
  async retry(tx: Tx, id: string): Promise<BoardState> {
    const [row] = await tx.query<{ state: string; attempts: number }>(LOCKED, [
      ...[tx.cooperativeId, id],
    ]);
    if (row === undefined) throw new NotFound('Job', id);
    if (row.state !== 'failed') throw new JobNotGivenUp();
    await tx.query(RETRY, [tx.cooperativeId, id, tx.now]);
    await new AuditLog().record(tx, jobRetried.of(id, { attempts: row.attempts }));
    return 'waiting';
  }
}

/** Somebody asks again for work that was given up. */
const jobRetried = defineAuditAction({
  name: 'platform.job-retried',
  subject: 'job',
  details: { attempts: auditField.count },
});

const STATE = `
  case state when 'sent' then 'running' when 'failed' then 'given-up'
    else case when last_error is null then 'waiting' else 'failed' end end`;

const PAGE = `
  select id, job as name, ${STATE} as state, created_at as "askedAt",
      case state when 'pending' then not_before end as "nextAt", attempts,
      last_error as "lastError"
    from platform.outbox
   where cooperative_id = $1 and state <> 'done' and ($2::text is null or ${STATE} = $2)
     and ($3::uuid is null or id < $3)
   order by id desc limit $4`;

const COUNTS = `
  select ${STATE} as state, count(*)::int as count from platform.outbox
   where cooperative_id = $1 and state <> 'done' group by 1`;

const LOCKED = `
  select state, attempts from platform.outbox
   where cooperative_id = $1 and id = $2 and state <> 'done' for update`;

const RETRY = `
  update platform.outbox
     set state = 'pending', asked = asked + 1, attempts = 0, last_error = null, not_before = $3
   where cooperative_id = $1 and id = $2`;
