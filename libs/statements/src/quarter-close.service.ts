import type { Quarter } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { closeRetried, yearBegun } from './audited-actions.js';
import { beginClose } from './begin-close.js';
import { isSameBuilder } from './builder-version.js';
import { publishFiles, statePooled, statePractices } from './close-jobs.js';
import {
  progressOf,
  standingOf,
  type CloseProgress,
  type CloseStanding,
} from './close-progress.js';
import {
  closeOf,
  closesOf,
  firstQuarterIn,
  reopenSteps,
  setState,
  stepsOf,
  type CloseRow,
} from './close.queries.js';
import { quarterSpan, yearSpan, type ClosingSpan } from './closing-span.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import type { DuesPort } from './dues-port.js';
import { ruledDues } from './dues/ruled-dues.js';
import { askAgain, failuresOf, mend } from './practice-failures.js';
import {
  BuiltByAnotherRelease,
  ChecksFailed,
  NothingToRetry,
  type OpenCheck,
  YearChecksFailed,
} from './statements.errors.js';

export interface CloseRequest {
  readonly quarter: Quarter;
  /** Closes nothing: a pooled statement of the books as they are. */
  readonly provisional?: boolean;
  /** A provisional statement made since this instant is answered as it is. */
  readonly since?: Date;
}

export interface RetryRequest {
  /** Or a year by its name, '2026'. */
  readonly quarter: Quarter | string;
  /** By its code; null: all that failed. */
  readonly practice: string | null;
  /** Only if this is the close that stands. */
  readonly closeId?: string;
}

/** A close that is under way. */
export interface CloseBegun {
  readonly closeId: string;
  /** Open checks that did not stand in the way, when it was frozen by this request. */
  readonly warnings: readonly OpenCheck[];
}

/** Closes a quarter: checks, freezes the books, and asks for the statements. */
export class QuarterClose {
  private readonly audit = new AuditLog();

  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox'>,
    private readonly contributions: ContributionsOfAClose = contributionsOfCloses,
    private readonly dues: DuesPort = ruledDues,
  ) {}

  /**
   * Freezes the quarter and asks for its statements in one transaction; `warnings`: what is to be
   * known of the books and did not stand in the way. Asking again for a quarter
   * that is closed makes its statements once more: they must come out the same to the byte. One
   * that failed before it published anything, or was reopened, is begun anew, as the next version.
   * Refusals: `statements.checks-failed`, and for what another release has published
   * `statements.built-by-another-release`.
   */
  request(actor: Actor, { quarter, provisional = false, since }: CloseRequest) {
    return this.services.work.run(actor, (tx) =>
      this.close(tx, quarterSpan(quarter), provisional, since),
    );
  }

  /** The same inside a transaction that has more to do. */
  requestIn(tx: Tx, quarter: Quarter): Promise<CloseBegun> {
    return this.close(tx, quarterSpan(quarter), false);
  }

  /**
   * The same for a year whose quarters are closed, from the cooperative's first: it posts and locks
   * nothing. Refusal: `statements.year-checks-failed`.
   */
  requestYear(actor: Actor, year: number) {
    return this.services.work.run(actor, async (tx) => {
      const begun = await this.close(tx, yearSpan(year, await firstQuarterIn(tx, year)), false);
      await this.audit.record(tx, yearBegun.of(begun.closeId, { year }));
      return begun;
    });
  }

  /**
   * Makes the statements that failed again, of one practice or of all, then what waits for them;
   * of a quarter, or of a year by its name, '2026'.
   * Refusals: `statements.nothing-to-retry`, `statements.built-by-another-release`.
   */
  retry(
    actor: Actor,
    { quarter, practice, closeId }: RetryRequest,
  ): Promise<CloseBegun> {
    return this.services.work.run(actor, async (tx) => {
      await holdCloses(tx);
      const name = quarter.toString();
      const [standing] = await closesOf(tx, name, false);
      const failed = standing ? await failuresOf(tx, standing.id) : [];
      const wanted = failed.filter((one) => practice === null || one.practice === practice);
      const isOther = closeId !== undefined && closeId !== standing?.id;
      if (standing === undefined || isOther || wanted.length === 0) {
        throw new NothingToRetry(name, practice ?? '*');
      }
      if (!isSameBuilder(standing.builder)) throw new BuiltByAnotherRelease(standing);
      await askAgain(tx, standing.id, wanted.map((one) => one.practiceId));
      await setState(tx, standing.id, 'running');
      await this.askForSteps(tx, standing.id);
      await this.audit.record(tx, closeRetried.of(standing.id, { count: wanted.length }));
      return { closeId: standing.id, warnings: [] };
    });
  }

  /** The same for a close by its id. Refusal besides: `statements.unknown-close`. */
  async retryClose(
    actor: Actor,
    { closeId, practice }: { closeId: string; practice: string | null },
  ): Promise<CloseBegun> {
    const close = await this.services.work.read(actor, (tx) => closeOf(tx, closeId));
    return this.retry(actor, { quarter: close.quarter, practice, closeId });
  }

  /** How far a close is; `summary` once it is done, `failure` when it cannot go on. */
  progress(actor: Actor, closeId: string): Promise<CloseProgress> {
    const { work, outbox } = this.services;
    return work.read(actor, (tx) => progressOf(tx, outbox, closeId));
  }

  /** The same without what its statements say, for whoever follows it. */
  standing(actor: Actor, closeId: string): Promise<CloseStanding> {
    const { work, outbox } = this.services;
    return work.read(actor, async (tx) => standingOf(tx, outbox, await closeOf(tx, closeId)));
  }

  private async close(
    tx: Tx,
    span: ClosingSpan,
    provisional: boolean,
    since?: Date,
  ): Promise<CloseBegun> {
    await holdCloses(tx);
    const [standing] = await closesOf(tx, span.name, provisional);
    const isStanding = standing !== undefined && (await isToRepeat(tx, standing, span, since));
    const begun = isStanding
      ? { closeId: await this.repeat(tx, standing), warnings: [] }
      : await this.begin(tx, span, provisional, (standing?.version ?? 0) + 1);
    await this.askForSteps(tx, begun.closeId);
    return begun;
  }

  /** What runs goes on as it is; what has ended is made once more. */
  private async repeat(tx: Tx, standing: CloseRow): Promise<string> {
    const { id, isProvisional, state } = standing;
    if (isProvisional || state === 'running') return id;
    if (!isSameBuilder(standing.builder)) throw new BuiltByAnotherRelease(standing);
    await reopenSteps(tx, id);
    await mend(tx, id, null);
    await setState(tx, id, 'running');
    return id;
  }

  private async begin(
    tx: Tx,
    span: ClosingSpan,
    provisional: boolean,
    version: number,
  ): Promise<CloseBegun> {
    const { contributions, dues } = this;
    const begun = await beginClose(tx, { span, provisional, version, contributions, dues });
    const { closeId, practiceIds, open, isRead } = begun;
    if (!isRead) {
      const blocking = open.filter((one) => one.isBlocking);
      throw span.isYear
        ? new YearChecksFailed(span.name, blocking)
        : new ChecksFailed(span.name, blocking);
    }
    const steps = provisional ? [] : chunksOf(practiceIds);
    await tx.query(STEPS, [
      ...[tx.cooperativeId, closeId],
      [...steps.map((_, index) => `practices-${index}`), 'pooled', 'files'],
      JSON.stringify([...steps, null, null]),
    ]);
    return { closeId, warnings: open };
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

/** One request at a time in a cooperative: the second one finds what the first has begun. */
export const holdCloses = (tx: Tx): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `statements.close ${tx.cooperativeId}`,
  ]);

/**
 * A step that is killed is drawn again whole, and as many as a worker has jobs at once are under
 * way: with 25, a kill in the middle of a thousand practices lost 67 statements, with 10 it loses
 * 16.
 */
const PRACTICES_IN_A_STEP = 10;

async function isToRepeat(
  tx: Tx,
  standing: CloseRow,
  span: ClosingSpan,
  since: Date | undefined,
): Promise<boolean> {
  if (standing.isProvisional) return since !== undefined && standing.frozenAt >= since;
  if (standing.isReopened || (!standing.isPublished && standing.state === 'failed')) return false;
  if (!span.isYear) return true;
  // A year is stated anew once one of its quarters has a later version.
  for (const quarter of span.quarters) {
    const [latest] = await closesOf(tx, quarter.toString(), false);
    if (latest === undefined || latest.isReopened || latest.frozenAt > standing.frozenAt) {
      return false;
    }
  }
  return true;
}

function chunksOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PRACTICES_IN_A_STEP);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * PRACTICES_IN_A_STEP, (index + 1) * PRACTICES_IN_A_STEP),
  );
}

const STEPS = `
  insert into statements.step (cooperative_id, close_id, name, practice_ids)
  select $1, $2, s.name, case when jsonb_typeof(s.ids) = 'array'
    then array(select jsonb_array_elements_text(s.ids)::uuid) end
  from unnest($3::text[]) with ordinality as n(name, place)
  join lateral (select n.name, $4::jsonb -> (n.place::int - 1) as ids) s on true`;
