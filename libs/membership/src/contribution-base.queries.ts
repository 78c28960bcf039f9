import type { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { periodStart } from './activity.js';
import type { CountedBase } from './contribution-arithmetic.js';
import type { RuleVersion } from './contribution-rule.js';

/** What a version of a rule counts of a practice, for the quarter that the lines concern. */
export interface CountedOfPractice extends CountedBase {
  readonly rule: string;
  readonly practiceId: string;
}

/**
 * The bases of all practices in one statement: postings of the months up to the quarter's end that
 * a rule counts, by the quarter they concern. Postings about contributions never count, nor do
 * openings and year ends.
 */
export async function countedBases(
  tx: Tx,
  quarter: Quarter,
  versions: readonly RuleVersion[],
  practiceIds: readonly string[] | null = null,
): Promise<CountedOfPractice[]> {
  const per = versions.some(({ rule }) => rule.per === 'year') ? 'year' : 'quarter';
  const rows = await tx.query<Row>(BASES, [
    tx.cooperativeId,
    quarter.from,
    quarter.until,
    JSON.stringify(versions.map((one) => segmentOf(one, quarter))),
    periodStart(per, quarter.from),
    practiceIds,
  ]);
  return rows.map((row) => ({
    ...{ practiceId: row.practiceId, rule: row.rule },
    ...{ version: row.version, concerns: row.concerns },
    before: BigInt(row.before),
    during: BigInt(row.during),
    exemptBefore: BigInt(row.exemptBefore),
    exemptDuring: BigInt(row.exemptDuring),
  }));
}

interface Row {
  readonly practiceId: string;
  readonly rule: string;
  readonly version: number;
  readonly concerns: string;
  readonly before: string;
  readonly during: string;
  readonly exemptBefore: string;
  readonly exemptDuring: string;
}

const segmentOf = ({ version, rule }: RuleVersion, quarter: Quarter) => ({
  ...{ version, code: rule.code, kind: rule.base.kind },
  starts: periodStart(rule.per, quarter.from),
  ...{ valid_from: rule.validFrom, valid_until: rule.validUntil, instead_of: rule.insteadOf },
  accounts: rule.base.accounts,
  except_accounts: rule.base.exceptAccounts,
  except_auxiliaries: rule.base.exceptAuxiliaries,
  journals: rule.base.journals,
  except_journals: rule.base.exceptJournals,
  ways: rule.scope.waysOfWorking,
  practices: rule.scope.practices,
});

/** The versions as a table, and each account of each set of books that one of them counts. */
const SEGMENTS = `
  segment as materialized (
    select * from jsonb_to_recordset($4::jsonb) as s(version int, code text, kind text,
      starts date, valid_from date, valid_until date, instead_of text, accounts text[],
      except_accounts text[], except_auxiliaries text[], journals text[], except_journals text[],
      ways text[], practices text[])
  ), account as materialized (
    select s.code, s.version, a.legal_entity_id, a.code as account
    from segment s join ledger.account a on a.cooperative_id = $1
      and exists (select from unnest(s.accounts) one where starts_with(a.code, one))
      and not exists (select from unnest(s.except_accounts) one where starts_with(a.code, one))
  )`;

/**
 * The day that a late entry concerns: a day, or the last day of a quarter. Other words, and days to
 * come, are its own day: what is booked may be late, never early.
 */
const CONCERNED = `least(e.entry_date, case
    when e.concerns ~ '^[0-9]{4}-Q[1-4]$' then (make_date(left(e.concerns, 4)::int,
      right(e.concerns, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
    when e.concerns ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(e.concerns, 'date')
      then e.concerns::date end)`;

/** Where VAT stands in the receipt (taxable or mixed on its day), only its net share counts. */
const HAS_VAT = `coalesce((select v.status in ('taxable', 'mixed') from registry.vat_status v
    where v.cooperative_id = $1 and v.legal_entity_id = l.legal_entity_id
      and v.valid_from <= l.day order by v.valid_from desc limit 1), false)`;

/** Asked of the letterings of a receipt with invoices: entries that have income (class 7). */
const ofReceipt = (asked: string) => `(select ${asked}
    from ledger.lettering_line x
    join ledger.lettering t on t.cooperative_id = $1 and t.legal_entity_id = x.legal_entity_id
      and t.number = x.number and t.undoes is null
    join lateral (
      select sum(d.amount) as gross, sum(d.amount * entry.net / entry.gross) as net
      from ledger.lettering_line d join lateral (
        select -sum(p.amount) filter (where p.account ~ '^7') as net,
          sum(p.amount) filter (where p.account = t.account) as gross
        from ledger.posting p where p.cooperative_id = $1
          and p.legal_entity_id = d.legal_entity_id and p.sequence = d.sequence
      ) entry on entry.net <> 0 and entry.gross <> 0
      where d.cooperative_id = $1 and d.legal_entity_id = t.legal_entity_id
        and d.number = t.number
    ) documents on documents.gross <> 0
    where x.cooperative_id = $1 and x.legal_entity_id = l.legal_entity_id
      and x.sequence = l.sequence and x.line = l.line
      and not exists (select from ledger.lettering u where u.cooperative_id = $1
        and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number))`;

/**
 * The net share of a receipt, by the invoices it is lettered with: of each, the part of its income
 * in what it claims on this account. In minor units, rounded once for each receipt.
 */
const NET_OF_RECEIPT = ofReceipt('round(sum(-x.amount * documents.net / documents.gross))');

/** What of a receipt is lettered with invoices, on its own side. */
const LETTERED = ofReceipt('sum(x.amount)');

/** What of a receipt is lettered at all: with invoices, an opening, an advance. */
const LETTERED_AT_ALL = `(select sum(x.amount) from ledger.lettering_line x
    join ledger.lettering t on t.cooperative_id = $1 and t.legal_entity_id = x.legal_entity_id
      and t.number = x.number and t.undoes is null
    where x.cooperative_id = $1 and x.legal_entity_id = l.legal_entity_id
      and x.sequence = l.sequence and x.line = l.line
      and not exists (select from ledger.lettering u where u.cooperative_id = $1
        and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number))`;

/** A receipt is in an entry that moves cash or bank (class 5 of both charts). */
const IS_RECEIPT = `exists (select from ledger.posting c where c.cooperative_id = $1
    and c.legal_entity_id = p.legal_entity_id and c.sequence = p.sequence and c.account ~ '^5')`;

/**
 * Every posting that a version counts. From the beginning of the running period on; when an entry
 * of the quarter concerns an earlier time, from the beginning of that year.
 */
const LINES = `
  since as materialized (
    select least($5::date, late) as day, late
    from (select date_trunc('year', min(${CONCERNED}))::date as late
      from ledger.entry e where e.cooperative_id = $1 and e.entry_date >= $2
        and e.entry_date < $3 and e.concerns is not null) entry
  ), line as materialized (
    select s.code, s.version, s.kind, s.valid_from, s.valid_until, s.ways, s.practices,
      p.legal_entity_id, p.practice_id, p.sequence, p.line, p.amount, p.entry_date as day,
      ${CONCERNED} as concerned
    from account a join segment s on s.code = a.code and s.version = a.version
    join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = a.legal_entity_id
      and p.account = a.account and p.entry_date >= (select day from since)
      and p.entry_date < $3 and p.practice_id is not null
      and p.entry_date >= least(s.starts, (select late from since))
      and ($6::uuid[] is null or p.practice_id = any ($6))
      and (p.auxiliary is null or p.auxiliary <> all (s.except_auxiliaries))
      and not starts_with(coalesce(p.subject, ''), 'contribution:')
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = p.legal_entity_id
      and e.sequence = p.sequence and e.period between 1 and 12
      and (cardinality(s.journals) = 0 or e.journal = any (s.journals))
      and e.journal <> all (s.except_journals)
    where s.kind <> 'collected' or ${IS_RECEIPT}
  )`;

/** The lines of those whom the version concerns on the day that the line concerns. */
const SCOPED_LINES = `line l
    join registry.practice r on r.cooperative_id = $1 and r.id = l.practice_id
    left join registry.practice_booking b on b.cooperative_id = $1
      and b.practice_id = l.practice_id and b.valid_from <= l.concerned
      and (b.valid_until is null or l.concerned < b.valid_until)
    where l.concerned >= l.valid_from
      and (l.valid_until is null or l.concerned < l.valid_until)
      and (cardinality(l.practices) = 0 or r.code = any (l.practices))
      and (cardinality(l.ways) = 0 or b.way_of_working = any (l.ways))
      and not exists (select from segment o where o.instead_of = l.code
        and l.concerned >= o.valid_from and (o.valid_until is null or l.concerned < o.valid_until)
        and (cardinality(o.practices) = 0 or r.code = any (o.practices))
        and (cardinality(o.ways) = 0 or b.way_of_working = any (o.ways)))`;

/** What each line counts. */
const COUNTED = `
  counted as materialized (
    select l.code, l.version, l.practice_id, l.day,
      to_char(l.concerned, 'YYYY"-Q"Q') as concerns,
      case when l.kind = 'spent' then l.amount
        when l.kind <> 'collected' or not ${HAS_VAT} then -l.amount
        else coalesce(${NET_OF_RECEIPT}, 0) end as amount,
      exists (select from membership.exemption x where x.cooperative_id = $1
        and x.practice_id = l.practice_id and x.rule in ('*', l.code)
        and x.parts in ('all', 'share') and x.valid_from <= l.concerned
        and (x.valid_until is null or l.concerned < x.valid_until)) as is_exempt
    from ${SCOPED_LINES}
  )`;

const sumOf = (condition: string) => `coalesce(sum(amount) filter (where ${condition}), 0)`;

const BASES = `
  with ${SEGMENTS}, ${LINES}, ${COUNTED}
  select practice_id as "practiceId", code as rule, version, concerns,
    ${sumOf('day < $2')} as before, ${sumOf('day >= $2')} as during,
    ${sumOf('day < $2 and is_exempt')} as "exemptBefore",
    ${sumOf('day >= $2 and is_exempt')} as "exemptDuring"
  from counted group by practice_id, code, version, concerns
  order by practice_id, code, version, concerns`;

/** A receipt of the quarter whose net share cannot be known: it settles nothing yet. */
export interface ReceiptWithoutInvoice {
  readonly legalEntityId: string;
  readonly practiceId: string;
  /** As the books name it: 'ALICE BQ-2026-12'. */
  readonly entry: string;
  /** Minor units, VAT included. */
  readonly amount: bigint;
  /** Whether something settles it, though nothing whose income is known: an opening, an advance. */
  readonly isLettered: boolean;
}

/**
 * Receipts of the quarter that a rule on what is collected should count, in books with VAT, and
 * that are not wholly lettered with invoices: a part of them counts for nothing.
 */
export async function receiptsWithoutInvoice(
  tx: Tx,
  quarter: Quarter,
  versions: readonly RuleVersion[],
): Promise<ReceiptWithoutInvoice[]> {
  if (!versions.some(({ rule }) => rule.base.kind === 'collected')) return [];
  const rows = await tx.query<Unlettered>(UNLETTERED, [
    tx.cooperativeId,
    quarter.from,
    quarter.until,
    JSON.stringify(versions.map((one) => segmentOf(one, quarter))),
    quarter.from,
    null,
  ]);
  return rows.map(({ amount, ...receipt }) => ({ ...receipt, amount: BigInt(amount) }));
}

type Unlettered = Omit<ReceiptWithoutInvoice, 'amount'> & { readonly amount: string };

const UNLETTERED = `
  with ${SEGMENTS}, ${LINES}, unlettered as (
    select distinct l.legal_entity_id, l.practice_id, l.sequence, l.line, -l.amount as amount,
      ${LETTERED_AT_ALL} is not distinct from l.amount as is_lettered
    from ${SCOPED_LINES} and l.kind = 'collected' and l.day >= $2 and ${HAS_VAT}
      and ${LETTERED} is distinct from l.amount
  )
  select u.legal_entity_id as "legalEntityId", u.practice_id as "practiceId", u.amount,
    concat(k.code, ' ', n.journal, '-', n.year, '-', n.number) as entry,
    u.is_lettered as "isLettered"
  from unlettered u
  join registry.legal_entity k on k.cooperative_id = $1 and k.id = u.legal_entity_id
  join ledger.entry n on n.cooperative_id = $1 and n.legal_entity_id = u.legal_entity_id
    and n.sequence = u.sequence
  order by k.code, u.sequence, u.line`;
