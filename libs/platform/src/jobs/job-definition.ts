import { z } from 'zod';
import type { Actor } from '../actor.js';
import { JobMisdefined, PayloadRefused } from './jobs.errors.js';

/** Work that can be asked for: its name, what it needs to know, and what makes two asks one. */
export interface JobDefinition<P> {
  /** '<context>.<verb>-<noun>', never reused for other work. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  /** Two open asks with the same key are one piece of work. */
  key(payload: P): string;
  /** The ask to hand to `outbox.add`; a payload that is not as defined is refused here. */
  with(payload: P): JobAsk;
}

/** One piece of work asked for. */
export interface JobAsk {
  readonly job: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
  /** Not before this instant; without it, at once. */
  readonly notBefore?: Date;
}

/** What a handler may use while it runs. */
export interface JobRun {
  /** The instant asked for the job to stop: the process is closing and hands the job back. */
  readonly signal: AbortSignal;
  /** Which beginning this is: 1 at first. */
  readonly attempt: number;
  /** Shown to whoever watches; never the truth about the work. */
  progress(done: number, total: number): Promise<void>;
}

/** The one function that does a job, made by `handle`. */
export interface JobHandler {
  readonly job: string;
  readonly definition: JobDefinition<unknown>;
  /** Reads the payload again, strictly: it came out of a database that other versions write to. */
  run(actor: Actor, payload: unknown, run: JobRun): Promise<void>;
}

/**
 * Names a job. The payload is a strict zod object of ids, numbers and dates: the queue and the logs
 * may be read by people who may not read the books, so words are refused.
 */
export function defineJob<P>(of: {
  name: string;
  payload: z.ZodType<P>;
  key(payload: P): string;
}): JobDefinition<P> {
  if (!JOB_NAME.test(of.name)) throw new JobMisdefined(of.name, 'its name is not <context>.<job>');
  if (!isStrictObject(of.payload)) throw new JobMisdefined(of.name, 'its payload is not strict');
  return {
    name: of.name,
    payload: of.payload,
    key: of.key,
    with(payload) {
      const read = readPayload(of.name, of.payload, payload);
      const asJson: unknown = JSON.parse(JSON.stringify(read));
      if (!isRecordOfIds(asJson)) throw new PayloadRefused(of.name, ['words instead of ids']);
      return { job: of.name, key: of.key(read), payload: asJson };
    },
  };
}

/** Says which function does a job: thin, one call to a service, harmless when it runs twice. */
export function handle<P>(
  definition: JobDefinition<P>,
  fn: (actor: Actor, payload: P, run: JobRun) => Promise<unknown>,
): JobHandler {
  return {
    job: definition.name,
    definition,
    async run(actor, payload, run) {
      await fn(actor, readPayload(definition.name, definition.payload, payload), run);
    },
  };
}

const JOB_NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;
const ID = /^[A-Za-z0-9+._:-]{1,100}$/;

function isStrictObject(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever;
}

function readPayload<P>(job: string, schema: z.ZodType<P>, payload: unknown): P {
  const read = schema.safeParse(payload);
  if (read.success) return read.data;
  // The paths only: a refused value may be anything.
  throw new PayloadRefused(
    job,
    read.error.issues.map((issue) => `${issue.code} at ${issue.path.join('.') || 'the top'}`),
  );
}

function isRecordOfIds(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isIdOrList);
}

function isIdOrList(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isIdOrList);
  if (typeof value === 'string') return ID.test(value);
  return value === null || typeof value === 'boolean' || Number.isSafeInteger(value);
}
