import type { Tx } from '@plusloin/platform';
import type { Chart, LegalEntityKind } from '@plusloin/registry';

/** A set of books, and by what its entries can be looked for. */
export interface ListedBooks {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: LegalEntityKind;
  readonly chart: Chart;
  /** The latest first. */
  readonly years: readonly number[];
  readonly journals: readonly { readonly code: string; readonly label: string }[];
  /** Those ever kept in it which the reader may see. */
  readonly practices: readonly ListedPractice[];
}

export interface ListedPractice {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** Whose postings a reader may see: of all books, or of some practices. */
export type SeenPractices = 'all' | readonly string[];

/** The books in which something may be seen, those of the cooperative first. */
export const listBooks = (tx: Tx, seen: SeenPractices, id?: string): Promise<ListedBooks[]> =>
  tx.query<ListedBooks>(BOOKS, [tx.cooperativeId, seen === 'all' ? null : seen, id ?? null]);

/** Cooperative $1, practices $2 or all, books $3 or all. */
const BOOKS = `
  with booked as (
    select distinct b.legal_entity_id, p.id, p.code, p.title
      from registry.practice_booking b join registry.practice p
        on p.cooperative_id = $1 and p.id = b.practice_id
      where b.cooperative_id = $1 and ($2::uuid[] is null or p.id = any ($2))
  )
  select e.id, e.code, e.name, e.kind, e.chart,
      array(select f.year::int from ledger.fiscal_year f where f.cooperative_id = $1
        and f.legal_entity_id = e.id order by f.year desc) as years,
      coalesce((select jsonb_agg(jsonb_build_object('code', j.code, 'label', j.label)
          order by j.code) from ledger.journal j where j.cooperative_id = $1
          and j.legal_entity_id = e.id), '[]') as journals,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'code', b.code, 'title', b.title)
          order by b.code) from booked b where b.legal_entity_id = e.id), '[]') as practices
    from registry.legal_entity e
    where e.cooperative_id = $1 and ($3::uuid is null or e.id = $3)
      and exists (select from ledger.chain_head h where h.cooperative_id = $1
        and h.legal_entity_id = e.id)
      and ($2::uuid[] is null or exists (select from booked b where b.legal_entity_id = e.id))
    order by e.kind <> 'cooperative', e.code`;
