import type { InterfaceLanguage } from '@plusloin/contracts';
import { written, type Log, type Mailer } from '@plusloin/platform';
import { systemClock, uuidv7 } from '@plusloin/kernel';
import type { BetterAuthOptions, DBAdapter } from 'better-auth';
import pg from 'pg';
import { identityMails } from '../mails/identity-mails.js';
import { Attempts } from './attempts.js';
import {
  accountTable,
  passkeySchema,
  sessionTable,
  twoFactorSchema,
  userTable,
  verificationTable,
} from './auth-tables.js';
import { Background } from './background.js';
import { withHashedSessions } from './hashed-sessions.js';
import { hashPassword, isPassword } from './passwords.js';
import { cookiePrefix } from './session-cookie.js';
import { ADDRESS_HEADER, afterSignIn, beforeSignIn } from './sign-in-hooks.js';
import type { SignInKeys } from './sign-in-keys.js';

export interface SignInSettings {
  readonly databaseUrl: string;
  readonly origin: string;
  readonly keys: SignInKeys;
  readonly mailer: Mailer;
  /** In which an account is written to. */
  readonly languageOf: (accountId: string) => Promise<InterfaceLanguage>;
  readonly attempts: Attempts;
  readonly log: Log;
  /** A password was chosen anew by mail. */
  readonly onReset: (accountId: string) => Promise<void>;
}

/** Everything about proving who one is; better-auth does it, behind these two methods. */
export interface SignIn {
  answer(request: Request): Promise<Response>;
  close(): Promise<void>;
}

export async function createSignIn(settings: SignInSettings): Promise<SignIn> {
  // Loaded by the api alone: the other processes know the context and never sign anybody in.
  const { betterAuth } = await import('better-auth');
  const pool = new pg.Pool({
    connectionString: settings.databaseUrl,
    options: '-c search_path=auth',
    application_name: 'plusloin sign-in',
    max: CONNECTIONS,
  });
  // A connection that is lost while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined);
  const background = new Background(settings.log);
  const [{ value: secret }] = settings.keys;
  const auth = betterAuth({
    ...whereAndHow(settings, pool, background),
    ...whatIsKept(),
    plugins: await plugins(settings),
    hooks: {
      before: await beforeSignIn({ ...settings, pool, secret }),
      after: await afterSignIn(),
    },
  });
  return {
    answer: (request) => auth.handler(request),
    close: async () => {
      await background.settled();
      await pool.end();
    },
  };
}

const CONNECTIONS = 4;
const HALF_A_DAY_SECONDS = 12 * 60 * 60;

function whereAndHow(
  settings: SignInSettings,
  pool: pg.Pool,
  background: Background,
): BetterAuthOptions {
  const { origin, keys, attempts, log } = settings;
  return {
    appName: 'Plusloin',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secrets: [...keys],
    database: pool,
    telemetry: { enabled: false },
    // Its own lines may name mailboxes; ours say what kind of error it was, and where.
    logger: { disabled: true },
    onAPIError: {
      onError: (error) => {
        if (!isRefusal(error)) log.error('sign-in.failed', { error });
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: isPassword },
      onPasswordReset: ({ user }) => settings.onReset(user.id),
      sendResetPassword: ({ user, token }) => sendReset(settings, user, token),
    },
    rateLimit: { enabled: true, ...LIMITS_BY_ADDRESS, customStorage: attempts },
    advanced: cookiesAndAddresses(origin, background),
  };
}

async function sendReset(
  { origin, mailer, languageOf }: SignInSettings,
  { id, email }: { id: string; email: string },
  token: string,
): Promise<void> {
  const facts = { cooperative: null, link: `${origin}/mot-de-passe#${token}` };
  const mail = { kind: 'password-reset' as const, facts };
  await mailer.send({ to: email, ...written(identityMails, await languageOf(id), mail) });
}

function cookiesAndAddresses(
  origin: string,
  background: Background,
): BetterAuthOptions['advanced'] {
  return {
    // It knows `__Secure-` alone; we say the stricter name and its attributes ourselves.
    useSecureCookies: false,
    cookiePrefix: cookiePrefix(origin),
    defaultCookieAttributes: { secure: origin.startsWith('https:'), sameSite: 'strict' },
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    database: { generateId: () => uuidv7() },
    // A mail sent before the answer would tell by its time that the mailbox is known.
    backgroundTasks: { handler: (task) => background.add(task) },
  };
}

/** What better-auth refuses on purpose; it says so by a status. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500;

/** By address and by what is asked; by account there is a limit of our own. */
const LIMITS_BY_ADDRESS = {
  window: 60,
  max: 100,
  customRules: {
    '/sign-in/email': { window: 60, max: 20 },
    '/request-password-reset': { window: 600, max: 10 },
    '/reset-password': { window: 600, max: 10 },
    '/two-factor/*': { window: 60, max: 20 },
    '/passkey/*': { window: 60, max: 40 },
  },
} as const;

function whatIsKept(): BetterAuthOptions {
  return {
    user: userTable,
    account: accountTable,
    verification: { ...verificationTable, storeIdentifier: 'hashed' },
    session: {
      ...sessionTable,
      // An end that no use puts off.
      expiresIn: HALF_A_DAY_SECONDS,
      disableSessionRefresh: true,
      // Whoever changes how they sign in shows their second factor again: see the api.
      freshAge: 0,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (_session, context) => ({
            data: { secondFactorAt: PROOFS.has(context?.path ?? '') ? systemClock.now() : null },
          }),
        },
      },
    },
  };
}

/** A session that begins here has shown a second factor. */
const PROOFS: ReadonlySet<string> = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
]);

async function plugins({ origin }: SignInSettings) {
  const { twoFactor } = await import('better-auth/plugins/two-factor');
  const { passkey } = await import('@better-auth/passkey');
  return [
    {
      id: 'hashed-sessions',
      init: ({ adapter }: { adapter: DBAdapter }) => ({
        context: { adapter: withHashedSessions(adapter) },
      }),
    },
    twoFactor({ issuer: 'Plusloin', schema: twoFactorSchema }),
    passkey({
      rpID: new URL(origin).hostname,
      rpName: 'Plusloin',
      origin,
      schema: passkeySchema,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      registration: { afterVerification: refuseUnverified },
      authentication: { afterVerification: refuseUnverified },
    }),
  ];
}

/** A key that did not ask who holds it is one factor, not two. */
async function refuseUnverified({ verification }: { verification: CeremonyResult }): Promise<void> {
  const told = verification.authenticationInfo ?? verification.registrationInfo;
  if (told?.userVerified === true) return;
  const { APIError } = await import('better-auth/api');
  throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'User not verified' });
}

interface CeremonyResult {
  readonly authenticationInfo?: { readonly userVerified: boolean };
  readonly registrationInfo?: { readonly userVerified: boolean };
}
