import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { credit, debit, Journal, type EntryDraft, type LineDraft } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { BooksReading } from '../src/api/books-reading.js';
import { ledgerCsv } from '../src/api/books-csv.js';

type CallerOf = Parameters<BooksReading['list']>[0];

let database: TestDatabase;
let work: Work;
let books: SomeBooks;
let reading: BooksReading;
let bob: string;
let told = 0;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  books = await someBooks(work);
  reading = new BooksReading({ work });
  bob = await practiceInCooperative('BOB');
  await practiceInCooperative('ALICE-2', books.practice);
  await post('2026-01-10', [ada('400', 121_00n), ada('700', -100_00n), ada('451054', -21_00n)]);
  // One invoice for the work of both: two practices share an entry.
  await post('2026-02-01', [ada('400', 50_00n), ada('700', -50_00n), ...bobs(80_00n)]);
  await post('2026-02-10', [debit('550', 30_00n), credit('400', 30_00n)]);
  await post('2026-03-01', [ada('400', -121_00n), ada('550', 121_00n)]);
});
afterAll(() => database.close());

const ada = (account: string, amount: bigint): LineDraft =>
  debit(account, amount, { practiceId: books.practice, auxiliary: 'CPAS' });

const bobs = (amount: bigint): LineDraft[] => [
  debit('400', amount, { practiceId: bob }),
  credit('700', amount, { practiceId: bob }),
];

async function practiceInCooperative(code: string, known?: string): Promise<string> {
  return work.run(books.actor, async (tx) => {
    const registry = new Registry();
    const practiceId =
      known ??
      (await registry.openPractice(tx, {
        ...{ code, title: `Travail de ${code}` },
        memberId: (await registry.admit(tx, { code, displayName: code })).id,
      })).id;
    const where = { legalEntityId: books.cooperativeBooks, wayOfWorking: 'cooperative-employee' };
    // From a day on, so that one practice may be kept elsewhere before.
    const validFrom = calendarDate(known === undefined ? '2020-01-01' : '2026-01-01');
    if (known !== undefined) await endBooking(tx, known);
    await registry.book(tx, { ...where, practiceId, validFrom, validUntil: null });
    return practiceId;
  });
}

const endBooking = (tx: Parameters<Parameters<Work['run']>[1]>[0], practice: string) =>
  tx.query(
    `update registry.practice_booking set valid_until = '2026-01-01' where practice_id = $1`,
    [practice],
  );

async function post(on: string, lines: LineDraft[], more: Partial<EntryDraft> = {}): Promise<void> {
  told += 1;
  const said = { key: `told:${told}`, journal: 'OD', documentRef: `P-${told}` };
  const draft = { ...said, label: `Fait ${told}`, on: calendarDate(on), lines, ...more };
  await work.run(books.actor, (tx) => new Journal().post(tx, books.cooperativeBooks, draft));
}

const callerOf = (reach: 'all' | 'own', practiceIds: string[] = []): CallerOf => ({
  actor: books.actor,
  reach,
  own: { memberIds: new Set(), practiceIds: new Set(practiceIds) },
});
const accountant = () => callerOf('all');
const alice = () => callerOf('own', [books.practice]);

const balance = async (caller: CallerOf, asked = {}) => {
  const answer = await reading.balance(caller, books.cooperativeBooks, { ...NONE, ...asked });
  return answer.rows.map((row) => `${row.account} ${row.opening} ${row.debit} ${row.credit}`);
};

const ledger = (caller: CallerOf, asked = {}) =>
  reading.ledger(caller, books.cooperativeBooks, { ...NONE, limit: 50, ...asked });

const NONE = { closing: 'false' as const, from: calendarDate('2026-01-01') };

describe('The trial balance that is asked for', () => {
  it('is of all practices for the accountant, and adds up', async () => {
    expect(await balance(accountant())).toEqual([
      '400 0.00 251.00 151.00',
      '451054 0.00 0.00 21.00',
      '550 0.00 151.00 0.00',
      '700 0.00 0.00 230.00',
    ]);
    const { total } = await reading.balance(accountant(), books.cooperativeBooks, NONE);
    expect(total).toEqual({
      ...{ opening: '0.00', debit: '402.00', credit: '402.00', balance: '0.00' },
    });
  });

  it('begins with what stood there before its first day', async () => {
    const days = { from: calendarDate('2026-02-01'), to: calendarDate('2026-02-28') };
    expect(await balance(accountant(), { ...days, account: '40' })).toEqual([
      '400 121.00 130.00 30.00',
    ]);
  });

  it('is of their own practice for a member, whatever is in the same entry', async () => {
    expect(await balance(alice())).toEqual([
      '400 0.00 171.00 121.00',
      '451054 0.00 0.00 21.00',
      '550 0.00 121.00 0.00',
      '700 0.00 0.00 150.00',
    ]);
  });

  it.each(['bob', 'common', 'unknown'])('is not there for a member asking for %s', async (who) => {
    const practice = { bob, common: 'common', unknown: uuidv7() }[who];
    await expect(balance(alice(), { practice })).rejects.toThrow(/is not known/);
    await expect(ledger(alice(), { practice })).rejects.toThrow(/is not known/);
  });

  it('is of one year', async () => {
    const to = calendarDate('2027-01-31');
    await expect(balance(accountant(), { to })).rejects.toThrow('not of one year');
  });
});

describe('The general ledger that is asked for', () => {
  it('runs on exactly from page to page', async () => {
    const first = await ledger(accountant(), { account: '400', limit: 3 });
    const rest = await ledger(accountant(), { account: '400', limit: 3, after: first.next });
    const said = [...first.lines, ...rest.lines].map((one) => `${one.amount} ${one.balance}`);
    expect(said).toEqual([
      ...['121.00 121.00', '50.00 171.00', '80.00 251.00', '-30.00 221.00', '-121.00 100.00'],
    ]);
    expect(rest.next).toBeNull();
  });

  it.each([
    [{ text: 'fait 3' }, ['400 -30.00', '550 30.00']],
    [{ text: 'p-4', account: '55' }, ['550 121.00']],
    [{ amount: '80.00' }, ['400 80.00', '700 -80.00']],
    [{ journal: 'VE' }, []],
    [{ account: '45', lastAccount: '50', text: 'fait' }, ['451054 -21.00']],
    [{ text: 'cpas', account: '7' }, ['700 -100.00', '700 -50.00']],
  ])('finds %j, and tells no balance then', async (asked, lines) => {
    const found = await ledger(accountant(), asked);
    expect(found.lines.map(({ account, amount }) => `${account} ${amount}`)).toEqual(lines);
    expect(found.lines.every(({ balance: of }) => of === null)).toBe(true);
  });

  it('shows a member the lines of their own practice alone', async () => {
    const { lines } = await ledger(alice(), { account: '400' });
    expect(lines.map(({ amount, balance: of }) => `${amount} ${of}`)).toEqual([
      ...['121.00 121.00', '50.00 171.00', '-121.00 50.00'],
    ]);
  });

  it('leaves as a table, all pages of it', async () => {
    const of = await reading.wholeLedger(accountant(), books.cooperativeBooks, {
      ...{ ...NONE, account: '7' },
    });
    const texts: string[] = [];
    const codes = new Map([[bob, 'BOB']]);
    for await (const text of ledgerCsv(of.lines, codes)) texts.push(text);
    expect(texts).toHaveLength(4);
    expect(texts[3]).toMatch(/^700;.*;2026-02-01;OD;2;2;"Fait 2";P-2;;BOB;;80,00;-230,00\r\n$/);
  });
});

describe('An entry that is asked for', () => {
  const entry = (caller: CallerOf, sequence: number) =>
    reading.entry(caller, books.cooperativeBooks, sequence);

  it('is whole for the accountant, with its place in the chain', async () => {
    const second = await entry(accountant(), 2);
    expect(second).toMatchObject({ number: 2, isWhole: true, recordedBy: books.actor.id });
    expect(second.postings.map(({ amount }) => amount)).toEqual([
      ...['50.00', '-50.00', '80.00', '-80.00'],
    ]);
    expect(second.previousHash).toBe((await entry(accountant(), 1)).hash);
  });

  it('shows a member their lines, and neither others’ nor who recorded it', async () => {
    const second = await entry(alice(), 2);
    expect(second).toMatchObject({ isWhole: false, recordedBy: null });
    expect(second.postings.map(({ amount }) => amount)).toEqual(['50.00', '-50.00']);
  });

  it('is not there for a member when nothing of it is theirs, as if there were none', async () => {
    await expect(entry(alice(), 3)).rejects.toMatchObject({ code: 'ledger.unknown-entry' });
    await expect(entry(alice(), 300)).rejects.toMatchObject({ code: 'ledger.unknown-entry' });
  });

  it('is not there in books in which a member has no practice', async () => {
    await expect(entry(callerOf('own'), 2)).rejects.toMatchObject({ code: 'platform.not-found' });
    const list = await reading.list(callerOf('own'));
    expect(list.books).toEqual([]);
  });
});
