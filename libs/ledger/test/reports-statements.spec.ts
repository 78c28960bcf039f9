import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  Journal,
  LedgerReports,
  YearEnd,
  type EntryDraft,
  type GroupedAccounts,
  type LineDraft,
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
});
afterAll(() => database.close());

const own = (account: string, amount: bigint): LineDraft =>
  debit(account, amount, { practiceId: books.practice });

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);

const post = (on: string, lines: LineDraft[], more: Partial<EntryDraft> = {}) => {
  const day = { key: `told:${on}:${more.period}`, journal: 'OD', on: calendarDate(on) };
  return run((tx) =>
    new Journal().post(tx, books.memberBooks, { ...day, label: 'Raconté', lines, ...more }),
  );
};

const print = (rows: readonly GroupedAccounts[]): string[] =>
  rows.map(({ group, amount, accounts }) =>
    [group, amount / 100n, `(${accounts.map(({ account }) => account).join(' ')})`].join(' '),
  );

const sheet = async (on: string, practice?: string) => {
  const ask = { legalEntityId: books.memberBooks, on: calendarDate(on), practice };
  return run((tx) => reports.balanceSheet(tx, ask));
};

const income = (from: string, until: string, withPeriod13 = false) => {
  const days = { from: calendarDate(from), until: calendarDate(until) };
  const ask = { legalEntityId: books.memberBooks, ...days, withPeriod13 };
  return run((tx) => reports.incomeStatement(tx, ask));
};

describe('in Belgium', () => {
  beforeEach(async () => {
    books = await someBooks(work);
    await post('2025-06-30', [own('550', 1000_00n), own('700', -1000_00n)]);
    await post('2026-01-10', [own('400', 1210_00n), own('700', -1000_00n), own('451', -210_00n)]);
    await post('2026-02-10', [own('6162', 100_00n), own('411', 21_00n), own('440', -121_00n)]);
    await post('2026-03-10', [debit('240', 900_00n), credit('550', 900_00n)]);
    await post('2026-04-10', [own('740', -300_00n), own('400', 300_00n)]);
    await post('2026-12-31', [debit('630', 90_00n), credit('240', 90_00n)], { period: 13 });
  });

  it('the balance sheet gathers accounts by what they are, with the result', async () => {
    const { assets, liabilities, link, ...totals } = await sheet('2026-03-31');
    expect(print(assets)).toEqual([
      'tangible 900 (240)',
      'receivables 1210 (400)',
      'otherReceivables 21 (411)',
      'cash 100 (550)',
    ]);
    expect(print(liabilities)).toEqual([
      'carriedResults 1000 (140)',
      'result 900 (6162 700)',
      'suppliers 121 (440)',
      'taxesAndWages 210 (451)',
    ]);
    expect(totals).toEqual({ totalAssets: 2231_00n, totalLiabilities: 2231_00n });
    expect(link).toBe(0n);
  });

  it('an account of a third party stands on the side of its balance', async () => {
    await post('2026-03-20', [own('440', 200_00n), own('400', -1300_00n), own('550', 1100_00n)]);
    const { assets, liabilities } = await sheet('2026-03-31');
    expect(print(assets)).toContain('otherReceivables 100 (411 440)');
    expect(print(liabilities)).toContain('advances 90 (400)');
  });

  it('a practice shows what the rest of the books owes it', async () => {
    const practice = await sheet('2026-03-31', books.practice);
    const common = await sheet('2026-03-31', 'common');
    expect([practice.link, common.link]).toEqual([0n, 0n]);
    await post('2026-03-20', [debit('550', 10_00n), own('700', -10_00n)]);
    expect((await sheet('2026-03-31', books.practice)).link).toBe(-10_00n);
    expect((await sheet('2026-03-31', 'common')).link).toBe(10_00n);
    expect((await sheet('2026-03-31')).link).toBe(0n);
  });

  it('the income statement tells what was earned and spent in any days', async () => {
    const year = await income('2026-01-01', '2027-01-01');
    expect(print(year.income)).toEqual(['turnover 1000 (700)', 'subsidies 300 (740)']);
    expect(print(year.expenses)).toEqual(['services 100 (6162)']);
    expect(year).toMatchObject({
      totalIncome: 1300_00n,
      totalExpenses: 100_00n,
      result: 1200_00n,
    });
    expect(await income('2026-01-11', '2026-04-10')).toMatchObject({ result: -100_00n });
  });

  it('the closed year still tells its result, with the entries of its closing period', async () => {
    const { id, chart } = { id: books.memberBooks, chart: 'PCMN' as const };
    const before = await income('2026-01-01', '2027-01-01', true);
    expect(before.result).toBe(1110_00n);
    expect(print(before.expenses)).toEqual(['services 100 (6162)', 'depreciation 90 (630)']);
    await run((tx) => new YearEnd().close(tx, { id, chart }, 2025));
    await run((tx) => new YearEnd().close(tx, { id, chart }, 2026));
    expect(await income('2026-01-01', '2027-01-01', true)).toEqual(before);
    expect((await income('2026-01-01', '2027-01-01')).result).toBe(1200_00n);
  });

  it('the balance sheet is the same whether years were closed and opened or not', async () => {
    const days = ['2025-12-31', '2026-02-28', '2026-06-30', '2027-01-31'];
    const totals = () =>
      Promise.all(
        days.map(async (day) => {
          const { assets, liabilities } = await sheet(day);
          const named = (rows: readonly GroupedAccounts[]) =>
            rows.map(({ group, amount }) => `${group} ${amount}`);
          return [...named(assets), ...named(liabilities)];
        }),
      );
    const before = await totals();
    const member = { id: books.memberBooks, chart: 'PCMN' as const };
    await run((tx) => new YearEnd().close(tx, member, 2025));
    await run((tx) => new YearEnd().open(tx, member, 2026));
    await run((tx) => new YearEnd().close(tx, member, 2026));
    expect(await totals()).toEqual(before);
  });
});

describe('in France', () => {
  it('the same rows are made of the accounts of its own chart', async () => {
    books = await someBooks(work, { country: 'FR' });
    await post('2026-01-10', [own('411', 120_00n), own('706', -100_00n), own('44571', -20_00n)]);
    await post('2026-02-10', [own('6251', 30_00n), own('401', -30_00n)]);
    await post('2026-03-10', [own('512', -50_00n), own('108', 50_00n)]);
    const { assets, liabilities } = await sheet('2026-03-31');
    expect(print(assets)).toEqual(['receivables 120 (411)']);
    expect(print(liabilities)).toEqual([
      'equity -50 (108)',
      'result 70 (6251 706)',
      'loans 50 (512)',
      'suppliers 30 (401)',
      'taxesAndWages 20 (44571)',
    ]);
  });
});
