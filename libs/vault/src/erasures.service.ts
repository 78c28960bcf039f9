import { calendarDateIn, uuidv7, type CalendarDate } from '@plusloin/kernel';
import { AuditLog, NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { erased } from './audited-actions.js';
import { ADD, destroyKeys, ERASURE, type Erasure, type ErasureReason } from './destroyed-keys.js';
import { listErasure } from './list-erasure.job.js';
import { StillKept } from './vault.errors.js';

/** Until when an identity must stay, for what it stands behind: known above this floor. */
export interface Retention {
  /** That day excluded; undefined when nothing asks for it. */
  keptUntil(
    tx: Tx,
    subject: Pick<Erasure, 'kind' | 'subjectId'>,
    today: CalendarDate,
  ): Promise<CalendarDate | undefined>;
}

/**
 * Makes what is sealed unreadable for good by destroying the key of a person, of a member, or of
 * somebody's path. Entries keep their pseudonyms, so that the books stay as they are.
 */
export class Erasures {
  private readonly audit = new AuditLog();

  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox'>,
    private readonly retention: Retention,
  ) {}

  /**
   * Twice changes nothing. Refusals: `platform.not-found`, and `vault.still-kept` while the law
   * may ask who stands behind an entry; a court may order it all the same.
   */
  erasePerson(actor: Actor, personId: string, reason: ErasureReason): Promise<Erasure> {
    return this.services.work.run(actor, async (tx) => {
      const [known] = await tx.query<object>(PERSON, [tx.cooperativeId, personId]);
      if (known === undefined) throw new NotFound('Person', personId);
      return this.erase(tx, { kind: 'person', subjectId: personId, reason });
    });
  }

  /** All that was ever sealed for the member goes with the member's key. */
  eraseMember(actor: Actor, memberId: string, reason: ErasureReason): Promise<Erasure> {
    return this.services.work.run(actor, async (tx) => {
      const [known] = await tx.query<object>(MEMBER, [tx.cooperativeId, memberId]);
      if (known === undefined) throw new NotFound('member', memberId);
      return this.erase(tx, { kind: 'member', subjectId: memberId, reason });
    });
  }

  /** All that was sealed for somebody on their path: what they told and brought, notes, answers. */
  erasePath(actor: Actor, pathId: string, reason: ErasureReason): Promise<Erasure> {
    return this.services.work.run(actor, (tx) => this.erasePathIn(tx, pathId, reason));
  }

  /** The same, inside a transaction. */
  async erasePathIn(tx: Tx, pathId: string, reason: ErasureReason): Promise<Erasure> {
    const [known] = await tx.query<object>(HOLDER, [tx.cooperativeId, pathId]);
    if (known === undefined) throw new NotFound('Path', pathId);
    return this.erase(tx, { kind: 'path', subjectId: pathId, reason });
  }

  private async erase(
    tx: Tx,
    { kind, subjectId, reason }: Pick<Erasure, 'kind' | 'subjectId' | 'reason'>,
  ): Promise<Erasure> {
    if (reason !== 'court-order') await this.refuseKept(tx, { kind, subjectId });
    const count = await destroyKeys(tx, { kind, subjectId });
    const id = uuidv7(tx.now);
    const draft = [tx.cooperativeId, id, kind, subjectId, reason, tx.now, tx.actor.id];
    const added = await tx.query<object>(ADD, draft);
    const [row] = await tx.query<Erasure>(`${ERASURE} and kind = $2 and subject_id = $3`, [
      ...[tx.cooperativeId, kind, subjectId],
    ]);
    if (added.length > 0 || count > 0) {
      await this.services.outbox.add(tx, listErasure.with({ erasureId: row.id }));
      await this.audit.record(tx, erased[kind].of(subjectId, { reason, count }));
    }
    return row;
  }

  private async refuseKept(tx: Tx, subject: Pick<Erasure, 'kind' | 'subjectId'>): Promise<void> {
    const { timeZone } = await cooperativeOf(tx);
    const today = calendarDateIn(tx.now, timeZone);
    const until = await this.retention.keptUntil(tx, subject, today);
    if (until !== undefined && today < until) throw new StillKept(until);
  }
}

const PERSON = 'select from vault.person where cooperative_id = $1 and id = $2 for update';
const HOLDER = 'select from vault.text_key where cooperative_id = $1 and holder_id = $2 for update';
const MEMBER = 'select from registry.member where cooperative_id = $1 and id = $2';
