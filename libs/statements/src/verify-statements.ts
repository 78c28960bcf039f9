import { createHash } from 'node:crypto';
import { Money } from '@plusloin/kernel';
import type { Finding } from '@plusloin/ledger';
import type { Actor, Services, Storage, Tx } from '@plusloin/platform';
import { judgementOf, type Judgement } from './builder-version.js';
import { finalCloses, stepsOf, type CloseRow } from './close.queries.js';
import { differingFigures } from './figure-differences.js';
import { bytesOfList, fileList, FILE_LIST } from './file-list.js';
import { recomputed, type Recomputed } from './recomputed-figures.js';
import { folderOf, statementsOf, type ListedStatement } from './statement-files.js';
import { statementOfPool, statementOfPractice } from './statement-of-figures.js';
import { StatementsDiffer } from './statements.errors.js';
import { differingParts, sameFigures } from './statement-differences.js';
import type { Amount, PooledStatement, PracticeStatement } from './statement-shapes.js';
import { poolFiguresOf, practiceFiguresOf, storedHead } from './stored-figures.js';

export interface StatementsJudged {
  readonly findings: readonly Finding[];
  /** How many published closes were judged which way. */
  readonly judged: Readonly<Record<Judgement, number>>;
}

/**
 * Compares every published statement with its files, with the figures that were kept and with the
 * books as they stood when the quarter was frozen: a file or a row that is not what was published,
 * figures that the ledger does not give. Statements of another release are not made anew: as far as
 * the form of its figures is still this one's, they are compared with the books; its files are
 * judged by their hashes.
 */
export async function judgeStatements(
  { work, storage }: Pick<Services, 'work' | 'storage'>,
  actor: Actor,
): Promise<StatementsJudged> {
  const closes = await work.read(actor, finalCloses);
  const findings: Finding[] = [];
  const judged = { whole: 0, figures: 0, files: 0 };
  for (const close of closes.filter((one) => one.isPublished)) {
    const judgement = judgementOf(close.builder);
    judged[judgement] += 1;
    const seen = await work.read(actor, (tx) => inspect(tx, close, judgement));
    findings.push(...seen.findings);
    findings.push(...(await fileFindings(storage, seen.statements)));
    if (seen.list !== null) findings.push(...(await listFindings(storage, seen.list)));
  }
  return { findings, judged };
}

/** What was found alone. */
export const verifyStatements = async (
  services: Pick<Services, 'work' | 'storage'>,
  actor: Actor,
): Promise<readonly Finding[]> => (await judgeStatements(services, actor)).findings;

/** The nightly form: findings are logged by number and fail the job, so that somebody looks. */
export async function proveStatements(services: Services, actor: Actor): Promise<void> {
  const { length } = await verifyStatements(services, actor);
  if (length === 0) return;
  const check = 'statements';
  services.log.error('statements.finding', { ...actor, check, count: length });
  throw new StatementsDiffer(length);
}

interface ExpectedFile {
  readonly path: string;
  readonly sha256: string;
}

interface Inspected {
  readonly findings: readonly Finding[];
  readonly statements: readonly ListedStatement[];
  /** The list of files as the database gives it now; of another release its anchor has the hash. */
  readonly list: ExpectedFile | null;
}

/** Everything but the files: rows against kept figures, and against the books. */
async function inspect(tx: Tx, close: CloseRow, judgement: Judgement): Promise<Inspected> {
  const statements = await statementsOf(tx, close.id);
  const missing = await missingStatements(tx, close, statements);
  if (judgement === 'files') return { findings: missing, statements, list: null };
  const stored = await poolFiguresOf(tx, close.id);
  const ids = stored.practices.map((practice) => practice.id);
  const kept = { pool: stored, practices: await practiceFiguresOf(tx, close.id, ids) };
  const books = await recomputed(tx, close, stored);
  if (judgement === 'figures') {
    const differing = differingFigures(kept, books).map((one) => placeOf(close, one));
    return { findings: [...missing, ...differing.map(notInBooks)], statements, list: null };
  }
  const findings = [
    ...missing,
    ...comparison(close, statements, kept).map(notKept),
    ...comparison(close, statements, books).map(notInBooks),
  ];
  return { findings, statements, list: await expectedList(tx, close) };
}

async function expectedList(tx: Tx, { id }: CloseRow): Promise<ExpectedFile> {
  const path = `${folderOf(await storedHead(tx, id))}/${FILE_LIST}`;
  return { path, sha256: sha256(bytesOfList(await fileList(tx, id))) };
}

const notKept = (where: string): Finding => ({
  ...finding(where, 'Les chiffres figés à la clôture ne donnent plus ce relevé.'),
  check: 'statements.figures',
});

const notInBooks = (where: string): Finding => ({
  ...finding(where, 'Les livres ne donnent plus les chiffres publiés.'),
  check: 'statements.ledger',
});

const CHANGED = 'Le fichier n’est plus celui qui a été publié.';
const GONE = 'Le fichier a disparu.';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const finding = (where: string, says: string): Finding => ({
  check: 'statements.files',
  entity: '*',
  where,
  says,
});

const placeOf = ({ quarter, version }: CloseRow, subject: string): string =>
  `${subject === 'pooled' ? 'relevé groupé' : `relevé ${subject}`} ${quarter} v${version}`;

/** Practices of the close, and its pool, whose statement is not in the database any more. */
async function missingStatements(
  tx: Tx,
  close: CloseRow,
  statements: readonly ListedStatement[],
): Promise<Finding[]> {
  const rows = await tx.query<{ subject: string }>(STATED, [tx.cooperativeId, close.id]);
  const steps = await stepsOf(tx, close.id);
  const expected = steps.length === 0 ? [] : ['pooled', ...rows.map((row) => row.subject)];
  return expected
    .filter((subject) => !statements.some((one) => one.subject === subject))
    .map((subject) => finding(placeOf(close, subject), 'Le relevé n’est plus dans la base.'));
}

const STATED = `
  select f.rows->0->>'code' as subject from statements.practice_figures f
  join statements.step s on s.cooperative_id = $1 and s.close_id = $2
    and f.practice_id = any (s.practice_ids)
  where f.cooperative_id = $1 and f.close_id = $2 and f.part = 'practice' order by 1`;

/** The statements, and parts of the pooled one, that figures do not give. */
function comparison(
  close: CloseRow,
  statements: readonly ListedStatement[],
  { pool, practices }: Recomputed,
): string[] {
  const said = new Map(statements.map((one) => [one.subject, one.content]));
  const now = practices.map(({ figures, books }) => statementOfPractice(pool, figures, books));
  const stated = new Map(now.map((one) => [one.practice.code, resultOf(one)]));
  const pooled = said.get('pooled');
  const parts =
    pooled === undefined
      ? []
      : differingParts(JSON.parse(pooled) as PooledStatement, statementOfPool(pool, stated));
  const differing = now.filter((one) => {
    const content = said.get(one.practice.code);
    return content !== undefined && !sameFigures(JSON.parse(content) as PracticeStatement, one);
  });
  return [
    ...parts.map((part) => `${placeOf(close, 'pooled')}, ${part}`),
    ...differing.map(({ practice }) => placeOf(close, practice.code)),
  ];
}

const resultOf = ({ sections }: PracticeStatement): Amount =>
  Money.sum(sections.map(({ totals }) => Money.parse(totals.result.quarter))).toString();

async function fileFindings(
  storage: Storage,
  statements: readonly ListedStatement[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { files, content } of statements) {
    for (const file of files) findings.push(...(await fileFinding(storage, file, CHANGED)));
    const [json] = files;
    if (json !== undefined && sha256(Buffer.from(content)) !== json.sha256) {
      const says = 'La base de données dit autre chose que le fichier publié.';
      findings.push(finding(json.path, says));
    }
  }
  return findings;
}

/** The list beside the files names what the database lists, to the byte. */
const listFindings = (storage: Storage, list: ExpectedFile): Promise<Finding[]> =>
  fileFinding(storage, list, 'La liste publiée et la base de données ne nomment pas les mêmes.');

async function fileFinding(
  storage: Storage,
  { path, sha256: expected }: ExpectedFile,
  says: string,
): Promise<Finding[]> {
  const bytes = (await storage.exists(path)) ? await storage.get(path) : null;
  if (bytes === null) return [finding(path, GONE)];
  return sha256(bytes) === expected ? [] : [finding(path, says)];
}
