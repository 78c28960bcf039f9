import { defaultRepeatStrategy } from 'bullmq';
import { isUuid } from '@plusloin/kernel';
import { z } from 'zod';
import { systemActor } from '../actor.js';
import type { Tx } from '../tx.js';
import type { Work } from '../work.js';
import type { JobDefinition } from './job-definition.js';
import type { JobRegistry } from './job-registry.js';
import { JobsMisassigned } from './jobs.errors.js';
import { Outbox } from './outbox.js';
import type { Queues, TickData, Timing } from './queues.js';
import type { LookUp } from './relay.js';

/** A row of the calendar: the job is asked for each cooperative, at the hour of its own place. */
export interface Schedule {
  readonly name: string;
  /** Five fields, or six with seconds first. */
  readonly cron: string;
  /** The name of a job whose payload is `{ cooperativeId, at }`, `at` being the instant planned. */
  readonly job: string;
  readonly per: 'cooperative';
}

export interface PlannedCooperative {
  readonly id: string;
  readonly timeZone: string;
}

export interface CalendarParts {
  readonly schedules: readonly Schedule[];
  readonly registry: JobRegistry;
  readonly listCooperatives: () => Promise<readonly PlannedCooperative[]>;
  readonly lookUp: LookUp;
  readonly work: Work;
  readonly queues: Queues;
  readonly onError: (error: unknown) => void;
}

/**
 * Asks for what the calendar says. When each schedule comes next stands in platform.schedule; the
 * timers of the queue only wake a worker at that second. So two workers make one tick, and an hour
 * that passed while nobody worked, or whose timer was wiped, is made up for once: the latest one.
 */
export class Calendar {
  private readonly jobs: ReadonlyMap<string, PlannedJob>;
  private readonly planned = new Set<string>();
  private hasRemoved = false;
  private areTimersSet = false;
  private readonly outbox = new Outbox();

  /** Refuses a calendar that names an unknown job or an hour that cannot be. */
  constructor(private readonly parts: CalendarParts) {
    this.jobs = plannedJobs(parts);
  }

  /** Plans what is not planned yet, then ticks what is due. */
  async pass(): Promise<void> {
    const cooperatives = await this.parts.listCooperatives();
    for (const cooperative of cooperatives) {
      const plan = `${cooperative.id} ${cooperative.timeZone}`;
      if (!this.planned.has(plan)) await this.attempt(() => this.plan(cooperative, plan));
    }
    // What is due is asked also when the queue is away.
    await this.attempt(() => this.setTimers(cooperatives));
    const due = await this.parts.lookUp.query<{ cooperative_id: string; name: string }[]>(
      'select cooperative_id, name from platform.schedule_due($1)',
      [this.parts.work.clock.now()],
    );
    for (const { cooperative_id: cooperative, name } of due) {
      await this.attempt(() => this.tick({ cooperative, schedule: name }));
    }
  }

  /** A timer of the queue has gone off. */
  async onTimer(data: unknown): Promise<void> {
    const tick = TICK_DATA.parse(data);
    if (this.jobs.has(tick.schedule)) return this.tick(tick);
    // Left behind by another version of the product.
    await this.parts.queues.removeTimer(timerId(tick.schedule, tick.cooperative));
  }

  private async tick({ cooperative, schedule }: TickData): Promise<void> {
    const job = this.jobs.get(schedule);
    if (job === undefined) return;
    await this.parts.work.run(systemActor(cooperative, 'calendar'), async (tx) => {
      const [row] = await tx.query<ScheduleRow>(LOCK, [schedule]);
      if (row === undefined || row.next_at > tx.now) return;
      const { at, next } = occurrenceBefore(tx.now, row);
      const payload = { cooperativeId: cooperative, at: at.toISOString() };
      await this.outbox.add(tx, job.definition.with(payload));
      await tx.query(MOVE_ON, [schedule, next]);
    });
  }

  private async plan({ id, timeZone }: PlannedCooperative, plan: string): Promise<void> {
    const names = [...this.jobs.keys()];
    await this.parts.work.run(systemActor(id, 'calendar'), async (tx) => {
      await tx.query('delete from platform.schedule where not (name = any($1))', [names]);
      for (const [name, { cron }] of this.jobs) await planOne(tx, name, cron, timeZone);
    });
    this.planned.add(plan);
    this.areTimersSet = false;
  }

  private async setTimers(cooperatives: readonly PlannedCooperative[]): Promise<void> {
    const { queues } = this.parts;
    const wanted = this.wantedTimers(cooperatives);
    if (this.areTimersSet && (await queues.countTimers()) === wanted.size) return;
    const present = await queues.timers();
    for (const [id, { timing, tick }] of wanted) {
      // Two workers that set the same timer at once may collide; the next pass looks again.
      if (isSame(present.get(id), timing)) continue;
      await this.attempt(() => queues.putTimer(id, timing, tick));
    }
    this.areTimersSet = true;
    // At a start only: a worker of the former version that still runs would set them again.
    if (this.hasRemoved) return;
    for (const id of present.keys()) if (!wanted.has(id)) await queues.removeTimer(id);
    this.hasRemoved = true;
  }

  private wantedTimers(cooperatives: readonly PlannedCooperative[]): Map<string, Timer> {
    const timers = cooperatives.flatMap(({ id: cooperative, timeZone }) =>
      [...this.jobs].map(([schedule, { cron }]): [string, Timer] => [
        timerId(schedule, cooperative),
        { timing: { cron, timeZone }, tick: { cooperative, schedule } },
      ]),
    );
    return new Map(timers);
  }

  /** What fails for one cooperative does not keep the others waiting. */
  private async attempt(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch (error) {
      this.parts.onError(error);
    }
  }
}

/** The first instant after the given one at which the hour comes round. */
export function nextOccurrence({ cron, timeZone }: Timing, after: Date): Date {
  const next = defaultRepeatStrategy(after.getTime(), { pattern: cron, tz: timeZone });
  if (typeof next !== 'number') throw new Error(`${cron} never comes round in ${timeZone}`);
  return new Date(next);
}

interface Timer {
  readonly timing: Timing;
  readonly tick: TickData;
}

interface PlannedJob {
  readonly cron: string;
  readonly definition: JobDefinition<unknown>;
}

interface ScheduleRow {
  readonly cron: string;
  readonly time_zone: string;
  readonly next_at: Date;
}

const TICK_DATA = z.strictObject({ cooperative: z.string().refine(isUuid), schedule: z.string() });

const LOCK = 'select cron, time_zone, next_at from platform.schedule where name = $1 for update';
const MOVE_ON = 'update platform.schedule set next_at = $2 where name = $1';
const PLAN = `
  insert into platform.schedule as planned (cooperative_id, name, cron, time_zone, next_at)
  values (platform.current_cooperative(), $1, $2, $3, $4)
  on conflict (cooperative_id, name) do update set
    cron = excluded.cron, time_zone = excluded.time_zone, next_at = excluded.next_at
    where (planned.cron, planned.time_zone) is distinct from (excluded.cron, excluded.time_zone)`;

const timerId = (schedule: string, cooperative: string) => `${schedule}.${cooperative}`;

async function planOne(tx: Tx, name: string, cron: string, timeZone: string): Promise<void> {
  await tx.query(PLAN, [name, cron, timeZone, nextOccurrence({ cron, timeZone }, tx.now)]);
}

function plannedJobs({ schedules, registry }: CalendarParts): Map<string, PlannedJob> {
  const planned = new Map<string, PlannedJob>();
  const faults: string[] = [];
  for (const { name, cron, job } of schedules) {
    const definition = registry.definitionOf(job);
    if (definition === undefined) faults.push(`schedule ${name} names ${job}, which is unknown`);
    else if (planned.has(name)) faults.push(`schedule ${name} stands twice in the calendar`);
    else if (!isCron(cron)) faults.push(`schedule ${name} has no hour: ${cron}`);
    else planned.set(name, { cron, definition });
  }
  if (faults.length > 0) throw new JobsMisassigned(faults);
  return planned;
}

function isCron(cron: string): boolean {
  try {
    nextOccurrence({ cron, timeZone: 'UTC' }, new Date(0));
    return true;
  } catch {
    return false;
  }
}

/** The latest occurrence that has come, from the one planned on, and the one after it. */
function occurrenceBefore(now: Date, { cron, time_zone, next_at }: ScheduleRow) {
  const timing = { cron, timeZone: time_zone };
  let at = next_at;
  let next = nextOccurrence(timing, at);
  while (next <= now) {
    at = next;
    next = nextOccurrence(timing, at);
  }
  return { at, next };
}

function isSame(present: Timing | undefined, wanted: Timing): boolean {
  return present?.cron === wanted.cron && present.timeZone === wanted.timeZone;
}
