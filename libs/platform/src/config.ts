import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { CalendarDate } from '@plusloin/kernel';
import { environment, type Environment } from './environment.js';
import { ConfigRefused, type ConfigFault } from './platform.errors.js';
import { Secret } from './secret.js';

/** What a process was told at its start, read once from the environment and never again. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The database as plusloin_runtime. */
  readonly databaseUrl?: Secret;
  /** The database as plusloin_owner, for migrations only. */
  readonly databaseOwnerUrl?: Secret;
  readonly databasePoolSize: number;
  /** 'waived' only for throw-away test servers that run without fsync. */
  readonly durability: 'required' | 'waived';
  /** The queues run on Redis when it is given, on PostgreSQL otherwise. */
  readonly redisUrl?: Secret;
  readonly dataFolder: string;
  readonly storageFolder: string;
  /** Wraps the members' keys; see libs/vault. */
  readonly keyEncryptionKey?: KeyObject;
  /** Open what they once wrapped, and wrap nothing: held while a key is replaced. */
  readonly otherKeys?: readonly KeyObject[];
  /** Ed25519; signs the anchors of the books. */
  readonly signingKey?: KeyObject;
  readonly origin: string;
  /** The proxies that say for whom they ask; nobody else is believed. */
  readonly proxies: readonly string[];
  readonly isDemo: boolean;
  /** The day on which the demonstration plays. */
  readonly today?: CalendarDate;
  readonly smtpUrl?: Secret;
  /** Webhooks may go to this machine and its neighbours, without TLS: demo and tests only. */
  readonly hasLocalWebhooks: boolean;
  readonly metricsHost: string;
  /** 0: any free port, named in the log. */
  readonly metricsPort: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** What a process cannot work without; the api needs no owner, `ops migrate` no signing key. */
export type ConfigNeed = keyof typeof VARIABLES;

/** Refuses with the whole list of what is wrong, in French and English, and never with a value. */
export function readConfig<N extends ConfigNeed>(
  variables: Readonly<Record<string, string | undefined>>,
  needs: readonly N[],
): Config & Required<Pick<Config, N>> {
  const parsed = environment.safeParse(given(variables));
  const faults: ConfigFault[] = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), says: message }));
  const { PLUSLOIN_TODAY, PLUSLOIN_DEMO } = given(variables);
  if (PLUSLOIN_TODAY !== undefined && PLUSLOIN_DEMO !== 'true') faults.push(TODAY_WITHOUT_DEMO);
  if (parsed.success && hasLocalWebhooksInEarnest(parsed.data)) faults.push(LOCAL_WEBHOOKS);
  const named = new Set(faults.map((fault) => fault.name));
  for (const need of needs) {
    const name = VARIABLES[need];
    // A variable that is set and wrong is said to be wrong, not missing.
    if (given(variables)[name] === undefined && !named.has(name)) {
      faults.push({ name, says: 'manque / is missing' });
    }
  }
  if (!parsed.success || faults.length > 0) throw new ConfigRefused(faults);
  return Object.freeze(configOf(parsed.data)) as Config & Required<Pick<Config, N>>;
}

const TODAY_WITHOUT_DEMO: ConfigFault = {
  name: 'PLUSLOIN_TODAY',
  says: 'seulement avec PLUSLOIN_DEMO=true / only with PLUSLOIN_DEMO=true',
};

const LOCAL_WEBHOOKS: ConfigFault = {
  name: 'PLUSLOIN_LOCAL_WEBHOOKS',
  says: 'seulement en démo ou en test / only in the demonstration or in tests',
};

const hasLocalWebhooksInEarnest = (read: Environment): boolean =>
  read.PLUSLOIN_LOCAL_WEBHOOKS && !read.PLUSLOIN_DEMO && !read.PLUSLOIN_TEST_DATABASE;

const VARIABLES = {
  databaseUrl: 'DATABASE_URL',
  databaseOwnerUrl: 'DATABASE_OWNER_URL',
  redisUrl: 'REDIS_URL',
  keyEncryptionKey: 'PLUSLOIN_KEY',
  signingKey: 'PLUSLOIN_SIGNING_KEY',
} as const;

/** A variable that compose or a shell leaves empty is not given. */
function given(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined && value.trim() !== '') filled[name] = value.trim();
  }
  return filled;
}

function configOf(read: Environment): Config {
  const dataFolder = resolve(read.PLUSLOIN_DATA);
  return {
    port: read.PORT,
    host: read.HOST,
    ...secrets(read),
    databasePoolSize: read.DATABASE_POOL_SIZE,
    durability: read.PLUSLOIN_TEST_DATABASE ? 'waived' : 'required',
    dataFolder,
    storageFolder: read.STORAGE_URL ?? resolve(dataFolder, 'storage'),
    ...(read.PLUSLOIN_KEY && { keyEncryptionKey: read.PLUSLOIN_KEY }),
    otherKeys: read.PLUSLOIN_OTHER_KEYS,
    ...(read.PLUSLOIN_SIGNING_KEY && { signingKey: read.PLUSLOIN_SIGNING_KEY }),
    origin: read.PLUSLOIN_ORIGIN ?? `http://localhost:${read.PORT}`,
    proxies: read.PLUSLOIN_PROXIES,
    isDemo: read.PLUSLOIN_DEMO,
    ...(read.PLUSLOIN_TODAY && { today: read.PLUSLOIN_TODAY }),
    hasLocalWebhooks: read.PLUSLOIN_LOCAL_WEBHOOKS,
    metricsHost: read.METRICS_HOST,
    metricsPort: read.METRICS_PORT,
    logLevel: read.LOG_LEVEL,
  };
}

function secrets(read: Environment) {
  return {
    ...(read.DATABASE_URL && { databaseUrl: new Secret(read.DATABASE_URL) }),
    ...(read.DATABASE_OWNER_URL && { databaseOwnerUrl: new Secret(read.DATABASE_OWNER_URL) }),
    ...(read.REDIS_URL && { redisUrl: new Secret(read.REDIS_URL) }),
    ...(read.SMTP_URL && { smtpUrl: new Secret(read.SMTP_URL) }),
  };
}
