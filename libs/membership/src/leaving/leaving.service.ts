import type { LeavingStanding } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { addDays, type CalendarDate } from '@plusloin/kernel';
import {
  AuditLog,
  NotFound,
  WebhookEvents,
  type Actor,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import { archiveFetched, membershipEnded } from '../audited-actions.js';
import { lockPath, pathOfMember } from '../path/paths.queries.js';
import { Paths, placeOf } from '../path/paths.service.js';
import { departureOf, type ArchivedFile, type Departure } from './departures.queries.js';
import { handOverArchive } from './hand-over-archive.job.js';
import { CodeDiffers } from './member-code.errors.js';
import { owedItems, plannedAppointments, type OwedItem } from './open-items.queries.js';

/** Who leaves and why; `practicesUntil`: until when their practices go on, when not today. */
export interface Leave {
  readonly memberId: string;
  readonly why: string;
  readonly practicesUntil?: CalendarDate;
  /** What was typed to confirm it, where somebody had to. */
  readonly memberCode?: string;
}

/** The end of a path: one call. */
export class Leaving {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'outbox'>) {}

  /** What a member and the cooperative owe each other today; nothing is changed. */
  owed(actor: Actor, memberId: string): Promise<OwedItem[]> {
    return this.services.work.read(actor, async (tx) => {
      const { today } = await placeOf(tx);
      return owedItems(tx, memberId, today);
    });
  }

  /**
   * Ends it: the path, the access and the practices in one transaction, with the list of what is
   * open, which holds nobody back; the archive follows by a job. Once more changes nothing.
   * Refusals: `platform.not-found`, `membership.no-such-step`, `membership.code-differs`.
   */
  leave(actor: Actor, { memberId, why, practicesUntil, ...typed }: Leave): Promise<Departure> {
    return this.services.work.run(actor, async (tx) => {
      const { id } = await pathOfMember(tx, memberId);
      await refuseOther(tx, memberId, typed.memberCode);
      const path = await lockPath(tx, id);
      if (path.stage === 'left') return departureOf(tx, id);
      const paths = new Paths(this.services);
      const leaving =
        path.stage === 'leaving' ? path : await paths.step(tx, path, 'announce-leaving', { why });
      const { since: leftOn } = await paths.step(tx, leaving, 'leave', { why });
      const accounts = await new RoleGrants().endOfMember(tx, memberId);
      const isLater = practicesUntil !== undefined && practicesUntil > leftOn;
      await endPractices(tx, memberId, isLater ? practicesUntil : leftOn);
      const owed = JSON.stringify(await owedItems(tx, memberId, leftOn));
      await tx.query(DEPART, [tx.cooperativeId, id, memberId, leftOn, owed]);
      await this.services.outbox.add(tx, handOverArchive.with({ pathId: id }));
      await this.audit.record(tx, membershipEnded.of(memberId, { accounts }));
      const events = new WebhookEvents(this.services.outbox);
      await events.tell(tx, [{ type: 'member.left', ids: { memberId } }]);
      return departureOf(tx, id);
    });
  }

  /** What is open between them, and what became of it once they have left. */
  standing(actor: Actor, memberId: string): Promise<LeavingStanding> {
    return this.services.work.read(actor, async (tx) => {
      const { today } = await placeOf(tx);
      const departure = await lastDeparture(tx, memberId);
      const owed = departure?.owed ?? (await owedItems(tx, memberId, today));
      return {
        owed: [...owed],
        plannedAppointments: await plannedAppointments(tx, memberId),
        leftOn: departure?.leftOn ?? null,
        archive: departure?.folder ? [...departure.files] : null,
      };
    });
  }

  /**
   * Where a file of the archive lies, by its hash; that it is fetched is written down. Refusal:
   * `platform.not-found`.
   */
  archiveFile(
    actor: Actor,
    memberId: string,
    sha256: string,
  ): Promise<ArchivedFile & { readonly storagePath: string }> {
    return this.services.work.run(actor, async (tx) => {
      const departure = await lastDeparture(tx, memberId);
      const file = departure?.files.find((one) => one.sha256 === sha256);
      if (!departure || !file) throw new NotFound('ArchiveFile', sha256);
      await this.audit.record(tx, archiveFetched.of(memberId, { file: sha256 }));
      return { ...file, storagePath: `${departure.folder}/${file.path}` };
    });
  }

  /** The departure of a member, with its archive once it was handed over. */
  departure(actor: Actor, memberId: string): Promise<Departure> {
    return this.services.work.read(actor, async (tx) => {
      const { id } = await pathOfMember(tx, memberId);
      return departureOf(tx, id);
    });
  }
}

/** Of a member who is not here any more. */
async function lastDeparture(tx: Tx, memberId: string): Promise<Departure | undefined> {
  const { id, stage } = await pathOfMember(tx, memberId);
  return stage === 'left' ? departureOf(tx, id) : undefined;
}

async function refuseOther(tx: Tx, id: string, typed: string | undefined): Promise<void> {
  const { cooperativeId } = tx;
  const { code } = await tx.findOrThrow(Member, { cooperativeId, id });
  if (typed !== undefined && typed !== code) throw new CodeDiffers();
}

/** After that day, or the last one that the books know of them, nothing more is owed for them. */
const endPractices = (tx: Tx, memberId: string, lastDay: CalendarDate): Promise<unknown> =>
  tx.query(END_PRACTICES, [tx.cooperativeId, memberId, addDays(lastDay, 1)]);

const END_PRACTICES = `
  with ended as (
    select p.id, greatest($3::date, max(l.entry_date) + 1) as until
    from registry.practice p
    left join ledger.posting l on l.cooperative_id = p.cooperative_id and l.practice_id = p.id
      and l.entry_date >= $3
    where p.cooperative_id = $1 and p.member_id = $2 group by p.id
  )
  update registry.practice_booking b set valid_until = ended.until from ended
  where b.cooperative_id = $1 and b.practice_id = ended.id and b.valid_from < ended.until
    and (b.valid_until is null or b.valid_until > ended.until)`;

const DEPART = `
  insert into membership.departure (cooperative_id, path_id, member_id, left_on, open_items)
  values ($1, $2, $3, $4, $5)`;
