import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  Journal,
  LedgerReports,
  type EntryDraft,
  type LineDraft,
  type PracticeBalance,
  type PracticeMovement,
  type TrialBalanceAsk,
  type TrialBalanceRow,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const reports = new LedgerReports();
let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  books = await someBooks(work);
  await post(
    ['2025-03-10', [own('400', 1210_00n), own('700', -1000_00n), own('451', -210_00n)]],
    ['2025-12-20', [debit('6162', 100_00n), credit('440', 100_00n)]],
    ['2026-01-15', [own('550', 1210_00n), own('400', -1210_00n)]],
    ['2026-02-10', [own('400', 605_00n), own('700', -500_00n), own('451', -105_00n)]],
    ['2026-02-20', [debit('6162', 40_00n), credit('440', 40_00n)]],
    ['2026-12-31', [own('630', 50_00n), own('240', -50_00n)], 13],
  );
});
afterAll(() => database.close());

const own = (account: string, amount: bigint): LineDraft =>
  debit(account, amount, { practiceId: books.practice });

type Told = readonly [on: string, lines: readonly LineDraft[], period?: number];

async function post(...told: readonly Told[]): Promise<void> {
  const drafts = told.map(
    ([on, lines, period], nth): EntryDraft => ({
      key: `told:${on}:${nth}`,
      journal: 'OD',
      on: calendarDate(on),
      label: 'Raconté',
      lines,
      ...(period === undefined ? {} : { period }),
    }),
  );
  await work.run(books.actor, (tx) => new Journal().postAll(tx, books.memberBooks, drafts));
}

const read = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.read(books.actor, use);

const euros = (cents: bigint): string => (cents === 0n ? '' : `${cents / 100n}`);

const page = (rows: readonly TrialBalanceRow[]): string[] =>
  rows.map(({ account, isUnclosedResult, opening, debit: d, credit: c, balance }) =>
    [account + (isUnclosedResult ? '*' : ''), ...[opening, d, c, balance].map(euros)].join(' | '),
  );

const balance = async (ask: Omit<TrialBalanceAsk, 'legalEntityId'> & { on: string }) =>
  page(
    await read((tx) =>
      reports.trialBalance(tx, {
        legalEntityId: books.memberBooks,
        ...ask,
        on: calendarDate(ask.on),
      }),
    ),
  );

describe('the trial balance', () => {
  it('adds up the months of the first year, and the days of a month begun', async () => {
    expect(await balance({ on: '2025-12-31' })).toEqual([
      '400 |  | 1210 |  | 1210',
      '440 |  |  | 100 | -100',
      '451 |  |  | 210 | -210',
      '6162 |  | 100 |  | 100',
      '700 |  |  | 1000 | -1000',
    ]);
    expect(await balance({ on: '2025-12-19' })).toEqual([
      '400 |  | 1210 |  | 1210',
      '451 |  |  | 210 | -210',
      '700 |  |  | 1000 | -1000',
    ]);
    expect(await balance({ on: '2025-03-09' })).toEqual([]);
    expect(await balance({ on: '2025-03-10' })).toHaveLength(3);
  });

  it('reads a carried year on from the year before, and makes its result a row', async () => {
    expect(await balance({ on: '2026-02-15' })).toEqual([
      '140* | -1000 |  |  | -1000',
      '141* | 100 |  |  | 100',
      '400 | 1210 | 605 | 1210 | 605',
      '440 | -100 |  |  | -100',
      '451 | -210 |  | 105 | -315',
      '550 |  | 1210 |  | 1210',
      '700 |  |  | 500 | -500',
    ]);
  });
});

describe('the trial balance of a part of the books', () => {
  it('is that of a practice, or of the common part, and both make the whole', async () => {
    expect(await balance({ on: '2026-02-28', practice: books.practice })).toEqual([
      '140* | -1000 |  |  | -1000',
      '400 | 1210 | 605 | 1210 | 605',
      '451 | -210 |  | 105 | -315',
      '550 |  | 1210 |  | 1210',
      '700 |  |  | 500 | -500',
    ]);
    expect(await balance({ on: '2026-02-28', practice: 'common' })).toEqual([
      '141* | 100 |  |  | 100',
      '440 | -100 |  | 40 | -140',
      '6162 |  | 40 |  | 40',
    ]);
  });

  it('counts the closing period of its own year when asked, of former ones always', async () => {
    const without = await balance({ on: '2026-12-31' });
    expect(without.filter((row) => /^(240|630)/.test(row))).toEqual([]);
    const rows = await balance({ on: '2026-12-31', withPeriod13: true });
    expect(rows.filter((row) => /^(240|630)/.test(row))).toEqual([
      '240 |  |  | 50 | -50',
      '630 |  | 50 |  | 50',
    ]);
    expect(await balance({ on: '2026-12-30', withPeriod13: true })).toEqual(without);
    // 2025 left 1 000,00 and 2026 500,00 − 50,00 to Alice; 100,00 and 40,00 were lost in common.
    const carried = await balance({ on: '2027-03-31' });
    expect(carried.filter((row) => /^(140|141|240)/.test(row))).toEqual([
      '140* | -1450 |  |  | -1450',
      '141* | 140 |  |  | 140',
      '240 | -50 |  |  | -50',
    ]);
  });

  it('begins a year with its opening, and not with the end of the year before', async () => {
    const ask = { legalEntityId: books.memberBooks, before: calendarDate('2026-01-01') };
    expect(page(await read((tx) => reports.trialBalance(tx, ask)))).toEqual([
      '140* | -1000 |  |  | -1000',
      '141* | 100 |  |  | 100',
      '400 | 1210 |  |  | 1210',
      '440 | -100 |  |  | -100',
      '451 | -210 |  |  | -210',
    ]);
  });

  it('names books that do not exist, and books that were changed', async () => {
    const nobody = { legalEntityId: books.practice, on: calendarDate('2026-01-01') };
    await expect(read((tx) => reports.trialBalance(tx, nobody))).rejects.toMatchObject({
      code: 'platform.not-found',
    });
    const other = await someBooks(work);
    const ask = { legalEntityId: other.memberBooks, on: calendarDate('2026-12-31') };
    expect(await work.read(other.actor, (tx) => reports.trialBalance(tx, ask))).toEqual([]);
  });
});

describe('movements', () => {
  const moved = async (from: string, until: string, withPeriod13 = false) => {
    const days = { from: calendarDate(from), until: calendarDate(until) };
    const ask = { legalEntityId: books.memberBooks, ...days, withPeriod13 };
    return (await read((tx) => reports.movements(tx, ask))).map(
      ({ account, practiceId, debit: d, credit: c }) =>
        [account, practiceId && 'A', euros(d), euros(c)].map((part) => part ?? '').join(' '),
    );
  };

  it('are those of whole months and of the days beside them', async () => {
    expect(await moved('2025-12-20', '2026-02-10')).toEqual([
      '400 A  1210',
      '440   100',
      '550 A 1210 ',
      '6162  100 ',
    ]);
    expect(await moved('2025-12-21', '2026-02-10')).toEqual(['400 A  1210', '550 A 1210 ']);
    expect(await moved('2026-02-10', '2026-02-21')).toEqual([
      '400 A 605 ',
      '440   40',
      '451 A  105',
      '6162  40 ',
      '700 A  500',
    ]);
    expect(await moved('2026-02-11', '2026-02-20')).toEqual([]);
  });

  it('count period 13 with the last day of its year, when asked', async () => {
    expect(await moved('2026-12-31', '2027-01-01')).toEqual([]);
    const closing = ['240 A  50', '630 A 50 '];
    expect(await moved('2026-12-31', '2027-01-01', true)).toEqual(closing);
    expect(await moved('2026-12-01', '2027-02-01', true)).toEqual(closing);
    expect(await moved('2026-12-01', '2026-12-31', true)).toEqual([]);
  });
});

describe('all books of a cooperative at once', () => {
  const told = (rows: readonly PracticeBalance[]) =>
    rows.map(({ account, practiceId, balance: sum }) =>
      [account, practiceId && 'A', euros(sum)].map((part) => part ?? '').join(' '),
    );

  it('reads every balance, the result of former years apart', async () => {
    const on = calendarDate('2026-02-28');
    const rows = await read((tx) => reports.balancesByPractice(tx, { on }));
    expect(new Set(rows.map((row) => row.legalEntityId))).toEqual(new Set([books.memberBooks]));
    expect(told(rows).sort()).toEqual([
      '400 A 605',
      '440  -140',
      '451 A -315',
      '550 A 1210',
      '6162  40',
      '700 A -500',
      'result:previous  100',
      'result:previous A -1000',
    ]);
  });

  it('makes the end of months from their beginning and what moved in them', async () => {
    const [from, until] = [calendarDate('2026-01-01'), calendarDate('2026-04-01')];
    const sums = new Map<string, bigint>();
    const add = (key: string, amount: bigint) => sums.set(key, (sums.get(key) ?? 0n) + amount);
    const keyOf = (row: PracticeBalance | PracticeMovement) => `${row.account} ${row.practiceId}`;
    for (const row of await read((tx) => reports.balancesByPractice(tx, { before: from }))) {
      add(keyOf(row), row.balance);
    }
    for (const row of await read((tx) => reports.movementsByPractice(tx, { from, until }))) {
      add(keyOf(row), row.debit - row.credit);
    }
    const on = calendarDate('2026-03-31');
    for (const row of await read((tx) => reports.balancesByPractice(tx, { on }))) {
      add(keyOf(row), -row.balance);
    }
    expect([...sums].filter(([, amount]) => amount !== 0n)).toEqual([]);
    expect(sums.size).toBe(8);
  });

  it('takes neither an opening nor a closing period for a movement', async () => {
    const year = { from: calendarDate('2026-01-01'), until: calendarDate('2027-01-01') };
    const accounts = (await read((tx) => reports.movementsByPractice(tx, year))).map(
      ({ account }) => account,
    );
    expect(accounts.sort()).toEqual(['400', '440', '451', '550', '6162', '700']);
    const next = { from: calendarDate('2027-01-01'), until: calendarDate('2027-04-01') };
    expect(await read((tx) => reports.movementsByPractice(tx, next))).toEqual([]);
  });

  it('knows whole months alone', async () => {
    const day = calendarDate('2026-02-27');
    const days = { from: day, until: calendarDate('2026-04-01') };
    const code = 'ledger.not-whole-months';
    await expect(read((tx) => reports.balancesByPractice(tx, { on: day }))).rejects.toMatchObject({
      code,
    });
    const moved = read((tx) => reports.movementsByPractice(tx, days));
    await expect(moved).rejects.toMatchObject({ code });
  });
});
