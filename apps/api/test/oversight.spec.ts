import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { contexts } from '@plusloin/backoffice';
import { AuditLog, auditField, defineAuditAction, operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const opened = defineAuditAction({
  ...{ name: 'test.opened', subject: 'person', details: { member: auditField.id } },
});

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
const browsers = new Map<string, ABrowser>();
const accountIds = new Map<string, string>();

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  api = await startWhole(database.runtimeUrl);
  for (const who of ['a', 'b', 'adviser', 'coordinator', 'coordinator-elsewhere']) {
    const one = new ABrowser(api.url);
    await one.signIn(`${who}@plusloin.test`);
    browsers.set(who, one);
  }
  const { superuser } = database;
  await superuser.query('update auth.session set second_factor_at = now()');
  const { rows } = await superuser.query('select id, email from auth."user"');
  for (const { id, email } of rows) accountIds.set(email, id);
  const coordinator = accountIds.get('coordinator@plusloin.test') ?? '';
  const work = database.work(new Date('2026-11-20T09:00:00Z'));
  const by = { cooperativeId: world.here, kind: 'person', id: coordinator } as const;
  for (const member of [world.ada, world.bob, world.ada]) {
    await work.run(by, (tx) => new AuditLog().record(tx, opened.of('P-7K3M', { member })));
  }
  const elsewhere = operatorActor(world.elsewhere);
  const draft = opened.of('P-7K3N', { member: world.cleo });
  await work.run(elsewhere, (tx) => new AuditLog().record(tx, draft));
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const ask = (who: string, path: string, method = 'GET', cooperative = world.here) =>
  (browsers.get(who) as ABrowser).ask(method, `/api/cooperatives/${cooperative}/${path}`);

const lines = async (who: string, query = '') => {
  const { lines: found } = await (await ask(who, `audit?text=test.opened${query}`)).json();
  return found as { sequence: number; actorName: string | null; details: { member: string } }[];
};

describe('The audit log over HTTP', () => {
  it('is whole for a coordinator, with the names of those of the cooperative', async () => {
    const found = await lines('coordinator');
    expect(found.map(({ details }) => details.member)).toEqual([world.ada, world.bob, world.ada]);
    expect(new Set(found.map(({ actorName }) => actorName))).toEqual(new Set(['coordinator']));
  });

  it('shows a member who opened what is theirs, and nothing about others', async () => {
    expect((await lines('a')).map(({ details }) => details.member)).toEqual([world.ada, world.ada]);
    expect(await lines('b')).toHaveLength(1);
    expect(await told(await ask('adviser', 'audit'))).toBe('404 platform.not-found');
    expect(await told(await ask('a', 'audit', 'GET', world.elsewhere))).toMatch(/^404 /);
  });

  it('goes on where a page ended', async () => {
    const first = await (await ask('coordinator', 'audit?text=test.opened&limit=2')).json();
    const rest = await lines('coordinator', `&after=${first.next}`);
    expect([...first.lines, ...rest].map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      (await lines('coordinator')).map(({ sequence }) => sequence),
    );
  });

  it('is narrowed to days of the cooperative, and refuses what it does not know', async () => {
    expect(await lines('coordinator', '&from=2026-11-20&to=2026-11-20')).toHaveLength(3);
    expect(await lines('coordinator', '&from=2026-11-21')).toHaveLength(0);
    expect(await told(await ask('coordinator', 'audit?who=me'))).toBe(
      '422 platform.invalid-request',
    );
    expect(await told(await ask('coordinator', 'audit?after=x'))).toBe(
      '422 platform.invalid-request',
    );
  });

  it('leaves as a table that the member’s own lines alone are in', async () => {
    const answer = await ask('b', 'audit/file');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    const text = await answer.text();
    expect(text.split('\r\n').filter((line) => line.includes('test.opened'))).toHaveLength(1);
    expect(text).not.toContain(world.ada);
  });

  it('refuses to look for what no line can hold, before a file begins', async () => {
    expect(await told(await ask('coordinator', 'audit/file?text=a%00b'))).toBe(
      '422 platform.invalid-request',
    );
  });
});

describe('The board of work', () => {
  const addJob = async (cooperative: string, state: string) => {
    const id = uuidv7();
    await database.superuser.query(
      `insert into platform.outbox (cooperative_id, id, job, key, payload, state, attempts,
         not_before, created_at, last_error)
       values ($1, $2::uuid, 'test.sends-a-letter', $2::uuid::text, '{"secret": "x"}', $3::text, 9,
         now(), now(), case when $3::text = 'failed' then 'test.no-paper' end)`,
      [cooperative, id, state],
    );
    return id;
  };

  it('tells what waits and what was given up, and not what it is about', async () => {
    const waiting = await addJob(world.here, 'pending');
    const givenUp = await addJob(world.here, 'failed');
    await addJob(world.elsewhere, 'failed');
    const text = await (await ask('coordinator', 'jobs')).text();
    const { jobs, counts } = JSON.parse(text);
    expect(jobs.map((one: { id: string; state: string }) => [one.id, one.state])).toEqual([
      [givenUp, 'given-up'],
      [waiting, 'waiting'],
    ]);
    expect(counts).toEqual({ waiting: 1, running: 0, failed: 0, 'given-up': 1 });
    expect(text).not.toContain('secret');
    expect(await told(await ask('a', 'jobs'))).toBe('404 platform.not-found');
  });

  it('asks again, once, for what was given up, and writes down who did', async () => {
    const id = await addJob(world.here, 'failed');
    expect(await told(await ask('a', `jobs/${id}/new-chance`, 'PUT'))).toMatch(/^404 /);
    expect(await told(await ask('coordinator', `jobs/${id}/new-chance`, 'PUT'))).toBe('200');
    expect(await told(await ask('coordinator', `jobs/${id}/new-chance`, 'PUT'))).toBe(
      '409 jobs.not-given-up',
    );
    const { rows } = await database.superuser.query(
      'select state, attempts, asked from platform.outbox where id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'pending', attempts: 0, asked: 2 }]);
    const { lines: log } = await (await ask('coordinator', `audit?subject=job:${id}`)).json();
    expect(log).toMatchObject([{ action: 'platform.job-retried', details: { attempts: 9 } }]);
  });

  it('answers of work of another cooperative what it answers of none', async () => {
    const theirs = await addJob(world.elsewhere, 'failed');
    for (const id of [theirs, uuidv7()]) {
      expect(await told(await ask('coordinator', `jobs/${id}/new-chance`, 'PUT'))).toBe(
        '404 platform.not-found',
      );
    }
  });
});
