import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  languageAsked,
  PROBLEM_MEDIA_TYPE,
  problemOf,
  problemOfCode,
  tagOfLanguage,
  type Problem,
  type InterfaceLanguage,
} from '@plusloin/contracts';
import { DomainError } from '@plusloin/kernel';
import type { Log } from '@plusloin/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Everything that goes wrong leaves as problem+json with a stable code, and nothing more. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(error, http.getRequest<FastifyRequest>(), reply, this.log);
  }
}

export function sendProblem(
  error: unknown,
  request: Pick<FastifyRequest, 'id' | 'headers'>,
  reply: FastifyReply,
  log: Log,
): void {
  const language = languageAsked(request.headers['accept-language']);
  const problem = problemFor(error, language);
  const line = { requestId: request.id, status: problem.status, error };
  if (problem.status >= 500) log.error('http.failed', line);
  else log.info('http.refused', line);
  if (reply.sent) return;
  const wait = waitOf(error);
  if (wait !== null) reply.header('retry-after', String(wait));
  sendSaid(problem, language, reply);
}

/** In seconds, where a refusal says when it is possible again. */
function waitOf(error: unknown): number | null {
  if (!(error instanceof DomainError) || error.kind !== 'too-many') return null;
  const { seconds } = error.details;
  return typeof seconds === 'number' ? seconds : null;
}

/** A refusal leaves in a language, and says which. */
export function sendSaid(problem: Problem, language: InterfaceLanguage, reply: FastifyReply): void {
  reply.header('content-language', tagOfLanguage(language)).header('vary', 'accept-language');
  reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
}

/** A refusal by its code, one of the framework by its status, a bug as an incident. */
export function problemFor(error: unknown, language: InterfaceLanguage): Problem {
  if (error instanceof DomainError) return problemOfRefusal(error, language);
  const status = statusOf(error);
  const code = CODES.get(status) ?? 'platform.unreadable-request';
  return status < 500
    ? problemOfCode(code, status, {}, language)
    : problemOfCode('platform.unexpected', 500, {}, language);
}

function problemOfRefusal(error: DomainError, language: InterfaceLanguage): Problem {
  try {
    return problemOf(error, language);
  } catch {
    // Details that cannot travel as JSON are a bug of the refusal, and no reason to lose its code.
    return problemOf(new BareRefusal(error), language);
  }
}

class BareRefusal extends DomainError {
  readonly kind: DomainError['kind'];
  readonly code: string;
  constructor(error: DomainError) {
    super(error.message);
    this.kind = error.kind;
    this.code = error.code;
  }
}

const CODES: ReadonlyMap<number, string> = new Map([
  [404, 'platform.not-found'],
  [408, 'platform.request-too-slow'],
  [413, 'platform.request-too-large'],
  [415, 'platform.unsupported-media-type'],
  [431, 'platform.request-too-large'],
]);

/** Nest and Fastify each have their way to say a status; any other error is ours. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('statusCode' in error) || !('code' in error)) return 500;
  const isFastifys = typeof error.code === 'string' && error.code.startsWith('FST_');
  const { statusCode } = error;
  return isFastifys && Number.isInteger(statusCode) ? Number(statusCode) : 500;
}
