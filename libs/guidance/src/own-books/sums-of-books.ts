import { monthOf, yearOf, type CalendarDate } from '@plusloin/kernel';
import { groupBy, type Tx } from '@plusloin/platform';
import { bookAccounts, isOneOf, type BookAccounts } from './book-accounts.js';
import type { MemberBooks, Span } from './members-books.queries.js';

/** What the books of a member hold of whole months. Minor units, costs positive. */
export interface BooksSums {
  /** How many months of the span the books hold: from the first one with a posting. */
  readonly months: number;
  /** Invoiced without VAT, credit notes taken off. */
  readonly turnover: bigint;
  /** Without what the cooperative, the funds and the State ask of the person. */
  readonly costs: bigint;
  readonly contribution: bigint;
  readonly social: bigint;
  /** What payers paid, VAT included. */
  readonly collected: bigint;
  /** What was invoiced to each payer, the largest first; to the accompanied as to others. */
  readonly payers: readonly bigint[];
}

/** The sums of whole months of each of these members, in the order given. */
export async function sumsOfBooks(
  tx: Tx,
  books: readonly MemberBooks[],
  span: Span,
): Promise<BooksSums[]> {
  const entities = books.flatMap((one) => one.entities);
  const days = [tx.cooperativeId, entities, span.from, span.until];
  const read = {
    moved: byEntity(await tx.query<Moved>(MOVED, days)),
    firsts: byEntity(await tx.query<First>(FIRSTS, [tx.cooperativeId, entities])),
    billed: byEntity(await tx.query<Billed>(BILLED, days)),
    paid: byEntity(await tx.query<Moved>(PAID, days)),
  };
  return books.map((one) => {
    const own = <T>(rows: ReadonlyMap<string, readonly T[]>): readonly T[] =>
      one.entities.flatMap((entity) => rows.get(entity) ?? []);
    return {
      ...movedSums(own(read.moved), bookAccounts[one.chart]),
      months: monthsHeld(own(read.firsts), span),
      collected: -sumOf(own(read.paid), bookAccounts[one.chart].payers),
      payers: largestFirst(own(read.billed)),
    };
  });
}

function movedSums(rows: readonly Moved[], accounts: BookAccounts) {
  const { contribution, social, incomeTax } = accounts;
  const asked = [...contribution, ...social, ...incomeTax];
  return {
    turnover: -sumOf(rows, accounts.work),
    costs: sumOf(rows, ['6']) - sumOf(rows, asked.filter((one) => one.startsWith('6'))),
    contribution: sumOf(rows, contribution),
    social: sumOf(rows, social),
  };
}

const sumOf = (rows: readonly Moved[], prefixes: readonly string[]): bigint =>
  rows.reduce(
    (all, { account, amount }) => (isOneOf(prefixes, account) ? all + BigInt(amount) : all),
    0n,
  );

const byEntity = <T extends { readonly entity: string }>(rows: readonly T[]) =>
  groupBy(rows, ({ entity }) => entity);

interface Moved {
  readonly entity: string;
  readonly account: string;
  /** A debit is positive. */
  readonly amount: string;
}

interface First {
  readonly entity: string;
  /** Years times twelve, and the months of the year, from nought. */
  readonly month: number;
}

interface Billed {
  readonly entity: string;
  readonly payer: string;
  readonly amount: string;
}

function monthsHeld(firsts: readonly First[], { from, until }: Span): number {
  if (firsts.length === 0) return 0;
  const begun = Math.max(nth(from), Math.min(...firsts.map(({ month }) => month)));
  return Math.max(0, nth(until) - begun);
}

const nth = (day: CalendarDate): number => yearOf(day) * 12 + monthOf(day) - 1;

/** A payer may be served from former books and from those of today. */
function largestFirst(rows: readonly Billed[]): bigint[] {
  const sums = new Map<string, bigint>();
  for (const { payer, amount } of rows) {
    sums.set(payer, (sums.get(payer) ?? 0n) + BigInt(amount));
  }
  return [...sums.values()].filter((sum) => sum > 0n).sort((a, b) => (a < b ? 1 : -1));
}

/** Openings and what belongs to the annual closing are no movements. */
const MOVED = `
  select b.legal_entity_id as entity, b.account, sum(b.debit - b.credit)::text as amount
  from ledger.balance b
  where b.cooperative_id = $1 and b.legal_entity_id = any ($2::uuid[]) and b.account ~ '^[67]'
    and b.period between 1 and 12
    and (b.year, b.period) >= (extract(year from $3::date), extract(month from $3::date))
    and (b.year, b.period) < (extract(year from $4::date), extract(month from $4::date))
  group by 1, 2`;

const FIRSTS = `
  select b.legal_entity_id as entity, min(b.year * 12 + b.period - 1)::int as month
  from ledger.balance b
  where b.cooperative_id = $1 and b.legal_entity_id = any ($2::uuid[])
    and b.period between 1 and 12 and (b.debit <> 0 or b.credit <> 0)
  group by 1`;

const ENTRIES = `
    from ledger.entry e
    join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
    where e.cooperative_id = $1 and e.legal_entity_id = any ($2::uuid[])
      and e.entry_date >= $3 and e.entry_date < $4 and e.period between 1 and 12`;

/** What stands over against work, with a name: VAT stands without one. */
const BILLED = `
  with line as (
    select p.legal_entity_id, p.account, p.auxiliary, p.amount,
      bool_or(p.account ~ '^70') over (partition by p.legal_entity_id, p.sequence) as is_work
    ${ENTRIES}
  )
  select legal_entity_id as entity, auxiliary as payer, sum(amount)::text as amount
  from line where is_work and auxiliary is not null and account ~ '^4' group by 1, 2`;

const PAID = `
  with line as (
    select p.legal_entity_id, p.account, p.amount,
      bool_or(p.account ~ '^5') over (partition by p.legal_entity_id, p.sequence) as in_bank
    ${ENTRIES}
  )
  select legal_entity_id as entity, account, sum(amount)::text as amount
  from line where in_bank and account !~ '^5' group by 1, 2`;
