import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  Journal,
  LedgerReports,
  type EntryDraft,
  type LineDraft,
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
