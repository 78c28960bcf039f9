import { type CalendarDate, Money, Quarter } from '@plusloin/kernel';
import { frenchDay, frenchMoney, frenchQuarter, type Phrase, type Span } from '@plusloin/platform/pdf';
import type { PositionGroup, PracticeStatement } from '../statement-shapes.js';
import { strongAmount, sumOf } from './cells.js';
import type { Words } from './words.js';

/** What was earned, what is in the bank, what must still arrive, what is owed: one breath each. */
export function headlineOf(statement: PracticeStatement, words: Words): Phrase {
  return [...earned(statement, words), { text: ' ' }, ...situation(statement, words)];
}

function earned(statement: PracticeStatement, { practice }: Words): Span[] {
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const result = sumOf(
    statement.sections.map(({ totals }) => totals.result.quarter),
    statement.currency,
  );
  if (result.isZero()) return [{ text: practice.evened(quarter) }];
  const start = result.isNegative() ? practice.spentMore(quarter) : practice.earned(quarter);
  return [{ text: start }, strongAmount(result.abs()), { text: '.' }];
}

function situation(statement: PracticeStatement, words: Words): Span[] {
  const clauses = [
    bankClause(statement, words),
    arrivingClause(statement, words),
    owedClause(statement, words),
  ].filter((clause) => clause.length > 0);
  const start = { text: words.practice.onDayIs(frenchDay(statement.lastDay as CalendarDate)) };
  if (clauses.length === 0) return [start, { text: `${words.practice.nothing}.` }];
  return [start, ...joined(clauses, words), { text: '.' }];
}

function bankClause(statement: PracticeStatement, { practice }: Words): Span[] {
  const bank = closingOf(statement, 'bank');
  if (bank.isZero()) return [];
  if (bank.isNegative()) return [{ text: practice.bankIs }, strongAmount(bank)];
  return [strongAmount(bank), { text: practice.inBank }];
}

function arrivingClause(statement: PracticeStatement, words: Words): Span[] {
  const receivables = closingOf(statement, 'receivables');
  const vat = closingOf(statement, 'vat');
  const clauses: Span[][] = [];
  if (isPositive(receivables)) {
    clauses.push([strongAmount(receivables), { text: words.practice.toArrive }]);
  }
  if (isPositive(vat)) clauses.push([strongAmount(vat), { text: words.practice.vatToArrive }]);
  return clauses.flatMap((clause, place) =>
    place === 0 ? clause : [{ text: words.list.comma }, ...clause],
  );
}

const OWED = ['payables', 'vat', 'social', 'other'] as const;

function owedClause(statement: PracticeStatement, words: Words): Span[] {
  const owed = OWED.map((group) => ({ group, amount: closingOf(statement, group) })).filter(
    ({ amount }) => amount.isNegative(),
  );
  if (owed.length === 0) return [];
  const all = Money.sum(owed.map(({ amount }) => amount)).negated();
  const detail = owed
    .map(({ group, amount }) => `${words.practice.owed[group]} ${frenchMoney(amount.negated())}`)
    .join(words.list.comma);
  return [
    { text: words.practice.youOwe },
    strongAmount(all),
    { text: ` (${detail})`, tone: 'quiet' },
  ];
}

const closingOf = (statement: PracticeStatement, group: PositionGroup): Money =>
  sumOf(
    statement.sections.flatMap(({ position }) =>
      position.filter((line) => line.group === group).map(({ closing }) => closing),
    ),
    statement.currency,
  );

const isPositive = (amount: Money): boolean => !amount.isZero() && !amount.isNegative();

function joined(clauses: readonly Span[][], { list }: Words): Span[] {
  return clauses.flatMap((clause, place) => {
    if (place === 0) return clause;
    return [{ text: place === clauses.length - 1 ? list.and : list.comma }, ...clause];
  });
}
