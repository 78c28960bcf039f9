import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError } from '@plusloin/kernel';
import { migrate, pendingMigrations, platformContext, readMigrations } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';

describe('Migrations', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plusloin migrations '));
    await database.superuser.query(`drop schema if exists planted cascade;
      delete from platform.migration where context = 'planted'`);
  });

  afterAll(() => database.close());

  const file = (name: string, sql: string) => writeFile(join(folder, `${name}.sql`), sql);
  const contexts = () => [{ name: 'planted', migrations: folder }, platformContext];
  const migrated = () => migrate(database.owner, contexts());
  const codeOf = async (doing: Promise<unknown>) => {
    const error: unknown = await doing.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof DomainError ? error.code : String(error);
  };

  it('are applied once, in the order of their numbers, over all contexts', async () => {
    await file('1800000000002-second', 'create table planted.second ()');
    await file('1800000000001-first', 'create schema planted; create table planted.first ()');
    expect(await migrated()).toEqual(['1800000000001-first', '1800000000002-second']);
    expect(await migrated()).toEqual([]);
    await file('1800000000003-third', 'create table planted.third ()');
    expect(await migrate(database.ownerUrl, contexts())).toEqual(['1800000000003-third']);
  });

  it('are known to the services, which wait while one is missing', async () => {
    await file('1800000000001-first', 'create schema planted');
    const all = await readMigrations(contexts());
    const pending = () => pendingMigrations((sql) => database.dataSource.query(sql), all);
    expect(await pending()).toEqual(['1800000000001-first']);
    await migrated();
    expect(await pending()).toEqual([]);
  });

  it('leave nothing behind when they fail', async () => {
    await file('1800000000001-first', 'create schema planted; select 1 / 0');
    await file('1800000000002-never', 'create schema never');
    expect(await codeOf(migrated())).toBe('platform.migration-failed');
    const left = await database.owner.query(
      `select from pg_namespace where nspname in ('planted', 'never')`,
    );
    expect(left.rowCount).toBe(0);
    await file('1800000000001-first', 'create schema planted');
    await file('1800000000002-never', 'select 1');
    expect(await migrated()).toHaveLength(2);
  });

  it('may not end their own transaction', async () => {
    await file('1800000000001-first', 'create schema planted; commit; begin');
    await expect(migrated()).rejects.toThrow('ends its own transaction');
  });

  it('are refused when an applied file reads otherwise or is gone', async () => {
    await file('1800000000001-first', 'create schema planted;\n-- as it was\n');
    await migrated();
    await file('1800000000001-first', 'create schema planted;\r\n-- as it was\r\n');
    expect(await migrated()).toEqual([]);
    await file('1800000000001-first', 'create schema planted;\n-- as it is\n');
    await file('1800000000002-second', 'create table planted.second ()');
    expect(await codeOf(migrated())).toBe('platform.migration-altered');
    await rm(join(folder, '1800000000001-first.sql'));
    expect(await codeOf(migrated())).toBe('platform.migration-missing');
    const second = await database.owner.query(`select to_regclass('planted.second') as it`);
    expect(second.rows).toEqual([{ it: null }]);
  });

  it('have names that give one order', async () => {
    await file('18-short', 'select 1');
    expect(await codeOf(migrated())).toBe('platform.migration-misnamed');
    await rm(join(folder, '18-short.sql'));
    await file('1800000000001-one', 'select 1');
    await file('1800000000001-other', 'select 1');
    expect(await codeOf(migrated())).toBe('platform.migration-misnamed');
  });

  it('run as the owner of the database and as nobody else', async () => {
    expect(await codeOf(migrate(database.superuserUrl, contexts()))).toBe('platform.not-the-owner');
    expect(await codeOf(migrate(database.runtimeUrl, contexts()))).toBe('platform.not-the-owner');
  });

  it('are applied once when several processes start together', async () => {
    const slow = 'create schema planted; select pg_sleep(0.1)';
    await file('1800000000001-first', slow);
    const start = () => migrate(database.ownerUrl, contexts());
    const starts = await Promise.all([start(), start(), start(), start()]);
    expect(starts.flat()).toEqual(['1800000000001-first']);
  });
});

describe('The bootstrap of a database', () => {
  it('changes nothing when it runs again', async () => {
    const database = await testDatabase([platformContext]);
    const state = async () => {
      const { rows } = await database.superuser.query(
        `select datacl::text, datdba::regrole::text,
         (select string_agg(r::text, ';' order by rolname) from pg_roles r
           where rolname ~ '^plusloin') as roles,
         (select string_agg(m::text, ';') from pg_auth_members m
           where m.member = 'plusloin_owner'::regrole) as members,
         (select nspacl::text from pg_namespace where nspname = 'public') as public
         from pg_database where datname = current_database()`,
      );
      return rows;
    };
    const sql = await readFile(new URL('../../../docker/bootstrap.sql', import.meta.url), 'utf8');
    const before = await state();
    await database.superuser.query(sql);
    expect(await state()).toEqual(before);
    await database.close();
  });
});
