import type { Quarter } from '@plusloin/kernel';
import { UnfoundedBooks } from './statements.errors.js';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { FrozenBooks } from './practice-statement.js';

/** The sets of books of the pool as they stand on the quarter's last day, the cooperative first. */
export async function frozenBooks(tx: Tx, quarter: Quarter): Promise<FrozenBooks[]> {
  const registry = new Registry();
  const standing = await registry.standingOn(tx, quarter.lastDay);
  const heads = await headsOf(tx);
  const entities = await registry.entities(tx);
  return entities
    .filter((entity) => heads.has(entity.id))
    .map((entity) => {
      const { vat, keeper } = standing.get(entity.id) ?? { vat: null, keeper: null };
      if (vat === null || keeper === null) throw new UnfoundedBooks(entity.code);
      return {
        legalEntityId: entity.id,
        code: entity.code,
        name: entity.name,
        kind: entity.kind,
        chart: entity.chart,
        registrationNumber: entity.registrationNumber,
        vat: { status: vat.status, since: vat.validFrom },
        keeper: { kind: keeper.kind, name: keeper.name, registration: keeper.registration },
        head: heads.get(entity.id) ?? { sequence: 0, hash: '' },
      };
    });
}

/**
 * Closes the months of the quarter in all books, in the order of their ids, and reads the heads
 * then.
 */
export async function freeze(
  tx: Tx,
  quarter: Quarter,
  books: readonly FrozenBooks[],
): Promise<FrozenBooks[]> {
  const ids = books.map((one) => one.legalEntityId).sort();
  for (const id of ids) {
    await tx.query('select ledger.lock_periods($1, $2::smallint, $3::smallint[], $4, $5, $6, $7)', [
      id,
      quarter.year,
      quarter.months,
      '*',
      tx.actor.id,
      tx.now,
      `clôture ${quarter.toString()}`,
    ]);
  }
  const heads = await headsOf(tx);
  return books.map((one) => ({ ...one, head: heads.get(one.legalEntityId) ?? one.head }));
}

/** Of the entities whose books hold anything. */
async function headsOf(tx: Tx): Promise<Map<string, FrozenBooks['head']>> {
  const rows = await tx.query<{ id: string; sequence: string; hash: string }>(
    `select legal_entity_id as id, sequence, encode(hash, 'hex') as hash
      from ledger.chain_head where cooperative_id = $1 and sequence > 0`,
    [tx.cooperativeId],
  );
  return new Map(rows.map(({ id, sequence, hash }) => [id, { sequence: Number(sequence), hash }]));
}
