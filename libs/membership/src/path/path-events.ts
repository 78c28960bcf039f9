import { uuidv7, type CalendarDate } from '@plusloin/kernel';
import { AuditLog, type Tx } from '@plusloin/platform';
import { Erased, SealedText, type TextPlace } from '@plusloin/vault';
import { pathStepTaken } from './candidate-actions.js';
import { readReason } from './membership-form.js';
import { UNREADABLE, type WithKeys } from './particulars.js';
import { stepFrom, type Stage, type Verb } from './path-steps.js';
import { eventsOf, type PathEvent } from './paths.queries.js';

/** An event whose reason is not opened yet. */
export interface SealedEvent {
  readonly pathId: string;
  readonly number: number;
  /** null where the key of the path was destroyed before. */
  readonly sealedWhy: Buffer | null;
}

interface Happened {
  readonly verb: Verb;
  readonly from: Stage | null;
  readonly to: Stage;
  readonly on: CalendarDate;
  readonly why: string;
}

/** What happens on a path; why is sealed under the key of the path. */
export class PathEvents {
  private readonly texts: SealedText;
  private readonly audit = new AuditLog();

  constructor({ config = {} }: WithKeys) {
    this.texts = SealedText.of(config);
  }

  /**
   * The beginning of a path: a candidate's, or that of somebody who is a member already. Answers
   * its id.
   */
  async begin(
    tx: Tx,
    verb: 'register' | 'enrol' | 'return',
    of: { why: string; on: CalendarDate; memberId: string | null },
  ): Promise<string> {
    const { to } = stepFrom(null, verb);
    const id = uuidv7(tx.now);
    await tx.query(BEGIN, [tx.cooperativeId, id, to, of.memberId]);
    await this.record(tx, id, { ...of, verb, from: null, to });
    return id;
  }

  /** Adds one to a path that is held, or new; the audit log tells it, without its reason. */
  async record(tx: Tx, pathId: string, of: Happened): Promise<void> {
    const why = readReason(of.why, 'why');
    const [last] = await tx.query<{ number: number }>(LAST, [tx.cooperativeId, pathId]);
    const number = (last?.number ?? 0) + 1;
    await tx.query(RECORD, [
      ...[tx.cooperativeId, pathId, number, of.verb, of.from, of.to, of.on],
      ...[tx.now, tx.actor.id, await this.sealed(tx, placeOf({ pathId, number }), why)],
    ]);
    await this.audit.record(tx, pathStepTaken.of(pathId, { verb: of.verb }));
  }

  /** All that happened on a path, from its beginning. */
  async of(tx: Tx, pathId: string): Promise<PathEvent[]> {
    return this.opened(tx, await eventsOf(tx, pathId));
  }

  /** With their reasons, in the order given. */
  async opened<E extends SealedEvent>(tx: Tx, events: readonly E[]) {
    const sealed = events.flatMap((event) =>
      event.sealedWhy === null ? [] : [{ ...placeOf(event), sealed: event.sealedWhy }],
    );
    const texts = await this.texts.openAll(tx, sealed);
    const whys = new Map(sealed.map(({ row }, nth) => [row, texts[nth]]));
    return events.map(({ pathId, sealedWhy: _sealed, ...event }) => {
      const { row } = placeOf({ pathId, number: event.number });
      return { ...event, why: whys.get(row) ?? UNREADABLE };
    });
  }

  /** Somebody who was erased may still leave: why is then written nowhere. */
  private async sealed(tx: Tx, place: TextPlace, why: string): Promise<Buffer | null> {
    try {
      return await this.texts.seal(tx, place, why);
    } catch (error) {
      if (error instanceof Erased) return null;
      throw error;
    }
  }
}

const placeOf = ({ pathId, number }: Pick<SealedEvent, 'pathId' | 'number'>): TextPlace => ({
  ...{ holderId: pathId, row: `membership.path_event/${pathId}/${number}/sealed_why` },
});

const BEGIN = `
  insert into membership.path (cooperative_id, id, stage, member_id) values ($1, $2, $3, $4)`;

const LAST = `
  select max(number) as number from membership.path_event
  where cooperative_id = $1 and path_id = $2`;

const RECORD = `
  insert into membership.path_event (cooperative_id, path_id, number, verb, from_stage, to_stage,
    happened_on, recorded_at, recorded_by, sealed_why)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
