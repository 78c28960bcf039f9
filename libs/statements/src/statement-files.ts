import { Money } from '@plusloin/kernel';
import type { Content, Storage, Stored, Tx } from '@plusloin/platform';
import type { StatedResults } from './pooled-controls.js';
import type { PooledStatement, PracticeStatement, StatementHead } from './statement-shapes.js';
import { NotReproduced } from './statements.errors.js';

export type ListedFile = { readonly path: string } & Stored;

/** A statement with its files, ready to be listed; the first file holds its data. */
export interface StatementFiles {
  readonly subject: string;
  readonly practiceId: string | null;
  readonly content: string;
  readonly files: readonly ListedFile[];
}

/** '2026-Q3', or '2026' of a year. */
export const periodOf = ({ period, quarter }: StatementHead): string => period ?? quarter;

/** 'statements/passerelle/2026-Q3/v1', or where a provisional one of that day lies. */
export function folderOf(statement: StatementHead): string {
  const place = `statements/${statement.cooperative.slug}/${periodOf(statement)}`;
  return statement.provisional
    ? `${place}/provisional-${statement.version}`
    : `${place}/v${statement.version}`;
}

/** A form of a statement beside its data: 'pdf' and its bytes. */
export type DrawnFile = readonly [extension: 'pdf' | 'csv' | 'xlsx', content: Content];

/**
 * Writes a statement's data and what was drawn of it. The bytes derive from the close alone, so
 * writing them again writes the same; bytes that differ from what was published are refused, and
 * what was published stays.
 */
export async function writeStatement(
  storage: Storage,
  of: { subject: string; practiceId: string | null },
  statement: PracticeStatement | PooledStatement,
  drawn: readonly DrawnFile[],
): Promise<StatementFiles> {
  const content = `${JSON.stringify(statement, null, 2)}\n`;
  const path = `${folderOf(statement)}/${of.subject.toLowerCase()}`;
  const files: ListedFile[] = [];
  for (const [extension, form] of [['json', Buffer.from(content)] as const, ...drawn]) {
    files.push(await write(storage, `${path}.${extension}`, form, statement.provisional));
  }
  return { ...of, content, files };
}

/** What is provisional may be written over until it is listed; what is final is what it was. */
async function write(
  storage: Storage,
  path: string,
  content: Content,
  isProvisional: boolean,
): Promise<ListedFile> {
  const stored = await storage[isProvisional ? 'put' : 'putOnce'](path, content);
  if (stored === null) throw new NotReproduced(path);
  return { path, ...stored };
}

/**
 * Lists statements in the database, in one statement. Answers those that are listed already and say
 * otherwise: their subject and path.
 */
export function listStatements(
  tx: Tx,
  closeId: string,
  files: readonly StatementFiles[],
): Promise<{ subject: string; path: string }[]> {
  return tx.query(LIST, [
    ...[tx.cooperativeId, closeId],
    files.map((one) => one.subject),
    files.map((one) => one.practiceId),
    files.map((one) => one.content),
    files.map((one) => JSON.stringify(one.files)),
  ]);
}

// What is listed already is seen as it was before this statement.
const LIST = `
  with made as (
    select * from unnest($3::text[], $4::uuid[], $5::text[], $6::jsonb[])
      as m(subject, practice_id, content, files)
  ), listed as (
    insert into statements.statement
      (cooperative_id, close_id, subject, practice_id, content, files)
    select $1, $2, made.* from made order by subject on conflict do nothing
  )
  select s.subject, s.files -> 0 ->> 'path' as path from made join statements.statement s
    on s.cooperative_id = $1 and s.close_id = $2 and s.subject = made.subject
  where s.files <> made.files`;

export type ListedStatement = StatementFiles;

/** What a close published, by subject. */
export const statementsOf = (tx: Tx, closeId: string): Promise<ListedStatement[]> =>
  tx.query<ListedStatement>(listed('content,'), [tx.cooperativeId, closeId]);

/** The files of a close, by subject; what they say is not read. */
export const filesOf = (
  tx: Tx,
  closeId: string,
): Promise<Pick<ListedStatement, 'subject' | 'files'>[]> =>
  tx.query(listed(''), [tx.cooperativeId, closeId]);

/** The result that each practice's statement says, over all its sets of books. */
export async function statedResults(tx: Tx, closeId: string): Promise<StatedResults> {
  const rows = await tx.query<{ subject: string; result: string }>(RESULTS, [
    tx.cooperativeId,
    closeId,
  ]);
  return new Map(rows.map(({ subject, result }) => [subject, Money.parse(result).toString()]));
}

const RESULTS = `
  select subject, coalesce((select sum((s -> 'totals' -> 'result' ->> 'quarter')::numeric)
      from jsonb_array_elements(content::jsonb -> 'sections') s), 0)::text as result
  from statements.statement
  where cooperative_id = $1 and close_id = $2 and practice_id is not null`;

/** What the pooled statement of a close says, once it is made. */
export async function pooledContent(tx: Tx, closeId: string): Promise<PooledStatement | null> {
  const [row] = await tx.query<{ content: string }>(
    `select content from statements.statement
      where cooperative_id = $1 and close_id = $2 and subject = 'pooled'`,
    [tx.cooperativeId, closeId],
  );
  return row === undefined ? null : (JSON.parse(row.content) as PooledStatement);
}

/** The columns of jsonb come in an order of their own; what is listed has one. */
const listed = (content: string): string => `
  select subject, practice_id as "practiceId", ${content} (
      select json_agg(json_build_object('path', f ->> 'path', 'sha256', f ->> 'sha256',
        'bytes', (f ->> 'bytes')::int) order by place)
      from jsonb_array_elements(files) with ordinality as x(f, place)) as files
  from statements.statement where cooperative_id = $1 and close_id = $2 order by subject`;
