import { createHmac, type KeyObject } from 'node:crypto';
import type { Tx } from '@plusloin/platform';
import type { Keyring } from './keyring.js';
import { derivedKey, newWrappedKey, unwrapped, type SealPlace } from './sealing.js';
import { Erased, KeyMissing } from './vault.errors.js';

/** A member's key, unwrapped, for as long as a use case needs it. */
export interface MemberKey {
  readonly memberId: string;
  readonly version: number;
  readonly key: KeyObject;
}

/** The keys of members: made when first needed, kept wrapped. */
export class MemberKeys {
  constructor(private readonly keyring: Keyring | undefined) {}

  /** Made when the member has none. Refusals: `vault.erased`, `vault.key-not-held`. */
  async ofMember(tx: Tx, memberId: string): Promise<MemberKey> {
    return (await this.kept(tx, memberId)) ?? this.made(tx, memberId);
  }

  /** Of a member for whom something was sealed. It stays as it is while the transaction lasts. */
  async known(tx: Tx, memberId: string): Promise<MemberKey> {
    const key = await this.kept(tx, memberId);
    if (key === undefined) throw new Erased('member', memberId);
    return key;
  }

  /** Somebody else may be quicker: it is theirs then. */
  private async made(tx: Tx, memberId: string): Promise<MemberKey> {
    const keyring = this.held();
    const id = keyring.currentId;
    const place = memberKeyPlace(tx, memberId, id);
    const { wrapped } = newWrappedKey(keyring.keyOf(id), place);
    await tx.query(ADD, [tx.cooperativeId, memberId, id, wrapped, tx.now]);
    return this.known(tx, memberId);
  }

  /** undefined where there never was one. Refusal: `vault.erased`. */
  private async kept(tx: Tx, memberId: string): Promise<MemberKey | undefined> {
    const asked = [tx.cooperativeId, memberId];
    const [row] = await tx.prepared<KeyRow>('member-key', KNOWN, asked);
    if (row === undefined) return undefined;
    if (row.wrapped === null) throw new Erased('member', memberId);
    const place = memberKeyPlace(tx, memberId, row.kekId);
    const key = unwrapped(this.held().keyOf(row.kekId), row.wrapped, place);
    return { memberId, version: row.version, key };
  }

  private held(): Keyring {
    if (this.keyring === undefined) throw new KeyMissing();
    return this.keyring;
  }
}

export const memberKeyPlace = (
  { cooperativeId }: Pick<Tx, 'cooperativeId'>,
  memberId: string,
  kekId: string,
): SealPlace => ({ what: 'member-key', cooperativeId, memberId, key: kekId });

/** Recognises what was brought before, for who holds the member's key. */
export function sourceMacs({ key }: MemberKey): (source: string) => Buffer {
  const forSources = derivedKey(key, 'vault source');
  return (source) => createHmac('sha256', forSources).update(source).digest();
}

interface KeyRow {
  readonly version: number;
  readonly kekId: string;
  readonly wrapped: Buffer | null;
}

const ADD = `
  insert into vault.member_key (cooperative_id, member_id, version, kek_id, wrapped, made_at)
    values ($1, $2, 1, $3, $4, $5) on conflict do nothing`;

const KNOWN = `
  select version, kek_id as "kekId", wrapped from vault.member_key
   where cooperative_id = $1 and member_id = $2 for share`;
