import { AuditLog, type Actor, type Tx, type Work } from '@plusloin/platform';
import { keyRotated } from './audited-actions.js';
import type { Keyring } from './keyring.js';
import { memberKeyPlace } from './member-keys.js';
import { keyPlace } from './sealed-text.js';
import { seal, unseal } from './sealing.js';

/** What a rotation did in one cooperative. */
export interface Rotation {
  readonly currentKeyId: string;
  readonly rewrapped: number;
}

/**
 * Wraps all keys of members and of texts under the current key encryption key, a batch in each transaction: people
 * go on working meanwhile, and a rotation that was broken off goes on where it was.
 */
export class KeyRotation {
  private readonly audit = new AuditLog();

  constructor(
    private readonly work: Work,
    private readonly keyring: Keyring,
  ) {}

  /** Refusal: `vault.key-not-held`, where a key that is still needed is not given. */
  async rotate(actor: Actor, batch = 100): Promise<Rotation> {
    let rewrapped = 0;
    for (;;) {
      const done = await this.work.run(actor, (tx) => this.rewrapSome(tx, batch));
      rewrapped += done;
      if (done < batch) return { currentKeyId: this.keyring.currentId, rewrapped };
    }
  }

  private async rewrapSome(tx: Tx, batch: number): Promise<number> {
    const { currentId } = this.keyring;
    let count = 0;
    for (const kept of WRAPPED_KEYS) {
      count += await this.rewrapIn(tx, kept, batch - count);
    }
    if (count > 0) {
      await this.audit.record(tx, keyRotated.of(tx.cooperativeId, { to: currentId, count }));
    }
    return count;
  }

  private async rewrapIn(tx: Tx, kept: WrappedKeys, most: number): Promise<number> {
    const { currentId } = this.keyring;
    const rows = await tx.query<KeyRow>(kept.stale, [tx.cooperativeId, currentId, most]);
    for (const { id, kekId, wrapped } of rows) {
      const bytes = unseal(this.keyring.keyOf(kekId), wrapped, kept.placeOf(tx, id, kekId));
      const place = kept.placeOf(tx, id, currentId);
      const again = seal(this.keyring.keyOf(currentId), bytes, place);
      bytes.fill(0);
      await tx.query(kept.rewrap, [tx.cooperativeId, id, currentId, again]);
    }
    return rows.length;
  }
}

interface KeyRow {
  readonly id: string;
  readonly kekId: string;
  readonly wrapped: Buffer;
}

/** A table of keys that the key encryption key wraps. */
interface WrappedKeys {
  readonly stale: string;
  readonly rewrap: string;
  readonly placeOf: typeof memberKeyPlace;
}

const wrappedKeys = (
  table: string,
  column: string,
  placeOf: WrappedKeys['placeOf'],
): WrappedKeys => ({
  stale: `
    select ${column} as id, kek_id as "kekId", wrapped from vault.${table}
     where cooperative_id = $1 and kek_id <> $2 and wrapped is not null
     order by ${column} limit $3 for update`,
  rewrap: `
    update vault.${table} set kek_id = $3, wrapped = $4
     where cooperative_id = $1 and ${column} = $2`,
  placeOf,
});

const WRAPPED_KEYS = [
  wrappedKeys('member_key', 'member_id', memberKeyPlace),
  wrappedKeys('text_key', 'holder_id', keyPlace),
];
