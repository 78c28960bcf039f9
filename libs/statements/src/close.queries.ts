import { calendarDateIn, Quarter } from '@plusloin/kernel';
import type { Span } from '@plusloin/ledger';
import type { Proposed, Tx } from '@plusloin/platform';
import type { Cooperative } from '@plusloin/registry';
import type { BuilderVersion } from './builder-version.js';
import type { ClosingSpan } from './closing-span.js';
import type { FrozenBooks, StatedPractice } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';
import { UnknownClose } from './statements.errors.js';

/** A close as it stands in the database. */
export interface CloseRow {
  readonly id: string;
  /** '2026-Q3', or '2026' for a year. */
  readonly quarter: string;
  readonly version: number;
  readonly isProvisional: boolean;
  readonly state: 'running' | 'done' | 'failed';
  readonly frozenAt: Date;
  readonly failure: CloseFailure | null;
  readonly isPublished: boolean;
  /** Two people have agreed that it is closed again, as the next version. */
  readonly isReopened: boolean;
  readonly builder: BuilderVersion;
}

export interface CloseFailure {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The kind of such a proposal. */
export const REOPENING = 'statements.reopening';

/** What is proposed when a close is to be opened again. */
export const reopeningOf = ({ id }: Pick<CloseRow, 'id'>): Proposed => ({
  kind: REOPENING,
  subject: id,
});

/** Whether two people have opened the close of a row again, in SQL. */
export const isReopened = (close: string): string => `
  exists (select from platform.proposal r where r.cooperative_id = ${close}.cooperative_id
    and r.kind = '${REOPENING}' and r.subject = ${close}.id::text and r.confirmed_at is not null)`;

const COLUMNS = `id, quarter, version, is_provisional as "isProvisional", state,
  frozen_at as "frozenAt", failure, published_at is not null as "isPublished",
  ${isReopened('quarter_close')} as "isReopened",
  json_build_object('figures', figures_version, 'drawing', drawing_version) as builder`;

export async function closeOf(tx: Tx, id: string): Promise<CloseRow> {
  const [row] = await tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close where cooperative_id = $1 and id = $2`,
    [tx.cooperativeId, id],
  );
  if (row === undefined) throw new UnknownClose(id);
  return row;
}

/** The perimeter of a close: each set of books with its head, the cooperative first. */
export async function booksOf(tx: Tx, id: string): Promise<FrozenBooks[]> {
  const [row] = await tx.query<{ books: FrozenBooks[] }>(
    'select books from statements.quarter_close where cooperative_id = $1 and id = $2',
    [tx.cooperativeId, id],
  );
  if (row === undefined) throw new UnknownClose(id);
  return row.books;
}

/** The closes of a quarter or year, the latest first. */
export const closesOf = (tx: Tx, name: string, isProvisional: boolean): Promise<CloseRow[]> =>
  tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 and quarter = $2 and is_provisional = $3 order by version desc`,
    [tx.cooperativeId, name, isProvisional],
  );

/** All closes, the latest first. */
export const latestCloses = (tx: Tx, most: number): Promise<CloseRow[]> =>
  tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 order by frozen_at desc, id desc limit $2`,
    [tx.cooperativeId, most],
  );

/** The latest version of the latest quarter that was closed. */
export async function latestQuarter(tx: Tx): Promise<CloseRow | undefined> {
  const [row] = await tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 and not is_provisional and quarter like '%-Q%'
        and published_at is not null
      order by quarter desc, version desc limit 1`,
    [tx.cooperativeId],
  );
  return row;
}

/**
 * The first quarter of a year that can be stated: 1, unless the cooperative's first closed quarter,
 * or before any is closed the beginning of its books, is a later one of that year.
 */
export async function firstQuarterIn(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.query<{ first: string | null }>(FIRST_QUARTER, [tx.cooperativeId]);
  const first = row?.first ? Quarter.parse(row.first) : null;
  return first?.year === year ? first.number : 1;
}

const FIRST_QUARTER = `
  select coalesce((select min(quarter) from statements.quarter_close where cooperative_id = $1
      and not is_provisional and quarter like '%-Q%' and published_at is not null),
    (select concat(b.year, '-Q', (b.period + 2) / 3) from ledger.balance b
      where b.cooperative_id = $1 and b.period between 1 and 12
      order by b.year, b.period limit 1)) as first`;

/** The final closes of a cooperative, in order. */
export const finalCloses = (tx: Tx): Promise<CloseRow[]> =>
  tx.query<CloseRow>(
    `select ${COLUMNS} from statements.quarter_close
      where cooperative_id = $1 and not is_provisional order by quarter, version`,
    [tx.cooperativeId],
  );

/** The head that all statements of a close share. */
export function headOf(
  close: Pick<CloseRow, 'version' | 'isProvisional' | 'frozenAt'>,
  span: ClosingSpan,
  cooperative: Cooperative,
): StatementHead {
  const { name, slug, country } = cooperative;
  return {
    cooperative: { name, slug, country },
    quarter: span.lastQuarter.toString(),
    ...(span.isYear && { period: span.name, quarters: span.quarters.map(String) }),
    from: span.from,
    lastDay: span.lastDay,
    version: close.version,
    provisional: close.isProvisional,
    frozenOn: calendarDateIn(close.frozenAt, cooperative.timeZone),
    currency: cooperative.currency,
  };
}

type PracticeOfMember = StatedPractice & { readonly memberId: string };

/** The practices of a quarter: those booked on a day of it, and those with postings in it. */
export async function practicesOf(
  tx: Tx,
  { from, until, months }: Span,
): Promise<PracticeOfMember[]> {
  return tx.query<PracticeOfMember>(PRACTICES, [tx.cooperativeId, from, until, months]);
}

const PRACTICES = `
  select p.id, p.code, p.title, p.member_id as "memberId", m.display_name as member, m.language,
    coalesce(jsonb_agg(jsonb_build_object('legalEntityId', b.legal_entity_id,
        'wayOfWorking', b.way_of_working) order by b.valid_from)
      filter (where b.practice_id is not null), '[]') as bookings
  from registry.practice p
  join registry.member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  left join registry.practice_booking b on b.cooperative_id = p.cooperative_id
    and b.practice_id = p.id and b.valid_from < $3
    and (b.valid_until is null or b.valid_until > $2)
  where p.cooperative_id = $1
    and (b.practice_id is not null or exists (
      select from ledger.balance l where l.cooperative_id = p.cooperative_id
        and l.practice_id = p.id and l.year = extract(year from $2::date)
        and l.period = any ($4::smallint[])))
  group by p.id, p.code, p.title, p.member_id, m.display_name, m.language order by p.code`;

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

/** A step without the practices in it: there may be thousands. */
export type CountedStep = Omit<StepRow, 'practiceIds'> & { readonly practices: number };

export const countedSteps = (tx: Tx, closeId: string): Promise<CountedStep[]> =>
  tx.query<CountedStep>(
    `select name, coalesce(cardinality(practice_ids), 0) as practices,
        done_at is not null as "isDone", done_at as "doneAt" from statements.step
      where cooperative_id = $1 and close_id = $2 order by name`,
    [tx.cooperativeId, closeId],
  );

export const finishStep = (tx: Tx, closeId: string, name: string): Promise<unknown> =>
  tx.query(
    `update statements.step set done_at = $4
      where cooperative_id = $1 and close_id = $2 and name = $3`,
    [tx.cooperativeId, closeId, name, tx.now],
  );

/** Every step of a close is to be made again. */
export const reopenSteps = (tx: Tx, closeId: string): Promise<unknown> =>
  tx.query(
    `update statements.step set done_at = null where cooperative_id = $1 and close_id = $2`,
    [tx.cooperativeId, closeId],
  );

/** Whoever holds it sees what all other steps have written. */
export const holdClose = (tx: Tx, closeId: string): Promise<unknown> =>
  tx.query(
    `select from statements.quarter_close where cooperative_id = $1 and id = $2 for update`,
    [tx.cooperativeId, closeId],
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
