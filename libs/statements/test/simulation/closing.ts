import { addDays, yearOf, type Quarter } from '@plusloin/kernel';
import { closingEntry, openingEntry, type Standing } from '@plusloin/ledger';
import type { Command } from './commands.js';
import { accrue, invoice, recordsOf } from './documenting.js';
import type { History, Version } from './history.js';
import type { Story } from './story.js';

/** Closes the earliest quarter that is open: accrued, locked, invoiced. Answers which. */
export function close(story: Story, { day }: Pick<Command, 'day'>): Quarter {
  const { history } = story;
  const quarter = story.toClose;
  const former = history.versionsOf(quarter).length;
  const records = recordsOf(history, quarter, former + 1);
  const version: Version = { quarter: quarter.toString(), version: former + 1, records };
  accrue(history, version);
  for (const id of history.books.keys()) history.lock(id, quarter.year, quarter.months);
  const wanted = addDays(quarter.until, day % 25);
  const last = story.lastInvoicedOn ?? wanted;
  const on = wanted > last ? wanted : last;
  story.lastInvoicedOn = on;
  if (story.isReopened) story.isReopened = false;
  else story.current = quarter.next();
  invoice(history, version, on);
  history.versions.push(version);
  history.log.push({ what: 'closed', version, on });
  return quarter;
}

/** Opens the latest closed quarter again, unless its year has ended. */
export function reopen(story: Story): void {
  const { history } = story;
  const quarter = story.current.previous();
  const known = history.versionsOf(quarter).length;
  if (known === 0 || known > 3 || story.isReopened || story.closedYears.has(quarter.year)) return;
  for (const id of history.books.keys()) history.unlock(id, quarter.year, quarter.months);
  story.isReopened = true;
}

/** Ends a year all of whose quarters are closed, and carries what is left into the next one. */
export function endYear(story: Story): void {
  const { history } = story;
  const year = story.closedYears.size + 2026;
  if (year >= story.toClose.year) return;
  story.closedYears.add(year);
  history.log.push({ what: 'year-ended', year });
  for (const { id } of history.books.values()) {
    for (const [practiceId, results] of standing(history, id, year, true)) {
      history.post(id, closingEntry(year, practiceId, results, history.accounts.result));
    }
    history.lock(id, year, [13]);
    openYear(history, id, year + 1);
  }
}

/** A practice that balances by itself has an opening of its own; the others are in one. */
function openYear(history: History, id: string, year: number): void {
  const together: Standing[] = [];
  for (const [practiceId, left] of standing(history, id, year - 1, false)) {
    const sum = left.reduce((total, { amount }) => total + amount, 0n);
    if (practiceId === undefined || sum !== 0n) together.push(...left);
    else history.post(id, openingEntry(year, practiceId, left));
  }
  if (together.length > 0) history.post(id, openingEntry(year, undefined, together));
}

/** What stands at the end of a year, by practice: on accounts of result, or on the others. */
function standing(
  history: History,
  id: string,
  year: number,
  isResult: boolean,
): Map<string | undefined, Standing[]> {
  const sums = new Map<string, bigint>();
  for (const entry of history.of(id).entries) {
    const of = yearOf(entry.on);
    const isCarried = entry.period === 0;
    if (of > year || isCarried) continue;
    for (const line of entry.lines) {
      if (/^[67]/.test(line.account) !== isResult) continue;
      const auxiliary = isResult ? undefined : line.auxiliary;
      const key = JSON.stringify([line.practiceId, line.account, auxiliary]);
      sums.set(key, (sums.get(key) ?? 0n) + line.amount);
    }
  }
  const found = new Map<string | undefined, Standing[]>();
  for (const [key, amount] of sums) {
    if (amount === 0n) continue;
    const [practice, account, auxiliary] = JSON.parse(key) as (string | null)[];
    const about = {
      ...(practice === null || practice === undefined ? {} : { practiceId: practice }),
      ...(auxiliary === null || auxiliary === undefined ? {} : { auxiliary }),
    };
    const list = found.get(practice ?? undefined) ?? [];
    list.push({ account: account ?? '', amount, ...about });
    found.set(practice ?? undefined, list);
  }
  return found;
}
