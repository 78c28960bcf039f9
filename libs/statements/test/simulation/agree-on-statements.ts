import type {
  PracticeSection,
  PracticeStatement,
  StatementBlock,
} from '../../src/statement-shapes.js';
import type { History } from './history.js';
import { naiveGroups, naiveSum, type Wanted } from './naive-books.js';
import { centsOf, same, sumOf, textOf } from './saying-the-same.js';
import type { Stated } from './statements.js';

/** What stood at the end of each quarter: the latest version of its close says it. */
export type Closings = Map<string, ReadonlyMap<string, string>>;

/** Each member's statement is what the postings say, and goes on where the former one ended. */
export function agreeOnPractices(history: History, stated: Stated, closings: Closings): void {
  const quarter = stated.quarter.toString();
  const former = closings.get(stated.quarter.previous().toString());
  const now = new Map<string, string>();
  for (const statement of stated.practices) {
    const row = stated.pooled.practices.find((one) => one.code === statement.practice.code);
    const results = statement.sections.map((one) => one.totals.result.quarter);
    const what = `result of ${statement.practice.code} in ${quarter}`;
    same(what, textOf(sumOf(results, centsOf)), row?.result ?? 'missing');
    for (const section of statement.sections) {
      agreeOnSection(history, statement, section);
      agreeOnDebt(history, stated, statement, section);
      for (const block of [...section.blocks, ...section.accountant]) agreeOnBlock(block, what);
      for (const { group, opening, closing } of section.position) {
        const key = `${statement.practice.code} in ${section.books.code}: ${group}`;
        now.set(key, closing);
        if (former !== undefined) same(`${key}, opening`, opening, former.get(key) ?? '0.00');
      }
    }
  }
  for (const [nth, { code }] of stated.pooled.books.entries()) {
    const { situation, proof } = stated.pooled.rows;
    now.set(code, situation.find((one) => one.code === 'S7')?.perBooks[nth] ?? '');
    const begins = proof.find((one) => one.code === 'S8')?.perBooks[nth] ?? '';
    if (former !== undefined) same(`${code}, opening`, begins, former.get(code) ?? '0.00');
  }
  closings.set(quarter, now);
}

function agreeOnSection(
  history: History,
  { practice, quarter }: PracticeStatement,
  section: PracticeSection,
): void {
  const of = {
    books: section.books.code,
    practice: practice.code.toLowerCase(),
  };
  const what = `${practice.code} in ${section.books.code}, ${quarter}`;
  const sum = (wanted: Wanted) => naiveSum(history, { ...of, ...wanted });
  const year = quarter.slice(0, 4);
  const { income, expense, result } = section.totals;
  same(`${what}, income`, centsOf(income.quarter), -sum({ quarter, accounts: /^7/ }));
  same(`${what}, expense`, centsOf(expense.quarter), sum({ quarter, accounts: /^6/ }));
  same(`${what}, result`, centsOf(result.quarter), -sum({ quarter, accounts: /^[67]/ }));
  const sofar = { year, until: quarter };
  same(`${what}, year`, centsOf(result.yearToDate), -sum({ ...sofar, accounts: /^[67]/ }));
  const yearBefore = `${Number(year) - 1}${quarter.slice(4)}`;
  if (result.yearBefore !== null) {
    const before = -sum({ quarter: yearBefore, accounts: /^[67]/ });
    same(`${what}, year before`, centsOf(result.yearBefore), before);
  }
  for (const { group, debit, credit, closing } of section.position) {
    const accounts = naiveGroups[history.country][group];
    const name = `${what}, ${group}`;
    const held = accounts === undefined ? 0n : sum({ until: quarter, accounts });
    same(name, centsOf(closing), held);
    const moved = accounts === undefined ? 0n : sum({ quarter, accounts });
    same(`${name}, moved`, centsOf(debit) - centsOf(credit), moved);
  }
  same(`${what}, proof`, section.proof.difference, '0.00');
  same(`${what}, debit - credit`, centsOf(section.entries.debit) - centsOf(section.entries.credit),
    sum({ quarter }));
}

/**
 * What a statement says is owed to the cooperative is what the member's books hold. Where a
 * practice has left these books, accruals stand otherwise.
 */
function agreeOnDebt(
  history: History,
  { version, quarter }: Stated,
  { practice }: PracticeStatement,
  { books, accountant }: PracticeSection,
): void {
  const due = version.records.find((one) => one.practiceCode === practice.code);
  if (due === undefined || due.isInternal || due.legalEntityId !== books.code) return;
  const { entries } = history.of(books.code);
  if (entries.some(({ key }) => key.endsWith('taken-back'))) return;
  const situation = accountant.find(({ code }) => code === 'situation');
  const line = situation?.lines.find(({ code }) => code === 'contribution');
  const { accruedExpense } = history.accounts.contribution;
  const held = naiveSum(history, {
    ...{ books: books.code, practice: due.practiceId, until: quarter.toString() },
    accounts: new RegExp(`^${accruedExpense}$`),
  });
  const what = `${practice.code} owes the cooperative in ${quarter}`;
  same(what, centsOf(line?.quarter ?? '0.00'), held);
}

/** The lines of a block add up to its total; what is not counted yet is no part of it. */
function agreeOnBlock({ code, lines, total }: StatementBlock, what: string): void {
  const counted = lines.filter((one) => !one.isAside && one.quarter !== null);
  if (total === null || total.quarter === null || counted.length === 0) return;
  same(`${what}, block ${code}`, sumOf(counted, (one) => centsOf(one.quarter ?? '')),
    centsOf(total.quarter));
}
