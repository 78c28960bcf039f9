import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const on = calendarDate('2026-07-14');
const journal = new Journal();
let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  books = await someBooks(work);
});
afterAll(() => database.close());

const sale = (key: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  key,
  journal: 'VE',
  on,
  label: 'Séances de juillet',
  lines: [
    debit('400', 12_100n, { auxiliary: 'CPAS', practiceId: books.practice }),
    credit('700', 10_000n, { practiceId: books.practice }),
    credit('451', 2_100n, { practiceId: books.practice }),
  ],
  ...more,
});

const post = (draft: EntryDraft) =>
  work.run(books.actor, (tx) => journal.post(tx, books.memberBooks, draft));

const refusal = (draft: EntryDraft) =>
  post(draft).then(
    () => 'posted',
    (error: { code?: string }) => error.code,
  );

const inBooks = <T>(sql: string, parameters: unknown[] = []) =>
  work.read(books.actor, (tx: Tx) => tx.query<T>(sql, parameters));

describe('posting', () => {
  it('numbers entries from 1 in their journal and places them in the chain', async () => {
    const first = await post(sale('numbers:1'));
    const second = await post(sale('numbers:2'));
    expect(second).toEqual({
      sequence: first.sequence + 1,
      number: first.number + 1,
      isFresh: true,
    });
  });

  it('changes nothing when the same entry is posted twice', async () => {
    const first = await post(sale('twice'));
    expect(await post(sale('twice'))).toEqual({ ...first, isFresh: false });
    const rows = await inBooks<{ n: number }>(
      `select count(*)::int as n from ledger.entry where key = 'twice'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses a key that comes back with another content', async () => {
    await post(sale('reused'));
    expect(await refusal(sale('reused', { label: 'Autre chose' }))).toBe('ledger.key-reused');
  });

  it('keeps balances per account, practice and month in the same transaction', async () => {
    const other = await someBooks(work);
    await work.run(other.actor, (tx) =>
      journal.postAll(tx, other.memberBooks, [
        { ...sale('a'), lines: [debit('550', 500n), credit('700', 500n)] },
        { ...sale('b'), lines: [debit('550', 250n), credit('550', 250n)] },
      ]),
    );
    const rows = await work.read(other.actor, (tx) =>
      tx.query(
        `select account, year, period, debit::int, credit::int from ledger.balance order by 1`,
      ),
    );
    expect(rows).toEqual([
      { account: '550', year: 2026, period: 7, debit: 750, credit: 250 },
      { account: '700', year: 2026, period: 7, debit: 0, credit: 500 },
    ]);
  });

  it.each([
    ['ledger.unbalanced', { lines: [debit('550', 1n), credit('700', 2n)] }],
    ['ledger.nothing-to-post', { lines: [] }],
    ['ledger.unknown-account', { lines: [debit('5999', 1n), credit('700', 1n)] }],
    ['ledger.unknown-journal', { journal: 'ZZ' }],
    ['ledger.year-not-open', { on: calendarDate('2024-12-31') }],
  ])('refuses with %s', async (code, change) => {
    expect(await refusal(sale(`refused:${code}`, change as Partial<EntryDraft>))).toBe(code);
  });

  it('refuses a practice in books where it is not kept', async () => {
    const elsewhere = work.run(books.actor, (tx) =>
      journal.post(tx, books.cooperativeBooks, sale('elsewhere')),
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'ledger.practice-not-booked' });
  });

  it('refuses a closed period for the journals it is closed for', async () => {
    const may = calendarDate('2026-05-05');
    await work.run(books.actor, (tx) =>
      tx.query(`select ledger.lock_periods($1, 2026::smallint, '{5}', 'VE', 'test', now(), 'T2')`, [
        books.memberBooks,
      ]),
    );
    expect(await refusal(sale('locked', { on: may }))).toBe('ledger.period-locked');
    expect(await refusal(sale('open', { on: may, journal: 'OD' }))).toBe('posted');
  });

  it('lets nobody change what is posted, the owner of the tables included', async () => {
    await post(sale('kept'));
    const client = await database.owner.connect();
    try {
      await client.query(`select set_config('app.cooperative', $1, false)`, [
        books.actor.cooperativeId,
      ]);
      for (const sql of [
        `update ledger.posting set amount = amount * 2`,
        `delete from ledger.entry`,
        `truncate ledger.posting cascade`,
      ]) {
        await expect(client.query(sql)).rejects.toThrow('ledger.append-only');
      }
    } finally {
      client.release(true);
    }
  });

  it('gives the services no other way to write', async () => {
    for (const sql of [
      `update ledger.balance set debit = 0`,
      `insert into ledger.chain_head select * from ledger.chain_head`,
      `delete from ledger.period_lock`,
    ]) {
      await expect(work.run(books.actor, (tx) => tx.query(sql))).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
