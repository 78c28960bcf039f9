import { RoleGrants } from '@plusloin/identity';
import { addDays, type CalendarDate } from '@plusloin/kernel';
import { WebhookEvents, type Actor, type Services, type Tx } from '@plusloin/platform';
import { lockPath, pathOfMember } from '../path/paths.queries.js';
import { Paths, placeOf } from '../path/paths.service.js';
import { departureOf, type Departure } from './departures.queries.js';
import { handOverArchive } from './hand-over-archive.job.js';
import { owedItems, type OwedItem } from './open-items.queries.js';

/** Who leaves and why; `practicesUntil`: until when their practices go on, when not today. */
export interface Leave {
  readonly memberId: string;
  readonly why: string;
  readonly practicesUntil?: CalendarDate;
}

/** The end of a path: one call. */
export class Leaving {
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
   * Refusals: `platform.not-found`, `membership.no-such-step`.
   */
  leave(actor: Actor, { memberId, why, practicesUntil }: Leave): Promise<Departure> {
    return this.services.work.run(actor, async (tx) => {
      const { id } = await pathOfMember(tx, memberId);
      const path = await lockPath(tx, id);
      if (path.stage === 'left') return departureOf(tx, id);
      const paths = new Paths(this.services);
      const leaving =
        path.stage === 'leaving' ? path : await paths.step(tx, path, 'announce-leaving', { why });
      const { since: leftOn } = await paths.step(tx, leaving, 'leave', { why });
      await new RoleGrants().endOfMember(tx, memberId);
      const isLater = practicesUntil !== undefined && practicesUntil > leftOn;
      await endPractices(tx, memberId, isLater ? practicesUntil : leftOn);
      const owed = JSON.stringify(await owedItems(tx, memberId, leftOn));
      await tx.query(DEPART, [tx.cooperativeId, id, memberId, leftOn, owed]);
      await this.services.outbox.add(tx, handOverArchive.with({ pathId: id }));
      const events = new WebhookEvents(this.services.outbox);
      await events.tell(tx, [{ type: 'member.left', ids: { memberId } }]);
      return departureOf(tx, id);
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
