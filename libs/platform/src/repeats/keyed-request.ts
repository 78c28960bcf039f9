import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';
import { IdempotencyKeyRefused } from '../platform.errors.js';

/** A request that may come twice and is to be done once: it says so in `Idempotency-Key`. */
export interface KeyedRequest {
  /** Chosen by whoever asks; it counts for their account, this cooperative and this operation. */
  readonly key: string;
  readonly operation: string;
  /**
   * Of all that is asked: under the same key something else is refused. Taken when the work begins,
   * since a body that is no contract's may be too deep to be walked.
   */
  fingerprint(): Buffer;
  /** How many transactions it has begun so far: each is kept under its number. */
  runs: number;
}

export interface Asked {
  readonly key: unknown;
  readonly operation: string;
  /** The address with its query. */
  readonly url: string;
  readonly body: unknown;
  /** PLUSLOIN_KEY: a copy of the database confirms no guess of what was asked. */
  readonly secret: KeyObject;
}

/** Refusal: `platform.idempotency-key-refused`. */
export function keyedRequest({ key, operation, url, body, secret }: Asked): KeyedRequest {
  if (typeof key !== 'string' || !KEY.test(key)) throw new IdempotencyKeyRefused();
  const fingerprint = () =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'plusloin repeats', 32)))
      .update(`${operation}\n${url}\n${canonical(body)}`)
      .digest();
  return { key, operation, fingerprint, runs: 0 };
}

/** One line of visible letters, as uuids are. */
const KEY = /^[!-~]{1,200}$/;

/** The order of fields says nothing. */
const canonical = (body: unknown): string =>
  JSON.stringify(body, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? '';
