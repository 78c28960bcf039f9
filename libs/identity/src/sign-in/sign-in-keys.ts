import { createHash, hkdfSync, type KeyObject } from 'node:crypto';
import type { Config } from '@plusloin/platform';

/** A key of signing in, drawn from one that must serve only its own use. */
export interface SignInKey {
  /** Tells it apart in what it sealed, and says nothing of it. */
  readonly version: number;
  readonly value: string;
}

/** The first one signs cookies and seals; the others open what they once sealed. */
export type SignInKeys = readonly [SignInKey, ...SignInKey[]];

/** Seals the secrets of authenticators and signs cookies; a copy of the database lacks them. */
export function signInKeysOf({
  keyEncryptionKey,
  otherKeys = [],
}: Pick<Config, 'keyEncryptionKey' | 'otherKeys'>): SignInKeys {
  if (keyEncryptionKey === undefined) throw new Error('signing in needs PLUSLOIN_KEY');
  return [signInKey(keyEncryptionKey), ...otherKeys.map(signInKey)];
}

function signInKey(key: KeyObject): SignInKey {
  const value = Buffer.from(hkdfSync('sha256', key.export(), '', 'plusloin sign-in', 32));
  const id = createHash('sha256').update('plusloin sign-in key').update(value).digest();
  return { version: id.readUIntBE(0, 6), value: value.toString('base64') };
}
