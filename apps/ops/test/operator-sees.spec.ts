import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someBooks } from '@plusloin/testing';
import { anOperator, type Operator } from './an-operator.js';

/** Tables without a tenant: of the installation, and what brings a job to its cooperative. */
const OF_THE_INSTALLATION = new Set(['auth', 'bullmq']);

describe('The operator of the installation', () => {
  let operator: Operator;

  beforeAll(async () => {
    operator = await anOperator();
    await someBooks(operator.database.work(), { slug: 'secrete' });
  });
  afterAll(() => operator.close());

  it('begins a cooperative by its name and a letter, and says nothing else of it', async () => {
    const words = ['--slug', 'neuve', '--name', 'La Neuve', '--country', 'BE'];
    const found = () =>
      operator.type('found-cooperative', ...words, '--email', 'zoe@plusloin.test');
    expect(await found()).toMatchObject({
      ...{ status: 0, out: expect.stringMatching(/^La Neuve begins\. zoe@plusloin\.test is/) },
    });
    const [letter = ''] = await readdir(join(operator.folder, 'mail'));
    const text = await readFile(join(operator.folder, 'mail', letter), 'utf8');
    expect(text).toContain('Subject: La Neuve t’invite sur Plusloin');
    expect(await found()).toMatchObject({ status: 2 });
  });

  it('reads no row of any cooperative as the role that serves, where none is named', async () => {
    const { database } = operator;
    const { rows: tables } = await database.superuser.query<{ name: string; schema: string }>(`
      select table_schema as schema, format('%I.%I', table_schema, table_name) as name
      from information_schema.columns where column_name = 'cooperative_id'
        and table_schema not in ('pg_catalog', 'information_schema') order by name`);
    const tenant = tables.filter(({ schema }) => !OF_THE_INSTALLATION.has(schema));
    const count = async (from: { query: unknown }, name: string) => {
      const source = from as { query(sql: string): Promise<unknown> };
      const answer = (await source.query(`select count(*)::int as n from ${name}`)) as
        | { n: number }[]
        | { rows: { n: number }[] };
      const [row] = 'rows' in answer ? answer.rows : answer;
      return row?.n ?? -1;
    };
    let filled = 0;
    for (const { name } of tenant) {
      if ((await count(database.superuser, name)) > 0) filled += 1;
      expect(`${name}: ${await count(database.dataSource, name)}`).toBe(`${name}: 0`);
    }
    expect([tenant.length > 50, filled > 8]).toEqual([true, true]);
  });

  it('is told ids, short names and time zones where no cooperative is named, no more', async () => {
    const { database } = operator;
    const told = await database.dataSource.query<object[]>('select * from registry.cooperatives()');
    expect(Object.keys(told[0] ?? {}).sort()).toEqual(['cooperative_id', 'time_zone']);
    expect(JSON.stringify(told)).not.toContain('Alice');
  });
});
