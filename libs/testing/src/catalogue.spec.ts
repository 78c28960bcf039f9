import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFindings } from './catalogue.js';
import { lowerAllowances } from './catalogue-allowances.js';
import { testDatabase, type TestDatabase } from './test-database.js';

describe('The database of the contexts below the statements', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(() => database.close());

  it('keeps every cooperative apart and gives no right too many', async () => {
    expect(await catalogueFindings(database.owner, lowerAllowances)).toEqual([]);
  });

  it('shows no row of any table to a transaction without a cooperative', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'cooperative_id'
       where c.relkind = 'r' and n.nspname in ('platform', 'registry', 'ledger')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { name } of rows) {
      // The plan compares with a null cooperative: not one row can pass, whatever the table holds.
      const plan = await database.dataSource.query(`explain (costs off) select 1 from ${name}`);
      expect([name, JSON.stringify(plan)]).toEqual([
        name,
        expect.stringMatching(/current_setting\('app\.cooperative'/),
      ]);
    }
  });
});
