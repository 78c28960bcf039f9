import type { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { FrozenBooks } from './practice-statement.js';
import { UnfoundedBooks } from './statements.errors.js';

/**
 * The sets of books of the pool as they stand on the quarter's last day, the cooperative first.
 * Books that concern nobody and hold nothing until then are not in it yet.
 */
export async function frozenBooks(tx: Tx, quarter: Quarter): Promise<FrozenBooks[]> {
  const registry = new Registry();
  const standing = await registry.standingOn(tx, quarter.lastDay);
  const heads = await headsOf(tx, quarter);
  const entities = await registry.entities(tx);
  return entities.flatMap((entity) => {
    const head = heads.get(entity.id);
    if (head === undefined) return [];
    const { vat, keeper } = standing.get(entity.id) ?? { vat: null, keeper: null };
    if (vat === null || keeper === null) throw new UnfoundedBooks(entity.code);
    const { code, name, kind, chart, registrationNumber } = entity;
    return {
      ...{ legalEntityId: entity.id, code, name, kind, chart, registrationNumber, head },
      vat: { status: vat.status, since: vat.validFrom },
      keeper: { kind: keeper.kind, name: keeper.name, registration: keeper.registration },
    };
  });
}

/**
 * Closes all months up to the quarter's last in every set of books, in the order of their ids; the
 * opening of a year that has one is closed with it, period 13 stays open until the annual closing.
 */
export async function freeze(tx: Tx, quarter: Quarter): Promise<void> {
  const [, , last] = quarter.months;
  const years = await tx.query<{ id: string; year: number; periods: number[] }>(YEARS, [
    tx.cooperativeId,
    quarter.year,
    last,
  ]);
  for (const { id, year, periods } of years) {
    await tx.query('select ledger.lock_periods($1, $2::smallint, $3::smallint[], $4, $5, $6, $7)', [
      ...[id, year, periods, '*', tx.actor.id, tx.now],
      `clôture ${quarter.toString()}`,
    ]);
  }
}

// The quarter's own year is closed also in books that do not know it yet.
const YEARS = `
  select h.legal_entity_id as id, y.year, array(
      select period from generate_series(0, case when y.year = $2 then $3::int else 12 end) period
      where period > 0 or f.opening <> 'carried') as periods
  from ledger.chain_head h
  join lateral (select year from ledger.fiscal_year k where k.cooperative_id = $1
      and k.legal_entity_id = h.legal_entity_id and k.year < $2
    union select $2::smallint) y on true
  left join ledger.fiscal_year f on f.cooperative_id = $1
    and f.legal_entity_id = h.legal_entity_id and f.year = y.year
  where h.cooperative_id = $1 order by h.legal_entity_id, y.year`;

/** Of the books of the pool: the cooperative's, those of a practice, those that hold something. */
async function headsOf(tx: Tx, quarter: Quarter): Promise<Map<string, FrozenBooks['head']>> {
  const rows = await tx.query<{ id: string; sequence: string; hash: string }>(HEADS, [
    tx.cooperativeId,
    quarter.until,
  ]);
  return new Map(rows.map(({ id, sequence, hash }) => [id, { sequence: Number(sequence), hash }]));
}

const HEADS = `
  select h.legal_entity_id as id, h.sequence, encode(h.hash, 'hex') as hash
  from ledger.chain_head h join registry.legal_entity e
    on e.cooperative_id = h.cooperative_id and e.id = h.legal_entity_id
  where h.cooperative_id = $1 and (e.kind = 'cooperative'
    or exists (select from registry.practice_booking b where b.cooperative_id = $1
      and b.legal_entity_id = h.legal_entity_id and b.valid_from < $2)
    or exists (select from ledger.entry n where n.cooperative_id = $1
      and n.legal_entity_id = h.legal_entity_id and n.entry_date < $2))`;
