import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { top } from './parts/places.mjs';

/** Runs `npm test -- <pattern>` as a newcomer does, and gives its last line and its exit status. */
async function tested(pattern) {
  const args = [join(top, 'scripts/test.mjs'), pattern];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return { status, last: said.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('closes with the count of what it ran', async () => {
    const found = await tested('libs/kernel/src/clock.spec.ts');
    expect(found.last).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped$/);
    expect(found.status).toBe(0);
  });

  it('fails when there is nothing to run', async () => {
    expect(await tested('libs/no/such/test')).toEqual({
      last: '0 passed, 0 failed, 0 skipped',
      status: 1,
    });
  });
});
