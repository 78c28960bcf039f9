import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformContext } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from './test-database.js';

describe('A test database', () => {
  let mine: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [mine, other] = await Promise.all([
      testDatabase([platformContext]),
      testDatabase([platformContext]),
    ]);
  });

  afterAll(async () => {
    await Promise.all([mine.close(), other.close()]);
  });

  it('is migrated and serves the role of the services', async () => {
    const sql = 'select current_user as role, (select count(*) > 0 from platform.migration) as ok';
    expect(await mine.dataSource.query(sql)).toEqual([{ role: 'plusloin_runtime', ok: true }]);
  });

  it('belongs to one test file alone', async () => {
    await mine.owner.query('create table platform.only_here ()');
    const found = await other.owner.query(`select to_regclass('platform.only_here') as it`);
    expect(found.rows).toEqual([{ it: null }]);
  });

  it('gives the services no right to create or to keep temporary tables', async () => {
    await expect(mine.dataSource.query('create temp table t ()')).rejects.toThrow('permission');
    await expect(mine.dataSource.query('create schema s')).rejects.toThrow('permission');
  });
});
