import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { contexts } from '@plusloin/backoffice';
import { testDatabase, type DatabaseUrls, type TestDatabase } from '@plusloin/testing';
import { runOps } from '../src/run-ops.js';

/** Somebody at the command line of an installation of their own. */
export interface Operator {
  readonly database: TestDatabase;
  /** Where files may be written; gone after `close`. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  type(...words: string[]): Promise<Typed>;
  /** In another environment. */
  typeWith(variables: Readonly<Record<string, string>>, ...words: string[]): Promise<Typed>;
  /** The same in a process of its own. */
  spawn(variables: Readonly<Record<string, string>>, ...words: string[]): Promise<Typed>;
  close(): Promise<void>;
}

export interface Typed {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

export async function anOperator(): Promise<Operator> {
  return operatorOf(await testDatabase(contexts), newFolder(), newKeys());
}

/** In whose installation the demonstration stands: whichever test file comes first seeds it. */
export async function aSeededOperator(): Promise<Operator> {
  const seeded = join(process.env['PLUSLOIN_TEST_FOLDER'] ?? tmpdir(), 'plusloin-ops-seeded');
  const filled = {
    key: `seeded by an operator ${seeded}`,
    make: async (urls: DatabaseUrls) => {
      rmSync(seeded, { recursive: true, force: true });
      mkdirSync(seeded, { recursive: true });
      const keys = newKeys();
      const variables = variablesOf(urls, seeded, keys);
      for (const words of [['migrate'], ['seed', 'demo']]) {
        const { status, error } = await typed(words, variables);
        if (status !== 0) throw new Error(error);
      }
      writeFileSync(join(seeded, KEYS), JSON.stringify(keys));
    },
  };
  const database = await testDatabase(contexts, { filled });
  const folder = newFolder();
  cpSync(seeded, folder, { recursive: true });
  return operatorOf(database, folder, JSON.parse(readFileSync(join(folder, KEYS), 'utf8')));
}

/** What is sealed and signed in a seeded installation opens with these alone. */
type Keys = Readonly<Record<'PLUSLOIN_KEY' | 'PLUSLOIN_SIGNING_KEY', string>>;
const KEYS = 'test-keys.json';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'plusloin-ops-'));

function newKeys(): Keys {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    PLUSLOIN_KEY: randomBytes(32).toString('base64'),
    PLUSLOIN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const variablesOf = ({ runtimeUrl, ownerUrl }: DatabaseUrls, folder: string, keys: Keys) => ({
  DATABASE_URL: runtimeUrl,
  DATABASE_OWNER_URL: ownerUrl,
  PLUSLOIN_TEST_DATABASE: 'true',
  PLUSLOIN_DATA: folder,
  PLUSLOIN_DEMO: 'true',
  PLUSLOIN_TODAY: '2026-11-22',
  ...keys,
});

function operatorOf(database: TestDatabase, folder: string, keys: Keys): Operator {
  const variables = variablesOf(database, folder, keys);
  return {
    ...{ database, folder, variables },
    type: (...words) => typed(words, variables),
    typeWith: (others, ...words) => typed(words, others),
    spawn: (others, ...words) => spawned(words, others),
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function typed(words: string[], variables: Readonly<Record<string, string>>): Promise<Typed> {
  const said = { out: '', error: '' };
  const outStream = new PassThrough();
  outStream.on('data', (piece: Buffer) => (said.out += piece.toString('utf8')));
  const status = await runOps(words, {
    variables,
    isInteractive: false,
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    outStream,
  });
  return { status, ...said };
}

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const HOOKS = new URL(
  '../../../libs/platform/test/jobs/typescript-hooks.mjs',
  import.meta.url,
).href;

function spawned(words: string[], variables: Readonly<Record<string, string>>): Promise<Typed> {
  const child = spawn(
    process.execPath,
    ['--import', HOOKS, '--conditions', '@plusloin/source', '--no-warnings', MAIN, ...words],
    { env: { PATH: process.env['PATH'], ...variables }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = { out: '', error: '' };
  child.stdout.on('data', (piece: Buffer) => (said.out += piece.toString('utf8')));
  child.stderr.on('data', (piece: Buffer) => (said.error += piece.toString('utf8')));
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (status) => ended({ status, ...said }));
  });
}
