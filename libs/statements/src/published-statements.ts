import { calendarDateIn, type CalendarDate } from '@plusloin/kernel';
import { AuditLog, NotFound, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { fileFetched, pooledFileFetched } from './audited-actions.js';
import type { Amount, PooledStatement, PracticeStatement } from './statement-shapes.js';

/** Whose statements a reader may see: those of some practices, or all and the pooled one. */
export type VisiblePractices = 'all' | readonly string[];

/** A statement as it stands in a list; its files are asked for by kind. */
export interface PublishedStatement {
  readonly closeId: string;
  /** '2026-Q3', or '2026' of a year. */
  readonly quarter: string;
  readonly version: number;
  readonly isProvisional: boolean;
  /** The code of a practice, or 'pooled'. */
  readonly subject: string;
  /** None: the pooled statement. */
  readonly practice: {
    readonly code: string;
    readonly title: string;
    readonly member: string;
    readonly memberCode: string;
  } | null;
  readonly frozenOn: CalendarDate;
  /** Of the quarter, profit positive. */
  readonly result: Amount;
  readonly files: readonly PublishedFile[];
}

export type FileKind = 'json' | 'pdf' | 'csv' | 'xlsx';

export interface PublishedFile {
  readonly kind: FileKind;
  readonly bytes: number;
}

/** Where a page of the list ended, and the next one begins. */
export interface AfterStatement {
  readonly quarter: string;
  readonly version: number;
  /** A final close and a provisional one may have the same number. */
  readonly closeId: string;
  readonly subject: string;
}

export interface StatementsAsked {
  readonly visible: VisiblePractices;
  readonly after?: AfterStatement | null;
  /** Of a page. */
  readonly most: number;
}

/** A file in the storage. */
export interface FilePlace {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The statements that were published, for whoever may read them, the latest first. What a reader
 * may not see does not exist for them: refusal `platform.not-found`.
 */
export class PublishedStatements {
  async list(tx: Tx, { visible, after, most }: StatementsAsked): Promise<PublishedStatement[]> {
    const { timeZone } = await cooperativeOf(tx);
    const rows = await tx.query<ListedRow>(LIST, [
      ...[tx.cooperativeId, practicesIn(visible)],
      ...[after?.quarter ?? null, after?.version ?? null, after?.closeId ?? null],
      ...[after?.subject ?? null, most],
    ]);
    return rows.map(({ frozenAt, files, ...row }) => ({
      ...row,
      frozenOn: calendarDateIn(frozenAt, timeZone),
      files: files.map(({ path, bytes }) => ({ kind: kindOf(path), bytes })),
    }));
  }

  /** What a statement says, as its JSON file does. */
  async content(
    tx: Tx,
    closeId: string,
    subject: string,
    visible: VisiblePractices,
  ): Promise<PracticeStatement | PooledStatement> {
    const { content } = await rowOf(tx, closeId, subject, visible);
    return JSON.parse(content) as PracticeStatement | PooledStatement;
  }

  /** The same of a practice, with whose it is. */
  async ofPractice(
    tx: Tx,
    { closeId, subject }: { closeId: string; subject: string },
    visible: VisiblePractices,
  ): Promise<{ practiceId: string; statement: PracticeStatement }> {
    const { content, practiceId } = await rowOf(tx, closeId, subject, visible);
    if (practiceId === null) throw new NotFound('statement', `${closeId} ${subject}`);
    return { practiceId, statement: JSON.parse(content) as PracticeStatement };
  }

  /** Where a file of a statement lies; that it is fetched is written down. */
  async file(
    tx: Tx,
    { closeId, subject, kind }: { closeId: string; subject: string; kind: FileKind },
    visible: VisiblePractices,
  ): Promise<FilePlace> {
    const { files, practiceId, memberId } = await rowOf(tx, closeId, subject, visible);
    const file = files.find(({ path }) => kindOf(path) === kind);
    if (file === undefined) throw new NotFound('statement', `${closeId} ${subject} ${kind}`);
    const isPooled = practiceId === null || memberId === null;
    const fetched = isPooled
      ? pooledFileFetched.of(closeId, { kind })
      : fileFetched.of(closeId, { kind, practice: practiceId, member: memberId });
    await new AuditLog().record(tx, fetched);
    return file;
  }
}

interface ListedRow extends Omit<PublishedStatement, 'frozenOn' | 'files'> {
  readonly frozenAt: Date;
  readonly files: readonly FilePlace[];
}

interface StatementRow {
  readonly practiceId: string | null;
  readonly memberId: string | null;
  readonly content: string;
  readonly files: readonly FilePlace[];
}

async function rowOf(
  tx: Tx,
  closeId: string,
  subject: string,
  visible: VisiblePractices,
): Promise<StatementRow> {
  const asked = [tx.cooperativeId, practicesIn(visible), closeId, subject];
  const [row] = await tx.query<StatementRow>(ONE, asked);
  if (row === undefined) throw new NotFound('statement', `${closeId} ${subject}`);
  return row;
}

const practicesIn = (visible: VisiblePractices): readonly string[] | null =>
  visible === 'all' ? null : visible;

const kindOf = (path: string): FileKind => path.slice(path.lastIndexOf('.') + 1) as FileKind;

const VISIBLE = `
  from statements.statement s join statements.quarter_close c
    on c.cooperative_id = s.cooperative_id and c.id = s.close_id and c.published_at is not null
  where s.cooperative_id = $1 and ($2::uuid[] is null or s.practice_id = any ($2))`;

const ONE = `
  select s.content, s.files, s.practice_id as "practiceId",
    (select p.member_id from registry.practice p
      where p.cooperative_id = $1 and p.id = s.practice_id) as "memberId" ${VISIBLE}
    and s.close_id = $3::uuid and s.subject = $4`;

// Of a practice, the sum over its sets of books; of the pool, its line of result.
const RESULT = `
  case when s.practice_id is null then (select row->>'pooled'
      from jsonb_array_elements(s.content::jsonb->'rows'->'result') row where row->>'code' = 'P10')
    else (select coalesce(sum((one->'totals'->'result'->>'quarter')::numeric), 0.00)::text
      from jsonb_array_elements(s.content::jsonb->'sections') one) end as result`;

const LIST = `
  with page as (
    select s.close_id, s.subject, c.quarter, c.version, c.is_provisional, c.frozen_at ${VISIBLE}
      and ($3::text is null
        or (c.quarter collate "C", c.version, c.id) < ($3::text collate "C", $4::int, $5::uuid)
        or c.id = $5 and s.subject collate "C" > $6::text collate "C")
    order by c.quarter collate "C" desc, c.version desc, c.id desc, s.subject collate "C" limit $7
  )
  select p.close_id as "closeId", p.quarter, p.version, p.is_provisional as "isProvisional",
    p.subject, p.frozen_at as "frozenAt", s.files, ${RESULT},
    case when s.practice_id is not null then (
      select jsonb_build_object('code', f.rows->0->>'code', 'title', f.rows->0->>'title',
        'member', f.rows->0->>'member', 'memberCode', m.code)
      from statements.practice_figures f join registry.practice o
        on o.cooperative_id = $1 and o.id = f.practice_id
      join registry.member m on m.cooperative_id = $1 and m.id = o.member_id
      where f.cooperative_id = $1 and f.close_id = s.close_id and f.practice_id = s.practice_id
        and f.part = 'practice') end as practice
  from page p join statements.statement s on s.cooperative_id = $1 and s.close_id = p.close_id
    and s.subject = p.subject
  order by p.quarter collate "C" desc, p.version desc, p.close_id desc, p.subject collate "C"`;
