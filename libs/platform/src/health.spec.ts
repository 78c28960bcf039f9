import { describe, expect, it } from '@jest/globals';
import { Health } from './health.js';
import { createLog } from './logging.js';

const log = createLog({ level: 'silent', process: 'api' });

describe('The health of a process', () => {
  it('is good when every probe is', async () => {
    const health = new Health([{ name: 'database', ask: async () => undefined }], log);
    const { status, checks } = await health.ready();
    expect([status, checks.map((check) => check.status)]).toEqual(['ok', ['ok']]);
  });

  it('names what fails and not why', async () => {
    const probes = [
      { name: 'database', ask: () => Promise.reject(new Error('password of hunter2')) },
      { name: 'queue', ask: async () => undefined },
    ];
    const ready = await new Health(probes, log).ready();
    expect(ready.status).toBe('unavailable');
    expect(ready.checks.map((check) => `${check.name} ${check.status}`)).toEqual([
      'database unavailable',
      'queue ok',
    ]);
    expect(JSON.stringify(ready)).not.toContain('hunter2');
  });

  it('asks once however many want to know, and again the next time', async () => {
    let asked = 0;
    const probe = { name: 'database', ask: async () => void (asked += 1) };
    const health = new Health([probe], log);
    await Promise.all([health.ready(), health.ready(), health.ready()]);
    expect(asked).toBe(1);
    await health.ready();
    expect(asked).toBe(2);
  });

  it('does not wait for a probe that does not answer', async () => {
    const health = new Health([{ name: 'queue', ask: () => new Promise(() => undefined) }], log);
    expect((await health.ready()).status).toBe('unavailable');
  });
});
