import type { DynamicModule, Type } from '@nestjs/common';
import type { Clock } from '@plusloin/kernel';
import type { EntitySchema } from 'typeorm';
import type { Config } from './config.js';
import type { CooperativeTable } from './exports/index.js';
import type { JobDefinition, JobHandler, Outbox } from './jobs/index.js';
import type { Log } from './logging.js';
import type { Storage } from './storage.js';
import type { Threads } from './threads/index.js';
import type { Work } from './work.js';

/**
 * What a business context brings to the running services. Each process takes its part of the list
 * in `backoffice/contexts.ts`; statements and archives will ask every context without importing it.
 */
export interface Context {
  readonly name: string;
  /** The classes that TypeORM maps. */
  readonly entities: readonly (EntityClass | EntitySchema)[];
  /** The folder of the context's `*.sql` files; none where it keeps nothing of its own. */
  readonly migrations?: URL | string;
  /** Its controllers, as a Nest module; only the api takes them. */
  readonly api?: Type | DynamicModule;
  /** The jobs that the context defines; each has exactly one handler, or no worker starts. */
  readonly jobs?: readonly JobDefinition<unknown>[];
  /** Who does them. Called once in each worker. */
  readonly handlers?: (services: Services) => readonly JobHandler[];
  /** What must never be found in the books: asked nightly and in `ops verify`. */
  readonly checks?: readonly Check[];
  /** How each of its tables leaves with a cooperative. */
  readonly tables?: readonly CooperativeTable[];
}

/** What the ground floor gives to the services of a context. */
export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly work: Work;
  readonly outbox: Outbox;
  readonly storage: Storage;
  readonly log: Log;
  /** For what computes for long; without them it is computed in the thread that asks. */
  readonly threads?: Threads;
}

/** A class with a constructor of any shape: TypeORM makes the instances. */
export type EntityClass = new (...parameters: never[]) => object;

/**
 * A question put to the database that must have no answer. The SQL runs once for each cooperative,
 * in its tenancy and read only; each row found is a fault, and its columns say where.
 */
export interface Check {
  /** Stable, in the words of the context: 'ledger.balances-are-sums'. */
  readonly name: string;
  readonly sql: string;
  /** What a row means, for the person who reads it: 'balances differ from the sum of postings'. */
  readonly says: string;
}
