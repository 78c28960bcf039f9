import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** The books that a member keeps, or has kept, in their own name; without those of others. */
export interface MemberBooks {
  readonly memberId: string;
  readonly entities: readonly string[];
  /** Of the books of today: the latest. */
  readonly chart: 'PCMN' | 'PCG';
  readonly wayOfWorking: string;
  readonly vat: 'taxable' | 'franchise' | 'exempt' | 'mixed' | null;
  /** The first day that one of their practices was kept here: it may have begun long before. */
  readonly since: CalendarDate;
}

export interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** Of one member, or of all, those that were kept at some time of `[from, until)`. */
export const booksOfMembers = (
  tx: Tx,
  { from, until }: Span,
  memberId: string | null = null,
): Promise<MemberBooks[]> =>
  tx.query<MemberBooks>(BOOKS, [tx.cooperativeId, from, until, memberId]);

const BOOKS = `
  with kept as (
    select p.member_id, b.legal_entity_id, b.way_of_working, b.valid_from, e.chart,
      row_number() over (partition by p.member_id order by b.valid_from desc, p.code) as place,
      b.valid_until is null or b.valid_until > $2 as is_kept
    from registry.practice p
    join registry.practice_booking b on b.cooperative_id = $1 and b.practice_id = p.id
      and b.valid_from < $3
    join registry.legal_entity e on e.cooperative_id = $1 and e.id = b.legal_entity_id
      and e.kind = 'member'
    where p.cooperative_id = $1 and ($4::uuid is null or p.member_id = $4)
  )
  select k.member_id as "memberId",
    array_agg(distinct k.legal_entity_id) filter (where k.is_kept) as entities,
    max(k.chart) filter (where k.place = 1) as chart,
    max(k.way_of_working) filter (where k.place = 1) as "wayOfWorking",
    min(k.valid_from)::text as since,
    (select v.status from registry.vat_status v
      join kept l on l.member_id = k.member_id and l.place = 1
        and l.legal_entity_id = v.legal_entity_id
      where v.cooperative_id = $1 and v.valid_from < $3
      order by v.valid_from desc limit 1) as vat
  from kept k group by k.member_id having bool_or(k.is_kept) order by k.member_id`;
