import { createHash } from 'node:crypto';
import type { Finding } from '@plusloin/ledger';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { finalCloses, type CloseRow } from './close.queries.js';
import { figuresOfBalances } from './figures-of-balances.js';
import { pooledInput } from './pooled-input.js';
import { pooledStatement } from './pooled-statement.js';
import { practiceStatement } from './practice-statement.js';
import { statementsOf, type ListedStatement } from './statement-files.js';
import { StatementsDiffer } from './statements.errors.js';
import type { PooledStatement, PracticeStatement } from './statement-shapes.js';

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
      if (!close.isPublished) continue;
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

/** The nightly form: findings are logged by number and fail the job, so that somebody looks. */
export async function proveStatements(services: Services, actor: Actor): Promise<void> {
  const { length } = await verifyStatements(services, actor);
  if (length === 0) return;
  const check = 'statements';
  services.log.error('statements.finding', { ...actor, check, count: length });
  throw new StatementsDiffer(length);
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
  const place = `relevé groupé ${close.quarter} v${close.version}`;
  if (published === undefined) return [finding(place, 'Le relevé n’est plus dans la base.')];
  const then = JSON.parse(published.content) as PooledStatement;
  const input = await pooledInput(tx, close);
  const differing = differingParts(then, pooledStatement(input), await yearEndSince(tx, close));
  const books = new Map(close.books.map((one) => [one.legalEntityId, one]));
  const members = input.practices.flatMap((practice) => {
    const own = statements.find((one) => one.practiceId === practice.id);
    const figures = figuresOfBalances(practice, input.figures);
    const now = practiceStatement(input.head, figures, books);
    const said = own && (JSON.parse(own.content) as PracticeStatement);
    const isSame = said && resultsOf(said) === resultsOf(now);
    return isSame ? [] : [`relevé ${practice.code} ${close.quarter} v${close.version}`];
  });
  return [...differing.map((part) => `${place}, ${part}`), ...members].map((where) => ({
    ...finding(where, 'Les livres ne donnent plus les chiffres publiés.'),
    check: 'statements.ledger',
  }));
}

const resultsOf = ({ sections }: PracticeStatement) =>
  JSON.stringify(sections.map(({ books, totals }) => [books.code, totals.result.quarter]));

function differingParts(
  then: PooledStatement,
  now: PooledStatement,
  isOpenedSince: boolean,
): string[] {
  const parts: [string, (one: PooledStatement) => unknown][] = [
    ['résultat', (one) => one.rows.result],
    // Names may change; what a practice earned may not.
    ['activités', (one) => one.practices.map(({ code, result }) => [code, result])],
  ];
  if (!isOpenedSince) {
    parts.push(['situation', (one) => one.rows.situation], ['preuve', (one) => one.rows.proof]);
  }
  return parts
    .filter(([, part]) => JSON.stringify(part(then)) !== JSON.stringify(part(now)))
    .map(([name]) => name);
}

/**
 * Whether a year end was posted after the freeze: corrections of December (period 13) and opening
 * entries come in spring, rightly change what the quarters after them began with, and are no fault.
 */
async function yearEndSince(tx: Tx, close: CloseRow): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }>(YEAR_END_SINCE, [
    tx.cooperativeId,
    Number(close.quarter.slice(0, 4)),
    close.books.map((one) => one.legalEntityId),
    close.books.map((one) => one.head.sequence),
  ]);
  return row?.found === true;
}

const YEAR_END_SINCE = `
  select exists (select from unnest($3::uuid[], $4::bigint[]) as frozen(entity, sequence)
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = frozen.entity
      and e.sequence > frozen.sequence and e.year between $2 - 1 and $2
      and e.period in (0, 13)) as found`;
