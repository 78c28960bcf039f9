import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import { someBooks, testDatabase, type TestDatabase } from '@plusloin/testing';

const ENTRIES = 2_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
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

it('finds the entry of a posting by its number in books that nobody has counted yet', async () => {
  const { actor, memberBooks } = await someBooks(database.work());
  const drafts = Array.from({ length: ENTRIES }, (_, key) => rent(key));
  await database.work().run(actor, (tx) => new Journal().postAll(tx, memberBooks, drafts));
  const { rows } = await database.superuser.query<Record<string, string>>(
    `explain (generic_plan) ${ENTRY_OF_A_POSTING}`,
  );
  const plan = rows.flatMap((row) => Object.values(row)).join('\n');
  expect(plan).toMatch(/(on|using) entry_pkey/);
  expect(plan).toMatch(/Index Cond: .*sequence = \$3/);
});
