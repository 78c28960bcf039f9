import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock, uuidv7 } from '@plusloin/kernel';
import {
  defineJob,
  handle,
  JobRegistry,
  JobsMisassigned,
  type PlannedCooperative,
  type Schedule,
  type WorkersOptions,
} from '@plusloin/platform';
import { z } from 'zod';
import { describeOnBothBackends, handClock, JobBench, until } from './job-bench.js';

const water = defineJob({
  name: 'test.water-plants',
  payload: z.strictObject({ cooperativeId: z.uuid(), at: z.iso.datetime() }),
  key: ({ at }) => `water-${at}`,
});

const nightly: Schedule = {
  name: 'nightly-watering',
  cron: '30 2 * * *',
  job: water.name,
  per: 'cooperative',
};
const eachSecond: Schedule = { ...nightly, name: 'watering', cron: '* * * * * *' };

describeOnBothBackends('The calendar', (backend) => {
  let bench: JobBench;
  let cooperatives: PlannedCooperative[];
  let ticks: { cooperativeId: string; at: string }[];
  afterEach(() => bench.close());

  const open = async (clock = systemClock) => {
    bench = await JobBench.open(backend, clock);
    cooperatives = [{ id: bench.cooperative, timeZone: 'Europe/Brussels' }];
    ticks = [];
  };
  const start = (schedules: readonly Schedule[], options: Partial<WorkersOptions> = {}) =>
    bench.workers([watering()], {
      schedules,
      listCooperatives: () => Promise.resolve(cooperatives),
      ...options,
    });
  const watering = () =>
    handle(water, async (_, payload) => {
      if (payload.at > bench.clock.now().toISOString()) throw new Error('before its hour');
      ticks.push(payload);
    });
  const planned = async () => {
    const { rows } = await bench.database.superuser.query<{ name: string; next_at: Date }>(
      'select name, next_at from platform.schedule order by name',
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.next_at.toISOString()]));
  };
  const isPlanned = (count: number) => async () => Object.keys(await planned()).length === count;

  it('ticks once a second for two workers', async () => {
    await open();
    start([eachSecond]);
    start([eachSecond]);
    await until('three have come', () => ticks.length >= 3);
    const instants = ticks.map((tick) => tick.at);
    expect(new Set(instants).size).toBe(instants.length);
    const seconds = instants.map((at) => Date.parse(at) / 1_000).sort((a, b) => a - b);
    expect(seconds).toEqual(seconds.map((_, i) => (seconds[0] ?? 0) + i));
    expect(ticks[0]?.cooperativeId).toBe(bench.cooperative);
  });

  it('sets one timer for two workers, and takes away what the table no longer has', async () => {
    await open();
    const queues = bench.queues();
    const first = start([nightly, { ...nightly, name: 'former' }]);
    const second = start([nightly, { ...nightly, name: 'former' }]);
    await until('both are set', async () => (await queues.countTimers()) === 2);
    await Promise.all([first.stop(), second.stop()]);
    start([nightly]);
    await until('one is left', async () => (await queues.countTimers()) === 1);
    await until('one is planned', isPlanned(1));
    const left = [...(await queues.timers()).keys()];
    expect(left).toEqual([`${nightly.name}.${bench.cooperative}`]);
  });

  it('sets its timers again when the queue is wiped', async () => {
    await open();
    const queues = bench.queues();
    start([nightly]);
    await until('it is set', async () => (await queues.countTimers()) === 1);
    await bench.wipeQueue();
    await until('it is set again', async () => (await queues.countTimers()) === 1);
  });

  it('makes up, once, for the nights on which nobody worked', async () => {
    const clock = handClock('2026-11-22T09:00:00Z');
    await open(clock);
    const workers = start([nightly]);
    await until('it is planned', isPlanned(1));
    expect(await planned()).toEqual({ 'nightly-watering': '2026-11-23T01:30:00.000Z' });
    await workers.stop();
    clock.to('2026-11-26T08:00:00Z');
    start([nightly]);
    await until('one has come', () => ticks.length > 0);
    expect(ticks).toEqual([{ cooperativeId: bench.cooperative, at: '2026-11-26T01:30:00.000Z' }]);
    expect(await planned()).toEqual({ 'nightly-watering': '2026-11-27T01:30:00.000Z' });
  });

  it('plans anew when the hour of a row changes', async () => {
    await open(handClock('2026-11-22T09:00:00Z'));
    await start([nightly]).stop();
    start([{ ...nightly, cron: '0 4 * * *' }]);
    await until('the new hour stands', async () =>
      (await planned())['nightly-watering'] === '2026-11-23T03:00:00.000Z',
    );
    const queues = bench.queues();
    await until('its timer is set', async () =>
      [...(await queues.timers()).values()].some((timing) => timing.cron === '0 4 * * *'),
    );
  });

  it('takes in a cooperative that joins later, whatever is wrong with another', async () => {
    await open();
    cooperatives.push({ id: uuidv7(), timeZone: 'Mars/Phobos' });
    start([eachSecond]);
    await until('the first ticks', () => ticks.length > 0);
    const joined = uuidv7();
    cooperatives.push({ id: joined, timeZone: 'Europe/Paris' });
    await until('the new one ticks', () => ticks.some((tick) => tick.cooperativeId === joined));
  });
});

describe('The calendar refuses at the start', () => {
  let bench: JobBench;
  beforeEach(async () => {
    bench = await JobBench.open('postgres');
  });
  afterEach(() => bench.close());

  const starting = (...schedules: Schedule[]) => () => {
    bench.workers([handle(water, async () => undefined)], { schedules });
  };

  it('a job that nobody has defined', () => {
    expect(starting({ ...nightly, job: 'test.water-stones' })).toThrow(JobsMisassigned);
  });

  it('a row that stands twice', () => {
    expect(starting(nightly, nightly)).toThrow('stands twice');
  });

  it('an hour that cannot be', () => {
    expect(starting({ ...nightly, cron: '61 25 * * *' })).toThrow('has no hour');
  });

  it('a job without a handler, with two, or unknown', () => {
    const other = defineJob({ ...water, name: 'test.other' });
    const one = handle(water, async () => undefined);
    expect(() => new JobRegistry([water, other], [one])).toThrow('test.other has no handler');
    expect(() => new JobRegistry([water], [one, one])).toThrow('has 2 handlers');
    expect(() => new JobRegistry([], [one])).toThrow('no definition');
    expect(() => new JobRegistry([water, water], [one])).toThrow('is defined 2 times');
  });
});
