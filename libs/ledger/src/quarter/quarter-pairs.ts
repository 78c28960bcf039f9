import {
  amountOf,
  beginning,
  upToHead,
  valuesOf,
  type QuarterAsk,
  type QuarterReading,
  type Row,
} from './quarter-reading.js';

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

/** The same end over the quarters of a plot. */
export interface PairHistory extends PairAmount {
  /** The movement of each of the eight quarters up to this one: '2026-Q3'. */
  readonly movements: ReadonlyMap<string, bigint>;
}

/** One end's amounts, by its place in the list asked for, from 1. */
export type PairReading = Omit<PairHistory, keyof PairEnd> & { readonly place: number };

/**
 * The amounts (minor units, a debit positive) that stand between two sets of books of one pool.
 * They are read from the postings, since balances do not know auxiliaries; one query for all ends.
 */
export const pairReadings = (
  ask: QuarterAsk,
  ends: readonly PairEnd[],
): QuarterReading<PairReading> => ({
  sql: `${beginning(ask)} ${pairsSql(ask)}`,
  values: [...valuesOf(ask), JSON.stringify(ends)],
  of: pairRow,
});

/** Reads a row of `pairReadings`. */
export const pairRow = (row: Row): PairReading => ({
  place: Number(row['place']),
  movement: amountOf(row['movement']),
  closing: amountOf(row['closing']),
  movements: new Map(
    Object.entries((row['movements'] ?? {}) as Record<string, string>).map(
      ([quarter, amount]) => [quarter, BigInt(amount)],
    ),
  ),
});

/** The ends in the order asked for, those without any amount with nought. */
export function pairAmounts(
  ends: readonly PairEnd[],
  readings: readonly PairReading[],
): PairHistory[] {
  const byPlace = new Map(readings.map((one) => [one.place, one]));
  return ends.map((end, index) => {
    const { movement, closing, movements } = byPlace.get(index + 1) ?? NOTHING;
    return { ...end, movement, closing, movements };
  });
}

const NOTHING = { movement: 0n, closing: 0n, movements: new Map<string, bigint>() };

// Added up by account and auxiliary first: the ends are many, and most of them ask of the same
// books.
const pairsSql = (ask: QuarterAsk): string => `, ends as materialized (
    select place, (part->>'legalEntityId')::uuid as legal_entity_id,
      part->>'accountPrefix' as prefix, auxiliary
    from jsonb_array_elements($9::jsonb) with ordinality as e(part, place)
    cross join jsonb_array_elements_text(part->'auxiliaries') as auxiliary
  ), prefixes as materialized (select distinct prefix from ends
  ), sums as (
    select p.legal_entity_id, p.account, p.auxiliary, n.year, (n.period + 2) / 3 as quarter,
      sum(p.amount) filter (where n.year = $3 and n.period between $4 and $5) as movement,
      sum(p.amount) filter (where n.year >= base.year and (n.year < $3 or n.period <= $5))
        as closing,
      sum(p.amount) filter (where n.period between 1 and 12) as of_quarter
    from ledger.posting p
    join ledger.entry n using (cooperative_id, legal_entity_id, sequence)
    ${upToHead(ask, 'n')}
    join base on base.legal_entity_id = p.legal_entity_id
    where p.cooperative_id = $1 and p.auxiliary is not null and p.entry_date < $7
      and exists (select from prefixes x where starts_with(p.account, x.prefix))
    group by 1, 2, 3, 4, 5
  ), by_quarter as (
    select e.place, s.year, s.quarter, sum(s.movement) as movement, sum(s.closing) as closing,
      sum(s.of_quarter) as of_quarter
    from ends e join sums s on s.legal_entity_id = e.legal_entity_id
      and s.auxiliary = e.auxiliary and starts_with(s.account, e.prefix)
    group by 1, 2, 3
  )
  select place, coalesce(sum(movement), 0)::text as movement,
    coalesce(sum(closing), 0)::text as closing,
    jsonb_object_agg(concat(year, '-Q', quarter), of_quarter::text) filter (where of_quarter <> 0
      and year * 4 + quarter - 1 between $3 * 4 + ($5 - 1) / 3 - 7 and $3 * 4 + ($5 - 1) / 3)
      as movements
  from by_quarter group by place order by place`;
