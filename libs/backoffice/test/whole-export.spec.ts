import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import type { CooperativeTable } from '@plusloin/platform';
import { everyTable } from '@plusloin/statements';
import { testDatabase, type TestDatabase } from '@plusloin/testing';

interface Found {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
}

let database: TestDatabase;
let found: ReadonlyMap<string, Found>;
const exportedOnes = everyTable.flatMap((one) => ('file' in one ? [one] : []));

beforeAll(async () => {
  database = await testDatabase(contexts);
  const { rows } = await database.owner.query<Found>(TABLES);
  found = new Map(rows.map((row) => [row.table, row]));
});
afterAll(() => database.close());

const nameOf = ({ table }: CooperativeTable) => table;

describe('The export of everything', () => {
  it('knows of every table of a cooperative how it leaves, or why it does not', () => {
    const ofCooperatives = [...found.values()]
      .filter(({ columns }) => columns.some(({ name }) => name === 'cooperative_id'))
      .map(({ table }) => table);
    const known = everyTable.map(nameOf).filter((table) => !SHARED.includes(table));
    expect([...known].sort()).toEqual(ofCooperatives.sort());
  });

  it('asks every context of the product', () => {
    const told = contexts.flatMap(({ tables = [] }) => tables.map(nameOf));
    expect([...told].sort()).toEqual(everyTable.map(nameOf).sort());
  });

  it('knows of every column whether it leaves', () => {
    for (const { table, key, columns, opens, heldBack } of exportedOnes) {
      if (SHARED.includes(table)) continue;
      const told = [...key, ...columns, ...Object.keys(heldBack), ...(opens?.sealed ?? [])];
      const kept = found.get(table)?.columns.map(({ name }) => name) ?? [];
      const expected = kept.filter((name) => name !== 'cooperative_id').sort();
      expect([table, told.sort()]).toEqual([table, expected]);
    }
  });

  it('pages by the whole primary key, so that no row is left out', () => {
    for (const { table, key } of exportedOnes) {
      const whole = found.get(table)?.key.filter((name) => name !== 'cooperative_id') ?? [];
      expect([table, [...key].sort()]).toEqual([table, [...whole].sort()]);
    }
  });

  it('lets nothing out that the database keeps as bytes, but the hash of an imported file', () => {
    const bytes = exportedOnes.flatMap(({ table, key, columns }) =>
      (found.get(table)?.columns ?? [])
        .filter(({ name, type }) => type === 'bytea' && [...key, ...columns].includes(name))
        .map(({ name }) => `${table}.${name}`),
    );
    expect(bytes).toEqual(['ledger.imported_file.sha256']);
  });

  it('writes each table to a file of its own', () => {
    const files = exportedOnes.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });
});

/** Of the installation: only the rows of accounts with a right here leave, in named columns. */
const SHARED = ['auth."user"', 'auth.access_token'];

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as table,
    jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)))
      as columns,
    array(select x.attname::text from pg_index i
      join pg_attribute x on x.attrelid = i.indrelid and x.attnum = any (i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|bullmq)'
  group by n.nspname, c.relname, c.oid`;
