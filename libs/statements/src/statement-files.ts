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
  readonly version: number;
  readonly provisional: boolean;
}): string {
  const place = `statements/${statement.cooperative.slug}/${statement.quarter}`;
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

/** Lists statements in the database; a list that says otherwise of one of them is refused. */
export async function listStatements(
  tx: Tx,
  closeId: string,
  files: readonly StatementFiles[],
): Promise<void> {
  for (const one of files) {
    const listed = await tx.query<{ same: boolean }>(LIST, [
      tx.cooperativeId,
      closeId,
      one.subject,
      one.practiceId,
      one.content,
      one.json.path,
      one.json.sha256,
      one.json.bytes,
      one.pdf.path,
      one.pdf.sha256,
      one.pdf.bytes,
    ]);
    if (listed.length > 0) continue;
    const [row] = await tx.query<{ same: boolean }>(SAME, [
      tx.cooperativeId,
      closeId,
      one.subject,
      one.json.sha256,
      one.pdf.sha256,
    ]);
    if (row?.same !== true) throw new NotReproduced(one.pdf.path);
  }
}

const LIST = `
  insert into statements.statement (cooperative_id, close_id, subject, practice_id, content,
    json_path, json_sha256, json_bytes, pdf_path, pdf_sha256, pdf_bytes)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict do nothing returning true as same`;

const SAME = `
  select json_sha256 = $4 and pdf_sha256 = $5 as same from statements.statement
  where cooperative_id = $1 and close_id = $2 and subject = $3`;

export interface ListedStatement {
  readonly subject: string;
  readonly practiceId: string | null;
  readonly content: string;
  readonly files: readonly ({ readonly path: string } & Stored)[];
}

/** What a close published, by subject. */
export async function statementsOf(tx: Tx, closeId: string): Promise<ListedStatement[]> {
  const rows = await tx.query<Record<string, string>>(LISTED, [tx.cooperativeId, closeId]);
  return rows.map((row) => ({
    subject: row['subject'] ?? '',
    practiceId: row['practice_id'] ?? null,
    content: row['content'] ?? '',
    files: [
      {
        path: row['json_path'] ?? '',
        sha256: row['json_sha256'] ?? '',
        bytes: Number(row['json_bytes']),
      },
      {
        path: row['pdf_path'] ?? '',
        sha256: row['pdf_sha256'] ?? '',
        bytes: Number(row['pdf_bytes']),
      },
    ],
  }));
}

const LISTED = `
  select subject, practice_id, content, json_path, json_sha256, json_bytes, pdf_path, pdf_sha256,
    pdf_bytes
  from statements.statement where cooperative_id = $1 and close_id = $2 order by subject`;
