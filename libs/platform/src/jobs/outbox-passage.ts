import type { Tx } from '../tx.js';

/** A sending of a row: only the job of the last one counts. */
export interface Sending {
  readonly id: string;
  readonly sends: number;
}

export interface ClaimedRow {
  readonly id: string;
  readonly job: string;
  readonly parentId: string | null;
}

/** What a run needs to know of its row, or why there is nothing to run. */
export type Beginning =
  | { readonly kind: 'begun'; readonly row: BegunRow }
  | { readonly kind: 'stale' | 'blocked' | 'given-up'; readonly row?: BegunRow };

export interface BegunRow {
  readonly job: string;
  readonly payload: unknown;
  readonly asked: number;
  readonly attempts: number;
}

/**
 * Locks the due rows among `ids`, together with the due rows of their flows. A row that another
 * relay holds, or that a use case is asking for again at this moment, is left for the next pass.
 */
export async function claim(tx: Tx, ids: readonly string[]): Promise<ClaimedRow[]> {
  return tx.prepared<ClaimedRow>('platform.outbox-claim', CLAIM, [ids, tx.now]);
}

/** Those of the claimed rows that have an open child which was not claimed with them. */
export async function waitingForOthers(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ parent_id: string }>(WAITING_FOR_OTHERS, [ids]);
  return new Set(rows.map((row) => row.parent_id));
}

/** How many rows of this cooperative the queue has already. */
export async function countSent(tx: Tx): Promise<number> {
  const rows = await tx.query<{ count: number }>(COUNT_SENT);
  return rows[0]?.count ?? 0;
}

export async function markSent(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.prepared<Sending>('platform.outbox-sent', MARK_SENT, [ids, tx.now]);
  return new Map(rows.map((row) => [row.id, row.sends]));
}

/** What the queue has lost, or never got, is sent again with the next number. */
export async function takeBack(
  tx: Tx,
  sendings: readonly Sending[],
  notBefore: Date,
): Promise<number> {
  const ids = sendings.map((one) => one.id);
  const sends = sendings.map((one) => one.sends);
  return (await tx.query(TAKE_BACK, [ids, sends, notBefore])).length;
}

/** Counts the beginning before the work, so that work which kills its process is counted too. */
export async function begin(tx: Tx, { id, sends }: Sending, most: number): Promise<Beginning> {
  const rows = await tx.prepared<BegunRow & { blocked: boolean }>('platform.outbox-begin', BEGIN, [
    id,
    sends,
  ]);
  const row = rows[0];
  if (row === undefined) return { kind: 'stale' };
  if (row.blocked) {
    await handBack(tx, { id, sends });
    return { kind: 'blocked', row };
  }
  if (row.attempts > most) {
    await tx.query(GIVE_UP, [id]);
    return { kind: 'given-up', row };
  }
  return { kind: 'begun', row };
}

/** 'pending' when it was asked again meanwhile; undefined when another run has ended it. */
export async function finish(
  tx: Tx,
  id: string,
  askedAtBegin: number,
): Promise<'done' | 'pending' | undefined> {
  const rows = await tx.prepared<{ state: 'done' | 'pending' }>('platform.outbox-finish', FINISH, [
    id,
    askedAtBegin,
    tx.now,
  ]);
  return rows[0]?.state;
}

/** How a run failed. */
export interface Failure {
  readonly code: string;
  /** Without an instant it has failed for good. */
  readonly nextAt: Date | undefined;
  /** How many beginnings it counts for from now on. */
  readonly attempts: number;
  readonly askedAtBegin: number;
}

/** Undefined when stale; what failed for good is 'pending' if it was asked again meanwhile. */
export async function fail(
  tx: Tx,
  { id, sends }: Sending,
  { code, nextAt, attempts, askedAtBegin }: Failure,
): Promise<'failed' | 'pending' | undefined> {
  const state = nextAt === undefined ? 'failed' : 'pending';
  const parameters = [id, sends, state, nextAt ?? tx.now, code, attempts, askedAtBegin];
  const [row] = await tx.query<{ state: 'failed' | 'pending' }>(FAIL, parameters);
  return row?.state;
}

/** As if it had not begun: the process is closing, or a parent was let go before its children. */
export async function handBack(tx: Tx, { id, sends }: Sending): Promise<boolean> {
  return (await tx.query(HAND_BACK, [id, sends])).length > 0;
}

const CLAIM = `
  select row.id, row.job, row.parent_id as "parentId" from platform.outbox row
   where row.state = 'pending' and row.not_before <= $2
     and (row.id = any($1::uuid[]) or row.flow_id in (
       select flow_id from platform.outbox where id = any($1::uuid[]) and flow_id is not null))
   order by row.id for update of row skip locked`;

const WAITING_FOR_OTHERS = `
  select distinct parent_id from platform.outbox
   where parent_id = any($1::uuid[]) and state <> 'done' and not (id = any($1::uuid[]))`;

const COUNT_SENT = `select count(*)::integer as count from platform.outbox where state = 'sent'`;

const MARK_SENT = `
  update platform.outbox set state = 'sent', sends = sends + 1, sent_at = $2
   where id = any($1::uuid[]) returning id, sends`;

const TAKE_BACK = `
  update platform.outbox row set state = 'pending', not_before = greatest(row.not_before, $3)
    from unnest($1::uuid[], $2::integer[]) as sending (id, sends)
   where row.id = sending.id and row.sends = sending.sends and row.state = 'sent'
  returning row.id`;

const BEGIN = `
  update platform.outbox row set attempts = attempts + 1
   where id = $1 and sends = $2 and state = 'sent'
  returning job, payload, asked, attempts, exists (
    select from platform.outbox child
     where child.cooperative_id = row.cooperative_id and child.parent_id = row.id
       and child.state <> 'done') as blocked`;

const GIVE_UP = `
  update platform.outbox
     set state = 'failed', last_error = coalesce(last_error, 'jobs.begun-too-often')
   where id = $1`;

const FINISH = `
  update platform.outbox set
    state = case when asked = $2 then 'done' else 'pending' end,
    done_at = case when asked = $2 then $3::timestamptz end,
    attempts = case when asked = $2 then attempts else 0 end,
    last_error = null
   where id = $1 and state in ('pending', 'sent') returning state`;

const FAIL = `
  update platform.outbox set not_before = $4, last_error = $5,
    state = case when $3 = 'failed' and asked <> $7 then 'pending' else $3 end,
    attempts = case when $3 = 'failed' and asked <> $7 then 0 else $6::int end
   where id = $1 and sends = $2 and state = 'sent' returning state`;

const HAND_BACK = `
  update platform.outbox set state = 'pending', attempts = greatest(attempts - 1, 0)
   where id = $1 and sends = $2 and state = 'sent' returning id`;
