import { createHash, randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface AttemptLimit {
  /** In seconds. */
  readonly window: number;
  readonly max: number;
}

export interface Attempt {
  readonly allowed: boolean;
  /** In seconds; null when it was allowed. */
  readonly retryAfter: number | null;
}

/** Counts attempts in the database, so that all processes of the installation count together. */
export class Attempts {
  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  /** One statement counts and answers: attempts made at once cannot pass each other by. */
  async consume(key: string, { window, max }: AttemptLimit): Promise<Attempt> {
    const [row] = await this.database.query<Counted[]>(COUNT, [key, window]);
    if (row === undefined) throw new Error('an attempt was not counted');
    if (randomInt(PRUNE_EVERY) === 0) await this.database.query(PRUNE);
    const allowed = row.count <= max;
    return { allowed, retryAfter: allowed ? null : Math.max(1, row.seconds) };
  }

  async forget(key: string): Promise<void> {
    await this.database.query('delete from auth.rate_limit where key = $1', [key]);
  }
}

interface Counted {
  readonly count: number;
  /** Until the window ends. */
  readonly seconds: number;
}

/** Names what is counted without naming whom: a mailbox or a session's token is hashed. */
export const hashedKey = (what: string, whose: string): string =>
  `${what}:${createHash('sha256').update(whose).digest('base64url')}`;

const PRUNE_EVERY = 200;
const PRUNE = `delete from auth.rate_limit where began_at < now() - interval '1 day'`;

const COUNT = `
  insert into auth.rate_limit as held (key, count, began_at) values ($1, 1, now())
  on conflict (key) do update set
    count = case when held.began_at <= now() - make_interval(secs => $2) then 1
      else least(held.count + 1, 1000000) end,
    began_at = case when held.began_at <= now() - make_interval(secs => $2) then now()
      else held.began_at end
  returning count,
    ceil(extract(epoch from began_at + make_interval(secs => $2) - now()))::int as seconds`;
