import { AuditLog, type Services, type Tx } from '@plusloin/platform';
import {
  appointmentErased,
  documentErased,
  messagesErased,
  notesErased,
} from '../audited-actions.js';
import { documentsOf, removeDocument } from '../documents/documents.queries.js';

/**
 * Destroys what is kept of people once its time is over; twice changes nothing. Which is past its
 * time the rules of retention say, not this.
 */
export class PastItsTime {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'storage'>) {}

  /** The file goes before the row is gone for good: a run that breaks off leaves it to be found. */
  async document(tx: Tx, id: string): Promise<void> {
    const removed = await removeDocument(tx, id);
    if (removed === undefined) return;
    await this.services.storage.remove(removed.storagePath);
    await this.audit.record(tx, documentErased.of(id, { path: removed.pathId }));
  }

  async documentsOfPath(tx: Tx, pathId: string): Promise<void> {
    for (const { id } of await documentsOf(tx, pathId)) await this.document(tx, id);
  }

  /** Of an introduction that ended. */
  async messages(tx: Tx, introductionId: string): Promise<void> {
    const gone = await tx.query<object>(MESSAGES, [tx.cooperativeId, introductionId]);
    if (gone.length === 0) return;
    await this.audit.record(tx, messagesErased.of(introductionId, { count: gone.length }));
  }

  async appointment(tx: Tx, id: string): Promise<void> {
    const [gone] = await tx.query<{ path: string }>(APPOINTMENT, [tx.cooperativeId, id]);
    if (gone !== undefined) await this.audit.record(tx, appointmentErased.of(id, gone));
  }

  /** Of a member who left: those of their advisers, and of the team when they were a candidate. */
  async notes(tx: Tx, memberId: string): Promise<void> {
    const gone = [
      ...(await tx.query<object>(ADVISER_NOTES, [tx.cooperativeId, memberId])),
      ...(await tx.query<object>(CANDIDATE_NOTES, [tx.cooperativeId, memberId])),
    ];
    if (gone.length === 0) return;
    await this.audit.record(tx, notesErased.of(memberId, { count: gone.length }));
  }
}

const MESSAGES = `
  delete from membership.relayed_message m using membership.introduction i
  where m.cooperative_id = $1 and m.introduction_id = $2 and i.cooperative_id = $1
    and i.id = m.introduction_id and i.withdrawn_at is not null
  returning m.number`;

const APPOINTMENT = `
  delete from membership.appointment where cooperative_id = $1 and id = $2
  returning path_id as path`;

const ADVISER_NOTES = `
  delete from membership.adviser_note where cooperative_id = $1 and member_id = $2 returning id`;

const CANDIDATE_NOTES = `
  delete from membership.candidate_note n using membership.path p
  where n.cooperative_id = $1 and p.cooperative_id = $1 and p.id = n.path_id
    and p.member_id = $2 returning n.id`;
