import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts, privacyOf, processings, RetentionRun } from '@plusloin/backoffice';
import { uuidv7 } from '@plusloin/kernel';
import { CandidateFiles, Candidates, Paths } from '@plusloin/membership';
import {
  AuditLog,
  FolderStorage,
  operatorActor,
  Outbox,
  type Config,
  type Work,
} from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { dumpOf, testDatabase, type TestDatabase } from '@plusloin/testing';
import { sealingVault } from '@plusloin/vault';

let database: TestDatabase;
let memberId: string;

const config = { keyEncryptionKey: createSecretKey(randomBytes(32)) } as Config;
const operator = operatorActor(uuidv7());
const at = (day: string): Work => database.work(new Date(`${day}T11:00:00Z`));
const folder = mkdtempSync(join(tmpdir(), 'plusloin-privacy-'));
const storage = new FolderStorage(folder);
const run = (day: string) =>
  new RetentionRun({ work: at(day), outbox: new Outbox(), storage, config });
const rows = <T>(sql: string) => at('2026-11-22').read(operator, (tx) => tx.query<T>(sql));

beforeAll(async () => {
  database = await testDatabase(contexts);
  await at('2010-01-04').run(operator, async (tx) => {
    const place = { country: 'BE', timeZone: 'Europe/Brussels', currency: 'EUR' } as const;
    await new Registry().found(tx, { slug: 'essai', name: 'Les Essais', ...place });
    memberId = (await new Registry().admit(tx, { code: 'ALICE', displayName: 'Alice' })).id;
  });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const sealedOn = (day: string, name: string) =>
  at(day).run(operator, (tx) =>
    sealingVault({ work: at(day), config }).sealAll(tx, memberId, [{ identity: { name } }]),
  );
const left = async () =>
  (await rows<{ year: string }>(
    `select to_char(made_at, 'YYYY') as year from vault.person where erased_at is null order by 1`,
  )).map(({ year }) => year);

describe('Retention', () => {
  it('announces what is past its time, and destroys it a month later at the earliest', async () => {
    for (const day of ['2014-05-01', '2016-05-02', '2026-05-04']) await sealedOn(day, 'Jeanne');
    expect(await run('2027-01-15').foresee(operator)).toContainEqual({
      ...{ kind: 'identity-key', announced: 2, destroyed: 1 },
    });
    expect(await left()).toEqual(['2014', '2016', '2026']);
    await run('2027-01-15').apply(operator);
    expect(await left()).toEqual(['2016', '2026']);
    await run('2027-02-15').apply(operator);
    await run('2027-02-15').apply(operator);
    expect(await left()).toEqual(['2026']);
  });

  it('is written down: what was announced, what was destroyed, and whose key', async () => {
    const log = await at('2026-11-22').read(operator, (tx) => new AuditLog().search(tx));
    const told = log.map(({ action, details }) => `${action} ${details['count'] ?? ''}`);
    expect(told.filter((one) => one.startsWith('privacy'))).toEqual([
      'privacy.retention-applied 1',
      'privacy.retention-applied 1',
      'privacy.retention-announced 1',
    ]);
    expect(told.filter((one) => one.startsWith('vault.person-erased'))).toHaveLength(2);
  });

  it('forgets what a candidate told two years after a path that came to nothing', async () => {
    const day = '2024-03-04';
    const services = { work: at(day), config };
    const form = { name: 'Paul Bref', email: 'paul@essai.test', practiceWished: 'Droits' };
    const pathId = await new Candidates(services).register(operator, form);
    const files = new CandidateFiles(services);
    await files.note(operator, pathId, 'Paul Bref rappelle lundi');
    const listed = async () => (await new Candidates(services).list(operator))[0];
    await run('2027-06-01').apply(operator);
    expect(await listed()).toMatchObject({ ...form, isErased: false });
    await new Paths(services).take(operator, 'refuse', { pathId, why: 'autre projet' });
    await run('2026-12-31').apply(operator);
    expect(await listed()).toMatchObject({ ...form, isErased: false });
    await run('2027-02-01').apply(operator);
    expect(await listed()).toMatchObject({ pathId, isErased: true, name: '—', email: '' });
    const file = await files.read(operator, pathId);
    expect(file).toMatchObject({ isErased: true, name: '—', email: '', phone: null });
    expect(file.notes.map(({ words }) => words)).toEqual(['']);
    expect(await dumpOf(database.superuser)).not.toMatch(/Paul Bref|paul@essai/);
    expect(await rows('select kind, subject_id as id from vault.erasure')).toContainEqual({
      ...{ kind: 'path', id: pathId },
    });
  });
});

describe('The register of processing', () => {
  it('has a line for every schema that keeps rows', async () => {
    const { rows: found } = await database.superuser.query<{ schema: string }>(
      `select distinct schemaname as schema from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const told = new Set(processings.flatMap(({ schemas }) => schemas));
    expect(found.filter(({ schema }) => !told.has(schema))).toEqual([]);
  });

  it('says of each why, whose, for how long, and how it is held', async () => {
    const { processings: shown, retention } = await privacyOf(
      at('2026-11-22'),
      run('2026-11-22'),
      operator,
    );
    for (const { subjects, purpose, legalBasis, recipients, kept, protection } of shown) {
      for (const text of [purpose, legalBasis, kept]) expect(text.length).toBeGreaterThan(10);
      for (const list of [subjects, recipients, protection]) expect(list).not.toEqual([]);
    }
    expect(retention.find(({ kind }) => kind === 'identity-key')?.due).toBe(0);
    expect(retention.find(({ kind }) => kind === 'books')?.due).toBeNull();
  });
});
