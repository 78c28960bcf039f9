import { createPrivateKey, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { z } from 'zod';

/**
 * Every variable that a process of the product reads. Messages are French / English and never quote
 * the value: an address holds a password. What is not in this list is not read at all.
 */
export const environment = z.object({
  PORT: port().default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: address(['postgres:', 'postgresql:']).optional(),
  DATABASE_OWNER_URL: address(['postgres:', 'postgresql:']).optional(),
  DATABASE_POOL_SIZE: whole(1, 200).default(10),
  REDIS_URL: address(['redis:', 'rediss:']).optional(),
  PLUSLOIN_DATA: z.string().default('./var'),
  PLUSLOIN_KEY: encryptionKey().optional(),
  PLUSLOIN_OTHER_KEYS: encryptionKeys().default([]),
  PLUSLOIN_SIGNING_KEY: signingKey().optional(),
  PLUSLOIN_ORIGIN: origin().optional(),
  PLUSLOIN_PROXIES: proxies().default([]),
  PLUSLOIN_DEMO: yesOrNo().default(false),
  PLUSLOIN_TODAY: day().optional(),
  PLUSLOIN_LOCAL_WEBHOOKS: yesOrNo().default(false),
  PLUSLOIN_TEST_DATABASE: yesOrNo().default(false),
  SMTP_URL: address(['smtp:', 'smtps:']).optional(),
  STORAGE_URL: folder().optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: port().default(0),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'attendu / expected: debug, info, warn, error, silent',
    })
    .default('info'),
});

export type Environment = z.infer<typeof environment>;

function whole(least: number, most: number) {
  const error = `attendu / expected: ${least}–${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
}

function port() {
  return whole(0, 65_535);
}

function yesOrNo() {
  return z
    .enum(['true', 'false'], { error: 'attendu / expected: true, false' })
    .transform((text) => text === 'true');
}

function address(protocols: readonly string[]) {
  const error = `adresse attendue / expected an address: ${protocols[0]}//…`;
  return z.string().refine((text) => protocols.includes(urlOf(text)?.protocol ?? ''), { error });
}

function origin() {
  const error = 'origine attendue, sans chemin / expected an origin without path: https://…';
  return z.string().refine(
    (text) => {
      const url = urlOf(text);
      return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text;
    },
    { error },
  );
}

/** Who may say for whom it asks: addresses or networks, with commas. */
function proxies() {
  return read<string[]>((text) => {
    const named = text.split(',').map((one) => one.trim());
    const isOne = (one: string) => {
      const [address = '', bits] = one.split('/');
      const most = isIP(address) === 4 ? 32 : 128;
      return isIP(address) !== 0 && (bits === undefined || isWithin(bits, most));
    };
    if (!named.every(isOne)) throw new Error('not addresses');
    return named;
  }, 'adresses attendues / expected addresses: 10.0.0.5,10.1.0.0/16');
}

const isWithin = (bits: string, most: number): boolean =>
  /^\d{1,3}$/.test(bits) && Number(bits) <= most;

function day() {
  return read<CalendarDate>(calendarDate, 'jour attendu / expected a day: 2026-03-31');
}

/** A folder, as a path or a file: address. Other stores come with a reader of their own. */
function folder() {
  return read((text) => {
    if (text.startsWith('file:')) return fileURLToPath(text);
    if (/^[a-z0-9+.-]{2,}:/i.test(text)) throw new Error('not a folder');
    return resolve(text);
  }, 'dossier attendu / expected a folder: file:///…');
}

function encryptionKey() {
  return read(keyOf, '32 octets en base64 attendus / expected 32 bytes in base64');
}

function encryptionKeys() {
  return read(
    (text) => text.split(',').map((one) => keyOf(one.trim())),
    '32 octets en base64 attendus, séparés par des virgules / expected keys in base64, with commas',
  );
}

function keyOf(text: string): KeyObject {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== text) throw new Error('not a key');
  return createSecretKey(bytes);
}

function signingKey() {
  return read<KeyObject>((text) => {
    const isPem = text.startsWith('-----BEGIN');
    // Some launchers cannot put a line end into a variable and write \n instead.
    const pem = isPem ? text.replaceAll('\\n', '\n') : readFileSync(resolve(text), 'utf8');
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
    return key;
  }, 'clé Ed25519 (PKCS8, PEM) ou son fichier attendus / expected an Ed25519 key or its file');
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Reads a text with a function that throws; what it threw may quote the text and is dropped. */
function read<T>(reader: (text: string) => T, message: string) {
  return z.string().transform((text, context): T => {
    try {
      return reader(text);
    } catch {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });
}
