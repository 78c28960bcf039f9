import { createHash } from 'node:crypto';
import type { Storage, Stored, Tx } from '@plusloin/platform';
import type { PooledStatement, PracticeStatement } from './statement-shapes.js';
import { NotReproduced } from './statements.errors.js';

/** A statement with its two files, ready to be listed. */
export interface StatementFiles {
  readonly subject: string;
  readonly practiceId: string | null;
  readonly content: string;
  readonly json: { readonly path: string } & Stored;
  readonly pdf: { readonly path: string } & Stored;
}

/** 'statements/passerelle/2026-Q3/v1', or where a provisional one of that day lies. */
export function folderOf(statement: {
  readonly cooperative: { readonly slug: string };
  readonly quarter: string;
  readonly period?: string;
  readonly version: number;
  readonly provisional: boolean;
}): string {
  const { cooperative, quarter, period = quarter } = statement;
  const place = `statements/${cooperative.slug}/${period}`;
  return statement.provisional
    ? `${place}/provisional-${statement.version}`
    : `${place}/v${statement.version}`;
}

/**
 * Writes a statement's data and its picture. The bytes derive from the close alone, so writing them
 * again writes the same; bytes that differ from what was published are refused, and nothing is
 * written.
 */
export async function writeStatement(
  storage: Storage,
  of: { subject: string; practiceId: string | null },
  statement: PracticeStatement | PooledStatement,
  pdf: Buffer,
): Promise<StatementFiles> {
  const content = `${JSON.stringify(statement, null, 2)}\n`;
  const path = `${folderOf(statement)}/${of.subject.toLowerCase()}`;
  return {
    ...of,
    content,
    json: await write(storage, `${path}.json`, Buffer.from(content), statement.provisional),
    pdf: await write(storage, `${path}.pdf`, pdf, statement.provisional),
  };
}

/** What is provisional may be written over until it is listed; what is final is what it was. */
async function write(storage: Storage, path: string, bytes: Buffer, isProvisional: boolean) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!isProvisional && (await storage.exists(path))) {
    const published = createHash('sha256')
      .update(await storage.get(path))
      .digest('hex');
    if (published !== sha256) throw new NotReproduced(path);
    return { path, sha256, bytes: bytes.length };
  }
  return { path, ...(await storage.put(path, bytes)) };
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
    ...[files.map((one) => one.json.path), files.map((one) => one.json.sha256)],
    ...[files.map((one) => one.json.bytes), files.map((one) => one.pdf.path)],
    ...[files.map((one) => one.pdf.sha256), files.map((one) => one.pdf.bytes)],
  ]);
}

// What is listed already is seen as it was before this statement.
const LIST = `
  with made as (
    select * from unnest($3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::int[],
        $9::text[], $10::text[], $11::int[])
      as m(subject, practice_id, content, json_path, json_sha256, json_bytes, pdf_path,
        pdf_sha256, pdf_bytes)
  ), listed as (
    insert into statements.statement (cooperative_id, close_id, subject, practice_id, content,
      json_path, json_sha256, json_bytes, pdf_path, pdf_sha256, pdf_bytes)
    select $1, $2, made.* from made order by subject on conflict do nothing
  )
  select s.subject, s.pdf_path as path from made join statements.statement s
    on s.cooperative_id = $1 and s.close_id = $2 and s.subject = made.subject
  where s.json_sha256 <> made.json_sha256 or s.pdf_sha256 <> made.pdf_sha256`;

export type ListedFile = { readonly path: string } & Stored;

export interface ListedStatement {
  readonly subject: string;
  readonly practiceId: string | null;
  readonly content: string;
  readonly files: readonly ListedFile[];
}

/** What a close published, by subject. */
export async function statementsOf(tx: Tx, closeId: string): Promise<ListedStatement[]> {
  const rows = await tx.query<Listed & { content: string }>(listed('content,'), [
    tx.cooperativeId,
    closeId,
  ]);
  return rows.map((row) => ({
    subject: row.subject,
    practiceId: row.practiceId,
    content: row.content,
    files: twoFiles(row),
  }));
}

/** The files of a close, by subject; what they say is not read. */
export async function filesOf(
  tx: Tx,
  closeId: string,
): Promise<{ subject: string; files: ListedFile[] }[]> {
  const rows = await tx.query<Listed>(listed(''), [tx.cooperativeId, closeId]);
  return rows.map((row) => ({ subject: row.subject, files: twoFiles(row) }));
}

/** What the pooled statement of a close says, once it is made. */
export async function pooledContent(tx: Tx, closeId: string): Promise<PooledStatement | null> {
  const [row] = await tx.query<{ content: string }>(
    `select content from statements.statement
      where cooperative_id = $1 and close_id = $2 and subject = 'pooled'`,
    [tx.cooperativeId, closeId],
  );
  return row === undefined ? null : (JSON.parse(row.content) as PooledStatement);
}

interface Listed {
  readonly subject: string;
  readonly practiceId: string | null;
  readonly json: ListedFile;
  readonly pdf: ListedFile;
}

const twoFiles = ({ json, pdf }: Listed): ListedFile[] =>
  [json, pdf].map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));

const listed = (content: string): string => `
  select subject, practice_id as "practiceId", ${content}
    jsonb_build_object('path', json_path, 'sha256', json_sha256, 'bytes', json_bytes) as json,
    jsonb_build_object('path', pdf_path, 'sha256', pdf_sha256, 'bytes', pdf_bytes) as pdf
  from statements.statement where cooperative_id = $1 and close_id = $2 order by subject`;
