import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  Books,
  credit,
  debit,
  DocumentSeries,
  Journal,
  Letterings,
  type EntryDraft,
} from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const on = calendarDate('2026-07-14');
const journal = new Journal();
let database: TestDatabase;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  books = await someBooks(database.work());
});
afterAll(() => database.close());

const run = <T>(use: (tx: Tx) => Promise<T>) => database.work().run(books.actor, use);

const sale = (key: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  ...{ key, journal: 'VE', on, label: 'Séance' },
  lines: [debit('400', 10_000n, { auxiliary: 'CPAS' }), credit('700', 10_000n)],
  ...more,
});

/** An entry that says all that an entry can say. */
const full = (key: string): EntryDraft =>
  sale(key, {
    ...{ documentRef: 'F-1', documentDate: on, concerns: '2026-Q2', originalNumber: '7' },
    validatedOn: on,
    lines: [
      debit('400', 10_000n, {
        ...{ practiceId: books.practice, auxiliary: 'CPAS', label: 'août', settledOn: on },
        ...{ settlementMode: 'virement', subject: 'invoice:1', nature: 'séance', party: 'P-1' },
        ...{ foreignAmount: 9_000n, foreignCurrency: 'CHF', particulars: { a: 'é "b"' } },
      }),
      credit('700', 10_000n, { practiceId: books.practice }),
    ],
  });

describe('Several sets of books', () => {
  it('are posted to in one call, with the same content as one by one', async () => {
    const { memberBooks, cooperativeBooks } = books;
    const posted = await run((tx) =>
      journal.postBooks(
        tx,
        new Map([
          [memberBooks, [full('one'), sale('two')]],
          [cooperativeBooks, [sale('one')]],
        ]),
      ),
    );
    expect(posted.get(memberBooks)?.map(({ isFresh }) => isFresh)).toEqual([true, true]);
    expect(posted.get(cooperativeBooks)).toEqual([{ sequence: 1, number: 1, isFresh: true }]);
    // A key with another content would be refused.
    const again = await run((tx) => journal.postAll(tx, memberBooks, [sale('two'), full('one')]));
    const reversed = [...(posted.get(memberBooks) ?? [])].reverse();
    expect(again).toEqual(reversed.map((one) => ({ ...one, isFresh: false })));
  });

  it('take all of it or nothing', async () => {
    const { memberBooks, cooperativeBooks } = books;
    const wrong = sale('wrong', { lines: [debit('400', 1n), credit('999999', 1n)] });
    const both = new Map([
      [memberBooks, [sale('three')]],
      [cooperativeBooks, [wrong]],
    ]);
    await expect(run((tx) => journal.postBooks(tx, both))).rejects.toMatchObject({
      code: 'ledger.unknown-account',
    });
    const [row] = await run((tx) =>
      tx.query<{ n: number }>(
        `select count(*)::int as n from ledger.entry where key in ('three', 'wrong')`,
      ),
    );
    expect(row?.n).toBe(0);
  });

  it('are lettered in one call', async () => {
    const { cooperativeBooks: id } = books;
    const paid = sale('paid', { lines: [debit('550', 1_000n), credit('400', 1_000n)] });
    const sold = sale('sold', { lines: [debit('400', 1_000n), credit('700', 1_000n)] });
    const [first, second] = await run((tx) => journal.postAll(tx, id, [sold, paid]));
    const lines = [
      { sequence: first?.sequence ?? 0, line: 1, amount: 1_000n },
      { sequence: second?.sequence ?? 0, line: 2, amount: -1_000n },
    ];
    const draft = { key: 'settled', code: 'AA', account: '400', on, lines };
    const open = async (tx: Tx) => {
      const asked = { legalEntityId: id, accountPrefix: '400', on };
      return (await new Letterings().openItems(tx, asked)).map((one) => one.amount);
    };
    await run((tx) => new Letterings().letterBooks(tx, new Map([[id, [draft]]])));
    expect(await run(open)).toEqual([10_000n]);
  });

  it('number documents in the order in which they are given', async () => {
    const { memberBooks: id } = books;
    const series = new DocumentSeries();
    const drafts = ['x', 'y', 'z'].map((key) => sale(key));
    const numbers = await run(async (tx) => {
      await new Books().lock(tx, [id]);
      expect(await series.last(tx, id, 'T', 2026)).toBe(0);
      const posted = await journal.postAll(tx, id, drafts);
      const documents = drafts.map(({ key }, nth) => ({
        ...{ series: 'T', on, key, sequence: posted[nth]?.sequence ?? 0, account: '400' },
      }));
      return series.numberAll(tx, id, documents.reverse());
    });
    expect(numbers).toEqual([1, 2, 3]);
    const rows = await run((tx) =>
      tx.query<{ key: string }>(
        `select key from ledger.document where series = 'T' order by number`,
      ),
    );
    expect(rows.map(({ key }) => key)).toEqual(['z', 'y', 'x']);
    expect(await run((tx) => series.last(tx, id, 'T', 2026))).toBe(3);
  });
});
