import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { ClosingSpan } from './closing-span.js';
import type { FrozenBooks } from './practice-statement.js';

/** The sets of books of the pool as they stand on the last day, the cooperative first. */
export interface PoolBooks {
  readonly books: readonly FrozenBooks[];
  /** Codes of books that nobody keeps, or whose VAT status nobody declared. */
  readonly unfounded: readonly string[];
}

/** Books that concern nobody and hold nothing until then are not in the pool yet. */
export async function poolBooks(tx: Tx, span: ClosingSpan): Promise<PoolBooks> {
  const registry = new Registry();
  const standing = await registry.standingOn(tx, span.lastDay);
  const heads = await headsOf(tx, span);
  const entities = await registry.entities(tx);
  const unfounded: string[] = [];
  const books = entities.flatMap((entity) => {
    const head = heads.get(entity.id);
    if (head === undefined) return [];
    const { vat, keeper } = standing.get(entity.id) ?? { vat: null, keeper: null };
    if (vat === null || keeper === null) {
      unfounded.push(entity.code);
      return [];
    }
    const { code, name, kind, chart, registrationNumber } = entity;
    return {
      ...{ legalEntityId: entity.id, code, name, kind, chart, registrationNumber, head },
      vat: { status: vat.status, since: vat.validFrom },
      keeper: { kind: keeper.kind, name: keeper.name, registration: keeper.registration },
    };
  });
  return { books, unfounded };
}

/** From here to the end of the transaction nobody posts into any books of the cooperative. */
export const holdAllBooks = (tx: Tx): Promise<unknown> =>
  tx.query('select ledger.lock_all_books()');

/**
 * Closes all months up to the quarter's last in every set of books, in the order of their ids; the
 * opening of a year that has one is closed with it, period 13 stays open until the annual closing.
 */
export const freeze = (tx: Tx, { name, year, months }: ClosingSpan): Promise<unknown> =>
  tx.query(LOCK, [
    ...[tx.cooperativeId, year, months.at(-1), '*', tx.actor.id, tx.now],
    lockReasonOf(name),
  ]);

/** What a closed month says of why it is closed. */
export const lockReasonOf = (name: string): string => `clôture ${name}`;

// The quarter's own year is closed also in books that do not know it yet.
const LOCK = `
  select ledger.lock_periods(b.id, b.year, b.periods, $4, $5, $6, $7) from (
  select h.legal_entity_id as id, y.year, array(
      select period from generate_series(0, case when y.year = $2 then $3::int else 12 end) period
      where period > 0 or f.opening <> 'carried')::smallint[] as periods
  from ledger.chain_head h
  join lateral (select year from ledger.fiscal_year k where k.cooperative_id = $1
      and k.legal_entity_id = h.legal_entity_id and k.year < $2
    union select $2::smallint) y on true
  left join ledger.fiscal_year f on f.cooperative_id = $1
    and f.legal_entity_id = h.legal_entity_id and f.year = y.year
  where h.cooperative_id = $1 order by h.legal_entity_id, y.year) b`;

/** Of the books of the pool: the cooperative's, those of a practice, those that hold something. */
async function headsOf(tx: Tx, span: ClosingSpan): Promise<Map<string, FrozenBooks['head']>> {
  const rows = await tx.query<{ id: string; sequence: string; hash: string }>(HEADS, [
    tx.cooperativeId,
    span.until,
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
