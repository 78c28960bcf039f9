import { addDays, type CalendarDate } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { Stage } from './path-steps.js';
import type { Place } from './paths.queries.js';

/** A candidate as the table knows them. */
export interface CandidateRow {
  readonly pathId: string;
  readonly sealed: Buffer;
  readonly language: 'fr' | 'nl' | 'en';
  readonly stage: Stage;
  readonly memberId: string | null;
  readonly registeredOn: CalendarDate;
  readonly isAnswered: boolean;
  /** Days without an answer; null once there was one, or the path went on. */
  readonly waitingDays: number | null;
  readonly rank: number;
  readonly order: number;
}

/** Where a page ended. */
export interface AfterCandidate {
  readonly rank: number;
  readonly order: number;
  readonly pathId: string;
}

export interface CandidatesAsked {
  readonly stage: Stage | null;
  /** Only who waits for longer than was promised. */
  readonly isLate: boolean;
  readonly pathId: string | null;
  readonly after: AfterCandidate | null;
  readonly most: number;
}

/** The promise of the cooperative, not a law: nobody waits unanswered over this many days. */
export const PATIENCE_DAYS = 7;

/** Whoever waits first, the longest first; then the others, the latest first. */
export const candidatesOf = (tx: Tx, of: CandidatesAsked & Place): Promise<CandidateRow[]> =>
  tx.query<CandidateRow>(CANDIDATES, [
    ...[tx.cooperativeId, of.timeZone, of.today, of.stage, of.pathId],
    of.isLate ? addDays(of.today, -PATIENCE_DAYS) : null,
    ...[of.after?.rank ?? null, of.after?.order ?? null, of.after?.pathId ?? null, of.most],
  ]);

/** One of them, or `platform.not-found`. */
export async function candidateOf(tx: Tx, place: Place, pathId: string): Promise<CandidateRow> {
  const all = { stage: null, isLate: false, after: null, most: 1 };
  const [row] = await candidatesOf(tx, { ...place, ...all, pathId });
  if (row === undefined) throw new NotFound('Path', pathId);
  return row;
}

const CANDIDATES = `
  select * from (
    select c.path_id as "pathId", c.sealed, c.language, p.stage, p.member_id as "memberId",
      d.registered_on::text as "registeredOn", c.answered_at is not null as "isAnswered",
      case when w.waits then $3::date - d.registered_on end as "waitingDays",
      case when w.waits then 0 else 1 end as rank,
      case when w.waits then d.at else -d.at end as "order"
    from membership.candidate c
    join membership.path p on p.cooperative_id = c.cooperative_id and p.id = c.path_id
    cross join lateral (select p.stage = 'candidate' and c.answered_at is null as waits) w
    cross join lateral (select (c.registered_at at time zone $2)::date as registered_on,
      round(extract(epoch from c.registered_at) * 1000)::float8 as at) d
    where c.cooperative_id = $1 and ($4::text is null or p.stage = $4)
      and ($5::uuid is null or c.path_id = $5)
      and ($6::date is null or (w.waits and d.registered_on < $6))
  ) r
  where $7::int is null or (rank, "order", "pathId") > ($7, $8::float8, $9::uuid)
  order by rank, "order", "pathId" limit $10`;
