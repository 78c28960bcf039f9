import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import {
  PublishedStatements,
  StatementFigures,
  type PracticeStatement,
} from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { disagreements, figuresOf } from './agreeing-figures.js';
import { AlicesContribution, alicesQuarter } from './alices-quarter.js';
import { ClosingWorld } from './closing-world.js';

const figures = new StatementFigures();
let world: ClosingWorld;
let books: SomeBooks;
let closeId: string;

beforeAll(async () => {
  world = await ClosingWorld.open();
  books = await alicesQuarter(world.services.work);
  world.contributions = new AlicesContribution(books);
  await world.closed(books);
  closeId = await reading(async (tx) => {
    const [first] = await new PublishedStatements().list(tx, { visible: 'all', most: 1 });
    return first?.closeId ?? '';
  });
  // After the close: in no figure of it.
  await world.services.work.run(books.actor, (tx) =>
    new Journal().post(tx, books.memberBooks, {
      ...{ key: 'later', journal: 'BQ', on: calendarDate('2026-10-05'), label: 'Later' },
      lines: [
        debit('550', 7_00n, { practiceId: books.practice }),
        credit('400', 7_00n, { practiceId: books.practice }),
      ],
    }),
  );
});
afterAll(() => world.close());

const reading = <T>(read: (tx: Tx) => Promise<T>) => world.services.work.read(books.actor, read);

const at = (block: string, line: string) => ({
  ...{ closeId, subject: 'ALICE', books: 'ALICE', block, line },
});

/** 'account reading amount' of each, then what is not booked. */
const behind = (block: string, line: string) =>
  reading(async (tx) => {
    const { sources, rest, amount } = await figures.sources(tx, at(block, line), 'all');
    const said = sources.map((one) => `${one.account} ${one.reading} ${one.amount}`);
    return [amount, ...said, `rest ${rest}`];
  });

describe('What is behind a figure of a statement', () => {
  it.each([
    ['money', 'bank', ['4855.74', '550 closing 4855.74', 'rest 0.00']],
    ['expenses', 'total', ['-540.00', '62360 moved -540.00', 'rest 0.00']],
    ['invoiced', 'total', ['6300.00', '700 moved 6300.00', 'rest 0.00']],
    ['invoiced', 'credit-notes', ['-150.00', '700 debit -150.00', 'rest 0.00']],
    ['paid', 'total', ['8107.00', '400 cash 8107.00', 'rest 0.00']],
    ['contribution', 'total', ['-549.00', '613250 moved -549.00', 'rest 0.00']],
    // The VAT of an invoice that is still to come is counted, and in no account yet.
    ['money', 'contribution', ['-664.29', '613250 moved -549.00', 'rest -115.29']],
    ['social', 'total', ['-506.11', '618100 moved -506.11', 'rest 0.00']],
  ])('of %s, %s, is as in the books', async (block, line, said) => {
    expect(await behind(block, line)).toEqual(said);
  });

  it('adds up to it for each, to the cent, and so do the lines of each account', async () => {
    await reading(async (tx) => {
      const statement = await new PublishedStatements().content(tx, closeId, 'ALICE', 'all');
      const all = await figuresOf(tx, closeId, statement as PracticeStatement);
      expect(all.length).toBeGreaterThan(25);
      for (const one of all) expect(await disagreements(tx, one)).toEqual([]);
    });
  });

  it('is told in lines that lead to their entries', async () => {
    const { account, reading: read } = { account: '550', reading: 'closing' } as const;
    const asked = { closeId, subject: 'ALICE', books: 'ALICE', account, reading: read };
    const page = await reading((tx) => figures.lines(tx, asked, { limit: 100 }, 'all'));
    expect(page).toMatchObject({ opening: '3210.40', amount: '4855.74', next: null });
    expect(page.booksId).toBe(books.memberBooks);
    expect(page.lines.map(({ on, amount }) => `${on} ${amount}`)).toContain('2026-09-10 8107.00');
  });

  it('is there only for whom the statement is, and only where there is a figure', async () => {
    const ask = (visible: 'all' | string[], place = at('money', 'bank')) =>
      reading((tx) => figures.sources(tx, place, visible));
    const absent = { code: 'platform.not-found' };
    expect((await ask([books.practice])).amount).toBe('4855.74');
    await expect(ask([uuidv7()])).rejects.toMatchObject(absent);
    await expect(ask('all', at('money', 'nothing'))).rejects.toMatchObject(absent);
    for (const other of [{ books: 'COOP' }, { subject: 'pooled' }]) {
      await expect(ask('all', { ...at('money', 'bank'), ...other })).rejects.toMatchObject(absent);
    }
  });
});
