import { createHash, type KeyObject } from 'node:crypto';
import type { Config } from '@plusloin/platform';
import { KeyMissing, KeyNotHeld } from './vault.errors.js';

/**
 * The key encryption keys that this process holds: one that wraps, and others that still open what
 * they wrapped. Each is known by an id, so that both can be held while one replaces the other.
 */
export class Keyring {
  readonly currentId: string;
  private readonly keys: ReadonlyMap<string, KeyObject>;

  constructor(current: KeyObject, others: readonly KeyObject[] = []) {
    this.currentId = keyIdOf(current);
    this.keys = new Map([current, ...others].map((key) => [keyIdOf(key), key]));
  }

  /** Refusal: `vault.key-missing`. */
  static of({ keyEncryptionKey, otherKeys }: KeysOfConfig): Keyring {
    if (keyEncryptionKey === undefined) throw new KeyMissing();
    return new Keyring(keyEncryptionKey, otherKeys);
  }

  /** Refusal: `vault.key-not-held`. */
  keyOf(id: string): KeyObject {
    const key = this.keys.get(id);
    if (key === undefined) throw new KeyNotHeld(id);
    return key;
  }
}

export type KeysOfConfig = Pick<Config, 'keyEncryptionKey' | 'otherKeys'>;

/** Tells keys apart and says nothing of them. */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256').update('plusloin key id').update(key.export()).digest('hex').slice(0, 16);
