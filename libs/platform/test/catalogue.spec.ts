import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { platformContext } from '@plusloin/platform';
import {
  catalogueFindings,
  platformAllowances,
  testDatabase,
  type TestDatabase,
} from '@plusloin/testing';

/** A table as it should be; the tests below spoil one thing each. */
const TABLE = `
  create table platform.planted (cooperative_id uuid not null, id uuid not null,
    primary key (cooperative_id, id));
  alter table platform.planted enable row level security;
  alter table platform.planted force row level security;
  create policy own_cooperative on platform.planted
    using (cooperative_id = platform.current_cooperative());`;

describe('The catalogue of the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
  });

  afterEach(() => database.owner.query('drop table if exists platform.planted cascade'));

  afterAll(() => database.close());

  const findings = () => catalogueFindings(database.owner, platformAllowances);

  it('keeps every cooperative apart and gives no right too many', async () => {
    expect(await findings()).toEqual([]);
    await database.owner.query(TABLE);
    expect(await findings()).toEqual([]);
  });

  it.each([
    ['alter table platform.planted no force row level security', 'not held by row level security'],
    ['alter table platform.planted disable row level security', 'not held by row level security'],
    ['drop policy own_cooperative on platform.planted', 'no policy shows'],
    ['create policy all_rows on platform.planted using (true)', 'shows or takes more'],
    ['create policy all_in on platform.planted for insert with check (true)', 'takes more'],
    ['create policy look on platform.planted to plusloin_lookup using (true)', 'takes more'],
    [
      `alter table platform.planted drop constraint planted_pkey;
       alter table platform.planted alter cooperative_id drop not null`,
      'a row may belong to no cooperative',
    ],
    ['create unique index planted_id on platform.planted (id)', 'tells of rows of others'],
    [
      `create unique index planted_id on platform.planted (id);
       alter table platform.planted add other uuid references platform.planted (id)`,
      'leaves the cooperative open',
    ],
    ['create table platform.planted_too (id uuid)', 'it has no cooperative'],
    ['grant delete on platform.planted to plusloin_runtime', 'delete: a right too many'],
    ['grant truncate on platform.planted to plusloin_runtime', 'truncate: a right too many'],
    ['grant update (id) on platform.planted to plusloin_runtime', 'update(id): a right too many'],
    ['grant select on platform.planted to plusloin_lookup', 'too many for look-ups'],
    ['grant select on platform.planted to public', 'everybody has a right'],
    ['grant select (id) on platform.planted to public', 'everybody has a right'],
    ['grant usage on schema platform to public', 'schema platform usage: everybody'],
    ['grant create on schema platform to plusloin_runtime', 'schema platform create: a right'],
    ['create view platform.seen as select * from platform.planted', 'rights of its owner'],
    ['create materialized view platform.seen as select 1 as x', 'rights of its owner'],
    ['revoke select on platform.migration from plusloin_runtime', 'not there (runtimeRights)'],
  ])('finds: %s', async (spoil, says) => {
    expect((await spoilt(spoil)).join('\n')).toContain(says);
  });

  it.each([
    ['grant execute on function platform.planted() to public', 'everybody has a right'],
    ['grant execute on function platform.planted() to plusloin_runtime', 'a right too many'],
    ['alter function platform.planted() security definer', 'no fixed search_path'],
    [
      `alter function platform.planted() security definer;
       alter function platform.planted() set search_path = platform, public`,
      'no fixed search_path',
    ],
  ])('finds of a function: %s', async (spoil, says) => {
    const make = `create function platform.planted() returns int language sql
      begin atomic; select 1; end;`;
    expect((await spoilt(make + spoil)).join('\n')).toContain(says);
  });

  it('finds what a superuser left behind', async () => {
    const client = await database.superuser.connect();
    try {
      await client.query('begin; create table platform.planted_too (cooperative_id uuid)');
      expect((await catalogueFindings(client, platformAllowances)).join('\n')).toContain(
        'platform.planted_too: it belongs to a role that should own nothing',
      );
      const grant = `grant temporary on database ${database.name} to public`;
      await client.query(`rollback; begin; ${grant}`);
      expect(await catalogueFindings(client, platformAllowances)).toContain(
        'database temporary: everybody has a right to it',
      );
      await client.query('rollback; begin; alter role plusloin_runtime createdb');
      expect((await catalogueFindings(client, platformAllowances)).join('\n')).toContain(
        'role plusloin_runtime: it may more than a service needs',
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  /** Spoils inside a transaction that is taken back. */
  async function spoilt(spoil: string): Promise<string[]> {
    const client = await database.owner.connect();
    try {
      await client.query(`begin; ${TABLE} ${spoil}`);
      return await catalogueFindings(client, platformAllowances);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});
