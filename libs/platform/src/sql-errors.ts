import { DomainError } from '@plusloin/kernel';
import { QueryFailedError } from 'typeorm';
import { InvalidRequest } from './platform.errors.js';

/**
 * A refusal raised in SQL: `raise exception 'ledger.unbalanced' using errcode = 'PL400', detail =
 * jsonb_build_object(...)::text`. The message is the stable code, the detail its places.
 */
export class SqlRefusal extends DomainError {
  constructor(
    readonly kind: DomainError['kind'],
    readonly code: string,
    details: Record<string, unknown>,
    cause: unknown,
  ) {
    super(`refused by the database: ${code}`, details);
    this.cause = cause;
  }
}

/** Errors of `raise` become named refusals; everything else comes back as it is. */
export function asRefusal(error: unknown): unknown {
  const state = sqlStateOf(error) ?? '';
  // Contracts of long texts do not look at each letter.
  if (NO_LETTER.has(state)) return new InvalidRequest([]);
  const kind = KINDS[state];
  if (kind === undefined) return error;
  const raised = driverError(error);
  return new SqlRefusal(kind, String(raised.message), detailsOf(raised.detail), raised);
}

/** The five characters PostgreSQL gives an error, or what Node gives a broken socket. */
export function sqlStateOf(error: unknown): string | undefined {
  const { code } = driverError(error);
  return typeof code === 'string' ? code : undefined;
}

/** The constraint that a statement broke, for a service that names the refusal itself. */
export function brokenConstraintOf(error: unknown): string | undefined {
  const { constraint } = driverError(error);
  return typeof constraint === 'string' ? constraint : undefined;
}

/** The transaction met another one; the same work may succeed when it is done again. */
export function isCollision(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK_DETECTED;
}

/** The connection is gone, or never came about. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined && (state.startsWith('08') || LOST.has(state))) return true;
  const { message } = driverError(error);
  return typeof message === 'string' && LOST_IN_WORDS.some((words) => message.startsWith(words));
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

const KINDS: Readonly<Record<string, DomainError['kind']>> = {
  PL400: 'invalid',
  PL404: 'not-found',
  PL409: 'conflict',
};

/** Somebody wrote the character 0, which PostgreSQL keeps in no text and in no JSON. */
const NO_LETTER = new Set(['22021', '22P05']);

const LOST = new Set([
  '57P01', // the administrator stops the server or the session
  '57P02', // the server crashes
  '57P03', // the server is starting
  '57P05', // idle too long
  '25P03', // idle in a transaction too long
  '53300', // too many connections
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

// The driver has no code for these.
const LOST_IN_WORDS = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'timeout exceeded when trying to connect',
];

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly constraint?: unknown;
}

/** TypeORM wraps what the driver throws; raw queries throw it bare. */
function driverError(error: unknown): DriverError {
  const bare: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // A refusal of the product has a `code` too, and is none of PostgreSQL's.
  return isRecord(bare) && !(bare instanceof DomainError) ? bare : {};
}

function detailsOf(detail: unknown): Record<string, unknown> {
  if (typeof detail !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(detail);
    return isRecord(parsed) ? parsed : {};
  } catch {
    // PostgreSQL's own details are prose and may quote a row: they are not passed on.
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
