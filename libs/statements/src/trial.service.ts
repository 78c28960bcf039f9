import { uuidv7, type Quarter } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { closeTried, saidOf } from './audited-actions.js';
import { beginClose } from './begin-close.js';
import { judgementOf } from './builder-version.js';
import { closesOf } from './close.queries.js';
import { quarterSpan } from './closing-span.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { notCountedYet } from './dues-port.js';
import {
  comparableFigures,
  differencesOf,
  type TrialDifference,
  type TrialFigures,
} from './figures-compared.js';
import { holdCloses } from './quarter-close.service.js';
import { statementOfPool } from './statement-of-figures.js';
import type { PooledControl } from './statement-shapes.js';
import type { OpenCheck } from './statements.errors.js';
import { poolFiguresOf } from './stored-figures.js';

export interface Trial extends Found {
  readonly quarter: string;
  readonly triedAt: Date;
}

/** What a trial brings out of its transaction. */
interface Found {
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
    const { figures, ...found } = await this.rolledBack(actor, quarter);
    return this.services.work.run(actor, async (tx) => {
      const name = quarter.toString();
      const id = uuidv7(tx.now);
      await tx.query(NOTE, [
        ...[tx.cooperativeId, id, name, tx.now, tx.actor.id],
        ...[JSON.stringify(figures), JSON.stringify(found)],
      ]);
      await new AuditLog().record(tx, closeTried.of(id, saidOf(quarter)));
      return { quarter: name, triedAt: tx.now, figures, ...found };
    });
  }

  /** What the latest trial of a quarter found; null where there is none. */
  latest(actor: Actor, quarter: Quarter): Promise<Trial | null> {
    const name = quarter.toString();
    return this.services.work.read(actor, async (tx) => {
      const [last] = await tx.query<NotedTrial>(LAST_TRIAL, [tx.cooperativeId, name]);
      if (!last?.found) return null;
      const { at, figures, found } = last;
      return { quarter: name, triedAt: at, figures, ...found };
    });
  }

  private async rolledBack(actor: Actor, quarter: Quarter): Promise<Found> {
    try {
      await this.services.work.run(actor, async (tx) => {
        throw new NothingIsKept(await this.tried(tx, quarter));
      });
    } catch (error) {
      if (error instanceof NothingIsKept) return error.found;
      throw error;
    }
    throw new Error('a trial always ends by its own rollback');
  }

  private async tried(tx: Tx, quarter: Quarter): Promise<Found> {
    await holdCloses(tx);
    const span = quarterSpan(quarter);
    const [standing] = await closesOf(tx, span.name, false);
    const last = await lastFigures(tx, span.name);
    const { closeId, open, isRead } = await beginClose(tx, {
      ...{ span, provisional: false, contributions: this.contributions, isTrial: true },
      dues: notCountedYet,
      version: (standing?.version ?? 0) + 1,
    });
    const about = { checks: open, comparedWith: last?.name ?? null };
    if (!isRead) return { ...about, controls: [], figures: [], differences: [] };
    const pool = await poolFiguresOf(tx, closeId);
    const figures = comparableFigures(pool);
    return {
      ...{ ...about, figures },
      controls: statementOfPool(pool).controls.filter((control) => !control.holds),
      differences: last ? differencesOf(last.figures, figures) : [],
    };
  }
}

/** Ends the transaction of a trial and brings out what it found. */
class NothingIsKept extends Error {
  constructor(readonly found: Found) {
    super('a trial is rolled back');
  }
}

interface NotedTrial {
  readonly at: Date;
  readonly figures: TrialFigures[];
  /** None of a trial by a release that noted figures alone. */
  readonly found: Omit<Found, 'figures'> | null;
}

interface LastFigures {
  readonly name: string;
  readonly figures: readonly TrialFigures[];
}

/** Of the last published version of the quarter or of its last trial, whichever is later. */
async function lastFigures(tx: Tx, quarter: string): Promise<LastFigures | null> {
  const [trial] = await tx.query<NotedTrial>(LAST_TRIAL, [tx.cooperativeId, quarter]);
  // Figures that another release kept in another form are not read.
  const published = (await closesOf(tx, quarter, false)).find(
    (one) => one.isPublished && judgementOf(one.builder) !== 'files',
  );
  if (published !== undefined && (trial === undefined || published.frozenAt >= trial.at)) {
    const figures = comparableFigures(await poolFiguresOf(tx, published.id));
    return { name: `v${published.version}`, figures };
  }
  return trial === undefined ? null : { name: trial.at.toISOString(), figures: trial.figures };
}

const LAST_TRIAL = `
  select tried_at as at, figures, found from statements.trial
  where cooperative_id = $1 and quarter = $2 order by tried_at desc, id desc limit 1`;

const NOTE = `
  insert into statements.trial (cooperative_id, id, quarter, tried_at, tried_by, figures, found)
  values ($1, $2, $3, $4, $5, $6, $7)`;
