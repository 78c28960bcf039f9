import { calendarDateIn, Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { Cooperative } from '@plusloin/registry';
import type { FrozenBooks, StatedPractice } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';
import { UnknownClose } from './statements.errors.js';

/** A close as it stands in the database. */
export interface CloseRow {
  readonly id: string;
  readonly quarter: string;
  readonly version: number;
  readonly isProvisional: boolean;
  readonly state: 'running' | 'done' | 'failed';
  readonly frozenAt: Date;
  readonly books: readonly FrozenBooks[];
  readonly failure: CloseFailure | null;
  readonly isPublished: boolean;
}

export interface CloseFailure {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const COLUMNS = `id, quarter, version, is_provisional as "isProvisional", state,
  frozen_at as "frozenAt", books, failure, published_at is not null as "isPublished"`;

export async function closeOf(tx: Tx, id: string): Promise<CloseRow> {
  const [row] = await tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, id],
  );
  if (row === undefined) throw new UnknownClose(id);
  return row;
}

/** The closes of a quarter, the latest first. */
export const closesOf = (tx: Tx, quarter: Quarter, isProvisional: boolean): Promise<CloseRow[]> =>
  tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 and quarter = $2 and is_provisional = $3 order by version desc`,
    [tx.cooperativeId, quarter.toString(), isProvisional],
  );

/** The final closes of a cooperative, in order. */
export const finalCloses = (tx: Tx): Promise<CloseRow[]> =>
  tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 and not is_provisional order by quarter, version`,
    [tx.cooperativeId],
  );

export function headOf(close: CloseRow, cooperative: Cooperative): StatementHead {
  const quarter = Quarter.parse(close.quarter);
  return {
    cooperative: {
      name: cooperative.name,
      slug: cooperative.slug,
      country: cooperative.country,
    },
    quarter: close.quarter,
    from: quarter.from,
    lastDay: quarter.lastDay,
    version: close.version,
    provisional: close.isProvisional,
    frozenOn: calendarDateIn(close.frozenAt, cooperative.timeZone),
    currency: cooperative.currency,
  };
}

/** The practices of a quarter: those booked on a day of it, and those with postings in it. */
export async function practicesOf(
  tx: Tx,
  quarter: Quarter,
  only: readonly string[] | null = null,
): Promise<StatedPractice[]> {
  const parameters = [tx.cooperativeId, quarter.from, quarter.until, only];
  return tx.query<StatedPractice>(PRACTICES, parameters);
}

const PRACTICES = `
  select p.id, p.code, p.title, m.display_name as member, m.language,
    coalesce(jsonb_agg(jsonb_build_object('legalEntityId', b.legal_entity_id,
        'wayOfWorking', b.way_of_working) order by b.valid_from)
      filter (where b.practice_id is not null), '[]') as bookings
  from registry.practice p
  join registry.member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  left join registry.practice_booking b on b.cooperative_id = p.cooperative_id
    and b.practice_id = p.id and b.valid_from < $3
    and (b.valid_until is null or b.valid_until > $2)
  where p.cooperative_id = $1 and ($4::uuid[] is null or p.id = any ($4))
    and (b.practice_id is not null or exists (
      select from ledger.balance l where l.cooperative_id = p.cooperative_id
        and l.practice_id = p.id and l.year = extract(year from $2::date)
        and l.period between extract(month from $2::date) and extract(month from $2::date) + 2))
  group by p.id, p.code, p.title, m.display_name, m.language order by p.code`;

export interface StepRow {
  readonly name: string;
  readonly practiceIds: readonly string[] | null;
  readonly isDone: boolean;
  readonly doneAt: Date | null;
}

export const stepsOf = (tx: Tx, closeId: string): Promise<StepRow[]> =>
  tx.query<StepRow>(
    `select name, practice_ids as "practiceIds", done_at is not null as "isDone",
        done_at as "doneAt" from statements.step
      where cooperative_id = $1 and close_id = $2 order by name`,
    [tx.cooperativeId, closeId],
  );

export const finishStep = (tx: Tx, closeId: string, name: string): Promise<unknown> =>
  tx.query(
    `update statements.step set done_at = $4
      where cooperative_id = $1 and close_id = $2 and name = $3`,
    [tx.cooperativeId, closeId, name, tx.now],
  );

export const setState = (
  tx: Tx,
  closeId: string,
  state: CloseRow['state'],
  failure: CloseFailure | null = null,
): Promise<unknown> =>
  tx.query(
    `update statements.quarter_close set state = $3, failure = $4
      where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, closeId, state, failure === null ? null : JSON.stringify(failure)],
  );

/** The end of a close; the instant of its first publication stays. */
export const publish = (tx: Tx, closeId: string): Promise<unknown> =>
  tx.query(
    `update statements.quarter_close set state = 'done', failure = null,
        published_at = coalesce(published_at, $3)
      where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, closeId, tx.now],
  );
