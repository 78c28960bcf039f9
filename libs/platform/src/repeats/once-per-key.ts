import { AlreadyDone, IdempotencyKeyReused } from '../platform.errors.js';
import type { Tx } from '../tx.js';
import { keptResult, resultOf } from './kept-result.js';
import type { KeyedRequest } from './keyed-request.js';

/**
 * What a transaction does for whoever asks a second time: 'again' tells what the first time
 * returned, so that it is kept for a day and may hold nothing but ids and facts; 'once' keeps
 * nothing, for secrets and for what is done after the commit, and refuses.
 */
export type Told = 'again' | 'once';

/**
 * The work of a transaction, done once under the key of its request. The key is written first, so
 * that a second request waits for the first one to end, and stays only if the work does.
 */
export function oncePerKey<T>(
  request: KeyedRequest,
  use: (tx: Tx) => Promise<T>,
  told: Told,
): (tx: Tx) => Promise<T> {
  const run = (request.runs += 1);
  return async (tx) => {
    const row = [tx.cooperativeId, tx.actor.id, request.operation, request.key, run];
    const claimed = await tx.prepared('claim-key', CLAIM, [...row, request.fingerprint(), tx.now]);
    if (claimed.length === 0) return earlier<T>(tx, row, request);
    const result = await use(tx);
    if (told === 'again') await tx.prepared('keep-result', KEEP, [...row, keptResult(result)]);
    return result;
  };
}

interface Kept {
  readonly isSame: boolean;
  readonly result: string | null;
}

/** Refusals: `platform.idempotency-key-reused`, `platform.already-done`. */
async function earlier<T>(tx: Tx, row: readonly unknown[], request: KeyedRequest): Promise<T> {
  const [kept] = await tx.query<Kept>(FIND, [...row, request.fingerprint()]);
  if (kept?.isSame === false) throw new IdempotencyKeyReused();
  if (kept === undefined || kept.result === null) throw new AlreadyDone();
  return resultOf(kept.result) as T;
}

/** Waits while another transaction has written the key and not ended. */
const CLAIM = `
  insert into platform.idempotency_key
    (cooperative_id, account, operation, key, run, fingerprint, made_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict do nothing
  returning run`;

const KEEP = `
  update platform.idempotency_key set result = $6
    where (cooperative_id, account, operation, key, run) = ($1, $2, $3, $4, $5)`;

const FIND = `
  select fingerprint = $6 as "isSame", result from platform.idempotency_key
    where (cooperative_id, account, operation, key, run) = ($1, $2, $3, $4, $5)`;
