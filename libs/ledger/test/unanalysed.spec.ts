import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const ENTRIES = 2_000;

let database: TestDatabase;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  books = await someBooks(database.work());
  // Nobody counts in the middle of the test either.
  for (const table of ['entry', 'posting']) {
    await database.superuser.query(`alter table ledger.${table} set (autovacuum_enabled = false)`);
  }
});
afterAll(() => database.close());

const rent = (key: number): EntryDraft => ({
  ...{ key: `rent:${key}`, journal: 'AC', label: 'Loyer' },
  on: addDays(calendarDate('2026-01-01'), key % 300),
  lines: [debit('610', 70_00n), credit('440', 70_00n)],
});

/** What PostgreSQL itself asks for each posting, for its entry must be there. */
const ENTRY_OF_A_POSTING = `
  select 1 from only ledger.entry x
    where x.cooperative_id = $1 and x.legal_entity_id = $2 and x.sequence = $3
    for key share of x`;

/** Two statements, as an import posts: the first plans, the second meets full tables. */
beforeAll(async () => {
  for (const from of [0, ENTRIES / 2]) {
    const drafts = Array.from({ length: ENTRIES / 2 }, (_, nth) => rent(from + nth));
    await database.work().run(books.actor, async (tx) => {
      await new Journal().postAll(tx, books.memberBooks, drafts);
      await tx.query('select pg_stat_force_next_flush()');
    });
  }
});

describe('books that nobody has counted yet', () => {
  it('find the entry of a posting by its number', async () => {
    const { rows } = await database.superuser.query<Record<string, string>>(
      `explain (generic_plan) ${ENTRY_OF_A_POSTING}`,
    );
    const plan = rows.flatMap((row) => Object.values(row)).join('\n');
    expect(plan).toMatch(/(on|using) entry_pkey/);
    expect(plan).toMatch(/Index Cond: .*sequence = \$3/);
  });

  it('take a thousand entries without reading those before them', async () => {
    const { rows } = await database.superuser.query<{ kept: string; read: number }>(
      `select relname as kept, seq_tup_read::int as read from pg_stat_user_tables
        where schemaname = 'ledger' and relname in ('entry', 'posting') order by relname`,
    );
    expect(rows).toEqual([
      { kept: 'entry', read: 0 },
      { kept: 'posting', read: 0 },
    ]);
  });
});
