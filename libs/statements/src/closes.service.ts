import { calendarDateIn, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { checksBefore } from './close-checks.js';
import { lastCompleteQuarter } from './close-jobs.js';
import { standingOf, type CloseStanding } from './close-progress.js';
import { isReopened, latestCloses, latestQuarter, type CloseRow } from './close.queries.js';
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
  readonly standing: CloseStanding;
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
        const standing = await standingOf(tx, outbox, row);
        closes.push({ id, quarter, version, isProvisional, frozenOn, standing });
      }
      return closes;
    });
  }

  /** The quarter to close next: after the latest closed one, or the last that is over. */
  next(actor: Actor): Promise<Quarter> {
    return this.services.work.read(actor, (tx) => this.nextIn(tx));
  }

  /** A year whose quarters are closed as they stand, and which was not stated since. */
  yearToState(actor: Actor): Promise<number | null> {
    return this.services.work.read(actor, async (tx) => {
      const [row] = await tx.query<{ year: number }>(YEAR, [tx.cooperativeId]);
      return row?.year ?? null;
    });
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

// The latest version of a fourth quarter, and no close of its year after any of its quarters.
const YEAR = `
  select left(c.quarter, 4)::int as year from statements.quarter_close c
  where c.cooperative_id = $1 and not c.is_provisional and c.quarter like '%-Q4'
    and c.published_at is not null and not ${isReopened('c')}
    and not exists (select from statements.quarter_close y where y.cooperative_id = $1
      and y.quarter = left(c.quarter, 4) and not y.is_provisional and y.state <> 'failed'
      and y.frozen_at > (select max(q.frozen_at) from statements.quarter_close q
        where q.cooperative_id = $1 and not q.is_provisional
          and q.quarter like left(c.quarter, 4) || '-Q%'))
  order by c.quarter desc limit 1`;
