import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { Closes, Reopenings } from '@plusloin/statements';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const quarter = Quarter.parse('2026-Q3');
let world: ClosingWorld;
let closes: Closes;

beforeAll(async () => {
  world = await ClosingWorld.open();
  closes = new Closes(world.services);
});
afterAll(() => world.close());

describe('What whoever closes quarters looks at', () => {
  it('lists closes, the latest first, each with how it stands', async () => {
    const books = await smallQuarter(world.services.work);
    expect(await closes.list(books.actor, 10)).toEqual([]);
    await world.closed(books, { provisional: true });
    await world.closed(books);
    const [final, provisional, ...rest] = await closes.list(books.actor, 10);
    expect(rest).toEqual([]);
    expect(final).toMatchObject({
      ...{ quarter: '2026-Q3', version: 1, isProvisional: false },
      standing: { state: 'done', practices: { made: 1, waiting: 0, failed: 0 } },
    });
    expect(provisional).toMatchObject({ quarter: '2026-Q3', isProvisional: true });
    expect(await closes.list(books.actor, 1)).toHaveLength(1);
  });

  it('names the quarter to close next: the last that is over, then each one after', async () => {
    const books = await smallQuarter(world.services.work);
    expect(String(await closes.next(books.actor))).toBe('2026-Q3');
    await world.closed(books);
    expect(String(await closes.next(books.actor))).toBe('2026-Q4');
    const reopenings = new Reopenings(world.services);
    const reason = 'Une facture de juillet a été oubliée';
    await reopenings.ask(books.actor, { quarter, reason, by: 'Anne' });
    await reopenings.confirm(books.actor, { quarter, by: 'Bruno' });
    expect(String(await closes.next(books.actor))).toBe('2026-Q3');
  });

  it('names what stands in the way, and closes nothing', async () => {
    const books = await smallQuarter(world.services.work);
    expect(await closes.checks(books.actor, quarter)).toEqual([]);
    const early = await closes.checks(books.actor, quarter.next());
    expect(early.map((one) => one.name)).toContain('quarter-not-over');
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.cooperativeBooks, {
        ...{ key: 'unknown', journal: 'BQ', on: calendarDate('2026-08-03'), label: 'Inconnu' },
        lines: [debit('550', 1_200n), credit('499', 1_200n)],
      }),
    );
    expect(await closes.checks(books.actor, quarter)).toEqual([
      { name: 'suspense', isBlocking: true, count: 1, where: ['COOP 499 -12.00'] },
    ]);
    expect(await closes.list(books.actor, 10)).toEqual([]);
  });
});
