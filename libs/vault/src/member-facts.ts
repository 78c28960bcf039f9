import type { Tx } from '@plusloin/platform';
import { Keyring, type KeysOfConfig } from './keyring.js';
import { MemberKeys, type MemberKey } from './member-keys.js';
import { seal, unseal, type SealPlace } from './sealing.js';

/**
 * What belongs to members themselves and stands in other tables: an account number. Sealed under
 * the member's key and bound to its row; gone with the key. Without PLUSLOIN_KEY it refuses.
 */
export class MemberFacts {
  private readonly keys: MemberKeys;

  constructor(config: KeysOfConfig) {
    this.keys = new MemberKeys(config.keyEncryptionKey && Keyring.of(config));
  }

  /** Refusals: `vault.erased`, `vault.key-missing`. */
  async seal(tx: Tx, memberId: string, rowId: string, text: string): Promise<Buffer> {
    const member = await this.keys.ofMember(tx, memberId);
    return seal(member.key, text, placeOf(tx, member, rowId));
  }

  /** Refusals: `vault.erased`, `vault.seal-broken`, `vault.key-missing`. */
  async open(tx: Tx, memberId: string, rowId: string, sealed: Buffer): Promise<string> {
    const member = await this.keys.known(tx, memberId);
    return unseal(member.key, sealed, placeOf(tx, member, rowId)).toString('utf8');
  }
}

const placeOf = ({ cooperativeId }: Tx, { memberId, version }: MemberKey, id: string): SealPlace =>
  ({ what: 'member-fact', cooperativeId, memberId, id, key: version });
