import { ageing } from '@plusloin/ledger';
import type { PooledRow } from '../../src/statement-shapes.js';
import { COOPERATIVE, type History } from './history.js';
import { naiveOpen, naiveSum } from './naive-books.js';
import { openPostings } from './open-postings.js';
import { centsOf, same, sumOf } from './saying-the-same.js';
import type { Stated } from './statements.js';

/** The pool is the sum of the books less what they owe each other, and every control line holds. */
export function agreeOnPool(history: History, stated: Stated): void {
  const { pooled } = stated;
  const quarter = stated.quarter.toString();
  for (const { code, finding, holds } of pooled.controls) {
    same(`control ${code} of ${quarter}`, holds ? 'holds' : finding, 'holds');
  }
  const { result, bank, situation, proof, treasury } = pooled.rows;
  for (const row of [...result, ...bank, ...situation, ...proof, ...treasury]) {
    const books = sumOf(row.perBooks, centsOf);
    same(`pooled ${row.code}`, centsOf(row.pooled), books + centsOf(row.eliminated));
  }
  agreeOnResult(history, stated);
  agreeOnBetween(history, stated);
  agreeOnSituation(history, stated);
  agreeOnPayments(history, stated);
  agreeOnAges(history, stated);
  const last = pooled.history.at(-1);
  same('the last bar of the plot', last?.result ?? '', rowOf(result, 'P10').pooled);
  same('the income of the plot', last?.income ?? '', rowOf(result, 'P4').pooled);
}

function rowOf(rows: readonly PooledRow[], code: string): PooledRow {
  const row = rows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`there is no row ${code}`);
  return row;
}

function agreeOnResult(history: History, { pooled, quarter: of }: Stated): void {
  const quarter = of.toString();
  const row = rowOf(pooled.rows.result, 'P10');
  const all = { quarter, accounts: /^[67]/ };
  same('pooled result', centsOf(row.pooled), -naiveSum(history, all));
  pooled.books.forEach(({ code }, nth) => {
    const own = naiveSum(history, { ...all, books: code });
    same(`result of ${code}`, centsOf(row.perBooks[nth] ?? ''), -own);
  });
}

/** What one part earned from another is earned by nobody: only the VAT that is lost remains. */
function agreeOnBetween(history: History, { pooled, quarter: of }: Stated): void {
  const quarter = of.toString();
  const { contributionIncome, contributionExpense } = history.accounts.contribution;
  const between = -naiveSum(history, {
    ...{ books: COOPERATIVE, quarter, accounts: new RegExp(`^${contributionIncome}`) },
  });
  const spentOn = { quarter, accounts: new RegExp(`^${contributionExpense}`), auxiliary: 'COOP' };
  const lost = naiveSum(history, spentOn) - between;
  const all = (accounts: RegExp) => naiveSum(history, { quarter, accounts });
  const pool = (code: string) => centsOf(rowOf(pooled.rows.result, code).pooled);
  same('pooled income', pool('P4'), -all(/^7/) - between);
  same('pooled expense', pool('P9'), all(/^6/) - between);
  same('contributions in the pool', pool('P2'), 0n);
  same('contributions of members in the pool', pool('P6'), 0n);
  same('VAT lost in the pool', pool('P7'), lost);
}

function agreeOnSituation(history: History, { pooled, quarter }: Stated): void {
  const until = quarter.toString();
  const rows = pooled.rows.situation;
  pooled.books.forEach(({ code }, nth) => {
    const held = naiveSum(history, { books: code, until, accounts: /^[2-5]/ });
    same(`situation of ${code}`, centsOf(rowOf(rows, 'S7').perBooks[nth] ?? ''), held);
  });
  const bank = naiveSum(history, { until, accounts: /^5/ });
  same('bank of the pool', centsOf(rowOf(rows, 'T9').pooled), bank);
  same('bank at the end', centsOf(rowOf(pooled.rows.bank, 'T9').pooled), bank);
}

/** What members pay to their cooperative leaves one bank and enters another, on its own row. */
function agreeOnPayments(history: History, { pooled, quarter: of }: Stated): void {
  const quarter = of.toString();
  const row = rowOf(pooled.rows.bank, 'T3');
  const members = [...history.books.keys()].filter((id) => id !== COOPERATIVE);
  const paid = (books: string, auxiliary: string) =>
    -naiveSum(history, { books, auxiliary, quarter, journal: 'BQ' });
  pooled.books.forEach(({ code }, nth) => {
    const isOwn = code === COOPERATIVE;
    const expected = isOwn ? sumOf(members, (id) => paid(code, id)) : paid(code, 'COOP');
    same(`contributions through the bank of ${code}`, centsOf(row.perBooks[nth] ?? ''), expected);
  });
  same('contributions through all banks', row.pooled, '0.00');
}

/** Open items sum to their accounts, and are as old as their entries. */
function agreeOnAges(history: History, { pooled, quarter }: Stated): void {
  const { receivable, payable } = history.accounts;
  const { lastDay } = quarter;
  for (const id of history.books.keys()) {
    for (const account of [receivable, payable]) {
      const held = naiveSum(history, {
        ...{ books: id, until: quarter.toString(), accounts: new RegExp(`^${account}$`) },
      });
      const open = naiveOpen(history, id, account, lastDay);
      same(`open on ${account} of ${id}`, sumOf(open, (one) => one), held);
      const items = openPostings(history, id, account, lastDay);
      const aged = ageing(items.map(({ entry, open }) => ({ since: entry.on, open })), lastDay);
      same(`ages on ${account} of ${id}`, aged.total, held);
      const old = items.filter(({ entry }) => daysUntil(entry.on, lastDay) > 60);
      same(`over 60 days of ${id}`, aged.over60Days, sumOf(old, (one) => one.open));
      const young = items.filter(({ entry }) => daysUntil(entry.on, lastDay) <= 30);
      same(`up to 30 days of ${id}`, aged.upTo30Days, sumOf(young, (one) => one.open));
    }
    const row = pooled.ageing.perBooks.find((one) => one.books === id);
    const outside = openPostings(history, id, receivable, lastDay).filter(
      ({ auxiliary = '' }) => auxiliary !== 'COOP' && !history.books.has(auxiliary),
    );
    same(`payers of ${id}`, centsOf(row?.total ?? ''), sumOf(outside, (one) => one.open));
  }
}

const daysUntil = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;
