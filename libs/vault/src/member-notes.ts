import type { Tx } from '@plusloin/platform';
import { Keyring, type KeysOfConfig } from './keyring.js';
import { MemberKeys, type MemberKey } from './member-keys.js';
import { placeOf } from './persons.js';
import { seal, unseal } from './sealing.js';

/** A text as it is kept, by the id of its row. */
export interface SealedText {
  readonly id: string;
  readonly sealed: Buffer;
}

/** Texts about a member, under the member's own key: they are gone with it. */
export class MemberNotes {
  private readonly keys: MemberKeys;

  constructor(config: KeysOfConfig) {
    this.keys = new MemberKeys(config.keyEncryptionKey && Keyring.of(config));
  }

  /** For the row of that id alone. Refusals: `vault.erased`, `vault.key-missing`. */
  async seal(tx: Tx, memberId: string, { id, text }: { id: string; text: string }) {
    const key = await this.keys.ofMember(tx, memberId);
    return seal(key.key, text, placeOfNote(tx, key, id));
  }

  /** In the order given. Whoever opens them writes so into the audit log. Refusals: as `seal`. */
  async open(tx: Tx, memberId: string, texts: readonly SealedText[]): Promise<string[]> {
    if (texts.length === 0) return [];
    const key = await this.keys.known(tx, memberId);
    return texts.map(({ id, sealed }) =>
      unseal(key.key, sealed, placeOfNote(tx, key, id)).toString('utf8'),
    );
  }
}

const placeOfNote = (tx: Tx, key: MemberKey, id: string) => placeOf(tx, key, id, 'member-note');
