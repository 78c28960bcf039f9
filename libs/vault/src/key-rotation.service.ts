import { AuditLog, type Actor, type Tx, type Work } from '@plusloin/platform';
import { keyRotated } from './audited-actions.js';
import type { Keyring } from './keyring.js';
import { memberKeyPlace } from './member-keys.js';
import { seal, unseal } from './sealing.js';

/** What a rotation did in one cooperative. */
export interface Rotation {
  readonly currentKeyId: string;
  readonly rewrapped: number;
}

/**
 * Wraps the members' keys under the current key encryption key, a batch in each transaction: people
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
    const rows = await tx.query<KeyRow>(STALE, [tx.cooperativeId, currentId, batch]);
    for (const { memberId, kekId, wrapped } of rows) {
      const from = this.keyring.keyOf(kekId);
      const bytes = unseal(from, wrapped, memberKeyPlace(tx, memberId, kekId));
      const place = memberKeyPlace(tx, memberId, currentId);
      const again = seal(this.keyring.keyOf(currentId), bytes, place);
      bytes.fill(0);
      await tx.query(REWRAP, [tx.cooperativeId, memberId, currentId, again]);
    }
    if (rows.length > 0) {
      await this.audit.record(
        tx,
        keyRotated.of(tx.cooperativeId, { to: currentId, count: rows.length }),
      );
    }
    return rows.length;
  }
}

interface KeyRow {
  readonly memberId: string;
  readonly kekId: string;
  readonly wrapped: Buffer;
}

const STALE = `
  select member_id as "memberId", kek_id as "kekId", wrapped from vault.member_key
   where cooperative_id = $1 and kek_id <> $2 and wrapped is not null
   order by member_id limit $3 for update`;

const REWRAP = `
  update vault.member_key set kek_id = $3, wrapped = $4
   where cooperative_id = $1 and member_id = $2`;
