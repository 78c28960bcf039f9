import type { CalendarDate, Quarter } from '@plusloin/kernel';
import type { ReversibleEntry } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import type { ContributingPractice } from './activity.js';

/** All practices that were ever kept somewhere before a day, by code. */
export async function contributingPractices(
  tx: Tx,
  until: CalendarDate,
): Promise<ContributingPractice[]> {
  return tx.query<ContributingPractice>(PRACTICES, [tx.cooperativeId, until]);
}

const PRACTICES = `
  select p.id, p.code, p.member_id as "memberId",
    jsonb_agg(jsonb_build_object('legalEntityId', b.legal_entity_id,
      'wayOfWorking', b.way_of_working, 'from', b.valid_from, 'until', b.valid_until)
      order by b.valid_from) as bookings
  from registry.practice p
  join registry.practice_booking b on b.cooperative_id = p.cooperative_id
    and b.practice_id = p.id and b.valid_from < $2
  where p.cooperative_id = $1 group by p.id, p.code, p.member_id order by p.code`;

/** An entry of ours that is to be taken back, with the books it stands in. */
export interface PostedAccrual extends ReversibleEntry {
  readonly legalEntityId: string;
  readonly key: string;
}

/** The entries of some keys, with their lines, in one statement. */
export async function entriesOfKeys(
  tx: Tx,
  wanted: readonly { readonly legalEntityId: string; readonly key: string }[],
): Promise<PostedAccrual[]> {
  const rows = await tx.query<AccrualRow>(ENTRIES, [
    tx.cooperativeId,
    wanted.map(({ legalEntityId }) => legalEntityId),
    wanted.map(({ key }) => key),
  ]);
  return rows.map(({ lines, sequence, ...entry }) => ({
    ...entry,
    sequence: Number(sequence),
    lines: lines.map(({ amount, practiceId, auxiliary, subject, account }) => ({
      ...{ account, amount: BigInt(amount) },
      ...(practiceId === null ? {} : { practiceId }),
      ...(auxiliary === null ? {} : { auxiliary }),
      ...(subject === null ? {} : { subject }),
    })),
  }));
}

interface AccrualRow {
  readonly legalEntityId: string;
  readonly key: string;
  readonly sequence: string;
  readonly journal: string;
  readonly number: number;
  readonly on: CalendarDate;
  readonly lines: readonly {
    readonly account: string;
    readonly amount: string;
    readonly practiceId: string | null;
    readonly auxiliary: string | null;
    readonly subject: string | null;
  }[];
}

const ENTRIES = `
  select e.legal_entity_id as "legalEntityId", e.key, e.sequence, e.journal, e.number,
    e.entry_date::text as "on", (select jsonb_agg(jsonb_build_object('account', p.account,
      'amount', p.amount::text, 'practiceId', p.practice_id, 'auxiliary', p.auxiliary,
      'subject', p.subject) order by p.line) from ledger.posting p
      where p.cooperative_id = $1 and p.legal_entity_id = e.legal_entity_id
        and p.sequence = e.sequence) as lines
  from unnest($2::uuid[], $3::text[]) with ordinality as w(entity, key, place)
  join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = w.entity
    and e.key = w.key
  order by w.place`;

/** Result accounts of the cooperative's common part in a quarter; income is positive. */
export async function commonResult(
  tx: Tx,
  legalEntityId: string,
  quarter: Quarter,
): Promise<{ account: string; result: bigint }[]> {
  const [first, , last] = quarter.months;
  const rows = await tx.query<{ account: string; result: string }>(COMMON_RESULT, [
    ...[tx.cooperativeId, legalEntityId, quarter.year, first, last],
  ]);
  return rows.map(({ account, result }) => ({ account, result: BigInt(result) }));
}

const COMMON_RESULT = `
  select account, sum(credit - debit) as result from ledger.balance
  where cooperative_id = $1 and legal_entity_id = $2 and year = $3
    and period between $4 and $5 and account ~ '^[67]'
    and practice_id = '00000000-0000-0000-0000-000000000000'
  group by account order by account`;
