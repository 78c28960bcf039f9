import { hashedKey, type Attempts } from './attempts.js';
import { sessionTokenOf } from './session-cookie.js';

export interface AccountLimits {
  readonly attempts: Attempts;
  readonly origin: string;
  readonly secret: string;
}

/**
 * Counts by account what is counted by address already, known mailbox or not: many addresses may
 * try one account.
 */
export async function limitByAccount(limits: AccountLimits) {
  const { createAuthMiddleware } = await import('better-auth/api');
  return createAuthMiddleware(async (context) => {
    const key = keyOf(context.path, context.body, context.headers?.get('cookie'), limits);
    if (key !== null) await refuseTooMany(limits.attempts, key);
  });
}

function keyOf(
  path: string,
  body: Readonly<Record<string, unknown>> | undefined,
  cookies: string | null | undefined,
  limits: AccountLimits,
): string | null {
  const email = String(body?.['email'] ?? '').toLowerCase();
  if (path === '/sign-in/email') return hashedKey('sign-in', email);
  if (path === '/request-password-reset') return hashedKey('reset', email);
  const token = sessionTokenOf(cookies ?? undefined, limits);
  return path.startsWith('/two-factor/') && token !== null ? hashedKey('code', token) : null;
}

const TEN_IN_A_QUARTER_OF_AN_HOUR = { window: 900, max: 10 } as const;

async function refuseTooMany(attempts: Attempts, key: string): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, TEN_IN_A_QUARTER_OF_AN_HOUR);
  if (allowed) return;
  const { APIError } = await import('better-auth/api');
  const headers = { 'x-retry-after': String(retryAfter) };
  throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY', message: 'Too many' }, headers);
}
