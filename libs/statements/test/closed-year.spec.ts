import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal, YearEnd } from '@plusloin/ledger';
import { AuditLog } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import {
  verifyStatements,
  type PooledStatement,
  type PracticeStatement,
} from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld, pooledOf } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2027-04-12T08:00:00Z'));
});
afterAll(() => world.close());

const post = (books: SomeBooks, day: string, cents: bigint, period?: number) =>
  world.services.work.run(books.actor, (tx) => {
    const { practice: practiceId } = books;
    return new Journal().post(tx, books.memberBooks, {
      ...{ key: `${day} ${cents}`, journal: 'VE', on: calendarDate(day), label: day },
      ...(period !== undefined && { period }),
      lines: [debit('400', cents, { practiceId }), credit('700', cents, { practiceId })],
    });
  });

async function fourQuarters(): Promise<SomeBooks> {
  const books = await smallQuarter(world.services.work);
  await post(books, '2026-02-10', 50_000n);
  await post(books, '2026-11-10', 30_000n);
  for (const number of [1, 2, 3, 4]) {
    const progress = await world.closed(books, { quarter: `2026-Q${number}` });
    expect(progress.failure).toBeNull();
  }
  return books;
}

const closedYear = async (books: SomeBooks) => {
  const { closeId } = await world.closes.requestYear(books.actor, 2026);
  return world.ended(books, closeId);
};

describe('The statements of a year', () => {
  it('add up its four quarters, beside them', async () => {
    const books = await fourQuarters();
    const progress = await closedYear(books);
    expect(progress.failure).toBeNull();
    const lines = await world.services.work.read(books.actor, (tx) =>
      new AuditLog().search(tx, { action: 'statements.year-begun' }),
    );
    expect(lines).toMatchObject([{ actor: books.actor.id, details: { year: 2026 } }]);
    const own = await world.published<PracticeStatement>(progress, 'alice.json');
    expect(own).toMatchObject({
      ...{ period: '2026', from: '2026-01-01', lastDay: '2026-12-31', version: 1 },
    });
    // 2 000 + 500 + 300 of income, 300 + 160 of expense.
    expect(own.sections[0]?.totals).toMatchObject({
      income: { quarter: '2800.00', yearToDate: '2800.00' },
      result: { quarter: '2340.00' },
    });
    const pooled = await world.published<PooledStatement>(progress, 'pooled.json');
    expect(pooledOf(pooled.rows.result, 'P2')).toEqual(['160.00', '0.00', '-160.00', '0.00']);
    expect(progress.summary?.files.every(({ path }) => path.includes('/2026/v1/'))).toBe(true);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('are made again for the practice that failed alone', async () => {
    const books = await fourQuarters();
    const path = `${await world.folderOf(books)}/2026/v1/alice.csv`;
    await world.services.storage.put(path, Buffer.from('something else'));
    const failed = await closedYear(books);
    expect(failed.failures).toMatchObject([{ practice: 'ALICE' }]);
    await rm(join(world.folder, path));
    const asked = { quarter: '2026', practice: 'ALICE' };
    const { closeId } = await world.closes.retry(books.actor, asked);
    expect(await world.ended(books, closeId)).toMatchObject({ state: 'done', failures: [] });
  });

  it('wait for the quarters that are not closed', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const year = world.closes.requestYear(books.actor, 2026);
    await expect(year).rejects.toMatchObject({
      code: 'statements.year-checks-failed',
      details: { year: '2026', checks: [{ name: 'quarter-open', where: ['2026-Q4'] }] },
    });
  });

  it('begin with the quarter in which the books do, before any is closed', async () => {
    const books = await smallQuarter(world.services.work);
    const year = world.closes.requestYear(books.actor, 2026);
    await expect(year).rejects.toMatchObject({
      details: { checks: [{ name: 'quarter-open', where: ['2026-Q2', '2026-Q3', '2026-Q4'] }] },
    });
  });

  it('add up the quarters since a cooperative came, and say so', async () => {
    const books = await smallQuarter(world.services.work);
    await post(books, '2026-02-10', 50_000n);
    await post(books, '2026-11-10', 30_000n);
    await world.closed(books);
    await world.closed(books, { quarter: '2026-Q4' });
    const progress = await closedYear(books);
    expect(progress.failure).toBeNull();
    const own = await world.published<PracticeStatement>(progress, 'alice.json');
    expect(own).toMatchObject({
      ...{ period: '2026', from: '2026-07-01', quarters: ['2026-Q3', '2026-Q4'] },
    });
    // 2 000 + 300 since July; the 500 of February are in the year so far.
    expect(own.sections[0]?.totals.income).toMatchObject({
      ...{ quarter: '2300.00', yearToDate: '2800.00' },
    });
    const pooled = await world.published<PooledStatement>(progress, 'pooled.json');
    expect(pooled.comparison.income).toMatchObject({ quarter: '2300.00', yearBefore: null });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });
});

describe('A quarter that follows a year end', () => {
  it('says the same on a carried year and on one that is opened', async () => {
    const position = async (isOpened: boolean) => {
      const books = await fourQuarters();
      if (isOpened) {
        await world.services.work.run(books.actor, async (tx) => {
          const of = { id: books.memberBooks, chart: 'PCMN' } as const;
          await new YearEnd().close(tx, of, 2026);
          await new YearEnd().open(tx, of, 2027);
        });
      }
      await post(books, '2027-02-10', 20_000n);
      const progress = await world.closed(books, { quarter: '2027-Q1' });
      expect(progress.failure).toBeNull();
      expect(await verifyStatements(world.services, books.actor)).toEqual([]);
      const own = await world.published<PracticeStatement>(progress, 'alice.json');
      return own.sections.map((one) => [one.position, one.totals, one.proof]);
    };
    expect(await position(true)).toEqual(await position(false));
  });

  it('leaves corrections of December to the annual accounts', async () => {
    const books = await smallQuarter(world.services.work);
    await post(books, '2026-11-10', 30_000n);
    await post(books, '2026-12-31', 9_900n, 13);
    const progress = await world.closed(books, { quarter: '2026-Q4' });
    const own = await world.published<PracticeStatement>(progress, 'alice.json');
    expect(own.sections[0]?.totals.income.quarter).toBe('300.00');
  });
});

describe('A practice that changes books in the quarter', () => {
  it('has a section in each of them', async () => {
    const books = await smallQuarter(world.services.work);
    const day = calendarDate('2026-09-15');
    await world.tamper(
      `update registry.practice_booking set valid_until = '${day}'
        where cooperative_id = '${books.actor.cooperativeId}'`,
    );
    await world.services.work.run(books.actor, async (tx) => {
      await new Registry().book(tx, {
        ...{ practiceId: books.practice, legalEntityId: books.cooperativeBooks },
        ...{ wayOfWorking: 'employee', validFrom: day, validUntil: null },
      });
      await new Books().addAccounts(tx, books.cooperativeBooks, [['700100', 'Honoraires']]);
      const at = { practiceId: books.practice };
      await new Journal().post(tx, books.cooperativeBooks, {
        ...{ key: 'since', journal: 'VE', on: calendarDate('2026-09-20'), label: 'Depuis' },
        lines: [debit('400', 40_000n, at), credit('700100', 40_000n, at)],
      });
    });
    const progress = await world.closed(books);
    expect(progress.failure).toBeNull();
    const own = await world.published<PracticeStatement>(progress, 'alice.json');
    expect(
      own.sections.map(({ books: kept, totals }) => [kept.code, totals.income.quarter]),
    ).toEqual([
      ['ALICE', '2000.00'],
      ['COOP', '400.00'],
    ]);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });
});
