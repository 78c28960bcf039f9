import { describe, expect, it } from '@jest/globals';
import { liveHealth, readyHealth } from './health.js';

describe('the health of a process', () => {
  it('is alive as soon as it answers', () => {
    expect(liveHealth.parse({ status: 'ok' })).toEqual({ status: 'ok' });
    expect(liveHealth.safeParse({ status: 'unavailable' }).success).toBe(false);
  });

  it('names each thing it cannot work without', () => {
    const answer = {
      status: 'unavailable',
      checks: [
        { name: 'database', status: 'ok', durationMs: 3 },
        { name: 'storage', status: 'unavailable', durationMs: 0 },
      ],
    };
    expect(readyHealth.parse(answer)).toEqual(answer);
  });

  it('never says why: an address or a message of an error does not fit', () => {
    const check = { name: 'database', status: 'unavailable', durationMs: 3, error: 'ECONNREFUSED' };
    expect(readyHealth.safeParse({ status: 'unavailable', checks: [check] }).success).toBe(false);
  });
});
