import { addDays, calendarDateIn, type CalendarDate } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { RetainedKind } from '@plusloin/vault';
import { retentionAnnounced, retentionApplied } from './audited-actions.js';
import { retained, type Retained } from './retained.js';

/** Of one type of data: what is past its time, and what was so a month ago. */
export interface DueData {
  readonly kind: RetainedKind;
  readonly announced: number;
  readonly destroyed: number;
}

/**
 * Applies the rules of retention. What is past its time is announced first, in the audit log, and
 * destroyed by a run a month later at the earliest: until then somebody can object.
 */
export class RetentionRun {
  private readonly data: readonly Retained[];
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>) {
    this.data = retained(services);
  }

  /** How much is past its time today, and how much of it a run would destroy; changes nothing. */
  foresee(actor: Actor): Promise<DueData[]> {
    return this.services.work.read(actor, async (tx) => {
      const today = await todayOf(tx);
      const due: DueData[] = [];
      for (const one of this.data) {
        const [announced, destroyed] = [
          await one.due(tx, today),
          await one.due(tx, addDays(today, -NOTICE_DAYS)),
        ];
        due.push({
          ...{ kind: one.kind, announced: announced.length, destroyed: destroyed.length },
        });
      }
      return due;
    });
  }

  /** Twice on a day destroys nothing more. */
  async apply(actor: Actor): Promise<DueData[]> {
    const done: DueData[] = [];
    for (const one of this.data) {
      const ids = await this.services.work.read(actor, async (tx) =>
        one.due(tx, addDays(await todayOf(tx), -NOTICE_DAYS)),
      );
      for (const id of ids) await one.destroy(actor, id);
      done.push(await this.record(actor, one, ids.length));
    }
    return done;
  }

  private record(actor: Actor, { kind, due }: Retained, destroyed: number): Promise<DueData> {
    return this.services.work.run(actor, async (tx) => {
      const announced = (await due(tx, await todayOf(tx))).length;
      const of = tx.cooperativeId;
      if (announced > 0) {
        await this.audit.record(tx, retentionAnnounced.of(of, { kind, count: announced }));
      }
      if (destroyed > 0) {
        await this.audit.record(tx, retentionApplied.of(of, { kind, count: destroyed }));
      }
      return { kind, announced, destroyed };
    });
  }
}

const NOTICE_DAYS = 30;

async function todayOf(tx: Tx): Promise<CalendarDate> {
  const { timeZone } = await cooperativeOf(tx);
  return calendarDateIn(tx.now, timeZone);
}
