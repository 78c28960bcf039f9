import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { TrialClose } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
let trials: TrialClose;
const quarter = Quarter.parse('2026-Q3');

beforeAll(async () => {
  world = await ClosingWorld.open();
  trials = new TrialClose(world.services);
});
afterAll(() => world.close());

const invoice = (books: SomeBooks, key: string, account = '700') =>
  world.services.work.run(books.actor, (tx) => {
    const { practice: practiceId } = books;
    return new Journal().post(tx, books.memberBooks, {
      ...{ key, journal: 'VE', on: calendarDate('2026-09-30'), label: key },
      lines: [debit('400', 10_000n, { practiceId }), credit(account, 10_000n, { practiceId })],
    });
  });

/** All that a close could have changed, counted. */
async function counted(): Promise<unknown> {
  const { rows } = await world.database.superuser.query(`
    select (select count(*) from ledger.entry) as entries,
      (select count(*) from ledger.period_lock) as locks,
      (select sum(sequence) from ledger.chain_head) as heads,
      (select coalesce(sum(last_number), 0) from ledger.series) as numbers,
      (select count(*) from statements.quarter_close) as closes,
      (select count(*) from statements.pool_figures) as figures,
      (select count(*) from platform.outbox) as jobs`);
  return rows[0];
}

describe('The trial of a close', () => {
  it('says what a close would say and changes nothing', async () => {
    const books = await smallQuarter(world.services.work);
    const before = await counted();
    const trial = await trials.run(books.actor, quarter);
    expect(trial).toMatchObject({ checks: [], controls: [], comparedWith: null });
    expect(trial.figures).toEqual([
      { practice: 'ALICE', income: '2000.00', expense: '460.00', result: '1540.00',
        contribution: '0.00' },
    ]);
    expect(await counted()).toEqual(before);
    await expect(invoice(books, 'still-open')).resolves.toMatchObject({ isFresh: true });
  });

  it('names what has changed since the last trial, and since the last close', async () => {
    const books = await smallQuarter(world.services.work);
    await trials.run(books.actor, quarter);
    await invoice(books, 'one-more');
    const changed = [
      { practice: 'ALICE', figure: 'income', before: '2000.00', now: '2100.00' },
      { practice: 'ALICE', figure: 'result', before: '1540.00', now: '1640.00' },
    ];
    expect((await trials.run(books.actor, quarter)).differences).toEqual(changed);
    expect((await trials.run(books.actor, quarter)).differences).toEqual([]);
    await world.closed(books);
    expect(await trials.run(books.actor, quarter)).toMatchObject({
      ...{ comparedWith: 'v1', differences: [] },
    });
  });

  it('goes on past what waits on a suspense account, and names it', async () => {
    const books = await smallQuarter(world.services.work);
    await invoice(books, 'unknown', '499');
    const trial = await trials.run(books.actor, quarter);
    expect(trial.checks).toEqual([
      { name: 'suspense', isBlocking: true, count: 1, where: ['ALICE 499 -100.00'] },
    ]);
    expect(trial.controls.map((one) => one.code)).toEqual(['C7']);
    expect(trial.figures).toHaveLength(1);
  });
});
