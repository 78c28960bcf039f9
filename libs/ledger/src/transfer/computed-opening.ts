import { calendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { LegalEntity } from '@plusloin/registry';
import type { BookEntry, BookLine } from '../exchange/index.js';
import { OPENING_JOURNAL } from '../recipes/opening-entry.js';
import { resultAccountFor, resultAccounts } from '../recipes/result-accounts.js';
import { inOrder } from '../reports/axis.js';
import { UNCLOSED_RESULT_LABEL, YEAR_BEGUN } from '../reports/trial-balance.queries.js';

/**
 * How the file of a year begins whose opening entry is not posted yet. A file of books takes up
 * last year's balances (LPF art. A47 A-1), and so does our trial balance: the same balances stand
 * here as one entry, per account, third party and practice, the results of former years on the
 * account that their closing will give them. It has the number 0, which no entry of the books ever
 * has, and its label says that it was computed. Undefined when nothing is carried.
 */
export async function computedOpening(
  tx: Tx,
  { id, chart }: Pick<LegalEntity, 'id' | 'chart'>,
  year: number,
): Promise<BookEntry | undefined> {
  const parameters = [tx.cooperativeId, id, year];
  const left = await tx.query<CarriedRow>(LEFT, parameters);
  const results = await tx.query<ResultRow>(RESULTS, parameters);
  const labels = await labelsOf(tx, id);
  const label = `À nouveaux ${year} calculés (aucune écriture n'ouvre encore cet exercice)`;
  const lines = [
    ...left.map((row) => lineOf(row, labels, label)),
    ...results.map(({ practice, amount }) => {
      const account = resultAccountFor(BigInt(amount), resultAccounts[chart]);
      return lineOf({ account, practice, amount, ...NOBODY }, labels, label);
    }),
  ].sort((a, b) => inOrder(a.accountCode, b.accountCode));
  if (lines.length === 0) return undefined;
  const on = calendarDate(`${year}-01-01`);
  return {
    journal: { code: OPENING_JOURNAL, label: 'À nouveaux', kind: 'opening' },
    number: `${OPENING_JOURNAL}-0`,
    documentRef: `${OPENING_JOURNAL}${year}`,
    ...{ on, period: 0, label, documentDate: on, validatedOn: on, lines },
  };
}

const NOBODY = { auxiliary: null, auxiliaryLabel: null };

function lineOf(
  { account, auxiliary, auxiliaryLabel, practice, amount }: CarriedRow,
  labels: ReadonlyMap<string, string>,
  label: string,
): BookLine {
  return {
    accountCode: account,
    accountLabel: labels.get(account) ?? UNCLOSED_RESULT_LABEL,
    ...(auxiliary !== null && { auxiliaryCode: auxiliary }),
    ...(auxiliaryLabel !== null && { auxiliaryLabel }),
    ...(practice !== null && { practice }),
    label,
    amount: BigInt(amount),
  };
}

async function labelsOf(tx: Tx, legalEntityId: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ code: string; label: string }>(LABELS, [
    tx.cooperativeId,
    legalEntityId,
  ]);
  return new Map(rows.map(({ code, label }) => [code, label]));
}

interface ResultRow {
  readonly practice: string | null;
  readonly amount: string;
}

interface CarriedRow extends ResultRow {
  readonly account: string;
  readonly auxiliary: string | null;
  readonly auxiliaryLabel: string | null;
}

const LABELS = `
  select code, label from ledger.account where cooperative_id = $1 and legal_entity_id = $2`;

const PRACTICE = `
  left join registry.practice r on r.cooperative_id = $1 and r.id = x.practice_id`;

/** What former years leave on the accounts of the balance sheet. */
const LEFT = `
  select x.account, x.auxiliary, a.label as "auxiliaryLabel", r.code as practice, x.amount
    from (select p.account, p.auxiliary, p.practice_id, sum(p.amount) as amount
      from ledger.posting p
      where p.cooperative_id = $1 and p.legal_entity_id = $2
        and p.entry_date >= make_date((${YEAR_BEGUN}), 1, 1)
        and p.entry_date < make_date($3::int, 1, 1) and left(p.account, 1) not in ('6', '7')
      group by p.account, p.auxiliary, p.practice_id having sum(p.amount) <> 0) x
    left join ledger.auxiliary a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = x.auxiliary
    ${PRACTICE}
    order by x.account collate "C", x.auxiliary collate "C" nulls first, r.code collate "C"`;

/** Per practice and year, as the trial balance gives them to a profit or a loss account. */
const RESULTS = `
  select r.code as practice, x.amount
    from (select b.practice_id, b.year, sum(b.debit - b.credit) as amount
      from ledger.balance b
      where b.cooperative_id = $1 and b.legal_entity_id = $2 and b.year >= (${YEAR_BEGUN})
        and b.year < $3 and left(b.account, 1) in ('6', '7')
      group by b.practice_id, b.year having sum(b.debit - b.credit) <> 0) x
    ${PRACTICE}
    order by x.year, r.code collate "C" nulls first`;
