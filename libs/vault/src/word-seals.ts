import { createHmac } from 'node:crypto';
import type { Tx } from '@plusloin/platform';
import { Keyring, type KeysOfConfig } from './keyring.js';
import { MemberKeys, type MemberKey } from './member-keys.js';
import { placeOf } from './persons.js';
import { derivedKey, seal, unseal } from './sealing.js';
import { Erased } from './vault.errors.js';

/** Words in the row where they belong, sealed under the key of whoever they are of. */
export interface SealedWords {
  readonly holderId: string;
  readonly rowId: string;
  readonly sealed: Buffer;
}

/**
 * Words of people who are no members yet, sealed under a key that each of them has: to destroy it
 * is to erase them. The contexts that keep the rows say who may read them.
 */
export class WordSeals {
  private readonly keys: MemberKeys;

  constructor(config: KeysOfConfig = {}) {
    this.keys = new MemberKeys(config.keyEncryptionKey && Keyring.of(config));
  }

  /** Refusals: `vault.erased`, `vault.key-missing`. */
  async seal(tx: Tx, holderId: string, rowId: string, words: string): Promise<Buffer> {
    const key = await this.keys.ofMember(tx, holderId);
    return seal(key.key, words, placeOf(tx, key, rowId, 'words'));
  }

  /** In the order given; null where the key is destroyed. Refusal: `vault.seal-broken`. */
  async openAll(tx: Tx, all: readonly SealedWords[]): Promise<(string | null)[]> {
    const keys = new Map<string, MemberKey | null>();
    for (const { holderId } of all) {
      if (!keys.has(holderId)) keys.set(holderId, await this.keyOf(tx, holderId));
    }
    return all.map(({ holderId, rowId, sealed }) => {
      const key = keys.get(holderId) ?? null;
      return key && unseal(key.key, sealed, placeOf(tx, key, rowId, 'words')).toString('utf8');
    });
  }

  /** Tells whether two words are the same, in this cooperative alone, without saying them. */
  async mark(tx: Tx, words: string): Promise<Buffer> {
    const { key } = await this.keys.ofMember(tx, tx.cooperativeId);
    return createHmac('sha256', derivedKey(key, 'vault mark')).update(words).digest();
  }

  private async keyOf(tx: Tx, holderId: string): Promise<MemberKey | null> {
    try {
      return await this.keys.known(tx, holderId);
    } catch (error) {
      if (error instanceof Erased) return null;
      throw error;
    }
  }
}
