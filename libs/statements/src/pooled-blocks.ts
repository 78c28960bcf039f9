import { positionGroupOf, vatRoleOf, type VatRole } from './account-groups.js';
import type { AgedBalance, PoolFigures } from './close-figures.js';
import { byBooks, type Column } from './pooled-columns.js';
import { chartRules } from './pooled-treasury.js';
import { fits } from './pooled-settings.js';
import { amount, sumOf } from './practice-statement.js';
import type {
  Ages,
  PeopleCount,
  PooledAgeing,
  PooledCorrection,
  VatOfBooks,
} from './statement-shapes.js';

/** What each set of books owes of VAT, by what the accounts hold on the last day; S5 in parts. */
export function vatBlock(columns: readonly Column[]): VatOfBooks[] {
  return columns.map(({ books, accounts }) => {
    const rows = accounts.filter((row) => isVat(books.chart, row.account));
    const held = (role?: VatRole) =>
      -sumOf(
        rows.filter((row) => role === undefined || vatRoleOf(books.chart, row.account) === role),
        (row) => row.opening + row.debit - row.credit,
      );
    return {
      books: books.code,
      status: books.vat.status,
      due: amount(held('due')),
      creditNotes: amount(held('creditNotes')),
      deductible: amount(held('deductible')),
      waiting: amount(held('waiting')),
      declared: amount(held('declared')),
      total: amount(held()),
    };
  });
}

const isVat = (chart: 'PCMN' | 'PCG', account: string) =>
  !/^[67]/.test(account) && positionGroupOf(chart, account) === 'vat';

/** The fewest people that a count may name. */
const FEWEST_PEOPLE = 5;

/** A count of people that lets nobody be told apart. */
export const peopleCount = (count: number): PeopleCount =>
  count < FEWEST_PEOPLE ? 'under-5' : count;

/** What payers outside the pool still owe, by age. Of people only their number is told, in all. */
export function ageingBlock(
  columns: readonly Column[],
  aged: readonly AgedBalance[],
): PooledAgeing {
  const outside = aged.filter((row) => row.side === 'receivable' && !row.isInternal);
  const rows = byBooks(outside);
  return {
    perBooks: columns.map(({ books }) => ({
      books: books.code,
      ...agesOf(rows.get(books.legalEntityId) ?? []),
    })),
    total: agesOf(outside),
    latePayers: peopleCount(outside.reduce((sum, row) => sum + row.latePayers, 0)),
  };
}

function agesOf(rows: readonly AgedBalance[]): Ages {
  return {
    notDue: amount(sumOf(rows, (row) => row.notDue)),
    upTo30: amount(sumOf(rows, (row) => row.upTo30)),
    upTo60: amount(sumOf(rows, (row) => row.upTo60)),
    over60: amount(sumOf(rows, (row) => row.over60)),
    total: amount(sumOf(rows, (row) => row.notDue + row.upTo30 + row.upTo60 + row.over60)),
  };
}

/** What a cooperative's books took from people who would like to join, on accounts kept for it. */
export function fromCandidates(columns: readonly Column[], { settings }: PoolFigures) {
  const rules = chartRules(settings);
  const own = columns.filter(({ books }) => books.kind === 'cooperative');
  const taken = own.map(({ books, accounts }) => {
    const rule = rules[books.chart].get('candidates');
    return {
      accounts: rule?.prefixes ?? [],
      amount: sumOf(
        accounts.filter((row) => rule !== undefined && fits(rule, row.account)),
        (row) => row.credit - row.debit,
      ),
    };
  });
  return {
    amount: amount(sumOf(taken, (one) => one.amount)),
    accounts: [...new Set(taken.flatMap((one) => one.accounts))],
  };
}

/** The entries of the quarter that correct an earlier one, in the order of the perimeter. */
export function correctionsBlock(
  columns: readonly Column[],
  { corrections, practices }: PoolFigures,
): PooledCorrection[] {
  const those = byBooks(corrections);
  const codes = new Map(practices.map((practice) => [practice.id, practice.code]));
  return columns.flatMap(({ books }) =>
    (those.get(books.legalEntityId) ?? []).map((one) => ({
      books: books.code,
      practice: one.practiceId === null ? null : (codes.get(one.practiceId) ?? null),
      sequence: one.sequence,
      on: one.on,
      concerns: one.concerns,
      result: amount(one.result),
    })),
  );
}
