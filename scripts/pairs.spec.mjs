import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { comparePairs, cpuOfServer, median } from './parts/pairs.mjs';

/** Keeps the processor busy for a given number of steps. */
function work(steps) {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
  return sum > 0 ? 1 : 0;
}

/** Waiting takes its time however busy the machine is; work takes the same of its processor. */
const waits = (ms) => ({ name: `${ms} ms`, work: () => pause(ms, 1) });
const works = (steps) => ({ name: `${steps} steps`, work: async () => work(steps) });
const brief = { pairs: 7, sliceMs: 60 };

describe('A comparison in pairs', () => {
  it('finds that twice as slow takes twice as long', async () => {
    const found = await comparePairs({ subject: waits(40), baseline: waits(20), ...brief });
    expect(found.time).toBeGreaterThan(1.4);
    expect(found.time).toBeLessThan(2.6);
    expect(found.rate).toBeCloseTo(1 / found.time, 6);
  });

  it('finds that twice the work takes twice the processor', async () => {
    const tasks = { subject: works(80_000), baseline: works(40_000) };
    const { cpu } = await comparePairs({ ...tasks, ...brief });
    expect(cpu).toBeGreaterThan(1.3);
    expect(cpu).toBeLessThan(3);
  });

  it('finds the baseline as fast as itself', async () => {
    const found = await comparePairs({ subject: waits(20), baseline: waits(20), ...brief });
    expect(found.rate).toBeGreaterThan(0.7);
    expect(found.rate).toBeLessThan(1.4);
    expect(found.control).toBeGreaterThan(0.7);
    expect(found.control).toBeLessThan(1.4);
  });

  it('is void when the baseline differs from itself', async () => {
    let call = 0;
    // One unit a slice, and every second slice of the baseline does it ten times as slowly.
    const moody = {
      name: 'moody',
      work: () => pause((call += 1) % 2 === 0 ? 10 : 100, 1),
    };
    const found = await comparePairs({ subject: moody, baseline: moody, pairs: 8, sliceMs: 1 });
    expect(found.isVoid).toBe(true);
  });

  it('counts what a unit of work says it did, by all clients', async () => {
    const ten = { name: 'ten', work: () => pause(20, 10) };
    const found = await comparePairs({
      subject: ten,
      baseline: waits(20),
      ...{ ...brief, clients: 3 },
    });
    expect(found.rate).toBeGreaterThan(7);
    expect(found.rate).toBeLessThan(14);
    expect(found.baseline.unitsPerSecond).toBeGreaterThan(60);
  });

  it('asks for seven pairs at least', async () => {
    const few = comparePairs({ subject: waits(1), baseline: waits(1), pairs: 6 });
    await expect(few).rejects.toThrow('fewer than 7');
  });

  it('reads the processor time of a process and its children', async () => {
    const before = await cpuOfServer(process.pid);
    const begun = process.cpuUsage();
    while (process.cpuUsage(begun).user < 100_000) work(10_000);
    const used = (await cpuOfServer(process.pid)) - before;
    if (process.platform === 'linux') expect(used).toBeGreaterThan(50);
    else expect(used).toBe(0);
  });

  it('takes the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });
});
