import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  ageing,
  debit,
  Journal,
  Letterings,
  Periods,
  YearEnd,
  type EntryDraft,
  type LetteringDraft,
  type OpenItemsAsk,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const letterings = new Letterings();
let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** In the order of the chain: two invoices, two payments, and an invoice of somebody else. */
beforeEach(async () => {
  books = await someBooks(work);
  await post(
    moved('2026-01-10', 100_00n),
    moved('2026-02-10', 50_00n),
    moved('2026-03-01', -100_00n),
    moved('2026-03-15', -30_00n),
    moved('2026-03-20', 70_00n, 'ASBL'),
  );
});

const moved = (
  on: string,
  amount: bigint,
  auxiliary = 'CPAS',
  more: Partial<EntryDraft> = {},
): EntryDraft => {
  const practiceId = books.practice;
  const lines = [debit('400', amount, { auxiliary, practiceId }), debit('550', -amount)];
  const key = `moved:${on}:${auxiliary}`;
  return { key, journal: 'OD', on: calendarDate(on), label: `De ${auxiliary}`, lines, ...more };
};

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);

const post = (...drafts: EntryDraft[]) =>
  run((tx) => new Journal().postAll(tx, books.memberBooks, drafts));

type Taken = readonly [sequence: number, euros: number, line?: number];

const letter = (on: string, taken: readonly Taken[], more: Partial<LetteringDraft> = {}) =>
  run((tx) =>
    letterings.letter(tx, books.memberBooks, {
      key: `test:${on}`,
      code: 'AA',
      account: '400',
      auxiliary: 'CPAS',
      on: calendarDate(on),
      lines: taken.map(([sequence, euros, line = 1]) => ({
        sequence,
        line,
        amount: BigInt(euros) * 100n,
      })),
      ...more,
    }),
  );

const items = (on: string, more: Partial<OpenItemsAsk> = {}) =>
  run((tx) =>
    letterings.openItems(tx, {
      legalEntityId: books.memberBooks,
      accountPrefix: '40',
      auxiliary: 'CPAS',
      on: calendarDate(on),
      ...more,
    }),
  );

const open = async (on: string, more: Partial<OpenItemsAsk> = {}): Promise<string> =>
  (await items(on, more)).map(({ sequence, open: left }) => `${sequence}:${left / 100n}`).join(' ');

const lock = (journal: string, month: number) =>
  run((tx) => new Periods().lock(tx, books.memberBooks, 2026, [month], journal, 'clôture'));

const refusalOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'done',
    ({ code }) => code,
  );

describe('lettering', () => {
  it('settles an invoice whole, and a part of another', async () => {
    await letter('2026-03-01', [[1, 100], [3, -100]]);
    await letter('2026-03-15', [[2, 30], [4, -30]]);
    expect(await open('2026-03-31')).toBe('2:20');
    const ofAll = await open('2026-03-31', { auxiliary: undefined });
    expect(ofAll).toBe('5:70 2:20');
  });

  it('settles several by several, and a posting by several', async () => {
    await letter('2026-03-15', [[1, 80], [2, 50], [3, -100], [4, -30]]);
    expect(await open('2026-03-31')).toBe('1:20');
    await post(moved('2026-04-01', -20_00n));
    await letter('2026-04-01', [[1, 20], [6, -20]]);
    expect(await open('2026-04-30')).toBe('');
    expect(await open('2026-03-31')).toBe('1:20');
  });

  it('tells what was open at a day: before it was settled, before it was posted', async () => {
    await letter('2026-03-20', [[1, 100], [3, -100]]);
    expect(await open('2026-01-31')).toBe('1:100');
    expect(await open('2026-03-19')).toBe('1:100 2:50 3:-100 4:-30');
    expect(await open('2026-03-20')).toBe('2:50 4:-30');
  });

  it('counts no lettering before all that it relates is posted', async () => {
    await letter('2026-01-20', [[1, 100], [3, -100]]);
    expect(await open('2026-02-28')).toBe('1:100 2:50');
    expect(await open('2026-03-01')).toBe('2:50');
  });

  it('is undone from a day on, and can then be made anew', async () => {
    await letter('2026-03-01', [[1, 100], [3, -100]]);
    const undo = () =>
      run((tx) => letterings.undo(tx, books.memberBooks, 1, calendarDate('2026-03-10')));
    await undo();
    await undo();
    expect(await open('2026-03-09')).toBe('2:50');
    expect(await open('2026-03-10')).toBe('1:100 2:50 3:-100');
    await letter('2026-03-12', [[1, 50], [2, 50], [3, -100]]);
    expect(await open('2026-03-12')).toBe('1:50');
  });

  it('is made once for each key', async () => {
    expect(await letter('2026-03-01', [[1, 100], [3, -100]])).toBe(true);
    expect(await letter('2026-03-01', [[1, 100], [3, -100]])).toBe(false);
  });

  it.each<[string, Taken[]]>([
    ['does not sum to nought', [[1, 100], [3, -90]]],
    ['takes more than was posted', [[2, 60], [3, -60]]],
    ['takes from the other side', [[1, 100], [2, -50], [4, -50]]],
    ['relates another account', [[1, 100], [1, -100, 2]]],
    ['relates another payer', [[5, 30], [4, -30]]],
  ])('is refused when it %s', async (_why, taken) => {
    expect(await refusalOf(letter('2026-03-20', taken))).toBe('ledger.over-lettered');
  });

  it('is refused when an earlier one leaves too little', async () => {
    await letter('2026-03-01', [[1, 80], [3, -80]]);
    expect(await refusalOf(letter('2026-03-15', [[1, 30], [4, -30]]))).toBe('ledger.over-lettered');
    expect(await letter('2026-03-16', [[1, 20], [4, -20]])).toBe(true);
  });

  it('is not dated in a closed month, and neither is its undoing', async () => {
    await letter('2026-03-01', [[1, 100], [3, -100]]);
    await lock('*', 3);
    const late = letter('2026-03-31', [[2, 30], [4, -30]]);
    expect(await refusalOf(late)).toBe('ledger.lettering-locked');
    const undo = (on: string) =>
      run((tx) => letterings.undo(tx, books.memberBooks, 1, calendarDate(on)));
    expect(await refusalOf(undo('2026-03-31'))).toBe('ledger.lettering-locked');
    expect(await open('2026-03-31')).toBe('2:50 4:-30');
    expect(await letter('2026-04-01', [[2, 30], [4, -30]])).toBe(true);
    await undo('2026-04-02');
    expect(await open('2026-04-02')).toBe('1:100 2:20 3:-100');
  });

  it('stays what it is when its month is closed and it is asked for again', async () => {
    await letter('2026-03-01', [[1, 100], [3, -100]]);
    await lock('*', 3);
    expect(await letter('2026-03-01', [[1, 100], [3, -100]])).toBe(false);
  });

  it('belongs to no journal: a month that is closed for one of them takes it', async () => {
    await lock('VE', 3);
    expect(await letter('2026-03-15', [[2, 30], [4, -30]])).toBe(true);
  });

  it('cannot be undone where there is none', async () => {
    const undone = run((tx) =>
      letterings.undo(tx, books.memberBooks, 9, calendarDate('2026-03-10')),
    );
    expect(await refusalOf(undone)).toBe('ledger.unknown-lettering');
  });
});

describe('open items', () => {
  it('belong to a practice or to the common part', async () => {
    expect(await open('2026-02-28', { practice: books.practice })).toBe('1:100 2:50');
    expect(await open('2026-02-28', { practice: 'common' })).toBe('');
    const bank = { accountPrefix: '5', auxiliary: undefined, practice: 'common' as const };
    expect(await open('2026-02-28', bank)).toBe('1:-100 2:-50');
  });

  it('stay themselves when a year is closed and the next one opened', async () => {
    await letter('2026-03-01', [[1, 100], [3, -100]]);
    await letter('2026-03-15', [[2, 30], [4, -30]]);
    const books2026 = { id: books.memberBooks, chart: 'PCMN' as const };
    await post(moved('2027-01-05', -20_00n));
    await letter('2027-01-05', [[2, 20], [6, -20]]);
    const days = ['2026-12-31', '2027-01-04', '2027-01-05'];
    const told = () => Promise.all(days.map((day) => open(day)));
    expect(await told()).toEqual(['2:20', '2:20', '']);
    await run((tx) => new YearEnd().close(tx, books2026, 2026));
    await run((tx) => new YearEnd().open(tx, books2026, 2027));
    expect(await told()).toEqual(['2:20', '2:20', '']);
  });

  it('are the lines of an imported opening entry, as old as their documents', async () => {
    await post({
      ...moved('2027-01-01', 0n),
      period: 0,
      journal: 'AN',
      lines: [
        debit('400', 20_00n, { auxiliary: 'CPAS', particulars: { documentDate: '2026-02-10' } }),
        debit('550', -20_00n),
      ],
    });
    expect(await open('2027-01-31')).toBe('6:20');
    expect(await items('2027-01-31')).toMatchObject([{ on: '2027-01-01', since: '2026-02-10' }]);
  });

  it('leave out the closing period of their own year', async () => {
    await post(moved('2026-12-31', 5_00n, 'CPAS', { period: 13 }));
    expect(await open('2026-12-31')).toBe('1:100 2:50 3:-100 4:-30');
    expect(await open('2027-01-01')).toBe('1:100 2:50 3:-100 4:-30 6:5');
    await post(moved('2026-12-30', -5_00n));
    await letter('2026-12-31', [[6, 5], [7, -5]]);
    expect(await open('2026-12-31')).toBe('1:100 2:50 3:-100 4:-30 7:-5');
    expect(await open('2027-01-01')).toBe('1:100 2:50 3:-100 4:-30');
  });

  it('are aged by days: to 30, to 60, and over', async () => {
    const on = calendarDate('2026-03-12');
    // 10 January: 61 days. 10 February: 30 days. 1 March: 11 days.
    expect(ageing(await items('2026-03-12'), on)).toEqual({
      upTo30Days: -50_00n,
      upTo60Days: 0n,
      over60Days: 100_00n,
      total: 50_00n,
    });
    const dayBefore = calendarDate('2026-03-11');
    expect(ageing(await items('2026-03-11'), dayBefore)).toMatchObject({
      upTo60Days: 100_00n,
      over60Days: 0n,
    });
    const dayAfter = calendarDate('2026-03-13');
    expect(ageing(await items('2026-03-13'), dayAfter)).toMatchObject({ upTo60Days: 50_00n });
  });
});
