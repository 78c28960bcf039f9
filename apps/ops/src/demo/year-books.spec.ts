import { describe, expect, it } from '@jest/globals';
import { calendarDate, Money } from '@plusloin/kernel';
import { type BookSet, historyOf } from './demo-world.js';
import { passerelle } from './passerelle.js';
import { traitDunion } from './trait-dunion.js';
import { type WrittenEntry, type YearBook, yearBooks } from './year-books.js';

const today = calendarDate('2026-11-22');
const sets = [passerelle, traitDunion].flatMap((plan) =>
  historyOf(plan, today).sets.map((set) => [`${plan.slug} ${set.keeping.entity}`, set] as const),
);

const booksOf = ({ entries, keeping, equity }: BookSet): YearBook[] =>
  yearBooks(entries, keeping.accounts, equity, { firstYear: 2024, today });

/** Per account and third party, of the entries of one book alone. */
function closing(entries: readonly WrittenEntry[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const { account, auxiliary = '', amount } of entries.flatMap((one) => one.lines)) {
    const key = `${account} ${auxiliary}`.trim();
    sums.set(key, (sums.get(key) ?? Money.zero()).plus(amount));
  }
  return sums;
}

const isPosition = (account: string): boolean => ['2', '3', '4', '5'].includes(account[0]);

const positions = (sums: Map<string, Money>): string[] =>
  [...sums]
    .filter(([account, sum]) => isPosition(account) && !sum.isZero())
    .map(([account, sum]) => `${account} ${sum.toString()}`)
    .sort();

const equityOf = (sums: Map<string, Money>): string =>
  Money.sum([...sums].filter(([key]) => !isPosition(key)).map(([, sum]) => sum)).toString();

describe.each(sets)('the books of %s', (_name, set) => {
  const books = booksOf(set);

  it('balance entry by entry', () => {
    for (const { lines } of books.flatMap((book) => book.entries)) {
      expect(Money.sum(lines.map((line) => line.amount)).isZero()).toBe(true);
    }
  });

  it('open each year with what the year before left', () => {
    for (const [nth, { year, entries }] of books.slice(1).entries()) {
      const opening = entries.filter((one) => one.journal === 'opening');
      expect(opening.map((one) => one.on)).toEqual([`${year}-01-01`]);
      const before = closing(books[nth].entries);
      expect(positions(closing(opening))).toEqual(positions(before));
      expect(equityOf(closing(opening))).toBe(equityOf(before));
    }
  });

  it('carry no income or expense into another year', () => {
    const opened = books.flatMap((book) => book.entries).filter((one) => one.journal === 'opening');
    const accounts = opened.flatMap((one) => one.lines).map((line) => line.account[0]);
    expect(accounts.filter((first) => first === '6' || first === '7')).toEqual([]);
  });

  it('number entries without a gap, over the file and over each journal, in order of date', () => {
    for (const { entries } of books) {
      expect(entries.map((one) => one.numberInFile)).toEqual(entries.map((_, nth) => nth + 1));
      for (const journal of ['sales', 'purchases', 'bank', 'general']) {
        const ofJournal = entries.filter((one) => one.journal === journal);
        expect(ofJournal.map((one) => one.numberInJournal)).toEqual(ofJournal.map((_, n) => n + 1));
      }
      const days = entries.map((one) => one.on);
      expect(days).toEqual([...days].sort());
    }
  });

  it('letter what settles: one account, one third party, a sum of nought, the last day', () => {
    for (const { entries } of books) {
      const letters = new Map<string, { lines: number; sum: Money; keys: Set<string> }>();
      for (const { account, auxiliary, amount, letter } of entries.flatMap((one) => one.lines)) {
        if (letter === undefined) continue;
        const group = letters.get(letter) ?? { lines: 0, sum: Money.zero(), keys: new Set() };
        group.lines += 1;
        group.sum = group.sum.plus(amount);
        group.keys.add(`${account} ${auxiliary ?? ''}`);
        letters.set(letter, group);
      }
      for (const { lines, sum, keys } of letters.values()) {
        expect([lines > 1, sum.isZero(), keys.size]).toEqual([true, true, 1]);
      }
    }
  });
});

describe('the letters of a book', () => {
  it('follow Z with AA and leave what is still owed without a letter', () => {
    const [, [, alice]] = sets;
    const { entries } = booksOf(alice)[2];
    const lines = entries.flatMap((one) => one.lines);
    const first = lines.flatMap((line) => (line.letter === undefined ? [] : [line.letter]))[0];
    expect(first).toBe('A');
    expect(lines.some((line) => line.letter === 'AA')).toBe(true);
    const late = lines.filter(({ account, auxiliary, letter }) =>
      [account, auxiliary, letter].join(' ') === '400000 ASBL-FIL ',
    );
    expect(late.map((line) => line.amount.toString())).toEqual(['363.00']);
  });
});
