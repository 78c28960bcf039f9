import { AuditLog, NotFound, type Actor, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { erased, erasureReasons } from './audited-actions.js';
import { ADD, destroyKeys, ERASURE, type Erasure } from './destroyed-keys.js';

/** The erasures as files, where a back-up of the database does not reach. */
export class ErasureList {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'storage'>) {}

  /** Twice writes the same. */
  async write(actor: Actor, erasureId: string): Promise<string> {
    const { work, storage } = this.services;
    const [row] = await work.read(actor, (tx) =>
      tx.query<Erasure>(`${ERASURE} and id = $2`, [tx.cooperativeId, erasureId]),
    );
    if (row === undefined) throw new NotFound('erasure', erasureId);
    const path = `${FOLDER}${row.cooperativeId}/${row.kind}-${row.subjectId}.json`;
    await storage.putOnce(path, Buffer.from(`${JSON.stringify(row)}\n`));
    return path;
  }

  /** Of all cooperatives. */
  async all(): Promise<Erasure[]> {
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
}

const FOLDER = 'erasures/';

const listedErasure = z.strictObject({
  cooperativeId: z.uuid(),
  id: z.uuid(),
  kind: z.enum(['member', 'person', 'path']),
  subjectId: z.uuid(),
  reason: z.enum(erasureReasons),
  erasedAt: z.iso.datetime(),
});
