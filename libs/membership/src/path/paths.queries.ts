import type { CalendarDate } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { Country } from '@plusloin/registry';
import type { DocumentFact } from '../documents/required-documents.js';
import type { SealedEvent } from './path-events.js';
import type { Stage, Verb } from './path-steps.js';

/** A path as it stands. */
export interface Path {
  readonly id: string;
  readonly stage: Stage;
  readonly memberId: string | null;
  /** When its last step happened. */
  readonly since: CalendarDate;
  /** Goes up each time that somebody else accompanies the person. */
  readonly adviserVersion: number;
}

export interface PathEvent {
  readonly number: number;
  readonly verb: Verb;
  readonly from: Stage | null;
  readonly to: Stage;
  readonly on: CalendarDate;
  readonly by: string;
  readonly why: string;
}

/** The path, locked until the transaction ends, or `platform.not-found`. */
export async function lockPath(tx: Tx, id: string): Promise<Path> {
  const [locked] = await tx.query(
    'select from membership.path where cooperative_id = $1 and id = $2 for update',
    [tx.cooperativeId, id],
  );
  if (locked === undefined) throw new NotFound('Path', id);
  const [path] = await tx.query<Path>(`${PATHS} and p.id = $2`, [tx.cooperativeId, id]);
  if (path === undefined) throw new Error('a path begins with an event');
  return path;
}

/** The path that a member is on, or was on last; `platform.not-found` for none. */
export async function pathOfMember(tx: Tx, memberId: string): Promise<Path> {
  const [path] = await tx.query<Path>(
    `${PATHS} and p.member_id = $2 order by p.stage = 'left', p.id desc limit 1`,
    [tx.cooperativeId, memberId],
  );
  if (path === undefined) throw new NotFound('Member', memberId);
  return path;
}

/** The paths of a member for whose texts there is a key. */
export async function sealedPathsOf(tx: Tx, memberId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(SEALED, [tx.cooperativeId, memberId]);
  return rows.map(({ id }) => id);
}

/** A form is open while its person is a candidate. */
export const closeForm = (tx: Tx, pathId: string): Promise<unknown> =>
  tx.query(CLOSE_FORM, [tx.cooperativeId, pathId, tx.now]);

const SEALED = `
  select p.id from membership.path p
  join vault.text_key k on k.cooperative_id = p.cooperative_id and k.holder_id = p.id
  where p.cooperative_id = $1 and p.member_id = $2 order by 1`;

const CLOSE_FORM = `
  update membership.candidate set closed_at = $3
  where cooperative_id = $1 and path_id = $2 and closed_at is null`;

const PATHS = `
  select p.id, p.stage, p.member_id as "memberId", e.happened_on::text as since,
    p.adviser_version as "adviserVersion"
  from membership.path p
  cross join lateral (select happened_on from membership.path_event e
    where e.cooperative_id = p.cooperative_id and e.path_id = p.id
    order by number desc limit 1) e
  where p.cooperative_id = $1`;

/** All that happened on a path, from its beginning. */
export const eventsOf = (tx: Tx, pathId: string): Promise<EventRow[]> =>
  tx.query<EventRow>(
    `select number, verb, from_stage as "from", to_stage as "to", happened_on::text as "on",
        recorded_by as "by", path_id as "pathId", sealed_why as "sealedWhy"
      from membership.path_event
      where cooperative_id = $1 and path_id = $2 order by number`,
    [tx.cooperativeId, pathId],
  );

type EventRow = Omit<PathEvent, 'why'> & SealedEvent;

/** When the information document was last handed over, until a day. */
export async function handedOn(
  tx: Tx,
  pathId: string,
  until: CalendarDate,
): Promise<CalendarDate | null> {
  const [row] = await tx.query<{ on: CalendarDate | null }>(
    `select max(handed_on)::text as "on" from membership.information_handover
      where cooperative_id = $1 and path_id = $2 and handed_on <= $3`,
    [tx.cooperativeId, pathId, until],
  );
  return row?.on ?? null;
}

/** The documents of a path as they stood on a day: what was judged later still waited. */
export const documentFacts = (tx: Tx, pathId: string, on: CalendarDate): Promise<DocumentFact[]> =>
  tx.query<DocumentFact>(
    `select type, expires_on::text as "expiresOn",
        case when judged_on <= $3 then judgement else 'waiting' end as state
      from membership.document where cooperative_id = $1 and path_id = $2`,
    [tx.cooperativeId, pathId, on],
  );

/** How the practices of a member are worked on a day, as the registry says. */
export async function waysOfWorking(
  tx: Tx,
  memberId: string,
  on: CalendarDate,
): Promise<string[]> {
  const rows = await tx.query<{ way: string }>(WAYS, [tx.cooperativeId, memberId, on]);
  return rows.map(({ way }) => way);
}

const WAYS = `
  select distinct b.way_of_working as way from registry.practice p
  join registry.practice_booking b on b.cooperative_id = p.cooperative_id
    and b.practice_id = p.id and b.valid_from <= $3
    and (b.valid_until is null or b.valid_until > $3)
  where p.cooperative_id = $1 and p.member_id = $2 order by 1`;

/** Where and when a transaction runs. */
export interface Place {
  readonly country: Country;
  readonly timeZone: string;
  readonly today: CalendarDate;
}
