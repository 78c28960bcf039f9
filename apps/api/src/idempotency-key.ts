import type { KeyObject } from 'node:crypto';
import { IdempotencyKeyRefused, keyedRequest, type KeyedRequest } from '@plusloin/platform';
import type { FastifyRequest } from 'fastify';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/**
 * The key under which something is created once, however often it is asked: of a POST in a
 * cooperative, since it is kept in its transactions. It is refused where it would promise nothing:
 * a file passes unread, and other verbs may be repeated as they are. Refusal:
 * `platform.idempotency-key-refused`.
 */
export function requestKeyOf(
  request: FastifyRequest,
  operation: string | null,
  secret: KeyObject | undefined,
): KeyedRequest | undefined {
  const { [IDEMPOTENCY_KEY.toLowerCase()]: key, 'content-type': type } = request.headers;
  if (key === undefined || request.method !== 'POST') return undefined;
  const isRead = type === undefined || type.startsWith('application/json');
  if (operation === null || !isRead || secret === undefined) throw new IdempotencyKeyRefused();
  return keyedRequest({ key, operation, url: request.url, body: request.body, secret });
}
