import { createHash } from 'node:crypto';
import type { Finding } from '@plusloin/ledger';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { finalCloses, type CloseRow } from './close.queries.js';
import { pooledInput } from './pooled-input.js';
import { pooledStatement } from './pooled-statement.js';
import { statementsOf, type ListedStatement } from './statement-files.js';
import type { PooledStatement } from './statement-shapes.js';

/**
 * Compares every published statement with its files and with the books: a file that is not what was
 * published, data that is not what the file says, figures that the ledger does not give any more.
 */
export async function verifyStatements(
  { work, storage }: Pick<Services, 'work' | 'storage'>,
  actor: Actor,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const listed = await work.read(actor, async (tx) => {
    const all: ListedStatement[] = [];
    for (const close of await finalCloses(tx)) {
      if (close.state !== 'done') continue;
      const statements = await statementsOf(tx, close.id);
      findings.push(...(await ledgerFindings(tx, close, statements)));
      all.push(...statements);
    }
    return all;
  });
  for (const statement of listed) {
    for (const file of statement.files) {
      const bytes = (await storage.exists(file.path)) ? await storage.get(file.path) : null;
      if (bytes === null) findings.push(finding(file.path, 'Le fichier a disparu.'));
      else if (sha256(bytes) !== file.sha256) findings.push(finding(file.path, CHANGED));
    }
    const [json] = statement.files;
    if (json !== undefined && sha256(Buffer.from(statement.content)) !== json.sha256) {
      findings.push(
        finding(json.path, 'La base de données dit autre chose que le fichier publié.'),
      );
    }
  }
  return findings;
}

const CHANGED = 'Le fichier n’est plus celui qui a été publié.';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const finding = (where: string, says: string): Finding => ({
  check: 'statements.files',
  entity: '*',
  where,
  says,
});

async function ledgerFindings(
  tx: Tx,
  close: CloseRow,
  statements: readonly ListedStatement[],
): Promise<Finding[]> {
  const published = statements.find((one) => one.subject === 'pooled');
  if (published === undefined) return [];
  const then = JSON.parse(published.content) as PooledStatement;
  const now = pooledStatement(await pooledInput(tx, close));
  const differs = (one: (statement: PooledStatement) => unknown) =>
    JSON.stringify(one(then)) !== JSON.stringify(one(now));
  const parts = [
    ['résultat', (one: PooledStatement) => one.rows.result],
    ['situation', (one: PooledStatement) => one.rows.situation],
    ['preuve', (one: PooledStatement) => one.rows.proof],
    ['activités', (one: PooledStatement) => one.practices],
  ] as const;
  return parts
    .filter(([, part]) => differs(part))
    .map(([name]) => ({
      check: 'statements.ledger',
      entity: '*',
      where: `relevé groupé ${close.quarter} v${close.version}, ${name}`,
      says: 'Les livres ne donnent plus les chiffres publiés.',
    }));
}
