import { type CalendarDate, calendarDate, Money, yearOf } from '@plusloin/kernel';
import { type Accounts } from './accounts.js';
import { type DemoEntry, type DemoLine, entry, inOrder, type JournalKind } from './entry.js';

export interface WrittenLine extends DemoLine {
  /** Lines of one account and one third party that settle each other within the file. */
  readonly letter?: string;
  readonly letteredOn?: CalendarDate;
}

export interface WrittenEntry extends DemoEntry {
  /** Without a gap, over the file and over the journal. */
  readonly numberInFile: number;
  readonly numberInJournal: number;
  readonly lines: readonly WrittenLine[];
}

export interface YearBook {
  readonly year: number;
  readonly entries: readonly WrittenEntry[];
}

/**
 * Who the result belongs to at the year's end: the owner's capital takes it in, a company carries
 * it forward.
 */
export type Equity = 'owner' | 'company';

/** One book a year, from the first year asked for to today: opening, entries, numbers, letters. */
export function yearBooks(
  entries: readonly DemoEntry[],
  accounts: Accounts,
  equity: Equity,
  { firstYear, today }: { readonly firstYear: number; readonly today: CalendarDate },
): YearBook[] {
  const past = inOrder(entries).filter((one) => one.on <= today);
  const years = Array.from({ length: yearOf(today) - firstYear + 1 }, (_, nth) => firstYear + nth);
  return years
    .map((year) => {
      const former = past.filter((one) => yearOf(one.on) < year);
      const opening = openingEntry(former, accounts, equity, year);
      const ofYear = past.filter((one) => yearOf(one.on) === year);
      return { year, entries: lettered(numbered([...opening, ...ofYear])) };
    })
    .filter((book) => book.entries.length > 0);
}

/**
 * What the former year left, third parties document by document, so that they can still be
 * lettered.
 */
export function openingEntry(
  former: readonly DemoEntry[],
  accounts: Accounts,
  equity: Equity,
  year: number,
): DemoEntry[] {
  const balances = new Map<string, DemoLine>();
  for (const line of former.flatMap((one) => one.lines)) {
    const carried = carriedLine(line, accounts, equity);
    const { account, auxiliary = '', practice = '', matches = '' } = carried;
    const key = [account, auxiliary, practice, matches].join('|');
    const amount = (balances.get(key)?.amount ?? Money.zero()).plus(line.amount);
    balances.set(key, { ...carried, amount });
  }
  const lines = [...balances.values()]
    .filter((line) => !line.amount.isZero())
    .map((line) => onItsSide(line, accounts))
    .sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0));
  if (lines.length === 0) return [];
  const on = calendarDate(`${year}-01-01`);
  return [entry({ journal: 'opening', on, label: 'A nouveau', document: `AN${year}`, lines })];
}

function carriedLine(line: DemoLine, accounts: Accounts, equity: Equity): DemoLine {
  const { amount, practice, auxiliary, matches } = line;
  const label = matches === undefined ? undefined : `A nouveau ${matches}`;
  const isResult = ['6', '7'].includes(line.account[0]);
  if (equity === 'owner' && (isResult || line.account === accounts.withdrawals)) {
    return { account: accounts.ownersCapital, amount, practice };
  }
  if (isResult) return { account: accounts.profitCarried, amount, practice };
  return { account: line.account, amount, practice, auxiliary, matches, label };
}

const onItsSide = (line: DemoLine, { profitCarried, lossCarried }: Accounts): DemoLine =>
  line.account === profitCarried && !line.amount.isNegative()
    ? { ...line, account: lossCarried }
    : line;

function numbered(entries: readonly DemoEntry[]): WrittenEntry[] {
  const last = new Map<JournalKind, number>();
  return entries.map((one, nth) => {
    const numberInJournal = (last.get(one.journal) ?? 0) + 1;
    last.set(one.journal, numberInJournal);
    return { ...one, numberInFile: nth + 1, numberInJournal };
  });
}

interface Match {
  readonly letter: string;
  readonly letteredOn: CalendarDate;
}

/** A document that is settled by the end of the file gets the next letter: A to Z, then AA. */
function lettered(entries: readonly WrittenEntry[]): WrittenEntry[] {
  const groups = new Map<string, { sum: Money; lines: number; lastOn: CalendarDate }>();
  for (const { on, lines } of entries) {
    for (const line of lines) {
      if (line.matches === undefined) continue;
      const group = groups.get(matchOf(line)) ?? { sum: Money.zero(), lines: 0, lastOn: on };
      group.sum = group.sum.plus(line.amount);
      group.lines += 1;
      group.lastOn = on > group.lastOn ? on : group.lastOn;
      groups.set(matchOf(line), group);
    }
  }
  const matches = new Map<string, Match>();
  for (const [key, { sum, lines, lastOn }] of groups) {
    if (lines < 2 || !sum.isZero()) continue;
    matches.set(key, { letter: letterOf(matches.size), letteredOn: lastOn });
  }
  return entries.map((one) => ({
    ...one,
    lines: one.lines.map((line) => ({ ...line, ...matches.get(matchOf(line)) })),
  }));
}

const matchOf = ({ account, auxiliary = '', practice = '', matches = '' }: DemoLine): string =>
  [account, auxiliary, practice, matches].join('|');

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
