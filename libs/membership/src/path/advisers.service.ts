import { calendarDateIn, uuidv7, type CalendarDate } from '@plusloin/kernel';
import { AuditLog, brokenConstraintOf, NotFound } from '@plusloin/platform';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { z } from 'zod';
import { appointmentMade, appointmentSettled } from '../audited-actions.js';
import { tell } from '../notices.queries.js';
import { AdviserNotFree, AppointmentOver } from './advisers.errors.js';
import { ownerOf } from '../documents/documents.queries.js';
import { readForm } from './membership-form.js';
import { lockPath, pathOfMember } from './paths.queries.js';
import { placeOf } from './paths.service.js';

/** When somebody and their adviser meet. */
export interface Appointment {
  readonly id: string;
  readonly pathId: string;
  readonly adviser: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly state: 'planned' | 'held' | 'cancelled';
}

const newAppointment = z.strictObject({
  pathId: z.uuid(),
  adviser: z.string().min(1).max(200),
  startsAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  minutes: z.int().min(5).max(480),
  place: z.string().trim().min(1).max(200),
});

export type NewAppointment = z.input<typeof newAppointment>;

/** Appointments of people with whoever accompanies them. What is said there is sealed elsewhere. */
export class Advisers {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'>) {}

  /** Refusals: `membership.adviser-not-free`, `membership.invalid-form`, `platform.not-found`. */
  async appoint(actor: Actor, of: NewAppointment): Promise<string> {
    const form = readForm(newAppointment, of);
    try {
      return await this.services.work.run(actor, async (tx) => {
        await lockPath(tx, form.pathId);
        if (form.startsAt <= tx.now) throw new AppointmentOver();
        const id = uuidv7(tx.now);
        const told = [form.adviser, form.startsAt, form.minutes, form.place, tx.actor.id];
        await tx.query(APPOINT, [tx.cooperativeId, id, form.pathId, ...told]);
        await this.audit.record(tx, appointmentMade.of(id, { path: form.pathId }));
        return id;
      });
    } catch (error) {
      if (brokenConstraintOf(error) === 'adviser_is_free') throw new AdviserNotFree();
      throw error;
    }
  }

  /**
   * It took place, or will not; of a member who is named, it must be theirs. Refusals:
   * `membership.appointment-over`, `platform.not-found`.
   */
  settle(
    actor: Actor,
    of: { id: string; as: 'held' | 'cancelled'; memberId?: string },
  ): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      if (of.memberId !== undefined) await pathOfMember(tx, of.memberId);
      const [row] = await tx.query<Appointment>(`${APPOINTMENTS} and id = $2 for update`, [
        ...[tx.cooperativeId, of.id],
      ]);
      const isTheirs =
        row !== undefined &&
        (of.memberId === undefined || (await ownerOf(tx, row.pathId)) === of.memberId);
      if (!isTheirs) throw new NotFound('Appointment', of.id);
      if (row.state === of.as) return;
      const isTooEarly = of.as === 'held' && row.startsAt > tx.now;
      if (row.state !== 'planned' || isTooEarly) throw new AppointmentOver();
      await tx.query(SETTLE, [tx.cooperativeId, of.id, of.as]);
      const settled = { path: row.pathId, state: of.as };
      await this.audit.record(tx, appointmentSettled.of(of.id, settled));
    });
  }

  /** Those of one person, or of everybody, in order of time. */
  appointments(actor: Actor, pathId: string | null): Promise<Appointment[]> {
    return this.services.work.read(actor, (tx) =>
      tx.query<Appointment>(
        `${APPOINTMENTS} and ($2::uuid is null or path_id = $2) order by starts_at, id`,
        [tx.cooperativeId, pathId],
      ),
    );
  }

  /** Reminds the person, once, within the two days before. */
  async remind(tx: Tx): Promise<number> {
    const { timeZone } = await placeOf(tx);
    const until = new Date(tx.now.getTime() + REMINDER_MILLISECONDS);
    const soon = await tx.query<Appointment>(
      `${APPOINTMENTS} and state = 'planned' and starts_at > $2 and starts_at <= $3`,
      [tx.cooperativeId, tx.now, until],
    );
    const notices = soon.map(({ id, pathId, startsAt }) => ({
      ...{ key: `appointment-soon:${id}`, kind: 'appointment-soon' as const, pathId },
      ...{ subjectId: id, dueOn: calendarDateIn(startsAt, timeZone) },
    }));
    return tell(tx, notices);
  }
}

const REMINDER_MILLISECONDS = 48 * 60 * 60 * 1000;

/** Who accompanies somebody now: an account, or who was written down by the operators. */
export async function currentAdviser(tx: Tx, pathId: string): Promise<string | null> {
  const [now] = await tx.query<Pick<Appointment, 'adviser'>>(CURRENT, [tx.cooperativeId, pathId]);
  return now?.adviser ?? null;
}

/** From a day on, in the place of whoever it was. */
export async function nameAdviser(
  tx: Tx,
  { pathId, adviser, on }: { pathId: string; adviser: string; on: CalendarDate },
): Promise<void> {
  await tx.query(END_ADVISER, [tx.cooperativeId, pathId, on]);
  await tx.query(NAME_ADVISER, [tx.cooperativeId, pathId, adviser, on, tx.actor.id]);
  await tx.query(COUNT_CHANGE, [tx.cooperativeId, pathId]);
}

/** Nobody accompanies them any more; who was named on that very day never did. */
export async function endAdviser(tx: Tx, pathId: string, on: CalendarDate): Promise<void> {
  await tx.query(END_ADVISER, [tx.cooperativeId, pathId, on]);
  await tx.query(UNNAME_ADVISER, [tx.cooperativeId, pathId, on]);
  await tx.query(COUNT_CHANGE, [tx.cooperativeId, pathId]);
}

const CURRENT = `
  select adviser from membership.adviser
  where cooperative_id = $1 and path_id = $2 and valid_until is null`;

const COUNT_CHANGE = `
  update membership.path set adviser_version = adviser_version + 1
  where cooperative_id = $1 and id = $2`;

const UNNAME_ADVISER = `
  delete from membership.adviser
  where cooperative_id = $1 and path_id = $2 and valid_from = $3 and valid_until is null`;

const END_ADVISER = `
  update membership.adviser set valid_until = $3
  where cooperative_id = $1 and path_id = $2 and valid_until is null and valid_from < $3`;

// Whoever is named twice on a day was named wrongly the first time.
const NAME_ADVISER = `
  insert into membership.adviser (cooperative_id, path_id, adviser, valid_from, named_by)
  values ($1, $2, $3, $4, $5) on conflict (cooperative_id, path_id, valid_from)
  do update set adviser = excluded.adviser, named_by = excluded.named_by`;

const APPOINT = `
  insert into membership.appointment
    (cooperative_id, id, path_id, adviser, starts_at, ends_at, place, made_by, state)
  values ($1, $2, $3, $4, $5, $5::timestamptz + make_interval(mins => $6), $7, $8, 'planned')`;

const SETTLE = `
  update membership.appointment set state = $3 where cooperative_id = $1 and id = $2`;

const APPOINTMENTS = `
  select id, path_id as "pathId", adviser, starts_at as "startsAt",
    (extract(epoch from ends_at - starts_at) / 60)::int as minutes, place, state
  from membership.appointment where cooperative_id = $1`;
