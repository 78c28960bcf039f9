import { Money, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** What a member and the cooperative owe each other, on one account of the cooperative's books. */
export interface OwedItem {
  readonly account: string;
  readonly label: string;
  /** '549.00': always positive. */
  readonly amount: string;
  readonly owedBy: 'member' | 'cooperative';
}

/** The sets of books that are a member's own. */
export const booksOfMember = (
  tx: Tx,
  memberId: string,
): Promise<{ id: string; code: string; years: number[] }[]> =>
  tx.query(BOOKS, [tx.cooperativeId, memberId]);

/**
 * What is open up to a day, by account: dues, advances, shares; whatever the cooperative's books
 * keep under the member's code.
 */
export async function owedItems(
  tx: Tx,
  memberId: string,
  until: CalendarDate,
): Promise<OwedItem[]> {
  const codes = (await booksOfMember(tx, memberId)).map(({ code }) => code);
  const parameters = [tx.cooperativeId, codes, until];
  const rows = await tx.query<{ account: string; label: string; sum: string }>(OPEN, parameters);
  return rows.map(({ account, label, sum }) => {
    const minor = BigInt(sum);
    const amount = Money.of(minor < 0n ? -minor : minor).toString();
    return { account, label, amount, owedBy: minor > 0n ? 'member' : 'cooperative' };
  });
}

/** How often a member and their adviser are still to meet. */
export async function plannedAppointments(tx: Tx, memberId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(PLANNED, [tx.cooperativeId, memberId, tx.now]);
  return row?.count ?? 0;
}

const PLANNED = `
  select count(*)::int as count from membership.appointment a
  join membership.path p on p.cooperative_id = a.cooperative_id and p.id = a.path_id
  where a.cooperative_id = $1 and p.member_id = $2 and a.state = 'planned' and a.starts_at > $3`;

const BOOKS = `
  select e.id, e.code, coalesce((select array_agg(y.year::int order by y.year)
      from ledger.fiscal_year y where y.cooperative_id = e.cooperative_id
        and y.legal_entity_id = e.id), '{}') as years
  from registry.legal_entity e
  where e.cooperative_id = $1 and e.kind = 'member' and exists (
    select from registry.practice p join registry.practice_booking b
      on b.cooperative_id = p.cooperative_id and b.practice_id = p.id
    where p.cooperative_id = $1 and p.member_id = $2 and b.legal_entity_id = e.id)
  order by e.code`;

// A year that was opened by entries begins anew with them.
const OPEN = `
  with begun as (
    select e.id, make_date(coalesce(max(f.year) filter (where f.opening <> 'carried'),
      min(f.year)), 1, 1) as day
    from registry.legal_entity e join ledger.fiscal_year f
      on f.cooperative_id = e.cooperative_id and f.legal_entity_id = e.id
    where e.cooperative_id = $1 and e.kind = 'cooperative'
      and f.year <= extract(year from $3::date)
    group by e.id
  )
  select p.account, a.label, sum(p.amount)::text as sum
  from begun g
  join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = g.id
    and p.entry_date between g.day and $3 and p.auxiliary = any($2::text[])
    and p.account ~ '^[1-5]'
  join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = g.id
    and a.code = p.account
  group by p.account, a.label having sum(p.amount) <> 0 order by p.account collate "C"`;
