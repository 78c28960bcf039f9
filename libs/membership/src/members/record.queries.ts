import type { MemberRecord } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';
import type { SealedEvent } from '../path/path-events.js';

/** What happened on a path, the latest first, by people of the cooperative where there was one. */
export const eventsTold = (tx: Tx, pathId: string): Promise<EventRow[]> =>
  tx.query<EventRow>(EVENTS, [tx.cooperativeId, pathId]);

type EventRow = Omit<MemberRecord['events'][number], 'why'> & SealedEvent;

/** In order of time; the last hundred are more than anybody looks for. */
export async function appointmentsOf(
  tx: Tx,
  pathId: string,
): Promise<MemberRecord['appointments']> {
  const rows = await tx.query<Omit<AppointmentRow, 'startsAt'> & { startsAt: Date }>(
    APPOINTMENTS,
    [tx.cooperativeId, pathId, tx.now],
  );
  return rows.map(({ startsAt, ...one }) => ({ ...one, startsAt: startsAt.toISOString() }));
}

type AppointmentRow = MemberRecord['appointments'][number];

/** Whose account sees this member's own pages now, and as what. */
export const accessesOf = (tx: Tx, memberId: string): Promise<MemberRecord['accesses']> =>
  tx.query(ACCESSES, [tx.cooperativeId, memberId, tx.now]);

const EVENTS = `
  select e.verb, e.to_stage as "to", e.happened_on::text as "on", u.name as by,
    e.number, e.path_id as "pathId", e.sealed_why as "sealedWhy"
  from membership.path_event e left join auth."user" u on u.id::text = e.recorded_by
  where e.cooperative_id = $1 and e.path_id = $2 order by e.number desc`;

const APPOINTMENTS = `
  select a.id, coalesce(u.name, a.adviser) as adviser, a.starts_at as "startsAt",
    (extract(epoch from a.ends_at - a.starts_at) / 60)::int as minutes, a.place, a.state,
    a.starts_at <= $3 as "hasBegun"
  from membership.appointment a left join auth."user" u on u.id::text = a.adviser
  where a.cooperative_id = $1 and a.path_id = $2 order by a.starts_at desc, a.id limit 100`;

const ACCESSES = `
  select u.name, g.role, (g.valid_from at time zone c.time_zone)::date::text as since
  from identity.role_grant g
  join registry.cooperative c on c.cooperative_id = g.cooperative_id
  join auth."user" u on u.id = g.account_id
  where g.cooperative_id = $1 and g.member_id = $2
    and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
  order by g.role, u.name`;
