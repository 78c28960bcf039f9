import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import {
  auditField,
  AuditLog,
  defineAuditAction,
  platformContext,
  systemActor,
  writeAuditCsv,
  writeAuditJson,
  type Actor,
  type AuditBeside,
} from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { z } from 'zod';

const looked = defineAuditAction({
  name: 'test.looked',
  subject: 'thing',
  details: { why: z.enum(['care', 'duty']), count: auditField.count },
});
const thing = uuidv7();
const log = new AuditLog();

let database: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  database = await testDatabase([platformContext]);
  actor = systemActor(uuidv7(), 'anne');
  for (const [day, who] of [['01', 'anne'], ['02', 'paul'], ['03', 'anne']]) {
    const work = database.work(new Date(`2026-11-${day}T09:00:00Z`));
    const entry = looked.of(thing, { why: 'care', count: Number(day) });
    const by = systemActor(actor.cooperativeId, who);
    await work.run(by, (tx) => log.record(tx, entry));
  }
});
afterAll(() => database.close());

const work = () => database.work();
const found = async (search: Parameters<AuditLog['search']>[1]) => {
  const entries = await work().read(actor, (tx) => log.search(tx, search));
  return entries.map(({ sequence }) => sequence);
};
const findings = async () => {
  const checks = platformContext.checks ?? [];
  return work().read(actor, async (tx) =>
    (await Promise.all(checks.map(({ sql }) => tx.query<{ where: string }>(sql)))).flat(),
  );
};
const texts = (write: typeof writeAuditCsv) =>
  work().read(actor, async (tx) => {
    const pieces: string[] = [];
    for await (const piece of write(log.all(tx))) pieces.push(piece);
    return pieces;
  });

describe('The audit log', () => {
  it('is searched by time, actor, action and subject, the latest first', async () => {
    expect(await found({})).toEqual([3, 2, 1]);
    expect(await found({ from: new Date('2026-11-02T00:00:00Z') })).toEqual([3, 2]);
    expect(await found({ until: new Date('2026-11-02T09:00:00Z') })).toEqual([1]);
    expect(await found({ actor: 'system:paul' })).toEqual([2]);
    expect(await found({ action: 'test.looked', before: 3, limit: 1 })).toEqual([2]);
    expect(await found({ subject: `thing:${thing}` })).toEqual([3, 2, 1]);
    expect(await found({ subject: `thing:${uuidv7()}` })).toEqual([]);
  });

  it('is searched by words in any part of it', async () => {
    expect(await found({ text: 'PAUL' })).toEqual([2]);
    expect(await found({ text: '"count": 3' })).toEqual([3]);
    expect(await found({ text: '%' })).toEqual([]);
  });

  it('is searched for what concerns a member or whom they accompany', async () => {
    const member = uuidv7();
    const other = systemActor(uuidv7(), 'anne');
    const details = { member: auditField.id };
    const about = defineAuditAction({ name: 'test.opened', subject: 'person', details });
    const drafts = [
      about.of('P-7K3M', { member }),
      about.of('P-7K3N', { member: uuidv7() }),
      defineAuditAction({ name: 'test.told', subject: 'member', details: {} }).of(member, {}),
    ];
    for (const draft of drafts) await work().run(other, (tx) => log.record(tx, draft));
    const seen = await work().read(other, (tx) => log.search(tx, { members: [member] }));
    expect(seen.map(({ sequence }) => sequence)).toEqual([3, 1]);
    expect(await work().read(other, (tx) => log.search(tx, { members: [] }))).toEqual([]);
  });

  it('names the entry before each, whether that is among those found or not', async () => {
    const search = { subject: `thing:${thing}` };
    const all = await work().read(actor, (tx) => log.search(tx, search));
    expect(all.map(({ previousHash }) => previousHash)).toEqual([all[1]?.hash, all[2]?.hash, '']);
    const apart = await work().read(actor, (tx) => log.search(tx, { actor: 'system:anne' }));
    expect(apart.map(({ previousHash }) => previousHash)).toEqual([all[1]?.hash, '']);
    const [, ...onward] = await work().read(actor, (tx) => log.onward(tx, 0));
    expect(onward.map(({ previousHash }) => previousHash)).toEqual([all[2]?.hash, all[1]?.hash]);
  });

  it('tells beside each what another context knows of it, and null of the others', async () => {
    const beside: AuditBeside<{ told: string | null }> = {
      name: 'test',
      sql: `select 'of ' || e.action as told where e.actor = 'system:paul'`,
    };
    const found = await work().read(actor, (tx) => log.search(tx, {}, beside));
    expect(found.map(({ told }) => told)).toEqual([null, 'of test.looked', null]);
  });

  it('is seen by its own cooperative alone', async () => {
    const other = systemActor(uuidv7());
    expect(await work().read(other, (tx) => log.search(tx))).toEqual([]);
  });

  it('leaves as CSV and as JSON, in the order of its chain', async () => {
    const [header, first] = await texts(writeAuditCsv);
    expect(header).toBe(
      '\ufeffrang;instant;acteur;action;objet;details;forme;precedente;empreinte\r\n',
    );
    expect(first).toMatch(
      /^1;2026-11-01T09:00:00\.000Z;system:anne;test\.looked;thing:[0-9a-f-]{36};count=1 why=care;/,
    );
    expect(first).toMatch(/;"{""why"": ""care"", ""count"": 1}";;[0-9a-f]{64}\r\n$/);
    const lines = await texts(writeAuditJson);
    expect(lines.map((line) => JSON.parse(line).sequence)).toEqual([1, 2, 3]);
  });

  it('takes no field that could hold the words of a person', () => {
    // A pseudonym is a text too: only the one field of that form is taken for it.
    const details = { words: z.string().regex(/x/) };
    const define = () => defineAuditAction({ name: 'test.told', subject: 'thing', details });
    expect(define).toThrow('words could hold words of a person');
    expect(() => looked.of('Jean Dupont', { why: 'care', count: 1 })).toThrow();
  });

  it('is refused words by the database too, and any change', async () => {
    const run = (sql: string) => work().run(actor, (tx) => tx.query(sql));
    const record = (details: string) =>
      run(`select audit.record('a', 'test.looked', 'thing:1', '${details}', now())`);
    await expect(record('{"who": "Jean Dupont"}')).rejects.toThrow('entry_details_check');
    await expect(record('{"who": {"name": "x"}}')).rejects.toThrow('entry_details_check');
    await expect(run('delete from audit.entry')).rejects.toThrow('permission denied');
    await expect(
      database.superuser.query('update audit.entry set actor = actor'),
    ).rejects.toThrow('audit.append-only');
  });

  it.each([
    [`update audit.entry set actor = 'system:nobody' where sequence = 2`, ['rang 2']],
    ['delete from audit.entry where sequence = 1', ['rang 1']],
    ['delete from audit.entry where sequence < 3', ['rangs 1 à 2']],
    ['delete from audit.entry where sequence = 3', ['rang 3', 'rang 2']],
  ])('is found out of order after %s', async (tampering, places) => {
    expect(await findings()).toEqual([]);
    const { superuser } = database;
    await superuser.query('create table kept as table audit.entry');
    await superuser.query('alter table audit.entry disable trigger append_only');
    await superuser.query(tampering);
    expect((await findings()).map(({ where }) => where)).toEqual(places);
    await superuser.query('delete from audit.entry');
    await superuser.query('insert into audit.entry table kept');
    await superuser.query('alter table audit.entry enable trigger append_only; drop table kept');
  });
});
