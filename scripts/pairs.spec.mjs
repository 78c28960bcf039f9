import { describe, expect, it } from '@jest/globals';
import { comparePairs, cpuOfServer, median } from './parts/pairs.mjs';

/** Keeps the processor busy for a given number of steps. */
function work(steps) {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
  return sum > 0 ? 1 : 0;
}

const single = { name: 'single', work: async () => work(40_000) };
const double = { name: 'double', work: async () => work(80_000) };
const brief = { pairs: 7, sliceMs: 40 };

describe('A comparison in pairs', () => {
  it('finds that twice the work takes about twice as long', async () => {
    const found = await comparePairs({ subject: double, baseline: single, ...brief });
    expect(found.time).toBeGreaterThan(1.4);
    expect(found.time).toBeLessThan(2.9);
    expect(found.rate).toBeCloseTo(1 / found.time, 6);
    expect(found.cpu).toBeGreaterThan(1.4);
    expect(found.cpu).toBeLessThan(2.9);
  });

  it('finds the baseline about as fast as itself', async () => {
    const found = await comparePairs({ subject: single, baseline: single, ...brief });
    expect(found.rate).toBeGreaterThan(0.6);
    expect(found.rate).toBeLessThan(1.6);
    expect(found.control).toBeGreaterThan(0.6);
    expect(found.control).toBeLessThan(1.6);
  });

  it('is void when the baseline differs from itself', async () => {
    let call = 0;
    // One unit a slice, and every second slice of the baseline does it ten times as slowly.
    const moody = {
      name: 'moody',
      work: () => new Promise((done) => setTimeout(done, (call += 1) % 2 === 0 ? 10 : 100)),
    };
    const found = await comparePairs({ subject: moody, baseline: moody, pairs: 8, sliceMs: 1 });
    expect(found.isVoid).toBe(true);
  });

  it('counts what a unit of work says it did, by all clients', async () => {
    const tenAtOnce = { name: 'ten', work: async () => work(40_000) * 10 };
    const found = await comparePairs({
      subject: tenAtOnce,
      baseline: single,
      ...{ ...brief, clients: 3 },
    });
    expect(found.rate).toBeGreaterThan(6);
    expect(found.rate).toBeLessThan(16);
  });

  it('asks for seven pairs at least', async () => {
    const few = comparePairs({ subject: single, baseline: single, pairs: 6 });
    await expect(few).rejects.toThrow('fewer than 7');
  });

  it('reads the processor time of a process and its children', async () => {
    const before = await cpuOfServer(process.pid);
    const until = performance.now() + 150;
    while (performance.now() < until) work(10_000);
    const used = (await cpuOfServer(process.pid)) - before;
    if (process.platform === 'linux') expect(used).toBeGreaterThan(30);
    else expect(used).toBe(0);
  });

  it('takes the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });
});
