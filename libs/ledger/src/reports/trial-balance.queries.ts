import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { LegalEntity } from '@plusloin/registry';
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
  const reading = readingAt(ask);
  const sums = await summed(tx, ask, reading);
  if (sums.length === 0) await entityOf(tx, ask.legalEntityId);
  const rows = sums.filter(isOfAccount).map(rowOf).filter(saysSomething);
  rows.push(...(await unclosedResults(tx, ask.legalEntityId, sums)));
  if (ask.practice === undefined) refuseUnbalanced(rows);
  return rows.sort((a, b) => inOrder(a.account, b.account));
}

export const readingAt = (moment: Moment): Reading =>
  'on' in moment ? atEndOf(moment.on) : before(moment.before);

interface Sum {
  /** Null: the result of a former year, of one practice. */
  readonly account: string | null;
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

const isOfAccount = (sum: Sum): sum is Sum & { account: string } => sum.account !== null;

function rowOf(sum: Sum & { account: string }): TrialBalanceRow {
  const [opening, debit, credit] = [BigInt(sum.opening), BigInt(sum.debit), BigInt(sum.credit)];
  return {
    account: sum.account,
    label: sum.label ?? sum.account,
    isUnclosedResult: false,
    opening,
    debit,
    credit,
    balance: opening + debit - credit,
  };
}

const saysSomething = ({ opening, debit, credit }: TrialBalanceRow): boolean =>
  opening !== 0n || debit !== 0n || credit !== 0n;

/** The row that the closing entries will make real: per year and practice a profit or a loss. */
async function unclosedResults(
  tx: Tx,
  legalEntityId: string,
  sums: readonly Sum[],
): Promise<TrialBalanceRow[]> {
  const results = sums.filter((sum) => sum.account === null).map(({ opening }) => BigInt(opening));
  if (results.length === 0) return [];
  const { chart } = await entityOf(tx, legalEntityId);
  const byAccount = new Map<string, bigint>();
  for (const result of results) {
    const account = resultAccountFor(result, resultAccounts[chart]);
    byAccount.set(account, (byAccount.get(account) ?? 0n) + result);
  }
  return [...byAccount].map(([account, opening]) => ({
    account,
    label: UNCLOSED_RESULT_LABEL,
    isUnclosedResult: true,
    opening,
    debit: 0n,
    credit: 0n,
    balance: opening,
  }));
}

const entityOf = (tx: Tx, id: string): Promise<LegalEntity> =>
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

const COUNTED = `
  b.cooperative_id = $1 and b.legal_entity_id = $2 and b.year >= (select year from began)
  and ($5::uuid is null or b.practice_id = $5::uuid)`;

const OF_ACCOUNTS = `
  select b.account,
      coalesce(sum(b.debit - b.credit) filter (where b.year < $3 or b.period = 0), 0) as opening,
      coalesce(sum(b.debit) filter (where b.year = $3 and b.period > 0), 0) as debit,
      coalesce(sum(b.credit) filter (where b.year = $3 and b.period > 0), 0) as credit
    from ledger.balance b
    where ${COUNTED} and (b.year = $3 and b.period <= $4::smallint
      or b.year < $3 and left(b.account, 1) not in ('6', '7'))
    group by b.account`;

const OF_FORMER_RESULTS = `
  select null, sum(b.debit - b.credit), 0, 0
    from ledger.balance b
    where ${COUNTED} and b.year < $3 and left(b.account, 1) in ('6', '7')
      and (select year from began) < $3
    group by b.practice_id, b.year having sum(b.debit - b.credit) <> 0`;

const WHOLE_MONTHS = `
  with began as (${YEAR_BEGUN}), counted as (${OF_ACCOUNTS} union all ${OF_FORMER_RESULTS})
  select c.account, a.label, c.opening, c.debit, c.credit from counted c
    left join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = c.account`;

/** Days `[$6, $7)` of the month $8, of their postings alone. */
const MONTH_BEGUN = `
  with began as (${YEAR_BEGUN}), of_days as (
    select p.account, 0, sum(greatest(p.amount, 0)) as debit, sum(greatest(-p.amount, 0)) as credit
      from ledger.entry e
      join ledger.posting p on p.cooperative_id = e.cooperative_id
        and p.legal_entity_id = e.legal_entity_id and p.sequence = e.sequence
      where e.cooperative_id = $1 and e.legal_entity_id = $2
        and e.entry_date >= $6::date and e.entry_date < $7::date and e.period = $8::smallint
        and ($5::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $5::uuid)
      group by p.account
  ), counted as (${OF_ACCOUNTS} union all select * from of_days), by_account as (
    select c.account, sum(c.opening) as opening, sum(c.debit) as debit, sum(c.credit) as credit
      from counted c group by c.account
    union all ${OF_FORMER_RESULTS}
  )
  select c.account, a.label, c.opening, c.debit, c.credit from by_account c
    left join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = c.account`;
