import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  Journal,
  LedgerReports,
  Periods,
  Reversal,
  YearEnd,
  type EntryDraft,
  type LineDraft,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const reports = new LedgerReports();
const yearEnd = new YearEnd();
let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** Alice earns 1 000,00 in 2025, the common part costs 100,00; paid in 2026, she earns 500,00. */
beforeEach(async () => {
  books = await someBooks(work);
  await post(
    told('2025-03-10', [own('400', 1210_00n, 'CPAS'), own('700', -1000_00n), own('451', -210_00n)]),
    told('2025-12-20', [debit('6162', 100_00n), credit('440', 100_00n)]),
    told('2026-01-15', [own('550', 1210_00n), own('400', -1210_00n, 'CPAS')]),
    told('2026-02-10', [own('400', 605_00n, 'CPAS'), own('700', -500_00n), own('451', -105_00n)]),
  );
});

const own = (account: string, amount: bigint, auxiliary?: string): LineDraft =>
  debit(account, amount, { practiceId: books.practice, ...(auxiliary ? { auxiliary } : {}) });

const told = (on: string, lines: LineDraft[], more: Partial<EntryDraft> = {}): EntryDraft => ({
  key: `told:${on}`,
  journal: 'OD',
  on: calendarDate(on),
  label: 'Raconté',
  lines,
  ...more,
});

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);

const post = (...drafts: EntryDraft[]) =>
  run((tx) => new Journal().postAll(tx, books.memberBooks, drafts));

const member = () => ({ id: books.memberBooks, chart: 'PCMN' as const });
const close = (year: number) => run((tx) => yearEnd.close(tx, member(), year));
const open = (year: number) => run((tx) => yearEnd.open(tx, member(), year));

const entry = (sequence: number) =>
  run((tx) => reports.entry(tx, books.memberBooks, sequence));

const page = async (sequence: number): Promise<string> =>
  (await entry(sequence)).postings
    .map(({ account, amount, practiceId, auxiliary }) =>
      [account, amount / 100n, practiceId && 'A', auxiliary].filter(Boolean).join(' '),
    )
    .join(' | ');

const balancesOn = async (on: string): Promise<string[]> => {
  const ask = { legalEntityId: books.memberBooks, on: calendarDate(on) };
  const byAccount = new Map<string, bigint>();
  for (const { account, balance } of await run((tx) => reports.trialBalance(tx, ask))) {
    byAccount.set(account, (byAccount.get(account) ?? 0n) + balance);
  }
  return [...byAccount].filter(([, sum]) => sum !== 0n).map((one) => one.join(' '));
};

const refusalOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'done',
    ({ code, details }) => ({ code, details }),
  );

describe('closing a year', () => {
  it('gives the result of each practice to the profit or the loss account', async () => {
    const posted = await close(2025);
    const pages = await Promise.all(posted.map(({ sequence }) => page(sequence)));
    expect(pages.sort()).toEqual(['6162 -100 | 141 100', '700 1000 A | 140 -1000 A']);
  });

  it('uses 120 and 129 in France', async () => {
    books = await someBooks(work, { country: 'FR' });
    await post(
      told('2025-03-10', [own('512', 300_00n), own('706', -300_00n)]),
      told('2025-12-20', [debit('606', 100_00n), credit('401', 100_00n)]),
    );
    const french = { id: books.memberBooks, chart: 'PCG' as const };
    const posted = await run((tx) => yearEnd.close(tx, french, 2025));
    const pages = await Promise.all(posted.map(({ sequence }) => page(sequence)));
    expect(pages.sort()).toEqual(['606 -100 | 129 100', '706 300 A | 120 -300 A']);
  });

  it('closes every period of the year, and the next year stays open', async () => {
    await close(2025);
    const periods = { '2025-01-01': 0, '2025-06-30': 6, '2025-12-31': 13 };
    for (const [on, period] of Object.entries(periods)) {
      const late = told(on, [debit('550', 1n), credit('700', 1n)], { key: `late:${on}`, period });
      expect(await refusalOf(post(late))).toMatchObject({ code: 'ledger.period-locked' });
    }
    const next = told('2026-03-01', [debit('550', 1n), credit('700', 1n)]);
    expect(await post(next)).toHaveLength(1);
  });

  it('changes nothing when it is done twice', async () => {
    expect(await close(2025)).toHaveLength(2);
    expect(await close(2025)).toEqual([]);
  });

  it('closes years in their order only', async () => {
    expect(await refusalOf(close(2026))).toMatchObject({
      code: 'ledger.former-year-open',
      details: { year: 2025 },
    });
    expect(await refusalOf(close(2027))).toMatchObject({ code: 'ledger.year-not-open' });
  });

  it('keeps the result of a practice that has left the books during the year', async () => {
    await run((tx) =>
      tx.query(`update registry.practice_booking set valid_until = '2025-07-01'`),
    );
    expect(await close(2025)).toHaveLength(2);
    expect(await open(2026)).toHaveLength(2);
    const late = told('2025-12-30', [own('550', 1n), own('700', -1n)], { key: 'left' });
    expect(await refusalOf(post({ ...late, on: calendarDate('2026-05-05') }))).toMatchObject({
      code: 'ledger.practice-not-booked',
    });
  });
});

describe('opening a year', () => {
  it('repeats what was left, per practice and payer', async () => {
    await close(2025);
    const posted = await open(2026);
    const pages = await Promise.all(posted.map(({ sequence }) => page(sequence)));
    expect(pages).toEqual(['141 100 | 440 -100', '140 -1000 A | 400 1210 A CPAS | 451 -210 A']);
  });

  it('changes no balance of any day', async () => {
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-10', '2026-12-31'];
    const told = () => Promise.all([...days, '2027-01-01'].map(balancesOn));
    const before = await told();
    const atEndOfJanuary = '140 -100000 | 141 10000 | 440 -10000 | 451 -21000 | 550 121000';
    expect(before[2]).toEqual(atEndOfJanuary.split(' | '));
    await close(2025);
    expect(await told()).toEqual(before);
    await open(2026);
    expect(await told()).toEqual(before);
    await close(2026);
    await open(2027);
    expect(await told()).toEqual(before);
  });

  it('keeps in one common entry what relates practices to the rest of the books', async () => {
    await post(told('2025-06-01', [own('550', 50_00n), credit('100', 50_00n)]));
    await close(2025);
    const [only, ...others] = await open(2026);
    expect(others).toEqual([]);
    expect(await page(only?.sequence ?? 0)).toBe(
      '100 -50 | 141 100 | 440 -100 | 140 -1000 A | 400 1210 A CPAS | 451 -210 A | 550 50 A',
    );
  });

  it('waits for the former year to be closed', async () => {
    expect(await refusalOf(open(2026))).toMatchObject({
      code: 'ledger.former-year-open',
      details: { year: 2025 },
    });
    expect(await refusalOf(open(2025))).toMatchObject({ code: 'ledger.year-not-open' });
  });

  it('changes nothing when it is done twice', async () => {
    await close(2025);
    expect(await open(2026)).toHaveLength(2);
    expect(await open(2026)).toEqual([]);
  });

  it('refuses an opening entry that is not what the former year left', async () => {
    const short = [debit('400', 1210_00n), credit('140', 1000_00n), credit('451', 210_00n)];
    await post(told('2026-01-01', short, { period: 0, journal: 'AN' }));
    await close(2025);
    expect(await refusalOf(open(2026))).toEqual({
      code: 'ledger.opening-differs',
      details: { year: 2026, account: '140', difference: '-1000.00' },
    });
  });
});

describe('reversing an entry', () => {
  const reversal = new Reversal();
  const reverse = (sequence: number, on = '2026-03-02', reason = 'payeur erroné') =>
    run((tx) =>
      reversal.reverse(tx, books.memberBooks, sequence, { on: calendarDate(on), reason }),
    );

  it('posts its mirror, which names it and what it concerned', async () => {
    const { sequence } = await reverse(1);
    expect(await page(sequence)).toBe('400 -1210 A CPAS | 700 1000 A | 451 210 A');
    expect(await entry(sequence)).toMatchObject({
      reverses: 1,
      on: '2026-03-02',
      concerns: '2025-03-10',
      label: 'Extourne de OD-1 : payeur erroné',
    });
    expect(await entry(1)).toMatchObject({ reversedBy: sequence });
  });

  it('is made once, however often it is asked for', async () => {
    const first = await reverse(1);
    expect(await reverse(1)).toEqual({ ...first, isFresh: false });
    expect(await refusalOf(reverse(1, '2026-03-03'))).toEqual({
      code: 'ledger.already-reversed',
      details: { sequence: 1 },
    });
    const byHand = told('2026-03-04', [own('550', 1n), own('700', -1n)], { reverses: 2 });
    await post(byHand);
    expect(await refusalOf(reverse(2))).toMatchObject({ code: 'ledger.already-reversed' });
  });

  it('needs an entry, and a day of an open period', async () => {
    expect(await refusalOf(reverse(99))).toEqual({
      code: 'ledger.unknown-entry',
      details: { sequence: 99 },
    });
    await run((tx) => new Periods().lock(tx, books.memberBooks, 2026, [3], '*', 'T1'));
    expect(await refusalOf(reverse(1))).toMatchObject({ code: 'ledger.period-locked' });
  });

  it('leaves closing and opening entries alone', async () => {
    const [closing] = await close(2025);
    const [opening] = await open(2026);
    for (const { sequence } of [closing, opening].flatMap((one) => one ?? [])) {
      expect(await refusalOf(reverse(sequence))).toMatchObject({ code: 'ledger.year-end-entry' });
    }
  });
});

describe('locking periods', () => {
  it('holds one journal or all of them, and says by whom and why', async () => {
    const periods = new Periods();
    await run((tx) => periods.lock(tx, books.memberBooks, 2026, [4, 5], 'VE', 'TVA déposée'));
    const sale = told('2026-04-02', [own('550', 1n), own('700', -1n)], { journal: 'VE' });
    expect(await refusalOf(post(sale))).toMatchObject({ code: 'ledger.period-locked' });
    expect(await post({ ...sale, journal: 'BQ' })).toHaveLength(1);
    expect(await run((tx) => periods.locks(tx, books.memberBooks, 2026))).toEqual([
      { period: 4, journal: 'VE', reason: 'TVA déposée', lockedBy: books.actor.id },
      { period: 5, journal: 'VE', reason: 'TVA déposée', lockedBy: books.actor.id },
    ]);
  });
});
