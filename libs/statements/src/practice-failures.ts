import type { Tx } from '@plusloin/platform';
import type { CloseFailure } from './close.queries.js';

/** A practice whose statement could not be made. */
export interface PracticeFailure extends CloseFailure {
  readonly practiceId: string;
  /** The code of the practice. */
  readonly practice: string;
  readonly isAsked: boolean;
}

/** What has failed in a close and is not mended, by code of the practice. */
export const failuresOf = (tx: Tx, closeId: string): Promise<PracticeFailure[]> =>
  tx.query<PracticeFailure>(FAILURES, [tx.cooperativeId, closeId]);

const FAILURES = `
  select f.practice_id as "practiceId", p.code as practice, f.code, f.details,
    f.is_asked as "isAsked"
  from statements.practice_failure f
  join registry.practice p on p.cooperative_id = $1 and p.id = f.practice_id
  where f.cooperative_id = $1 and f.close_id = $2 and f.mended_at is null order by p.code`;

/** Writes down what failed of what was tried; the rest of what was tried is mended. */
export async function recordFailures(
  tx: Tx,
  closeId: string,
  tried: readonly string[],
  failed: ReadonlyMap<string, CloseFailure>,
): Promise<void> {
  await mend(tx, closeId, tried.filter((id) => !failed.has(id)));
  await tx.query(RECORD, [
    ...[tx.cooperativeId, closeId, tx.now, [...failed.keys()]],
    [...failed.values()].map((one) => one.code),
    [...failed.values()].map((one) => JSON.stringify(one.details)),
  ]);
}

const RECORD = `
  insert into statements.practice_failure
    (cooperative_id, close_id, practice_id, code, details, failed_at)
  select $1, $2, f.id, f.code, f.details, $3
    from unnest($4::uuid[], $5::text[], $6::jsonb[]) as f(id, code, details)
  on conflict (cooperative_id, close_id, practice_id) do update set code = excluded.code,
    details = excluded.details, failed_at = excluded.failed_at, is_asked = false,
    mended_at = null`;

/** Failures of these practices, or of all, are things of the past. */
export const mend = (tx: Tx, closeId: string, ids: readonly string[] | null): Promise<unknown> =>
  tx.query(
    `update statements.practice_failure set mended_at = $3, is_asked = false
      where cooperative_id = $1 and close_id = $2 and mended_at is null
        and ($4::uuid[] is null or practice_id = any ($4))`,
    [tx.cooperativeId, closeId, tx.now, ids],
  );

/** Asks for these practices again. */
export const askAgain = (tx: Tx, closeId: string, ids: readonly string[]): Promise<unknown> =>
  tx.query(
    `update statements.practice_failure set is_asked = true
      where cooperative_id = $1 and close_id = $2 and practice_id = any ($3)
        and mended_at is null`,
    [tx.cooperativeId, closeId, ids],
  );
