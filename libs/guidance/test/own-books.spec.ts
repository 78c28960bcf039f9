import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aheadOf,
  firstYearsOf,
  mailThresholdHandler,
  ownComparison,
  ownEngine,
  ownSituationOf,
  tellThresholds,
  withAnswers,
} from '@plusloin/guidance';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Outbox, type Actor } from '@plusloin/platform';
import { testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { anotherMember, booksWith, twelveOf } from './books-of-members.js';

const TODAY = calendarDate('2026-11-22');
const YEAR = twelveOf('2025-11', { invoiced: [1500n, 500n], costs: 200n, collected: 1800n });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const work = () => database.work(new Date('2026-11-22T08:00:00Z'));

async function memberOf({ actor }: Pick<SomeBooks, 'actor'>): Promise<string> {
  const [row] = await ask<{ id: string }>(
    'select id from registry.member where cooperative_id = $1',
    [actor.cooperativeId],
  );
  return row?.id ?? '';
}

async function ask<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
  const { rows } = await database.superuser.query(sql, [...values]);
  return rows as T[];
}

/** The small world keeps its books in a way of its own. */
const asPrincipal = async (books: SomeBooks): Promise<SomeBooks> => {
  await ask(
    `update registry.practice_booking set way_of_working = 'independent-principal'
     where practice_id = $1`,
    [books.practice],
  );
  return books;
};

const ownOf = async (books: SomeBooks, memberId?: string) => {
  const member = memberId ?? (await memberOf(books));
  return work().read(books.actor, (tx) => ownSituationOf(tx, member, TODAY));
};

const reference = { evaluate: () => Promise.reject(new Error('not asked')) };
const engines = { own: ownEngine(), reference };
/** A tenth of what is invoiced. */
const byRules = (turnover: string): string => (Number(turnover) / 10).toFixed(2);
const asked = { language: 'fr', on: TODAY, byRules } as const;

describe('The compass of a member', () => {
  it('is filled from the twelve whole months before today', async () => {
    // The month that runs and the one before all of them are not counted.
    const around = twelveOf('2025-10', { invoiced: [0n, 0n] }).slice(0, 1);
    const now = { month: '2026-11', invoiced: [9999n, 0n] as const };
    const before = around.map((one) => ({ ...one, invoiced: [7777n, 0n] as const }));
    const own = await ownOf(await booksWith(work(), [...before, ...YEAR, now]));
    expect(own).toMatchObject({
      ...{ from: '2025-11-01', until: '2026-10-31', months: 12 },
      books: { turnover: '24000.00', costs: '2400.00', contribution: '0.00', social: '0.00' },
    });
    expect(own.situation).toMatchObject({
      ...{ country: 'BE', year: 2026, turnover: '24000.00', costs: '2400.00' },
      ...{ largestPayer: '75.0', now: 'self-employed' },
    });
    expect(own.unknown).toEqual(expect.arrayContaining(['children', 'wageMonth', 'fundFee']));
    // Books that are kept here since a day may be of an activity that began long before.
    expect(own.unknown).toContain('startedOn');
    expect(own.unknown).not.toContain('turnover');
    expect(own.unknown).not.toContain('acre');
  });

  it('is compared with what the books say, where they hold a year', async () => {
    const own = await ownOf(await booksWith(work(), YEAR));
    const { comparison } = await ownComparison(engines, own, asked);
    const principal = comparison?.statuses.find(({ key }) => key === 'be-principal');
    expect(principal?.figures).toMatchObject({
      ...{ turnover: { amount: '24000.00' }, cooperative: { amount: '0.00' } },
    });
  });

  it('takes no few months for a year', async () => {
    const own = await ownOf(await booksWith(work(), YEAR.slice(6)));
    expect(own).toMatchObject({ months: 6, books: { turnover: '12000.00' } });
    expect(own.situation).not.toHaveProperty('turnover');
    expect(own.unknown).toContain('turnover');
    const told = await ownComparison(engines, own, asked);
    expect(told.comparison).toBeNull();
  });

  it('is compared for a year that its member tells, contribution by the rules', async () => {
    const young = await ownOf(await asPrincipal(await booksWith(work(), YEAR.slice(6))));
    const told = withAnswers(young, { turnover: '30000.00', costs: '0.00', municipalTax: '7' });
    expect(told.unknown).not.toContain('municipalTax');
    const { status, comparison } = await ownComparison(engines, told, asked);
    expect(status).toBe('be-principal');
    const own = comparison?.statuses.find(({ key }) => key === status);
    expect(own?.figures).toMatchObject({ cooperative: { amount: '3000.00' } });
    // What the books hold is not answered otherwise.
    const full = withAnswers(await ownOf(await booksWith(work(), YEAR)), { turnover: '1.00' });
    expect(full.situation.turnover).toBe('24000.00');
  });

  it('holds nothing of other members, nor of another cooperative', async () => {
    const [here, there] = [await booksWith(work(), YEAR), await booksWith(work(), YEAR)];
    const foreign = await ownOf(here, await memberOf(there));
    expect(foreign).toMatchObject({ months: 0, books: { turnover: '0.00' } });
    expect(await ownOf(here, uuidv7())).toMatchObject({ months: 0 });
  });
});

describe('A threshold that books come near to', () => {
  const franchise = (books: SomeBooks) =>
    ask(
      `update registry.vat_status set status = 'franchise', periodicity = null
       where legal_entity_id = $1`,
      [books.memberBooks],
    );
  const accountOf = async (books: SomeBooks): Promise<void> => {
    const accountId = uuidv7();
    await ask(
      `insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
       values ($1, 'Alice', $2, true, now(), now())`,
      [accountId, `${accountId}@plusloin.test`],
    );
    await ask(
      `insert into identity.role_grant
         (cooperative_id, id, account_id, role, member_id, valid_from, granted_by, granted_at)
       values ($1, $2, $3, 'member', $4, '2025-01-01', 'somebody', now())`,
      [books.actor.cooperativeId, uuidv7(), accountId, await memberOf(books)],
    );
  };
  const toldTo = (actor: Actor) =>
    ask<{ told: string }>(
      `select concat_ws(' ', kind, ids->>'threshold', ids->>'level', ids->>'year') as told
       from platform.notification where cooperative_id = $1 order by 1`,
      [actor.cooperativeId],
    ).then((rows) => rows.map(({ told }) => told));
  const watch = (books: SomeBooks) =>
    work().run(books.actor, (tx) => tellThresholds(tx, TODAY, { outbox: new Outbox() }));
  const mailsAsked = ({ actor }: SomeBooks) =>
    ask<{ payload: object }>(
      `select payload from platform.outbox where cooperative_id = $1
         and job = 'guidance.mail-threshold'`,
      [actor.cooperativeId],
    );
  const ahead = async (books: SomeBooks) => {
    const member = await memberOf(books);
    const of = { language: 'fr', on: TODAY } as const;
    return work().read(books.actor, (tx) => aheadOf(tx, member, of));
  };

  it('is told once near and once passed, however often one looks', async () => {
    const thisYear = twelveOf('2026-01', { invoiced: [1100n, 1100n] }).slice(0, 10);
    const books = await booksWith(work(), thisYear);
    await franchise(books);
    await accountOf(books);
    await watch(books);
    await watch(books);
    expect(await toldTo(books.actor)).toEqual(['threshold-reached be-vat near 2026']);
    await booksWith(work(), [{ month: '2026-11', invoiced: [2000n, 2000n] }], books);
    await watch(books);
    await watch(books);
    expect(await toldTo(books.actor)).toEqual([
      'threshold-reached be-vat near 2026',
      'threshold-reached be-vat passed 2026',
    ]);
  });

  it('is seen with its distance before it is near, and with the days that come', async () => {
    const months = twelveOf('2026-01', { invoiced: [500n, 0n] }).slice(0, 9);
    const books = await asPrincipal(await booksWith(work(), months));
    await franchise(books);
    const { thresholds, duties } = await ahead(books);
    const vat = thresholds.find(({ name }) => name === 'be-vat');
    expect(vat).toMatchObject({
      ...{ counted: '4500.00', at: '25000.00', distance: '20500.00', level: 'far' },
    });
    expect(vat?.saying?.source).not.toBeNull();
    const contributions = duties.filter(({ code }) => code === 'be.duty.contributions');
    expect(contributions.map(({ on }) => on)[0]).toBe('2026-12-31');
    // Below the franchise nothing is declared by the quarter.
    expect(duties.map(({ code }) => code)).not.toContain('be.duty.vat');
    const strangers = await ahead(await booksWith(work(), []));
    expect([strangers.thresholds, strangers.duties]).toEqual([[], []]);
  });

  it('is mailed once in a year, near or passed, however often the week comes', async () => {
    const near = twelveOf('2026-01', { invoiced: [1100n, 1100n] }).slice(0, 10);
    const books = await booksWith(work(), near);
    await franchise(books);
    await accountOf(books);
    const dataFolder = mkdtempSync(join(tmpdir(), 'plusloin-thresholds-'));
    const config = { dataFolder, origin: 'https://a.test' };
    const handler = mailThresholdHandler({ work: work(), config });
    const mailAll = async () => {
      for (const { payload } of await mailsAsked(books)) {
        await handler.run(books.actor, payload, {} as never);
      }
      return readdirSync(join(dataFolder, 'mail'));
    };
    await watch(books);
    const [mail = ''] = await mailAll();
    const text = readFileSync(join(dataFolder, 'mail', mail), 'utf8');
    expect(text).toContain('/ma-boussole');
    expect(text).not.toMatch(/25.?000|22.?000/);
    await booksWith(work(), [{ month: '2026-11', invoiced: [2000n, 2000n] }], books);
    await watch(books);
    await mailAll();
    expect(await mailAll()).toHaveLength(1);
    rmSync(dataFolder, { recursive: true });
  });

  it('of one payer follows the share that the cooperative set', async () => {
    const books = await booksWith(work(), YEAR);
    await accountOf(books);
    await ask(
      `insert into guidance.settings values ($1, 2, false, 80, now(), 'somebody')`,
      [books.actor.cooperativeId],
    );
    await watch(books);
    expect(await toldTo(books.actor)).toEqual([]);
    await ask(
      'update guidance.settings set dominant_payer_percent = 60 where cooperative_id = $1',
      [books.actor.cooperativeId],
    );
    await watch(books);
    expect(await toldTo(books.actor)).toEqual(['threshold-reached dominant-payer passed 2026']);
  });
});

describe('First years', () => {
  const firstYears = (books: SomeBooks) =>
    work().read(books.actor, (tx) => firstYearsOf(tx, TODAY));

  it('are told of five members, in hundreds, and never of four', async () => {
    const books = await booksWith(work(), []);
    for (const euros of [1000n, 1100n, 1200n, 1310n]) {
      const own = await anotherMember(work(), books, '2025-01-05');
      // What came before the first whole month is no part of it, nor what comes after a year.
      const beside = ['2025-01', '2026-02'].map((month) => ({
        ...{ month, invoiced: [5000n, 0n] as const },
      }));
      const year = twelveOf('2025-02', { invoiced: [euros, 0n], costs: 100n });
      await booksWith(work(), [...beside, ...year], own);
    }
    expect(await firstYears(books)).toBeNull();
    const young = await anotherMember(work(), books, '2026-02-01');
    await booksWith(work(), twelveOf('2026-01', { invoiced: [9000n, 0n] }).slice(1, 10), young);
    expect(await firstYears(books)).toBeNull();
    const fifth = await anotherMember(work(), books, '2025-10-01');
    await booksWith(work(), twelveOf('2025-10', { invoiced: [2000n, 0n] }), fifth);
    expect(await firstYears(books)).toEqual({
      ...{ on: TODAY, members: 5 },
      turnover: { lower: '13200.00', middle: '14400.00', upper: '15700.00' },
      left: { lower: '12000.00', middle: '13200.00', upper: '14500.00' },
    });
  });

  it('are not told of another cooperative', async () => {
    expect(await firstYears(await booksWith(work(), YEAR))).toBeNull();
  });
});
