import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createLog } from './logging.js';
import { closeOnSignal } from './shutdown.js';

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code?: number | string | null): never {
    this.exits.push(Number(code));
    return undefined as never;
  }
}

const log = createLog({ level: 'silent', process: 'api' });

function started(close: () => Promise<void>, deadlineMs?: number): FakeProcess {
  const process = new FakeProcess();
  closeOnSignal(close, { log, process: process as never, ...(deadlineMs && { deadlineMs }) });
  return process;
}

describe('A process that is asked to stop', () => {
  it('ends what is under way, then itself', async () => {
    let isClosed = false;
    const process = started(async () => {
      await pause(20);
      isClosed = true;
    });
    process.emit('SIGTERM', 'SIGTERM');
    expect(process.exits).toEqual([]);
    await pause(50);
    expect([isClosed, process.exits]).toEqual([true, [0]]);
  });

  it('does not wait when it is asked a second time', () => {
    const process = started(() => new Promise(() => undefined));
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGINT', 'SIGINT');
    expect(process.exits).toEqual([1]);
  });

  it('does not wait for ever', async () => {
    const process = started(() => new Promise(() => undefined), 20);
    process.emit('SIGTERM', 'SIGTERM');
    await pause(60);
    expect(process.exits).toEqual([1]);
  });

  it('says by its status that it could not end properly', async () => {
    const process = started(() => Promise.reject(new Error('planted')));
    process.emit('SIGTERM', 'SIGTERM');
    await pause(10);
    expect(process.exits).toEqual([1]);
  });
});
