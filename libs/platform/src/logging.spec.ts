import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { NotFound } from './platform.errors.js';
import { createLog, type LogFields } from './logging.js';
import { NestLog } from './nest-log.js';

const NAME = 'Jeanne Dupont';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const destination = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  write(createLog({ level: 'debug', process: 'api', destination }));
  return text;
}

const lineOf = (event: string, fields: LogFields) =>
  JSON.parse(logged((log) => log.info(event, fields)));

/** What a caller without types may hand over. */
const untyped = (fields: Record<string, unknown>): LogFields => fields;

describe('The log', () => {
  it('holds answered requests back for a moment, and everything before what else it says', () => {
    const written: string[] = [];
    let held = '';
    const destination = {
      write: (line: string) => void (held += line),
      flushSync: () => void written.push(held),
    };
    const log = createLog({ level: 'info', process: 'api', destination });
    log.info('http.answered', { status: 200 });
    expect(written).toEqual([]);
    log.warn('job.failed', { job: 'note' });
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/http\.answered.*\n.*job\.failed/);
  });

  it('breaks nothing when nobody reads it any more', () => {
    const destination = {
      write: () => undefined,
      flushSync: () => {
        throw new Error('EPIPE');
      },
    };
    const log = createLog({ level: 'info', process: 'api', destination });
    expect(() => log.error('job.failed')).not.toThrow();
  });

  it('says what happened, where and when, as JSON', () => {
    const fields = { route: '/api/health/live', status: 200, durationMs: 1.5 };
    const { time, ...line } = lineOf('http.answered', fields);
    expect(line).toEqual({ level: 'info', event: 'http.answered', process: 'api', ...fields });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it.each<[string, LogFields]>([
    ['a field nobody listed', untyped({ memberName: NAME })],
    ['a nested object', untyped({ job: { name: NAME } })],
    ['a nested object under a listed name', untyped({ count: { toJSON: () => NAME } })],
    ['a list', untyped({ route: [NAME] })],
    ['a listed field of another form', { route: `/members/${NAME}` }],
    ['an id that is none', { cooperativeId: NAME }],
    ['a field inherited from elsewhere', Object.create({ job: NAME })],
    ['the message of an error', { error: new Error(`no such member: ${NAME}`) }],
    ['a text thrown instead of an error', { error: NAME }],
    ['an object thrown instead of an error', { error: { message: NAME } }],
    ['the name of an error', { error: Object.assign(new Error('x'), { name: NAME }) }],
    ['the code of an error', { error: Object.assign(new Error('x'), { code: NAME }) }],
    ['the detail of an error', { error: Object.assign(new Error('x'), { detail: NAME }) }],
    ['the details of a refusal', { error: new NotFound(NAME, NAME) }],
    ['the cause of an error', { error: new Error('x', { cause: new Error(NAME) }) }],
    [
      'a message that looks like a place in the code',
      { error: new Error(`x\n    at ${NAME} (/srv/${NAME}.js:1:1)`) },
    ],
    [
      'a message changed after it was thrown',
      { error: Object.assign(new Error(`x\n    at a (/${NAME}.js:1:1)`), { message: 'y' }) },
    ],
    [
      'a message taken away after it was thrown',
      { error: Object.assign(new Error(`x\n    at a (/${NAME}.js:1:1)`), { message: '' }) },
    ],
  ])('drops %s', (_what, fields) => {
    expect(logged((log) => log.error('job.failed', fields))).toContain('"event":"job.failed"');
    expect(logged((log) => log.error('job.failed', fields))).not.toMatch(/Jeanne|Dupont/);
    expect(logged((log) => log.with(fields).warn('job.failed'))).not.toMatch(/Jeanne|Dupont/);
  });

  it('drops an event that is a sentence', () => {
    expect(lineOf(`job of ${NAME} failed`, {}).event).toBe('log.unnamed');
  });

  it('keeps of an error its class, its code, where it was thrown and why', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const error = new NotFound('invoice', 'i-1');
    error.cause = refused;
    const line = lineOf('http.failed', { error });
    expect(line).toMatchObject({
      error: 'NotFound',
      code: 'platform.not-found',
      causes: ['Error ECONNREFUSED'],
    });
    expect(line.frames[0]).toMatch(/logging\.spec\.ts:\d+:\d+$/);
  });

  it('does not hang on an error that is its own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(lineOf('http.failed', { error }).causes).toHaveLength(5);
  });

  it('keeps of the framework where it speaks from', () => {
    const text = logged((log) => {
      const nest = new NestLog(log);
      nest.log(`Mapped {/members/${NAME}}`, 'RouterExplorer');
      nest.error(new Error(NAME), 'ExceptionsHandler');
      nest.error(`failed for ${NAME}`, `Error: ${NAME}\n    at x`, 'ExceptionsHandler');
      nest.warn({ name: NAME }, NAME);
    });
    expect(text).not.toMatch(/Jeanne/);
    expect(text).toContain('"source":"RouterExplorer"');
    expect(text).toContain('"frames":["');
  });
});
