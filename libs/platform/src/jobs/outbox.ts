import { uuidv7 } from '@plusloin/kernel';
import type { Tx } from '../tx.js';
import type { JobAsk } from './job-definition.js';
import { FlowMisshaped } from './jobs.errors.js';

/** Work in a tree: the parent begins when every child is done. A child may be a flow itself. */
export interface FlowAsk {
  readonly parent: JobAsk;
  readonly children: readonly (JobAsk | FlowAsk)[];
}

/**
 * Where a use case asks for work to be done after its transaction: the ask is committed with the
 * business rows or not at all.
 *
 * Asking for a key that is open already makes no second row. If its work may have begun, it runs
 * once more after it ends, since it may not have seen what this transaction writes; a failed one
 * gets a new chance. The last payload counts.
 */
export class Outbox {
  async add(tx: Tx, ask: JobAsk): Promise<void> {
    await this.write(tx, [{ ask, id: uuidv7(tx.now), flow: null, parent: null }]);
  }

  async addAll(tx: Tx, asks: readonly JobAsk[]): Promise<void> {
    await this.write(tx, onePerKey(asks).map((ask) => row(tx, ask)));
  }

  async addFlow(tx: Tx, flow: FlowAsk): Promise<void> {
    refuseTwice(flow);
    const root = row(tx, flow.parent);
    const [rootId] = await this.write(tx, [root], true);
    if (rootId === undefined) throw new Error('an upsert returns its row');
    let level = [{ id: rootId, children: flow.children }];
    while (level.length > 0) {
      const below = level.flatMap(({ id, children }) =>
        children.map((child) => ({ child, parent: id })),
      );
      const rows = below.map(({ child, parent }) => ({
        ...row(tx, askOf(child)),
        flow: rootId,
        parent,
      }));
      const ids = await this.write(tx, rows);
      level = below.flatMap(({ child }, i) =>
        'parent' in child ? [{ id: ids[i] ?? '', children: child.children }] : [],
      );
    }
  }

  /** How a piece of work stands, with all of its flow when it is the root; for whoever waits. */
  async standing(tx: Tx, { job, key }: Pick<JobAsk, 'job' | 'key'>): Promise<Standing | undefined> {
    const rows = await tx.query<StandingRow>(STANDING, [job, key]);
    const own = rows.find((one) => one.is_own);
    if (own === undefined) return undefined;
    const count = { pending: 0, sent: 0, done: 0, failed: 0 };
    for (const { state } of rows) count[state] += 1;
    const failures = rows.flatMap(({ job: failed, state, last_error }) =>
      state === 'failed' ? [{ job: failed, code: last_error ?? '' }] : [],
    );
    return { state: own.state, count, failures };
  }

  /** The ids of the open rows, in the order given. */
  private async write(tx: Tx, rows: readonly AskRow[], asRoot = false): Promise<string[]> {
    if (rows.length === 0) return [];
    const written = await tx.prepared<WrittenRow>('platform.outbox-ask', WRITE, [
      rows.map((one) => one.id),
      rows.map((one) => one.ask.job),
      rows.map((one) => one.ask.key),
      rows.map((one) => JSON.stringify(one.ask.payload)),
      rows.map((one) => (asRoot ? one.id : one.flow)),
      rows.map((one) => one.parent),
      rows.map((one) => one.ask.notBefore ?? tx.now),
      tx.now,
    ]);
    const byKey = new Map(written.map((one) => [nameOf(one), one]));
    return rows.map(({ ask, parent }) => {
      const open = byKey.get(nameOf(ask));
      if (open === undefined) throw new Error('an upsert returns its row');
      if (parent !== null && open.parent_id !== parent) {
        throw new FlowMisshaped(ask.job, ask.key, 'this piece of work is open in another flow');
      }
      return open.id;
    });
  }
}

type State = 'pending' | 'sent' | 'done' | 'failed';

export interface Standing {
  readonly state: State;
  /** Over the whole flow; of a single piece of work, itself. */
  readonly count: Readonly<Record<State, number>>;
  /** What has failed for good. While there is any, whoever waits for it waits in vain. */
  readonly failures: readonly { readonly job: string; readonly code: string }[];
}

interface StandingRow {
  readonly job: string;
  readonly state: State;
  readonly last_error: string | null;
  readonly is_own: boolean;
}

interface AskRow {
  readonly ask: JobAsk;
  readonly id: string;
  readonly flow: string | null;
  readonly parent: string | null;
}

interface WrittenRow {
  readonly id: string;
  readonly job: string;
  readonly key: string;
  readonly parent_id: string | null;
}

// In the order of job and key, so that two transactions that ask for the same rows wait in line
// instead of for each other.
const WRITE = `
  insert into platform.outbox as open
    (cooperative_id, id, job, key, payload, flow_id, parent_id, not_before, created_at)
  select platform.current_cooperative(), id, job, key, payload, flow_id, parent_id, not_before, $8
    from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[], $5::uuid[], $6::uuid[],
                $7::timestamptz[])
         as ask (id, job, key, payload, flow_id, parent_id, not_before)
   order by job, key
  on conflict (cooperative_id, job, key) where state <> 'done' do update set
    asked = open.asked + 1,
    payload = excluded.payload,
    flow_id = coalesce(open.flow_id, excluded.flow_id),
    parent_id = coalesce(open.parent_id, excluded.parent_id),
    state = case open.state when 'failed' then 'pending' else open.state end,
    attempts = case open.state when 'failed' then 0 else open.attempts end,
    not_before = case open.state when 'failed' then excluded.not_before
                                 else least(open.not_before, excluded.not_before) end
  returning id, job, key, parent_id`;

// The latest of that key, and of each piece of its flow the latest too: one that was asked again
// after it was done has a row for each time.
const STANDING = `
  with own as (
    select id from platform.outbox where job = $1 and key = $2 order by id desc limit 1
  )
  select distinct on (row.job, row.key)
         row.job, row.state, row.last_error, row.id = own.id as is_own
    from own join platform.outbox row on row.id = own.id or row.flow_id = own.id
   order by row.job, row.key, row.id desc`;

function row(tx: Tx, ask: JobAsk): AskRow {
  return { ask, id: uuidv7(tx.now), flow: null, parent: null };
}

function askOf(node: JobAsk | FlowAsk): JobAsk {
  return 'parent' in node ? node.parent : node;
}

const nameOf = (of: { job: string; key: string }) => `${of.job} ${of.key}`;

function onePerKey(asks: readonly JobAsk[]): JobAsk[] {
  return [...new Map(asks.map((ask) => [nameOf(ask), ask])).values()];
}

function refuseTwice(flow: FlowAsk, seen = new Set<string>()): void {
  const name = nameOf(flow.parent);
  if (seen.has(name)) throw new FlowMisshaped(flow.parent.job, flow.parent.key, 'asked twice');
  seen.add(name);
  for (const child of flow.children) {
    refuseTwice('parent' in child ? child : { parent: child, children: [] }, seen);
  }
}
