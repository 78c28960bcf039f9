import {
  languageAsked,
  problemOfCode,
  SIGN_IN_READS,
  signInAnswer,
  signInBodies,
  type SignInPost,
  type SignInRead,
} from '@plusloin/contracts';
import {
  ADDRESS_HEADER,
  signInRefusal,
  type Sessions,
  type SignIn,
} from '@plusloin/identity';
import { InvalidRequest, type Log } from '@plusloin/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, sendSaid } from './problem.filter.js';

export interface SignInParts {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly origin: string;
  readonly log: Log;
}

/**
 * better-auth under /api/auth: only the addresses that our contracts name, each with a body that
 * fits, and refusals in our own form. Bodies are read by Fastify, with its limits.
 */
export function mountSignIn(fastify: FastifyInstance, parts: SignInParts): void {
  for (const name of Object.keys(signInBodies) as SignInPost[]) {
    fastify.post(`/api/auth/${name}`, async (request, reply) => {
      const read = signInBodies[name].safeParse(request.body ?? {});
      if (!read.success) {
        const fields = read.error.issues.map(({ path }) => path.join('.'));
        return sendProblem(new InvalidRequest(fields), request, reply, parts.log);
      }
      return passOn(name, read.data, request, reply, parts);
    });
  }
  for (const name of SIGN_IN_READS) {
    fastify.get(`/api/auth/${name}`, (request, reply) =>
      passOn(name, undefined, request, reply, parts),
    );
  }
}

async function passOn(
  name: SignInPost | SignInRead,
  body: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { signIn, sessions, origin }: SignInParts,
): Promise<void> {
  const cookies = request.headers.cookie;
  if (CHANGES.has(name)) {
    await sessions.refuseWithoutProof(cookies, { isPasswordGiven: WITH_PASSWORD.has(name) });
  }
  const answer = await signIn.answer(
    new Request(`${origin}/api/auth/${name}`, {
      method: request.method,
      headers: headersOf(request, origin),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  const text = await answer.text();
  if (!answer.ok) return refuse(answer, text, request, reply);
  if (PROOFS.has(name)) await sessions.noteSecondFactor(cookies);
  // A passkey opens a session of its own: the one in which it was asked for is not left lying.
  if (name === 'passkey/verify-authentication') await sessions.forget(cookies);
  reply.status(200).type('application/json').send(told(name, text));
}

/** The session is in its cookie, where no script reads it; it stands nowhere else. */
const told = (name: SignInPost | SignInRead, text: string): string =>
  JSON.stringify(signInAnswer(name, text === '' ? {} : JSON.parse(text)));

/** Shown in a session that is open already, they make its second factor fresh. */
const PROOFS: ReadonlySet<string> = new Set([
  'two-factor/verify-totp',
  'two-factor/verify-backup-code',
]);

/** How an account signs in is changed by its person alone, who is asked for a proof again. */
const WITH_PASSWORD: ReadonlySet<string> = new Set([
  'change-password',
  'two-factor/enable',
  'two-factor/disable',
  'two-factor/generate-backup-codes',
]);
const CHANGES: ReadonlySet<string> = new Set([
  ...WITH_PASSWORD,
  'passkey/generate-register-options',
  'passkey/verify-registration',
  'passkey/update-passkey',
  'passkey/delete-passkey',
]);

/** What it decides by, and nothing that anybody could have put in. */
function headersOf({ headers, ip }: FastifyRequest, origin: string): Headers {
  const passed = new Headers({ origin, 'content-type': 'application/json', [ADDRESS_HEADER]: ip });
  if (headers.cookie !== undefined) passed.set('cookie', headers.cookie);
  if (headers['user-agent'] !== undefined) passed.set('user-agent', headers['user-agent']);
  return passed;
}

function refuse(
  answer: Response,
  text: string,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): void {
  const { code, status } = signInRefusal(answer.status, text);
  const seconds = Number(answer.headers.get('x-retry-after'));
  const isKnown = Number.isInteger(seconds) && seconds > 0;
  if (isKnown) reply.header('retry-after', String(seconds));
  const language = languageAsked(headers['accept-language']);
  sendSaid(problemOfCode(code, status, isKnown ? { seconds } : {}, language), language, reply);
}
