import { uuidv7, type Quarter } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { beginClose } from './begin-close.js';
import { judgementOf } from './builder-version.js';
import { closesOf } from './close.queries.js';
import type { PoolFigures } from './close-figures.js';
import { quarterSpan } from './closing-span.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { notCountedYet } from './dues-port.js';
import { amount } from './practice-statement.js';
import { holdCloses } from './quarter-close.service.js';
import { statementOfPool } from './statement-of-figures.js';
import type { Amount, PooledControl } from './statement-shapes.js';
import type { OpenCheck } from './statements.errors.js';
import { poolFiguresOf } from './stored-figures.js';

/** What a close would say of a practice; of the pool under the code '*'. */
export interface TrialFigures {
  readonly practice: string;
  readonly income: Amount;
  readonly expense: Amount;
  readonly result: Amount;
  /** What it would owe the cooperative for the quarter, without VAT. */
  readonly contribution: Amount;
}

/** A figure that was another one in the last run. */
export interface TrialDifference {
  readonly practice: string;
  readonly figure: keyof Omit<TrialFigures, 'practice'>;
  /** `null` where one of the two does not know the practice. */
  readonly before: Amount | null;
  readonly now: Amount | null;
}

export interface Trial {
  readonly quarter: string;
  /** What would stand in the way. */
  readonly checks: readonly OpenCheck[];
  /** Control lines that do not hold. */
  readonly controls: readonly PooledControl[];
  readonly figures: readonly TrialFigures[];
  /** What the figures are compared with, if there is anything: 'v1', or the instant of a trial. */
  readonly comparedWith: string | null;
  readonly differences: readonly TrialDifference[];
}

/** Tries a close: all of it, then nothing of it is kept but what the trial found. */
export class TrialClose {
  constructor(
    private readonly services: Pick<Services, 'work'>,
    private readonly contributions: ContributionsOfAClose = contributionsOfCloses,
  ) {}

  /**
   * Checks, contributions, freeze and figures in a transaction that is rolled back: the books,
   * their locks and numbers are what they were. The figures are noted, for the next trial.
   */
  async run(actor: Actor, quarter: Quarter): Promise<Trial> {
    const found = await this.rolledBack(actor, quarter);
    return this.services.work.run(actor, async (tx) => {
      await tx.query(NOTE, [
        ...[tx.cooperativeId, uuidv7(tx.now), quarter.toString(), tx.now, tx.actor.id],
        JSON.stringify(found.figures),
      ]);
      return found;
    });
  }

  private async rolledBack(actor: Actor, quarter: Quarter): Promise<Trial> {
    try {
      await this.services.work.run(actor, async (tx) => {
        throw new NothingIsKept(await this.tried(tx, quarter));
      });
    } catch (error) {
      if (error instanceof NothingIsKept) return error.trial;
      throw error;
    }
    throw new Error('a trial always ends by its own rollback');
  }

  private async tried(tx: Tx, quarter: Quarter): Promise<Trial> {
    await holdCloses(tx);
    const span = quarterSpan(quarter);
    const [standing] = await closesOf(tx, span.name, false);
    const last = await lastFigures(tx, span.name);
    const { closeId, open, isRead } = await beginClose(tx, {
      ...{ span, provisional: false, contributions: this.contributions, isTrial: true },
      dues: notCountedYet,
      version: (standing?.version ?? 0) + 1,
    });
    const about = { quarter: span.name, checks: open, comparedWith: last?.name ?? null };
    if (!isRead) return { ...about, controls: [], figures: [], differences: [] };
    const pool = await poolFiguresOf(tx, closeId);
    const figures = figuresOf(pool);
    return {
      ...{ ...about, figures },
      controls: statementOfPool(pool).controls.filter((control) => !control.holds),
      differences: last ? differencesOf(last.figures, figures) : [],
    };
  }
}

/** Ends the transaction of a trial and brings out what it found. */
class NothingIsKept extends Error {
  constructor(readonly trial: Trial) {
    super('a trial is rolled back');
  }
}

function figuresOf(pool: PoolFigures): TrialFigures[] {
  const owed = new Map<string, bigint>();
  for (const { practiceId, net } of pool.contributions) {
    owed.set(practiceId, (owed.get(practiceId) ?? 0n) + net);
  }
  const ids = new Map(pool.practices.map(({ code, id }) => [code, id]));
  return statementOfPool(pool).practices.map(({ code, income, expense, result }) => ({
    ...{ practice: code, income, expense, result },
    contribution: amount(owed.get(ids.get(code) ?? '') ?? 0n),
  }));
}

interface LastFigures {
  readonly name: string;
  readonly figures: readonly TrialFigures[];
}

/** Of the last published version of the quarter or of its last trial, whichever is later. */
async function lastFigures(tx: Tx, quarter: string): Promise<LastFigures | null> {
  const [trial] = await tx.query<{ at: Date; figures: TrialFigures[] }>(LAST_TRIAL, [
    tx.cooperativeId,
    quarter,
  ]);
  // Figures that another release kept in another form are not read.
  const published = (await closesOf(tx, quarter, false)).find(
    (one) => one.isPublished && judgementOf(one.builder) !== 'files',
  );
  if (published !== undefined && (trial === undefined || published.frozenAt >= trial.at)) {
    const figures = figuresOf(await poolFiguresOf(tx, published.id));
    return { name: `v${published.version}`, figures };
  }
  return trial === undefined ? null : { name: trial.at.toISOString(), figures: trial.figures };
}

function differencesOf(
  before: readonly TrialFigures[],
  now: readonly TrialFigures[],
): TrialDifference[] {
  const codes = [...new Set([...before, ...now].map((one) => one.practice))].sort();
  return codes.flatMap((practice) => {
    const then = before.find((one) => one.practice === practice);
    const today = now.find((one) => one.practice === practice);
    return FIGURES.flatMap((figure) => {
      const [was, is] = [then?.[figure] ?? null, today?.[figure] ?? null];
      return was === is ? [] : [{ practice, figure, before: was, now: is }];
    });
  });
}

const FIGURES = ['income', 'expense', 'result', 'contribution'] as const;

const LAST_TRIAL = `
  select tried_at as at, figures from statements.trial
  where cooperative_id = $1 and quarter = $2 order by tried_at desc, id desc limit 1`;

const NOTE = `
  insert into statements.trial (cooperative_id, id, quarter, tried_at, tried_by, figures)
  values ($1, $2, $3, $4, $5, $6)`;
