import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDate, lastOfMonth, yearOf, type CalendarDate } from '@plusloin/kernel';
import {
  debit,
  Journal,
  LedgerReports,
  Letterings,
  letteringsFromCodes,
  PREVIOUS_RESULT,
  YearEnd,
  type EntryDraft,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';

const reports = new LedgerReports();
const ACCOUNTS = ['100', '240', '400', '440', '550', '6162', '620', '700', '740'];
let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** What somebody might post in two years: an amount from one account to another. */
interface Told {
  readonly day: number;
  readonly kind: 'opening' | 'closing' | 'month';
  readonly from: readonly [account: number, practice: number];
  readonly to: readonly [account: number, practice: number];
  readonly cents: number;
}

const FIRST = calendarDate('2025-01-01');
const end = fc.tuple(fc.nat(ACCOUNTS.length - 1), fc.nat(2));
const kinds = { weight: 8, arbitrary: fc.constant('month' as const) };
const told: fc.Arbitrary<Told> = fc.record({
  day: fc.nat(729),
  kind: fc.oneof(kinds, { weight: 1, arbitrary: fc.constantFrom('opening', 'closing') }),
  from: end,
  to: end,
  cents: fc.integer({ min: 1, max: 100_000 }),
});

/** The same fact with its names, as the books and the model both take it. */
interface Fact {
  readonly on: CalendarDate;
  readonly period: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly account: string;
  readonly practice: string | null;
  readonly amount: bigint;
}

/** The first year may begin with an opening entry; the second is carried until it is opened. */
function factOf({ day, kind, from, to, cents }: Told, practices: readonly string[]): Fact {
  const date = addDays(FIRST, day);
  const line = ([account, practice]: readonly [number, number], amount: bigint): Line => ({
    account: ACCOUNTS[account] ?? '',
    practice: practices[practice] ?? null,
    amount,
  });
  const lines = [line(to, BigInt(cents)), line(from, -BigInt(cents))];
  if (kind === 'opening') return { on: FIRST, period: 0, lines };
  if (kind === 'month') return { on: date, period: Number(date.slice(5, 7)), lines };
  return { on: lastOfMonth(yearOf(date), 12), period: 13, lines };
}

/** The definition, with nothing but sums over all that was ever posted. */
function modelled(
  facts: readonly Fact[],
  on: CalendarDate,
  practice: string | null | undefined,
  withPeriod13 = false,
): Map<string, bigint> {
  const balances = new Map<string, bigint>();
  const formerResults = new Map<string, bigint>();
  const add = (sums: Map<string, bigint>, key: string, amount: bigint) =>
    sums.set(key, (sums.get(key) ?? 0n) + amount);
  for (const { on: date, period, lines } of facts) {
    const isFormer = yearOf(date) < yearOf(on);
    const isCounted = isFormer || (date <= on && (period !== 13 || withPeriod13));
    for (const line of isCounted ? lines : []) {
      if (practice !== undefined && line.practice !== practice) continue;
      const isResult = /^[67]/.test(line.account);
      const year = `${line.practice} ${yearOf(date)}`;
      if (isFormer && isResult) add(formerResults, year, line.amount);
      else add(balances, line.account, line.amount);
    }
  }
  for (const sum of formerResults.values()) add(balances, sum < 0n ? '140' : '141', sum);
  return new Map([...balances].filter(([, sum]) => sum !== 0n).sort());
}

interface World {
  readonly books: SomeBooks;
  readonly practices: readonly string[];
  readonly facts: readonly Fact[];
}

async function worldOf(stories: readonly Told[]): Promise<World> {
  const books = await someBooks(work);
  const registry = new Registry();
  const second = await work.run(books.actor, async (tx) => {
    const alice = await registry.admit(tx, { code: 'ALICE', displayName: 'Alice' });
    const practice = { code: 'MED', memberId: alice.id, title: 'Médiation' };
    const { id } = await registry.openPractice(tx, practice);
    const legalEntityId = books.memberBooks;
    const since = calendarDate('2020-01-01');
    const booking = { practiceId: id, legalEntityId, wayOfWorking: 'principal' };
    await registry.book(tx, { ...booking, validFrom: since, validUntil: null });
    return id;
  });
  const practices = [books.practice, second];
  const facts = stories.map((story) => factOf(story, practices));
  const world = { books, practices, facts };
  await postAll(world);
  return world;
}

const run = <T>({ books }: World, use: (tx: Tx) => Promise<T>): Promise<T> =>
  work.run(books.actor, use);

/** The first year always has a fact, so that the second one can be posted to. */
async function postAll(world: World): Promise<void> {
  const drafts = world.facts.map(
    ({ on, period, lines }, nth): EntryDraft => ({
      ...{ key: `fact:${nth}`, journal: 'OD', on, period, label: `Fait ${nth}` },
      lines: lines.map(({ account, practice, amount }) =>
        debit(account, amount, practice === null ? {} : { practiceId: practice }),
      ),
    }),
  );
  drafts.sort((a, b) => yearOf(a.on) - yearOf(b.on));
  await run(world, async (tx) => {
    const posted = await new Journal().postAll(tx, world.books.memberBooks, drafts);
    const coded = posted.flatMap(({ sequence }, i) =>
      (drafts[i]?.lines ?? []).map(({ account, amount }, place) => ({
        ...{ sequence, line: place + 1, account, amount },
        on: drafts[i]?.on ?? FIRST,
        code: String(sequence % 4),
      })),
    );
    const receivable = coded.filter(({ account }) => account === '400');
    const drafted = letteringsFromCodes(receivable, 'model');
    await new Letterings().letterAll(tx, world.books.memberBooks, drafted);
  });
}

const days = fc.array(fc.nat(900), { minLength: 3, maxLength: 5 });

async function compare(world: World, nths: readonly number[], withPeriod13: boolean) {
  const dates = [...nths.map((nth) => addDays(FIRST, nth)), calendarDate('2026-12-31')];
  for (const on of dates) {
    for (const practice of [undefined, 'common', ...world.practices] as const) {
      const ask = { legalEntityId: world.books.memberBooks, on, practice };
      const rows = await run(world, (tx) => reports.trialBalance(tx, { ...ask, withPeriod13 }));
      const found = summed(rows.map(({ account, balance }) => [account, balance]));
      const ofModel = practice === 'common' ? null : practice;
      const isYearsEnd = withPeriod13 && on === lastOfMonth(yearOf(on), 12);
      expect(found).toEqual(modelled(world.facts, on, ofModel, isYearsEnd));
    }
    if (!withPeriod13) await compareOthers(world, on);
  }
}

/** Open items, the general ledger and the balances of all books say the same. */
async function compareOthers(world: World, on: CalendarDate): Promise<void> {
  const legalEntityId = world.books.memberBooks;
  const model = modelled(world.facts, on, undefined);
  const items = await run(world, (tx) =>
    new Letterings().openItems(tx, { legalEntityId, accountPrefix: '400', on }),
  );
  expect(items.reduce((sum, { open }) => sum + open, 0n)).toBe(model.get('400') ?? 0n);

  const from = calendarDate(`${yearOf(on)}-01-01`);
  const ledger = { legalEntityId, from, until: addDays(on, 1), limit: 500, account: '550' };
  const { lines } = await run(world, (tx) => reports.generalLedger(tx, ledger));
  if (lines.length > 0) expect(lines.at(-1)?.balance).toBe(model.get('550') ?? 0n);

  const last = lastOfMonth(yearOf(on), Number(on.slice(5, 7)));
  const all = await run(world, (tx) => reports.balancesByPractice(tx, { on: last }));
  const carried = all.filter(({ account }) => !/^(14|result)/.test(account));
  const found = summed(carried.map(({ account, balance }) => [account, balance]));
  const expected = modelled(world.facts, last, undefined);
  const left = (expected.get('140') ?? 0n) + (expected.get('141') ?? 0n);
  const results = all.filter(({ account }) => account === PREVIOUS_RESULT || account[0] === '1');
  const ofResults = results.filter(({ account }) => account !== '100');
  expect(ofResults.reduce((sum, { balance }) => sum + balance, 0n)).toBe(left);
  expected.delete('140');
  expected.delete('141');
  expect(found).toEqual(expected);
}

function summed(rows: readonly (readonly [string, bigint])[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [key, amount] of rows) sums.set(key, (sums.get(key) ?? 0n) + amount);
  return new Map([...sums].filter(([, sum]) => sum !== 0n).sort());
}

describe('whatever is posted in two years', () => {
  it('the books read like its sum, before and after years are closed and opened', async () => {
    const first: Told = { day: 0, kind: 'month', from: [4, 0], to: [2, 0], cents: 1 };
    const second: Told = { ...first, day: 400 };
    await fc.assert(
      fc.asyncProperty(fc.array(told, { maxLength: 25 }), days, async (stories, nths) => {
        const world = await worldOf([first, second, ...stories]);
        const entity = { id: world.books.memberBooks, chart: 'PCMN' as const };
        await compare(world, nths, true);
        await compare(world, nths, false);
        for (const year of [2025, 2026]) {
          await run(world, (tx) => new YearEnd().close(tx, entity, year));
          await compare(world, nths, false);
          await run(world, (tx) => new YearEnd().open(tx, entity, year + 1));
          await compare(world, nths, false);
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});
