import { naiveSum } from './naive-books.js';
import { same } from './saying-the-same.js';
import type { Story } from './story.js';

/** A closed year has no result left, and the next begins with all that stood at its end. */
export function agreeOnYear({ history, closedYears }: Story): void {
  for (const year of closedYears) {
    const next = `${year + 1}-01-01`;
    for (const { id, entries } of history.books.values()) {
      const results = new Map<string, bigint>();
      const opened = new Map<string, bigint>();
      for (const { on, period, key, lines } of entries) {
        let sum = 0n;
        for (const { account, amount, practiceId, auxiliary } of lines) {
          sum += amount;
          const whose = `${practiceId} ${account}`;
          const isOld = Number(on.slice(0, 4)) === year && /^[67]/.test(account);
          if (isOld) add(results, whose, amount);
          if (on === next && period === 0) add(opened, `${whose} ${auxiliary}`, amount);
        }
        same(`${key} of ${id}`, sum, 0n);
      }
      for (const [whose, sum] of results) same(`${whose} of ${id} after ${year}`, sum, 0n);
      agreeOnOpening(history, id, year, opened);
    }
  }
}

function agreeOnOpening(
  history: Story['history'],
  books: string,
  year: number,
  opened: ReadonlyMap<string, bigint>,
): void {
  const until = `${year}-Q4`;
  const seen = new Set<string>();
  const { profit, loss } = history.accounts.result;
  for (const { on, lines } of history.of(books).entries) {
    for (const { account, practiceId, auxiliary } of on <= `${year}-12-31` ? lines : []) {
      const key = `${practiceId} ${account} ${auxiliary}`;
      if (/^[67]/.test(account) || account === profit || account === loss) continue;
      if (seen.has(key)) continue;
      seen.add(key);
      const wanted = { books, until, practice: practiceId ?? null };
      const accounts = new RegExp(`^${account}$`);
      const of = auxiliary === undefined ? {} : { auxiliary };
      const expected = naiveSum(history, { ...wanted, accounts, ...of });
      same(`opening ${key}`, opened.get(key) ?? 0n, expected);
    }
  }
}

const add = (sums: Map<string, bigint>, key: string, amount: bigint) =>
  sums.set(key, (sums.get(key) ?? 0n) + amount);
