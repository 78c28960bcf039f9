import type { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** One end of a relation inside the pool: accounts by prefix, with these auxiliaries. */
export interface PairEnd {
  readonly legalEntityId: string;
  readonly accountPrefix: string;
  readonly auxiliaries: readonly string[];
}

/** What an end holds: over the quarter for a result, at its last day for a position. */
export interface PairAmount extends PairEnd {
  readonly movement: bigint;
  readonly closing: bigint;
}

/**
 * The amounts (minor units, a debit positive) that stand between two sets of books of one pool.
 * They are read from the postings, since balances do not know auxiliaries; one query for all ends.
 */
export async function pairAmounts(
  tx: Tx,
  quarter: Quarter,
  ends: readonly PairEnd[],
): Promise<PairAmount[]> {
  const rows = await tx.query<{ place: string; movement: string; closing: string }>(PAIRS, [
    tx.cooperativeId,
    quarter.year,
    quarter.from,
    quarter.until,
    JSON.stringify(ends),
  ]);
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]));
  return ends.map((end, index) => ({
    ...end,
    movement: BigInt(byPlace.get(index + 1)?.movement ?? 0),
    closing: BigInt(byPlace.get(index + 1)?.closing ?? 0),
  }));
}

const PAIRS = `
  with ends as (
    select place, (part->>'legalEntityId')::uuid as legal_entity_id,
      part->>'accountPrefix' as prefix,
      array(select jsonb_array_elements_text(part->'auxiliaries')) as auxiliaries
    from jsonb_array_elements($5::jsonb) with ordinality as e(part, place)
  ), base as (
    select legal_entity_id, max(year) filter (where opening <> 'carried') as year
      from ledger.fiscal_year where cooperative_id = $1 and year <= $2 group by legal_entity_id
  )
  select e.place,
    coalesce(sum(p.amount) filter (where p.entry_date >= $3
      and n.period between 1 and 12), 0) as movement,
    sum(p.amount) as closing
  from ends e join base on base.legal_entity_id = e.legal_entity_id
  join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = e.legal_entity_id
    and starts_with(p.account, e.prefix)
    and p.auxiliary = any (e.auxiliaries) and p.entry_date < $4
    and extract(year from p.entry_date) >= base.year
  join ledger.entry n on n.cooperative_id = $1 and n.legal_entity_id = p.legal_entity_id
    and n.sequence = p.sequence and (n.year < $2 or n.period <> 13)
  group by e.place`;
