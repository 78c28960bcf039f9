import { calendarDateIn, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { checksBefore } from './close-checks.js';
import { lastCompleteQuarter } from './close-jobs.js';
import { progressOf, type CloseProgress } from './close-progress.js';
import { latestCloses, latestQuarter, type CloseRow } from './close.queries.js';
import { quarterSpan } from './closing-span.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { poolBooks } from './freeze.js';
import type { OpenCheck } from './statements.errors.js';

/** A close as it stands in a list. */
export interface ListedClose extends Pick<
  CloseRow,
  'id' | 'quarter' | 'version' | 'isProvisional'
> {
  readonly frozenOn: CalendarDate;
  readonly progress: CloseProgress;
}

/** Closes and how they stand, and what is open before the next one: for whoever closes quarters. */
export class Closes {
  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox' | 'clock'>,
    private readonly contributions: ContributionsOfAClose = contributionsOfCloses,
  ) {}

  /** The latest closes first, provisional ones and every version with them. */
  list(actor: Actor, most: number): Promise<ListedClose[]> {
    const { work, outbox } = this.services;
    return work.read(actor, async (tx) => {
      const { timeZone } = await cooperativeOf(tx);
      const closes: ListedClose[] = [];
      for (const row of await latestCloses(tx, most)) {
        const { id, quarter, version, isProvisional, frozenAt } = row;
        const frozenOn = calendarDateIn(frozenAt, timeZone);
        const progress = await progressOf(tx, outbox, id);
        closes.push({ id, quarter, version, isProvisional, frozenOn, progress });
      }
      return closes;
    });
  }

  /** The quarter to close next: after the latest closed one, or the last that is over. */
  next(actor: Actor): Promise<Quarter> {
    return this.services.work.read(actor, (tx) => this.nextIn(tx));
  }

  /** What would stand in the way of a close, or is to be known before it; it changes nothing. */
  checks(actor: Actor, quarter: Quarter): Promise<OpenCheck[]> {
    const span = quarterSpan(quarter);
    return this.services.work.read(actor, async (tx) => {
      const pool = await poolBooks(tx, span);
      const { contributions } = this;
      return checksBefore(tx, span, { ...pool, contributions, provisional: false });
    });
  }

  private async nextIn(tx: Tx): Promise<Quarter> {
    const latest = await latestQuarter(tx);
    if (latest === undefined) {
      const { timeZone } = await cooperativeOf(tx);
      return lastCompleteQuarter(this.services.clock.now(), timeZone);
    }
    const quarter = Quarter.parse(latest.quarter);
    return latest.isReopened ? quarter : quarter.next();
  }
}
