import { NotFound, type Tx } from '@plusloin/platform';
import { InvalidMembershipForm } from '../path/path.errors.js';

/** A meeting as it stands. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly quorum: number;
  readonly places: number;
  readonly state: 'poll' | 'fixed' | 'held' | 'cancelled';
  readonly startsAt: Date | null;
  /** The instants proposed, with how many want each. */
  readonly dates: readonly { readonly startsAt: string; readonly votes: number }[];
  readonly registered: number;
  /** Goes up each time that the meeting itself changes, not with those who come. */
  readonly version: number;
}

/** Somebody registered. The first ones have a place, the others wait. */
export interface Seat {
  readonly pathId: string;
  readonly number: number;
  readonly hasPlace: boolean;
  readonly hasAttended: boolean | null;
}

/** The meeting, locked until the transaction ends, or `platform.not-found`. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const [row] = await tx.query<Meeting>(`${MEETINGS} and m.id = $2 for update of m`, [
    ...[tx.cooperativeId, id],
  ]);
  if (row === undefined) throw new NotFound('Meeting', id);
  return row;
}

/** Where a page of meetings ended: to come or over, and how far from now on. */
export interface AfterMeeting {
  readonly rank: number;
  readonly order: number;
  readonly id: string;
}

/** Those to come, the next first, and those without a date; then those over, the latest first. */
export const meetingPage = (
  tx: Tx,
  { after, most }: { readonly after: AfterMeeting | null; readonly most: number },
): Promise<(Meeting & AfterMeeting)[]> =>
  tx.query(PAGE, [
    ...[tx.cooperativeId, tx.now, after?.rank ?? null, after?.order ?? null, after?.id ?? null],
    most,
  ]);

export const meetingsOf = (tx: Tx): Promise<Meeting[]> =>
  tx.query<Meeting>(`${MEETINGS} order by m.starts_at nulls last, m.id`, [tx.cooperativeId]);

export async function addMeeting(
  tx: Tx,
  id: string,
  of: { title: string; place: string; quorum: number; places: number },
  dates: readonly Date[],
): Promise<void> {
  const told = [of.title, of.place, of.quorum, of.places, tx.now, tx.actor.id];
  await tx.query(ADD, [tx.cooperativeId, id, ...told]);
  await tx.query(ADD_DATES, [tx.cooperativeId, id, dates]);
}

export const fixMeeting = (tx: Tx, id: string, startsAt: Date): Promise<unknown> =>
  tx.query(
    `update membership.meeting set state = 'fixed', starts_at = $3, version = version + 1
      where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, id, startsAt],
  );

/** Instead of what the person said before; a date that was not proposed is refused. */
export async function vote(tx: Tx, id: string, pathId: string, dates: Date[]): Promise<void> {
  await tx.query(FORGET, [tx.cooperativeId, id, pathId]);
  const counted = await tx.query(VOTE, [tx.cooperativeId, id, pathId, dates, tx.now]);
  const wanted = new Set(dates.map((one) => one.getTime())).size;
  if (counted.length < wanted) throw new InvalidMembershipForm(['dates']);
}

/** The first date that enough people want. */
export async function dateAtQuorum(tx: Tx, of: Meeting): Promise<Date | undefined> {
  const [row] = await tx.query<{ at: Date }>(AT_QUORUM, [tx.cooperativeId, of.id, of.quorum]);
  return row?.at;
}

/** Those who want a date, in the order in which they said so. */
export async function votersOf(tx: Tx, id: string, startsAt: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(VOTERS, [tx.cooperativeId, id, startsAt]);
  return rows.map((row) => row.id);
}

/** At the end of the list; whoever had cancelled comes back there. */
export const register = (tx: Tx, id: string, pathId: string): Promise<unknown> =>
  tx.query(REGISTER, [tx.cooperativeId, id, pathId, tx.now]);

export const cancelRegistration = (tx: Tx, id: string, pathId: string): Promise<unknown> =>
  tx.query(
    `update membership.meeting_registration set cancelled_at = $4
      where cooperative_id = $1 and meeting_id = $2 and path_id = $3 and cancelled_at is null`,
    [tx.cooperativeId, id, pathId, tx.now],
  );

export const seatsOf = (tx: Tx, id: string): Promise<Seat[]> =>
  tx.query<Seat>(`${SEATS} order by s.number`, [tx.cooperativeId, id]);

/** The meetings to which somebody said anything, and what. */
export const wordsOf = (tx: Tx, pathId: string): Promise<OwnWord[]> =>
  tx.query<OwnWord>(OWN_WORDS, [tx.cooperativeId, pathId]);

/** What somebody said to a meeting: the dates that suit them, or a place. */
export interface OwnWord {
  readonly meetingId: string;
  readonly dates: readonly string[];
  readonly hasPlace: boolean | null;
}

/** Nobody comes to it any more. */
export const cancelMeeting = (tx: Tx, id: string): Promise<unknown> =>
  tx.query(
    `update membership.meeting set state = 'cancelled', version = version + 1
      where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, id],
  );

/** All who registered or voted, to be told of it. */
export async function concernedBy(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(CONCERNED, [tx.cooperativeId, id]);
  return rows.map((row) => row.id);
}

export async function setAttendance(
  tx: Tx,
  id: string,
  placed: readonly string[],
  present: readonly string[],
): Promise<void> {
  await tx.query(ATTEND, [tx.cooperativeId, id, placed, present]);
  await tx.query(
    `update membership.meeting set state = 'held', version = version + 1
      where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, id],
  );
}

/** The places of meetings that begin from now until an instant. */
export const seatsBefore = (
  tx: Tx,
  until: Date,
): Promise<{ meetingId: string; pathId: string; startsAt: Date }[]> =>
  tx.query(SEATS_BEFORE, [tx.cooperativeId, tx.now, until]);

const MEETINGS = `
  select m.id, m.title, m.place, m.quorum, m.places, m.state, m.starts_at as "startsAt",
    m.version, (select count(*)::int from membership.meeting_registration r
      where r.cooperative_id = m.cooperative_id and r.meeting_id = m.id
        and r.cancelled_at is null) as registered,
    (select jsonb_agg(jsonb_build_object('startsAt', to_char(d.starts_at at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'votes', (select count(*)
          from membership.meeting_vote v where v.cooperative_id = d.cooperative_id
            and v.meeting_id = d.meeting_id and v.starts_at = d.starts_at))
        order by d.starts_at)
      from membership.meeting_date d
      where d.cooperative_id = m.cooperative_id and d.meeting_id = m.id) as dates
  from membership.meeting m where m.cooperative_id = $1`;

const PAGE = `
  select * from (
    select f.*, case when o.is_over then 1 else 0 end as rank, case
      when f."startsAt" is null then 1e15::float8
      when o.is_over then -round(extract(epoch from f."startsAt") * 1000)::float8
      else round(extract(epoch from f."startsAt") * 1000)::float8 end as "order"
    from (${MEETINGS}) f
    cross join lateral (select coalesce(f."startsAt" <= $2, false) as is_over) o
  ) r
  where $3::int is null or (rank, "order", id) > ($3, $4::float8, $5::uuid)
  order by rank, "order", id limit $6`;

const ADD = `
  insert into membership.meeting (cooperative_id, id, title, place, quorum, places, state,
    opened_at, opened_by) values ($1, $2, $3, $4, $5, $6, 'poll', $7, $8)`;

const ADD_DATES = `
  insert into membership.meeting_date (cooperative_id, meeting_id, starts_at)
  select $1, $2, unnest($3::timestamptz[])`;

const FORGET = `
  delete from membership.meeting_vote
  where cooperative_id = $1 and meeting_id = $2 and path_id = $3`;

const VOTE = `
  insert into membership.meeting_vote (cooperative_id, meeting_id, path_id, starts_at, voted_at)
  select cooperative_id, meeting_id, $3, starts_at, $5 from membership.meeting_date
  where cooperative_id = $1 and meeting_id = $2 and starts_at = any($4::timestamptz[])
  returning starts_at`;

const AT_QUORUM = `
  select starts_at as at from membership.meeting_vote
  where cooperative_id = $1 and meeting_id = $2
  group by starts_at having count(*) >= $3 order by starts_at limit 1`;

const VOTERS = `
  select path_id as id from membership.meeting_vote
  where cooperative_id = $1 and meeting_id = $2 and starts_at = $3 order by voted_at, path_id`;

const REGISTER = `
  insert into membership.meeting_registration as known
    (cooperative_id, meeting_id, path_id, number, registered_at)
  select $1::uuid, $2::uuid, $3, coalesce(max(number), 0) + 1, $4
    from membership.meeting_registration where cooperative_id = $1 and meeting_id = $2
  on conflict (cooperative_id, meeting_id, path_id) do update set number = excluded.number,
    registered_at = excluded.registered_at, cancelled_at = null
    where known.cancelled_at is not null`;

const SEATS_IN_ORDER = `
  select r.cooperative_id, r.meeting_id, r.path_id, r.number, r.has_attended, m.starts_at,
    m.state, row_number() over (partition by m.id order by r.number) <= m.places as has_place
  from membership.meeting_registration r
  join membership.meeting m on m.cooperative_id = r.cooperative_id and m.id = r.meeting_id
  where r.cooperative_id = $1 and r.cancelled_at is null`;

const SEATS = `
  select s.path_id as "pathId", s.number, s.has_place as "hasPlace",
    s.has_attended as "hasAttended"
  from (${SEATS_IN_ORDER}) s where s.meeting_id = $2`;

const OWN_WORDS = `
  select m.id as "meetingId", s.has_place as "hasPlace", array(
      select to_char(v.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      from membership.meeting_vote v where v.cooperative_id = m.cooperative_id
        and v.meeting_id = m.id and v.path_id = $2 order by v.starts_at) as dates
  from membership.meeting m
  left join (${SEATS_IN_ORDER}) s on s.meeting_id = m.id and s.path_id = $2
  where m.cooperative_id = $1`;

const CONCERNED = `
  select path_id as id from membership.meeting_registration
    where cooperative_id = $1 and meeting_id = $2 and cancelled_at is null
  union select path_id from membership.meeting_vote
    where cooperative_id = $1 and meeting_id = $2 order by 1`;

const SEATS_BEFORE = `
  select meeting_id as "meetingId", path_id as "pathId", starts_at as "startsAt"
  from (${SEATS_IN_ORDER}) s
  where has_place and state = 'fixed' and starts_at > $2 and starts_at <= $3
  order by starts_at, number`;

const ATTEND = `
  update membership.meeting_registration set has_attended = path_id = any($4::uuid[])
  where cooperative_id = $1 and meeting_id = $2 and path_id = any($3::uuid[])`;
