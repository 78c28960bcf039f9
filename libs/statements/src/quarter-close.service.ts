import { Quarter, uuidv7 } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { openChecks } from './close-checks.js';
import { publishFiles, statePooled, statePractices } from './close-jobs.js';
import {
  closeOf,
  closesOf,
  practicesOf,
  stepsOf,
  type CloseFailure,
  type CloseRow,
} from './close.queries.js';
import { freeze, frozenBooks } from './freeze.js';
import { statementsOf } from './statement-files.js';
import type { Amount, PooledStatement } from './statement-shapes.js';
import { ChecksFailed } from './statements.errors.js';

export interface CloseRequest {
  readonly quarter: Quarter;
  /** Closes nothing: a pooled statement of the books as they are. */
  readonly provisional?: boolean;
  /** A provisional statement made since this instant is answered as it is. */
  readonly since?: Date;
}

export interface CloseProgress {
  readonly state: CloseRow['state'];
  readonly done: number;
  readonly total: number;
  readonly steps: readonly { readonly name: string; readonly isDone: boolean }[];
  readonly failure: CloseFailure | null;
  /** Once it is done. */
  readonly summary: CloseSummary | null;
}

export interface CloseSummary {
  readonly quarter: string;
  readonly practices: number;
  readonly entries: number;
  readonly income: Amount;
  readonly result: Amount;
  /** What the proof leaves unexplained: '0.00'. */
  readonly proof: Amount;
  readonly files: readonly { path: string; sha256: string; bytes: number }[];
  readonly milliseconds: number;
}

/** Closes a quarter: checks, freezes the books, and asks for the statements. */
export class QuarterClose {
  constructor(private readonly services: Pick<Services, 'work' | 'outbox'>) {}

  /**
   * Freezes the quarter and asks for its statements in one transaction. Asking again for a quarter
   * that is closed makes its statements once more: they must come out the same to the byte. One
   * that failed before it published anything is begun anew, as the next version.
   * Refusals: `statements.checks-failed`.
   */
  request(actor: Actor, { quarter, provisional = false, since }: CloseRequest) {
    return this.services.work.run(actor, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `statements.close ${tx.cooperativeId}`,
      ]);
      const [standing] = await closesOf(tx, quarter, provisional);
      const isStanding = standing !== undefined && isToRepeat(standing, since);
      const closeId = isStanding
        ? await this.repeat(tx, standing)
        : await this.begin(tx, quarter, provisional, (standing?.version ?? 0) + 1);
      await this.askForSteps(tx, closeId);
      return { closeId };
    });
  }

  /** How far a close is; `summary` once it is done, `failure` when its sums do not agree. */
  progress(actor: Actor, closeId: string): Promise<CloseProgress> {
    return this.services.work.read(actor, async (tx) => {
      const close = await closeOf(tx, closeId);
      const steps = await stepsOf(tx, closeId);
      const failure = close.failure ?? (await this.givenUp(tx, close));
      return {
        state: failure === null ? close.state : 'failed',
        done: steps.filter((step) => step.isDone).length,
        total: steps.length,
        steps: steps.map(({ name, isDone }) => ({ name, isDone })),
        failure,
        summary: close.state === 'done' ? await summaryOf(tx, close) : null,
      };
    });
  }

  /** A step that no worker will try again, whoever ran it. */
  private async givenUp(tx: Tx, { id, state }: CloseRow): Promise<CloseFailure | null> {
    if (state !== 'running') return null;
    const standing = await this.services.outbox.standing(tx, publishFiles.with({ closeId: id }));
    const [failed] = standing?.failures ?? [];
    return failed ? { code: failed.code, details: { job: failed.job } } : null;
  }

  private async begin(tx: Tx, quarter: Quarter, provisional: boolean, version: number) {
    // The locks come first: nothing can slip in between the checks and the freeze.
    if (!provisional) await freeze(tx, quarter);
    const frozen = await frozenBooks(tx, quarter);
    const open = provisional ? [] : await openChecks(tx, quarter, frozen);
    if (open.length > 0) throw new ChecksFailed(quarter.toString(), open);
    const closeId = uuidv7(tx.now);
    await tx.query(BEGIN, [
      tx.cooperativeId,
      closeId,
      quarter.toString(),
      version,
      provisional,
      tx.actor.id,
      tx.now,
      JSON.stringify(frozen),
    ]);
    const practices = provisional ? [] : await practicesOf(tx, quarter);
    const steps = chunksOf(practices.map((practice) => practice.id));
    await tx.query(STEPS, [
      tx.cooperativeId,
      closeId,
      [...steps.map((_, index) => `practices-${index}`), 'pooled', 'files'],
      JSON.stringify([...steps, null, null]),
    ]);
    return closeId;
  }

  private async repeat(tx: Tx, { id, isProvisional }: CloseRow): Promise<string> {
    if (isProvisional) return id;
    await tx.query(
      `update statements.step set done_at = null where cooperative_id = $1 and close_id = $2`,
      [tx.cooperativeId, id],
    );
    await tx.query(
      `update statements.quarter_close set state = 'running', failure = null
        where cooperative_id = $1 and id = $2`,
      [tx.cooperativeId, id],
    );
    return id;
  }

  /** Practices in chunks, then the pool, then the files: each level waits for the one below. */
  private async askForSteps(tx: Tx, closeId: string): Promise<void> {
    const steps = await stepsOf(tx, closeId);
    const chunks = steps.filter((step) => step.practiceIds !== null);
    await this.services.outbox.addFlow(tx, {
      parent: publishFiles.with({ closeId }),
      children: [
        {
          parent: statePooled.with({ closeId }),
          children: chunks.map(({ name }) => statePractices.with({ closeId, step: name })),
        },
      ],
    });
  }
}

const PRACTICES_IN_A_STEP = 25;

const isToRepeat = (standing: CloseRow, since: Date | undefined): boolean =>
  standing.isProvisional
    ? since !== undefined && standing.frozenAt >= since
    : standing.isPublished || standing.state !== 'failed';

function chunksOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PRACTICES_IN_A_STEP);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * PRACTICES_IN_A_STEP, (index + 1) * PRACTICES_IN_A_STEP),
  );
}

async function summaryOf(tx: Tx, close: CloseRow): Promise<CloseSummary> {
  const statements = await statementsOf(tx, close.id);
  const pooled = statements.find((one) => one.subject === 'pooled');
  if (pooled === undefined) throw new Error(`close ${close.id} is done without a pooled statement`);
  const content = JSON.parse(pooled.content) as PooledStatement;
  const rowOf = (rows: PooledStatement['rows']['result'], code: string) =>
    rows.find((row) => row.code === code)?.pooled ?? '';
  const ends = (await stepsOf(tx, close.id)).map((step) => step.doneAt?.getTime() ?? 0);
  const begun = await tx.query<{ begun: Date | null }>(BEGUN, [tx.cooperativeId, close.id]);
  return {
    quarter: close.quarter,
    practices: statements.length - 1,
    entries: content.books.reduce((sum, one) => sum + one.entries.count, 0),
    income: rowOf(content.rows.result, 'P4'),
    result: rowOf(content.rows.result, 'P10'),
    proof: rowOf(content.rows.proof, 'S9'),
    files: statements.flatMap((one) => one.files),
    milliseconds: Math.max(...ends) - (begun[0]?.begun ?? close.frozenAt).getTime(),
  };
}

// When the files were last asked for: a close may be asked for again, days later.
const BEGUN = `
  select max(created_at) as begun from platform.outbox
  where cooperative_id = $1 and job = '${publishFiles.name}' and payload->>'closeId' = $2`;

const BEGIN = `
  insert into statements.quarter_close
    (cooperative_id, id, quarter, version, is_provisional, state, requested_by, frozen_at, books)
  values ($1, $2, $3, $4, $5, 'running', $6, $7, $8)`;

const STEPS = `
  insert into statements.step (cooperative_id, close_id, name, practice_ids)
  select $1, $2, s.name, case when jsonb_typeof(s.ids) = 'array'
    then array(select jsonb_array_elements_text(s.ids)::uuid) end
  from unnest($3::text[]) with ordinality as n(name, place)
  join lateral (select n.name, $4::jsonb -> (n.place::int - 1) as ids) s on true`;
