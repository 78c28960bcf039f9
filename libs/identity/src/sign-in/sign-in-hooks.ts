import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { hashedKey, type AttemptLimit, type Attempts } from './attempts.js';
import { sessionTokenOf } from './session-cookie.js';
import { refuseUsedCode } from './used-codes.js';

export interface HookParts {
  readonly attempts: Attempts;
  readonly pool: Pool;
  readonly origin: string;
  readonly secret: string;
}

/** The header in which the api tells the address of the asker; one from outside is dropped. */
export const ADDRESS_HEADER = 'x-plusloin-address';

/** Before better-auth does anything: are there too many attempts, is this code used up? */
export async function beforeSignIn({ attempts, pool, origin, secret }: HookParts) {
  const { createAuthMiddleware } = await import('better-auth/api');
  return createAuthMiddleware(async (context) => {
    const { path } = context;
    const what = BY_MAILBOX.get(path);
    if (what !== undefined) {
      const email = String(context.body?.['email'] ?? '').toLowerCase();
      const address = context.headers?.get(ADDRESS_HEADER) ?? '';
      const device = deviceOf(await readDevice(context), email);
      for (const [key, limit] of limitsOf(what, email, address, device)) {
        await refuseTooMany(attempts, key, limit);
      }
    }
    const token = sessionTokenOf(context.headers?.get('cookie') ?? undefined, { origin, secret });
    if (path.startsWith('/two-factor/') && token !== null) {
      await refuseTooMany(attempts, hashedKey('code', token), TEN);
    }
    if (path === '/two-factor/verify-totp') await useCode(context, pool);
  });
}

/** After a sign-in: this browser is known from now on, for the mailbox that signed in. */
export async function afterSignIn() {
  const { createAuthMiddleware } = await import('better-auth/api');
  return createAuthMiddleware(async (context) => {
    const email = context.context.newSession?.user.email;
    if (email === undefined || deviceOf(await readDevice(context), email) !== null) return;
    const { name, attributes } = context.context.createAuthCookie(DEVICE, { maxAge: YEAR_SECONDS });
    const device = `${hashedKey('known', email)}:${randomBytes(16).toString('base64url')}`;
    await context.setSignedCookie(name, device, context.context.secret, attributes);
  });
}

type CreateMiddleware = typeof import('better-auth/api').createAuthMiddleware;
type Context = Parameters<Parameters<CreateMiddleware>[0]>[0];

const BY_MAILBOX: ReadonlyMap<string, string> = new Map([
  ['/sign-in/email', 'sign-in'],
  ['/request-password-reset', 'reset'],
]);

const TEN: AttemptLimit = { window: 900, max: 10 };
const HUNDRED: AttemptLimit = { window: 900, max: 100 };
const DEVICE = 'known_device';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Known mailbox or not, each address has its ten attempts at it, and all of them together a
 * hundred. A browser that has signed in there counts for itself: whoever knows the mailbox alone
 * cannot keep its owner out.
 */
function limitsOf(
  what: string,
  email: string,
  address: string,
  device: string | null,
): (readonly [string, AttemptLimit])[] {
  if (device !== null) return [[hashedKey(`${what}-device`, device), TEN]];
  return [
    [hashedKey(`${what}-from`, `${address} ${email}`), TEN],
    [hashedKey(what, email), HUNDRED],
  ];
}

async function refuseTooMany(
  attempts: Attempts,
  key: string,
  limit: AttemptLimit,
): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, limit);
  if (allowed) return;
  const { APIError } = await import('better-auth/api');
  const headers = { 'x-retry-after': String(retryAfter) };
  throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY', message: 'Too many' }, headers);
}

async function readDevice(context: Context): Promise<string> {
  const { name } = context.context.createAuthCookie(DEVICE);
  return (await context.getSignedCookie(name, context.context.secret)) || '';
}

/** What our cookie says, when it is of a browser that this mailbox has signed in with. */
const deviceOf = (said: string, email: string): string | null =>
  said.startsWith(`${hashedKey('known', email)}:`) ? said : null;

/** Of whoever is signed in, or has shown the password and not yet the second factor. */
async function useCode(context: Context, pool: Pool): Promise<void> {
  const { getSessionFromCtx } = await import('better-auth/api');
  const { symmetricDecrypt } = await import('better-auth/crypto');
  const { internalAdapter, adapter, secretConfig } = context.context;
  const open = await getSessionFromCtx(context);
  const accountId = open?.user.id ?? (await halfSignedIn(context));
  if (accountId === undefined) return;
  const where = [{ field: 'userId', value: accountId }];
  const row = await adapter.findOne<{ secret: string }>({ model: 'twoFactor', where });
  if (row === null) return;
  const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret });
  await refuseUsedCode(pool, { accountId, secret, code: String(context.body?.['code']) });

  async function halfSignedIn({ context: { createAuthCookie, secret: key } }: Context) {
    const said = await context.getSignedCookie(createAuthCookie('two_factor').name, key);
    return said ? (await internalAdapter.findVerificationValue(said))?.value : undefined;
  }
}
