import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  DocumentSeries,
  Journal,
  LedgerReports,
  Letterings,
  type EntryDraft,
  type GeneralLedgerAsk,
  type GeneralLedgerLine,
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
  books = await someBooks(work);
  await post('2025-11-01', [own('400', 50_00n), own('700', -50_00n)]);
  await post('2026-03-05', [own('400', 300_00n), own('700', -300_00n)]);
  await post('2026-01-10', [own('400', 100_00n), own('700', -100_00n)]);
  await post('2026-01-20', [debit('550', 40_00n), own('400', -40_00n)]);
  await post('2026-01-20', [debit('550', 60_00n), own('400', -60_00n)]);
  await post('2026-03-31', [debit('6162', 7_00n), credit('550', 7_00n)]);
  await post('2026-12-31', [own('630', 5_00n), own('240', -5_00n)], { period: 13 });
});
afterAll(() => database.close());

const own = (account: string, amount: bigint): LineDraft =>
  debit(account, amount, { practiceId: books.practice, auxiliary: 'CPAS', subject: 'invoice:1' });

let told = 0;

async function post(on: string, lines: LineDraft[], more: Partial<EntryDraft> = {}): Promise<void> {
  told += 1;
  const draft = { key: `told:${told}`, journal: 'OD', on: calendarDate(on), label: `Fait ${told}` };
  const all = { ...draft, documentRef: `P-${told}`, lines, ...more };
  await run((tx) => new Journal().post(tx, books.memberBooks, all));
}

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);

const ask = (more: Partial<GeneralLedgerAsk> = {}): GeneralLedgerAsk => ({
  legalEntityId: books.memberBooks,
  from: calendarDate('2026-01-01'),
  until: calendarDate('2027-01-01'),
  limit: 100,
  ...more,
});

const pageOf = (more: Partial<GeneralLedgerAsk> = {}) =>
  run((tx) => reports.generalLedger(tx, ask(more)));

const print = ({ account, on, sequence, amount, balance }: GeneralLedgerLine): string =>
  `${account} ${on} ${sequence} ${amount / 100n} = ${balance / 100n}`;

const WHOLE = [
  '400 2026-01-10 3 100 = 150',
  '400 2026-01-20 4 -40 = 110',
  '400 2026-01-20 5 -60 = 50',
  '400 2026-03-05 2 300 = 350',
  '550 2026-01-20 4 40 = 40',
  '550 2026-01-20 5 60 = 100',
  '550 2026-03-31 6 -7 = 93',
  '6162 2026-03-31 6 7 = 7',
  '700 2026-01-10 3 -100 = -100',
  '700 2026-03-05 2 -300 = -400',
];

describe('the general ledger', () => {
  it('runs through each account by date, from what the year opened with', async () => {
    expect((await pageOf()).lines.map(print)).toEqual(WHOLE);
  });

  it.each([1, 2, 3, 4])('reads the same in pages of %d', async (limit) => {
    const lines: GeneralLedgerLine[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await pageOf({ limit, after });
      expect(page.lines.length).toBeLessThanOrEqual(limit);
      lines.push(...page.lines);
      after = page.next ?? undefined;
      pages += 1;
    } while (after !== undefined);
    expect(lines.map(print)).toEqual(WHOLE);
    expect(pages).toBe(Math.ceil(WHOLE.length / limit));
  });

  it('begins on any day, and each line counts what came before', async () => {
    const from = calendarDate('2026-01-15');
    const first = await pageOf({ from, account: '400', limit: 1 });
    expect(first.lines.map(print)).toEqual(['400 2026-01-20 4 -40 = 110']);
    const rest = await pageOf({ from, account: '400', after: first.next ?? undefined });
    expect(rest.lines.map(print)).toEqual(WHOLE.slice(2, 4));
    expect(rest.next).toBeNull();
  });

  it('tells one account, or those under a prefix, or a practice', async () => {
    expect((await pageOf({ account: '55' })).lines).toEqual([]);
    expect((await pageOf({ accountPrefix: '55' })).lines.map(print)).toEqual(WHOLE.slice(4, 7));
    const common = await pageOf({ practice: 'common' });
    expect(common.lines.map(print)).toEqual(WHOLE.slice(4, 8));
    const ofPractice = await pageOf({ practice: books.practice, limit: 3 });
    expect(ofPractice.lines.map(print)).toEqual(WHOLE.slice(0, 3));
    const after = ofPractice.next ?? undefined;
    const next = await pageOf({ practice: books.practice, after });
    expect(next.lines.map(print)).toEqual([WHOLE[3], ...WHOLE.slice(8)]);
  });

  it('counts for a practice what is its own, page after page', async () => {
    await post('2026-03-20', [own('400', 1_00n), own('700', -1_00n)]);
    const expected = [...WHOLE.slice(1, 4), `400 2026-03-20 ${told} 1 = 351`];
    const read = async () => {
      const own = { practice: books.practice, account: '400', from: calendarDate('2026-01-20') };
      const first = await pageOf({ ...own, limit: 3 });
      const second = await pageOf({ ...own, after: first.next ?? undefined });
      return [...first.lines, ...second.lines].map(print);
    };
    expect(await read()).toEqual(expected);
    await post('2025-12-01', [debit('400', 9_00n), credit('570', 9_00n)]);
    await post('2026-01-20', [debit('400', 8_00n), credit('570', 8_00n)]);
    await post('2026-02-20', [debit('400', 7_00n), credit('570', 7_00n)]);
    expect(await read()).toEqual(expected);
  });

  it('leads to the entry, its document and what it is about', async () => {
    const { lines } = await pageOf({ account: '400', limit: 1 });
    expect(lines[0]).toMatchObject({
      accountLabel: 'Clients',
      journal: 'OD',
      number: 2,
      label: 'Fait 3',
      documentRef: 'P-3',
      subject: 'invoice:1',
      auxiliary: 'CPAS',
      practiceId: books.practice,
      documents: [],
    });
    const number = { series: 'F', on: calendarDate('2026-01-10'), key: 'f', sequence: 3 };
    await run((tx) =>
      new DocumentSeries().number(tx, books.memberBooks, { ...number, account: '400' }),
    );
    const again = await pageOf({ account: '400', limit: 1 });
    expect(again.lines[0]?.documents).toEqual(['F 2026-1']);
  });

  it('shows the closing period when asked', async () => {
    expect((await pageOf({ account: '630' })).lines).toEqual([]);
    const closing = await pageOf({ accountPrefix: '63', withPeriod13: true });
    expect(closing.lines.map(print)).toEqual(['630 2026-12-31 7 5 = 5']);
  });

  it('is that of one year, and goes on only from a place of its own', async () => {
    const refusal = { code: 'ledger.days-span-years' };
    await expect(pageOf({ from: calendarDate('2025-12-31') })).rejects.toMatchObject(refusal);
    await expect(pageOf({ until: calendarDate('2027-01-02') })).rejects.toMatchObject(refusal);
    for (const after of ['', 'abc', Buffer.from("400' 2026-01-01 1 1").toString('base64url')]) {
      await expect(pageOf({ after })).rejects.toMatchObject({ code: 'ledger.invalid-cursor' });
    }
  });
});

describe('an entry', () => {
  it('shows its postings and the letterings that stand', async () => {
    const letterings = new Letterings();
    const on = calendarDate('2026-01-20');
    const lines = [
      { sequence: 3, line: 1, amount: 40_00n },
      { sequence: 4, line: 2, amount: -40_00n },
    ];
    const draft = { key: 'l', code: 'AA', account: '400', auxiliary: 'CPAS', on, lines };
    await run((tx) => letterings.letter(tx, books.memberBooks, draft));
    const read = () => run((tx) => reports.entry(tx, books.memberBooks, 4));
    expect(await read()).toMatchObject({
      key: 'told:4',
      recordedBy: books.actor.id,
      postings: [
        { line: 1, account: '550', accountLabel: 'Banque', amount: 40_00n, letterings: [] },
        { line: 2, letterings: [{ number: 1, code: 'AA', on: '2026-01-20', amount: -40_00n }] },
      ],
    });
    await run((tx) => letterings.undo(tx, books.memberBooks, 1, on));
    expect((await read()).postings[1]?.letterings).toEqual([]);
  });
});
