import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { readConfig, type ConfigNeed } from './config.js';
import { ConfigRefused } from './platform.errors.js';

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const DATABASE_URL = 'postgres://plusloin_runtime:hunter2@db/plusloin';

function faultsOf(variables: Record<string, string>, needs: readonly ConfigNeed[] = []): string[] {
  try {
    readConfig(variables, needs);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigRefused)) throw error;
    return error.faults.map((fault) => fault.name);
  }
}

describe('The configuration', () => {
  it('needs nothing but what the process needs', () => {
    expect(readConfig({}, [])).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: resolve('var'),
      storageFolder: resolve('var/storage'),
      origin: 'http://localhost:3000',
      isDemo: false,
      durability: 'required',
      metricsHost: '127.0.0.1',
    });
    expect(faultsOf({}, ['databaseUrl', 'signingKey'])).toEqual([
      'DATABASE_URL',
      'PLUSLOIN_SIGNING_KEY',
    ]);
    expect(faultsOf({ DATABASE_URL }, ['databaseUrl'])).toEqual([]);
  });

  it('takes an empty variable for one that is not given', () => {
    expect(faultsOf({ DATABASE_URL: ' ', REDIS_URL: '', PORT: '' }, ['databaseUrl'])).toEqual([
      'DATABASE_URL',
    ]);
  });

  it('names everything that is wrong at once', () => {
    const faults = faultsOf(
      {
        PORT: '70000',
        DATABASE_URL: 'mysql://root@db/plusloin',
        DATABASE_POOL_SIZE: '0',
        REDIS_URL: 'localhost:6379',
        PLUSLOIN_KEY: 'short',
        PLUSLOIN_SIGNING_KEY: '/no/such/file',
        PLUSLOIN_ORIGIN: 'https://plusloin.test/path',
        PLUSLOIN_PROXIES: '10.0.0.1, 10.0.0.0/33',
        PLUSLOIN_DEMO: 'false',
        PLUSLOIN_TODAY: '2026-02-28',
        SMTP_URL: 'mail',
        STORAGE_URL: 's3://bucket',
        METRICS_PORT: '-1',
        LOG_LEVEL: 'loud',
      },
      ['databaseUrl'],
    );
    expect(faults.toSorted()).toEqual([
      'DATABASE_POOL_SIZE',
      'DATABASE_URL',
      'LOG_LEVEL',
      'METRICS_PORT',
      'PLUSLOIN_KEY',
      'PLUSLOIN_ORIGIN',
      'PLUSLOIN_PROXIES',
      'PLUSLOIN_SIGNING_KEY',
      'PLUSLOIN_TODAY',
      'PORT',
      'REDIS_URL',
      'SMTP_URL',
      'STORAGE_URL',
    ]);
  });

  it('never quotes a value when it refuses', () => {
    const secret = 'hunter2';
    const variables = Object.fromEntries(
      [
        'PORT',
        'DATABASE_URL',
        'DATABASE_OWNER_URL',
        'REDIS_URL',
        'PLUSLOIN_KEY',
        'PLUSLOIN_SIGNING_KEY',
        'PLUSLOIN_ORIGIN',
        'PLUSLOIN_TODAY',
        'SMTP_URL',
        'LOG_LEVEL',
      ].map((name) => [name, `ftp://me:${secret}@x`]),
    );
    try {
      readConfig(variables, []);
      throw new Error('not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigRefused);
      expect(inspect(error, { depth: 9 })).not.toContain(secret);
      expect(String(error)).toMatch(/cannot start[^]*\n {2}DATABASE_URL: adresse attendue/);
    }
  });

  it('hides addresses and keys from whoever prints it', () => {
    const key = randomBytes(32).toString('base64');
    const config = readConfig(
      { DATABASE_URL, PLUSLOIN_KEY: key, PLUSLOIN_SIGNING_KEY: String(pem) },
      ['databaseUrl', 'keyEncryptionKey', 'signingKey'],
    );
    const printed =
      inspect(config, { depth: 9 }) + JSON.stringify(config) + String(config.databaseUrl);
    for (const secret of ['hunter2', key, 'MC4CAQ']) expect(printed).not.toContain(secret);
    expect(config.databaseUrl.reveal()).toBe(DATABASE_URL);
    expect(config.keyEncryptionKey.export().toString('base64')).toBe(key);
  });

  it('reads the signing key from the variable, from one line, or from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plusloin-')), 'signing.pem');
    writeFileSync(file, pem);
    for (const given of [String(pem), String(pem).replaceAll('\n', '\\n'), file]) {
      const config = readConfig({ PLUSLOIN_SIGNING_KEY: given }, ['signingKey']);
      expect(config.signingKey.export({ type: 'pkcs8', format: 'pem' })).toEqual(pem);
    }
    const other = String(rsa.export({ type: 'pkcs8', format: 'pem' }));
    expect(faultsOf({ PLUSLOIN_SIGNING_KEY: other })).toEqual(['PLUSLOIN_SIGNING_KEY']);
  });

  it('moves the day in the demonstration only', () => {
    expect(faultsOf({ PLUSLOIN_TODAY: '2026-10-05' })).toEqual(['PLUSLOIN_TODAY']);
    const noDay = { PLUSLOIN_DEMO: 'true', PLUSLOIN_TODAY: '2026-02-30' };
    expect(faultsOf(noDay)).toEqual(['PLUSLOIN_TODAY']);
    expect(faultsOf({ PLUSLOIN_DEMO: 'yes' })).toEqual(['PLUSLOIN_DEMO']);
    const config = readConfig({ PLUSLOIN_TODAY: '2026-10-05', PLUSLOIN_DEMO: 'true' }, []);
    expect(config.today).toBe('2026-10-05');
  });
});
