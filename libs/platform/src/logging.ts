import { pino, type DestinationStream } from 'pino';
import { errorFields } from './log-error.js';

/**
 * What a log line may say. Nothing else ever comes out: no message of an error, no address with its
 * parameters, no nested object. A field is added here, with the form that its values have.
 */
const ALLOWED = {
  process: /^[a-z-]{1,30}$/,
  requestId: /^[0-9a-f-]{1,40}$/,
  method: /^[A-Z]{1,10}$/,
  /** The pattern of a route, never the address asked for. */
  route: /^\/[a-zA-Z0-9_/:.{}*-]{0,200}$/,
  status: Number.isSafeInteger,
  durationMs: Number.isFinite,
  port: Number.isSafeInteger,
  host: /^[a-z0-9.:[\]-]{1,100}$/i,
  cooperativeId: /^[0-9a-f-]{36}$/,
  job: /^[a-z][a-z0-9.-]{0,99}$/,
  /** The id of an outbox row or of a job in the queue. */
  jobId: /^[A-Za-z0-9._-]{1,120}$/,
  attempt: Number.isSafeInteger,
  count: Number.isSafeInteger,
  quarter: /^\d{4}-Q[1-4]$/,
  step: /^[a-z][a-z-]{0,49}$/,
  check: /^[a-z][a-z0-9.-]{0,99}$/,
  migration: /^\d{13}-[a-z0-9-]{1,100}$/,
  signal: /^SIG[A-Z0-9]{1,10}$/,
  /** Where a line of the framework comes from. */
  source: /^[A-Za-z][A-Za-z0-9]{0,49}$/,
} as const satisfies Record<string, RegExp | ((value: number) => boolean)>;

type AllowedField = keyof typeof ALLOWED;

export type LogFields = {
  readonly [F in AllowedField]?: (typeof ALLOWED)[F] extends RegExp ? string : number;
} & { readonly error?: unknown };

/** Structured lines on standard output. The event is a constant: 'http.answered', 'job.failed'. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** The same log with fields that stand in each line. */
  with(fields: LogFields): Log;
}

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** 'api', 'worker', 'ops'. */
  readonly process: string;
  readonly destination?: LogDestination;
}

/** What holds lines back can be told to let them go. */
type LogDestination = DestinationStream & { flushSync?(): void };

/** The log of a process, on standard output unless a destination is given. */
export function createLog({ level, process, destination }: LogSettings): Log {
  const target = destination ?? standardOutput();
  const settings = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return logOn({ lines: pino(settings, target), target }, { process });
}

type Level = 'debug' | 'info' | 'warn' | 'error';
type Lines = Pick<ReturnType<typeof pino>, Level>;

/** A line for each request: to write them one by one would cost more than to find who asks. */
const HELD_BACK = 'http.answered';
const HELD_BYTES = 4096;
const HELD_MILLISECONDS = 100;

let output: LogDestination | undefined;

/** One for the process, written to its end even when that comes suddenly. */
function standardOutput(): LogDestination {
  if (output !== undefined) return output;
  const held = { minLength: HELD_BYTES, periodicFlush: HELD_MILLISECONDS };
  const lines = pino.destination({ dest: 1, sync: true, ...held });
  process.once('exit', () => letGo(lines));
  output = lines;
  return lines;
}

function letGo(target: LogDestination): void {
  try {
    target.flushSync?.();
  } catch {
    // Whoever read the lines has gone: nothing else breaks for that.
  }
}

interface Output {
  readonly lines: Lines;
  readonly target: LogDestination;
}

function logOn(output: Output, always: LogFields): Log {
  const { lines, target } = output;
  const write = (level: Level) => (event: string, fields?: LogFields) => {
    lines[level]({ event: EVENT.test(event) ? event : 'log.unnamed', ...allowed(always, fields) });
    if (event !== HELD_BACK) letGo(target);
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    with: (fields) => logOn(output, { ...always, ...fields }),
  };
}

const EVENT = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

/** Types are gone at run time and callers may be plain JavaScript: each value is looked at. */
function allowed(always: LogFields, fields: LogFields = {}): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...always, ...fields })) {
    if (isAllowed(name, value)) said[name] = value;
  }
  const error = fields.error ?? always.error;
  return error === undefined ? said : { ...said, ...errorFields(error) };
}

function isAllowed(name: string, value: unknown): boolean {
  if (!Object.hasOwn(ALLOWED, name)) return false;
  const form = ALLOWED[name as AllowedField];
  if (form instanceof RegExp) return typeof value === 'string' && form.test(value);
  return typeof value === 'number' && form(value);
}
