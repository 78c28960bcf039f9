import { createHmac, type KeyObject } from 'node:crypto';
import type { Tx } from '@plusloin/platform';
import { Keyring, type KeysOfConfig } from './keyring.js';
import { derivedKey, newWrappedKey, seal, unseal, unwrapped, type SealPlace } from './sealing.js';
import { Erased, KeyMissing } from './vault.errors.js';

/** Where a text stands. It opens there alone: not in a row or a column that it was moved to. */
export interface TextPlace {
  /** Under whose key: a member, or the path of somebody who is none yet. Erased with them. */
  readonly holderId: string;
  /** The id of its row and the name of its column: 'membership.note/0198…/text'. */
  readonly row: string;
}

/**
 * The door for free text that may name somebody, in the tables of any context: a `bytea` column
 * holds what `seal` answers. Who may open it, and what the audit log says of it, is the business of
 * whoever opens it. Without PLUSLOIN_KEY it refuses: `vault.key-missing`.
 */
export class SealedText {
  constructor(private readonly keyring: Keyring | undefined) {}

  static of(config: KeysOfConfig): SealedText {
    return new SealedText(config.keyEncryptionKey && Keyring.of(config));
  }

  /** Refusal: `vault.erased`, for a holder whose key is destroyed. */
  async seal(tx: Tx, place: TextPlace, text: string): Promise<Buffer> {
    return seal(await this.keyOf(tx, place.holderId), text, textPlace(tx, place));
  }

  /** Refusals: `vault.erased`, `vault.seal-broken`. */
  async open(tx: Tx, place: TextPlace, sealed: Buffer): Promise<string> {
    const [text] = await this.openAll(tx, [{ ...place, sealed }]);
    if (text === undefined || text === null) throw new Erased('holder', place.holderId);
    return text;
  }

  /** A page of them, in the order asked; null where the key is destroyed. */
  async openAll(
    tx: Tx,
    all: readonly (TextPlace & { readonly sealed: Buffer })[],
  ): Promise<(string | null)[]> {
    const keys = await this.keysOf(tx, [...new Set(all.map(({ holderId }) => holderId))]);
    return all.map(({ sealed, ...place }) => {
      const key = keys.get(place.holderId);
      return key ? unseal(key, sealed, textPlace(tx, place)).toString('utf8') : null;
    });
  }

  /** Tells whether two texts are the same, in this cooperative alone, without saying them. */
  async mark(tx: Tx, text: string): Promise<Buffer> {
    const key = await this.keyOf(tx, tx.cooperativeId);
    return createHmac('sha256', derivedKey(key, 'vault mark')).update(text).digest();
  }

  /** Made when the holder has none. */
  private async keyOf(tx: Tx, holderId: string): Promise<KeyObject> {
    const { currentId } = this.held();
    const kept = keyPlace(tx, holderId, currentId);
    const { wrapped } = newWrappedKey(this.held().keyOf(currentId), kept);
    await tx.query(ADD, [tx.cooperativeId, holderId, currentId, wrapped, tx.now]);
    const key = (await this.keysOf(tx, [holderId])).get(holderId);
    if (key === undefined) throw new Erased('holder', holderId);
    return key;
  }

  private async keysOf(
    tx: Tx,
    holderIds: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject>> {
    const rows = await tx.query<KeyRow>(KEYS, [tx.cooperativeId, holderIds]);
    return new Map(
      rows.map(({ holderId, kekId, wrapped }) => {
        const place = keyPlace(tx, holderId, kekId);
        return [holderId, unwrapped(this.held().keyOf(kekId), wrapped, place)];
      }),
    );
  }

  private held(): Keyring {
    if (this.keyring === undefined) throw new KeyMissing();
    return this.keyring;
  }
}

/** Where the key of a holder's texts stands, wrapped by the key of that id. */
export const keyPlace = (
  { cooperativeId }: Pick<Tx, 'cooperativeId'>,
  memberId: string,
  kekId: string,
): SealPlace => ({ what: 'text-key', cooperativeId, memberId, key: kekId });

const textPlace = (
  { cooperativeId }: Pick<Tx, 'cooperativeId'>,
  { holderId, row }: TextPlace,
): SealPlace => ({ what: 'text', cooperativeId, memberId: holderId, id: row, key: '' });

interface KeyRow {
  readonly holderId: string;
  readonly kekId: string;
  readonly wrapped: Buffer;
}

const ADD = `
  insert into vault.text_key (cooperative_id, holder_id, kek_id, wrapped, made_at)
    select $1::uuid, $2::uuid, $3, $4, $5 where not exists (select from vault.erasure
      where cooperative_id = $1 and subject_id = $2 and kind <> 'person')
    on conflict do nothing`;

const KEYS = `
  select holder_id as "holderId", kek_id as "kekId", wrapped from vault.text_key
   where cooperative_id = $1 and holder_id = any ($2::uuid[]) and wrapped is not null`;
