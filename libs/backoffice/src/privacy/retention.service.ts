import { addDays } from '@plusloin/kernel';
import { AuditLog, type Actor, type Tx } from '@plusloin/platform';
import type { RetainedKind } from '@plusloin/vault';
import { retentionAnnounced, retentionApplied } from './audited-actions.js';
import type { RetentionParts } from './past-people.js';
import { NOTICE_DAYS, retained, todayOf, type Dated, type Retained } from './retained.js';

/** Of one type of data: what is past its time, and what was so a month ago. */
export interface DueData {
  readonly kind: RetainedKind;
  readonly announced: number;
  readonly destroyed: number;
}

/**
 * Applies the rules of retention. What is past its time is announced first, in the audit log, and
 * by a mail where somebody can still keep it; it is destroyed by a run a month later at the
 * earliest: until then somebody can object. A run that breaks off is taken up by the next.
 */
export class RetentionRun {
  private readonly data: readonly Retained[];
  private readonly audit = new AuditLog();

  constructor(private readonly services: RetentionParts) {
    this.data = retained(services);
  }

  /** How much is past its time today, and how much of it a run would destroy; changes nothing. */
  foresee(actor: Actor): Promise<DueData[]> {
    return this.services.work.read(actor, async (tx) => {
      const today = await todayOf(tx);
      const due: DueData[] = [];
      for (const one of this.data) {
        const announced = (await one.due(tx, today)).length;
        const destroyed = (await dueForAMonth(tx, one)).length;
        due.push({ kind: one.kind, announced, destroyed });
      }
      return due;
    });
  }

  /** Twice on a day destroys nothing more. */
  async apply(actor: Actor): Promise<DueData[]> {
    const done: DueData[] = [];
    for (const one of this.data) {
      const past = await this.services.work.read(actor, (tx) => dueForAMonth(tx, one));
      for (const { id } of past) await one.destroy(actor, id);
      done.push(await this.record(actor, one, past.length));
    }
    return done;
  }

  private record(actor: Actor, one: Retained, destroyed: number): Promise<DueData> {
    const { kind } = one;
    return this.services.work.run(actor, async (tx) => {
      const due = await one.due(tx, await todayOf(tx));
      const announced = due.length;
      const of = tx.cooperativeId;
      if (announced > 0) {
        await one.announce(tx, due);
        await this.audit.record(tx, retentionAnnounced.of(of, { kind, count: announced }));
      }
      if (destroyed > 0) {
        await this.audit.record(tx, retentionApplied.of(of, { kind, count: destroyed }));
      }
      return { kind, announced, destroyed };
    });
  }
}

async function dueForAMonth(tx: Tx, one: Retained): Promise<readonly Dated[]> {
  const before = addDays(await todayOf(tx), -NOTICE_DAYS);
  return one.announced(tx, await one.due(tx, before), before);
}
