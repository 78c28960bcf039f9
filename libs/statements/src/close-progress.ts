import type { Outbox, Tx } from '@plusloin/platform';
import { publishFiles } from './close-jobs.js';
import {
  closeOf,
  countedSteps,
  type CloseFailure,
  type CloseRow,
  type CountedStep,
} from './close.queries.js';
import { failuresOf } from './practice-failures.js';
import { filesOf, pooledContent } from './statement-files.js';
import type { Amount, PooledStatement } from './statement-shapes.js';
import { PRACTICES_FAILED } from './statements.errors.js';

/** How far a close is. */
export interface CloseStanding {
  readonly state: CloseRow['state'];
  readonly done: number;
  readonly total: number;
  readonly steps: readonly { readonly name: string; readonly isDone: boolean }[];
  /** Practices by how their statement stands. */
  readonly practices: {
    readonly made: number;
    readonly waiting: number;
    readonly failed: number;
  };
  /** From the pace of the steps that are done; `null` before the first and after the last. */
  readonly secondsLeft: number | null;
  readonly failure: CloseFailure | null;
  /** The practices whose statement could not be made. */
  readonly failures: readonly ({ readonly practice: string } & CloseFailure)[];
}

/** The same, with what is read of all its statements. */
export interface CloseProgress extends CloseStanding {
  /** Once it is done. */
  readonly summary: CloseSummary | null;
}

export interface CloseSummary {
  readonly quarter: string;
  readonly version: number;
  readonly practices: number;
  readonly entries: number;
  readonly income: Amount;
  readonly result: Amount;
  /** What the proof leaves unexplained: '0.00'. */
  readonly proof: Amount;
  readonly files: readonly { path: string; sha256: string; bytes: number }[];
  readonly milliseconds: number;
}

/** How a close stands; `summary` once it is done, `failure` when it cannot go on. */
export async function progressOf(tx: Tx, outbox: Outbox, closeId: string): Promise<CloseProgress> {
  const close = await closeOf(tx, closeId);
  const steps = await countedSteps(tx, closeId);
  const summary = close.state === 'done' ? await summaryOf(tx, close, steps) : null;
  return { ...(await standingOf(tx, outbox, close, steps)), summary };
}

/** How a close stands, without reading a statement: a list of many stays quick. */
export async function standingOf(
  tx: Tx,
  outbox: Outbox,
  close: CloseRow,
  known?: readonly CountedStep[],
): Promise<CloseStanding> {
  const steps = known ?? (await countedSteps(tx, close.id));
  const failures = close.state === 'done' ? [] : await failuresOf(tx, close.id);
  const failure = close.failure ?? (await givenUp(tx, outbox, close));
  const size = (list: readonly CountedStep[]) =>
    list.reduce((sum, step) => sum + step.practices, 0);
  const made = size(steps.filter((step) => step.isDone));
  return {
    state: failure === null ? close.state : 'failed',
    done: steps.filter((step) => step.isDone).length,
    total: steps.length,
    steps: steps.map(({ name, isDone }) => ({ name, isDone })),
    practices: { made, failed: failures.length, waiting: size(steps) - made - failures.length },
    secondsLeft: await secondsLeft(tx, close, steps),
    failure,
    failures: failures.map(({ practice, code, details }) => ({ practice, code, details })),
  };
}

/** A step that no worker will try again, whoever ran it. */
async function givenUp(
  tx: Tx,
  outbox: Outbox,
  { id, state }: CloseRow,
): Promise<CloseFailure | null> {
  if (state !== 'running') return null;
  const standing = await outbox.standing(tx, publishFiles.with({ closeId: id }));
  // Practices that failed are told once the others are through.
  const failed = standing?.failures.find((one) => one.code !== PRACTICES_FAILED);
  return failed ? { code: failed.code, details: { job: failed.job } } : null;
}

async function secondsLeft(tx: Tx, close: CloseRow, steps: readonly CountedStep[]) {
  const ends = steps.flatMap((step) => (step.doneAt === null ? [] : [step.doneAt.getTime()]));
  if (close.state !== 'running' || ends.length === 0 || ends.length === steps.length) return null;
  const spent = Math.max(...ends) - (await beginningOf(tx, close)).getTime();
  const each = Math.ceil(spent / ends.length / 1_000);
  return Math.max(0, each * (steps.length - ends.length));
}

async function summaryOf(
  tx: Tx,
  close: CloseRow,
  steps: readonly CountedStep[],
): Promise<CloseSummary> {
  const content = await pooledContent(tx, close.id);
  if (content === null) throw new Error(`close ${close.id} is done without a pooled statement`);
  const statements = await filesOf(tx, close.id);
  const rowOf = (rows: PooledStatement['rows']['result'], code: string) =>
    rows.find((row) => row.code === code)?.pooled ?? '';
  const ends = steps.map((step) => step.doneAt?.getTime() ?? 0);
  return {
    quarter: close.quarter,
    version: close.version,
    practices: statements.length - 1,
    entries: content.books.reduce((sum, one) => sum + one.entries.count, 0),
    income: rowOf(content.rows.result, 'P4'),
    result: rowOf(content.rows.result, 'P10'),
    proof: rowOf(content.rows.proof, 'S9'),
    files: statements.flatMap((one) => one.files),
    milliseconds: Math.max(...ends) - (await beginningOf(tx, close)).getTime(),
  };
}

/** When the files were last asked for: a close may be asked for again, days later. */
async function beginningOf(tx: Tx, close: CloseRow): Promise<Date> {
  const [row] = await tx.query<{ begun: Date | null }>(BEGUN, [tx.cooperativeId, close.id]);
  return row?.begun ?? close.frozenAt;
}

const BEGUN = `
  select max(created_at) as begun from platform.outbox
  where cooperative_id = $1 and job = '${publishFiles.name}' and payload->>'closeId' = $2`;
