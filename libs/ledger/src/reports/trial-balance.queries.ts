import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { LegalEntity, type Chart } from '@plusloin/registry';
import { resultAccountFor, resultAccounts } from '../recipes/result-accounts.js';
import { COMMON_PART, inOrder, practiceKey, type PracticeChoice } from './axis.js';
import { atEndOf, before, type Reading } from './reading.js';
import { BooksDoNotBalance } from './reports.errors.js';

/** The end of a day, or the moment before a day begins. */
export type Moment = { readonly on: CalendarDate } | { readonly before: CalendarDate };

export type TrialBalanceAsk = Moment & {
  readonly legalEntityId: string;
  readonly practice?: PracticeChoice;
  /** Counts the closing period of the year asked for; that of former years always counts. */
  readonly withPeriod13?: boolean;
};

/** Minor units; a balance in debit is positive. `opening + debit − credit = balance`. */
export interface TrialBalanceRow {
  readonly account: string;
  readonly label: string;
  /** What no closing entry has yet put on this account: the result of former years. */
  readonly isUnclosedResult: boolean;
  /** What the year began with. */
  readonly opening: bigint;
  /** Of the year, without its opening. */
  readonly debit: bigint;
  readonly credit: bigint;
  readonly balance: bigint;
}

export const UNCLOSED_RESULT_LABEL = 'Résultat antérieur non affecté';

/**
 * The balances of a set of books, account by account. A year with an opening entry stands alone;
 * one that is carried reads on from the years before it, whose expense and income have become a
 * result.
 */
export async function trialBalance(tx: Tx, ask: TrialBalanceAsk): Promise<TrialBalanceRow[]> {
  const sums = await summed(tx, ask, readingAt(ask));
  if (sums.length === 0) await refuseUnknown(tx, ask.legalEntityId);
  const rows = sums.map(rowOf).filter(saysSomething);
  if (ask.practice === undefined) refuseUnbalanced(rows);
  return rows.sort((a, b) => inOrder(a.account, b.account));
}

export const readingAt = (moment: Moment): Reading =>
  'on' in moment ? atEndOf(moment.on) : before(moment.before);

interface Sum {
  /** Null: the profits, or the losses, of former years that no closing entry has carried. */
  readonly account: string | null;
  /** Known for these alone. */
  readonly chart: Chart | null;
  readonly label: string | null;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
}

function summed(tx: Tx, ask: TrialBalanceAsk, reading: Reading): Promise<Sum[]> {
  const { year, wholeMonths, begunMonth } = reading;
  const practice = practiceKey(ask.practice);
  const lastPeriod = ask.withPeriod13 === true && wholeMonths === 12 ? 13 : wholeMonths;
  const whole = [tx.cooperativeId, ask.legalEntityId, year, lastPeriod, practice];
  if (begunMonth === null) return tx.prepared<Sum>('ledger.trial-balance', WHOLE_MONTHS, whole);
  const days = [begunMonth.from, begunMonth.until, wholeMonths + 1];
  return tx.prepared<Sum>('ledger.trial-balance-in-month', MONTH_BEGUN, [...whole, ...days]);
}

function rowOf({ account, chart, label, ...sum }: Sum): TrialBalanceRow {
  const opening = BigInt(sum.opening);
  const debit = BigInt(sum.debit);
  const credit = BigInt(sum.credit);
  const balance = opening + debit - credit;
  const amounts = { opening, debit, credit, balance };
  if (account !== null) {
    return { account, label: label ?? account, isUnclosedResult: false, ...amounts };
  }
  // The row that the closing entries will make real: per year and practice a profit or a loss.
  if (chart === null) throw new Error('a result of former years without its chart of accounts');
  const carriedTo = resultAccountFor(opening, resultAccounts[chart]);
  return { account: carriedTo, label: UNCLOSED_RESULT_LABEL, isUnclosedResult: true, ...amounts };
}

const saysSomething = ({ opening, debit, credit }: TrialBalanceRow): boolean =>
  opening !== 0n || debit !== 0n || credit !== 0n;

const refuseUnknown = (tx: Tx, id: string): Promise<LegalEntity> =>
  tx.findOrThrow(LegalEntity, { cooperativeId: tx.cooperativeId, id });

/** Every entry adds nought, so all of them do; what does not was changed behind the books' back. */
function refuseUnbalanced(rows: readonly TrialBalanceRow[]): void {
  const total = rows.reduce((sum, { balance }) => sum + balance, 0n);
  if (total !== 0n) throw new BooksDoNotBalance(total);
}

/**
 * The first year that counts. Cooperative $1, books $2, year $3. A year without any posting yet is
 * carried like one whose opening entry is still to come.
 */
export const YEAR_BEGUN = `
  select coalesce(max(f.year) filter (where f.opening <> 'carried'), min(f.year)) as year
    from ledger.fiscal_year f
    where f.cooperative_id = $1 and f.legal_entity_id = $2 and f.year <= $3::smallint`;

/**
 * First by account, practice and year: the order of the key, so that nothing has to be sorted. All
 * that follows works on these few rows. (The condition is a `case` because of what the planner
 * takes from it: nothing, where `or` would make it expect no row at all.)
 */
const BY_YEAR = `
  select b.account, b.practice_id, b.year,
      coalesce(sum(b.debit - b.credit) filter (where b.year < $3 or b.period = 0), 0) as opening,
      coalesce(sum(b.debit) filter (where b.year = $3 and b.period > 0), 0) as debit,
      coalesce(sum(b.credit) filter (where b.year = $3 and b.period > 0), 0) as credit
    from ledger.balance b
    where b.cooperative_id = $1 and b.legal_entity_id = $2
      and b.year >= (select year from began)
      and (b.year, b.period) <= ($3::smallint, $4::smallint)
      and case when $5::uuid is null then true else b.practice_id = $5::uuid end
    group by b.account, b.practice_id, b.year`;

const OF_ACCOUNTS = `
  select y.account, sum(y.opening) as opening, sum(y.debit) as debit, sum(y.credit) as credit
    from by_year y where y.year = $3 or left(y.account, 1) not in ('6', '7')
    group by y.account`;

/** Profits and losses apart, each in one row: they go to two accounts. */
const OF_FORMER_RESULTS = `
  select null, sum(r.result), 0, 0
    from (select sum(y.opening) as result from by_year y
      where y.year < $3 and left(y.account, 1) in ('6', '7') group by y.practice_id, y.year) r
    where r.result <> 0 group by r.result > 0`;

const labelled = (ofAccounts: string): string => `
  with began as (${YEAR_BEGUN}), by_year as materialized (${BY_YEAR}),
    sums as (${ofAccounts} union all ${OF_FORMER_RESULTS})
  select s.account, a.label, s.opening, s.debit, s.credit,
      case when s.account is null then (select e.chart from registry.legal_entity e
        where e.cooperative_id = $1 and e.id = $2) end as chart
    from sums s
    left join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = s.account`;

const WHOLE_MONTHS = labelled(OF_ACCOUNTS);

/** Days `[$6, $7)` of the month $8, of their postings alone. */
const OF_DAYS = `
  select p.account, 0, sum(greatest(p.amount, 0)), sum(greatest(-p.amount, 0))
    from ledger.entry e
    join ledger.posting p on p.cooperative_id = e.cooperative_id
      and p.legal_entity_id = e.legal_entity_id and p.sequence = e.sequence
    where e.cooperative_id = $1 and e.legal_entity_id = $2
      and e.entry_date >= $6::date and e.entry_date < $7::date and e.period = $8::smallint
      and ($5::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $5::uuid)
    group by p.account`;

const MONTH_BEGUN = labelled(`
  select m.account, sum(m.opening) as opening, sum(m.debit) as debit, sum(m.credit) as credit
    from (${OF_ACCOUNTS} union all ${OF_DAYS}) m group by m.account`);
