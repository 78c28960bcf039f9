import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { z } from 'zod';
import { erased, erasureReasons } from './audited-actions.js';
import { listErasure } from './list-erasure.job.js';

export type ErasureReason = (typeof erasureReasons)[number];

/** One erasure as the list outside the database holds it: ids, and no word about anybody. */
export interface Erasure {
  readonly cooperativeId: string;
  readonly id: string;
  readonly kind: 'member' | 'person';
  readonly subjectId: string;
  readonly reason: ErasureReason;
  readonly erasedAt: string;
}

/**
 * Makes identities unreadable for good by destroying the key of a person, or of a member. Entries
 * keep their pseudonyms, so that the books stay as they are.
 */
export class Erasures {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'storage'>) {}

  /** Twice changes nothing. Refusal: `platform.not-found`. */
  erasePerson(actor: Actor, personId: string, reason: ErasureReason): Promise<Erasure> {
    return this.services.work.run(actor, async (tx) => {
      const [known] = await tx.query<object>(PERSON, [tx.cooperativeId, personId]);
      if (known === undefined) throw new NotFound('person', personId);
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

  /** Writes an erasure where a back-up of the database does not reach. Twice writes the same. */
  async list(actor: Actor, erasureId: string): Promise<string> {
    const { work, storage } = this.services;
    const [row] = await work.read(actor, (tx) =>
      tx.query<Erasure>(`${ERASURE} and id = $2`, [tx.cooperativeId, erasureId]),
    );
    if (row === undefined) throw new NotFound('erasure', erasureId);
    const path = `${FOLDER}${row.cooperativeId}/${row.kind}-${row.subjectId}.json`;
    await storage.putOnce(path, Buffer.from(`${JSON.stringify(row)}\n`));
    return path;
  }

  /** The list outside the database, of all cooperatives. */
  async listed(): Promise<Erasure[]> {
    const { storage } = this.services;
    const erasures: Erasure[] = [];
    for (const path of await storage.list(FOLDER)) {
      erasures.push(listedErasure.parse(JSON.parse((await storage.get(path)).toString('utf8'))));
    }
    return erasures;
  }

  /**
   * After a restore: destroys again what the list names. Answers whether there was anything left to
   * destroy.
   */
  replay(actor: Actor, listed: Erasure): Promise<boolean> {
    return this.services.work.run(actor, async (tx) => {
      const count = await destroyKeys(tx, listed);
      const { id, kind, subjectId, reason, erasedAt } = listed;
      const added = await tx.query<object>(ADD, [
        ...[tx.cooperativeId, id, kind, subjectId, reason, erasedAt, tx.actor.id],
      ]);
      if (count > 0) await this.audit.record(tx, erased[kind].of(subjectId, { reason, count }));
      return count > 0 || added.length > 0;
    });
  }

  private async erase(
    tx: Tx,
    { kind, subjectId, reason }: Pick<Erasure, 'kind' | 'subjectId' | 'reason'>,
  ): Promise<Erasure> {
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
}

const FOLDER = 'erasures/';

const listedErasure = z.strictObject({
  cooperativeId: z.uuid(),
  id: z.uuid(),
  kind: z.enum(['member', 'person']),
  subjectId: z.uuid(),
  reason: z.enum(erasureReasons),
  erasedAt: z.iso.datetime(),
});

/** How many persons cannot be read any more since now. */
async function destroyKeys(
  tx: Tx,
  { kind, subjectId }: Pick<Erasure, 'kind' | 'subjectId'>,
): Promise<number> {
  const parameters = [tx.cooperativeId, subjectId, tx.now];
  const column = kind === 'person' ? 'id' : 'member_id';
  if (kind === 'member') await tx.query(DESTROY_MEMBER, parameters);
  await tx.query(DELETE_NOTES[column], parameters.slice(0, 2));
  return (await tx.query<object>(DESTROY_PERSONS[column], parameters)).length;
}

const DESTROY_MEMBER = `
  update vault.member_key set wrapped = null, destroyed_at = $3
   where cooperative_id = $1 and member_id = $2 and wrapped is not null`;

const destroyWhere = (column: string): string => `
  update vault.person
     set wrapped_key = null, sealed = null, source = null, erased_at = $3
   where cooperative_id = $1 and ${column} = $2 and erased_at is null returning id`;

const DESTROY_PERSONS = { id: destroyWhere('id'), member_id: destroyWhere('member_id') };

const deleteWhere = (column: string): string => `
  delete from vault.note n using vault.person p
   where n.cooperative_id = $1 and p.cooperative_id = $1 and p.id = n.person_id
     and p.${column} = $2`;

const DELETE_NOTES = { id: deleteWhere('id'), member_id: deleteWhere('member_id') };

const PERSON = 'select from vault.person where cooperative_id = $1 and id = $2 for update';
const MEMBER = 'select from registry.member where cooperative_id = $1 and id = $2';

const ADD = `
  insert into vault.erasure (cooperative_id, id, kind, subject_id, reason, erased_at, erased_by)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`;

const ERASURE = `
  select cooperative_id as "cooperativeId", id, kind, subject_id as "subjectId", reason,
      to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "erasedAt"
    from vault.erasure where cooperative_id = $1`;
