import type { Tx } from '@plusloin/platform';

/** Says, for good, that auxiliaries of these books that begin with a prefix are persons. */
export async function markPersons(
  tx: Tx,
  legalEntityId: string,
  prefixes: readonly string[],
): Promise<void> {
  await tx.query(ADD, [tx.cooperativeId, legalEntityId, prefixes, tx.now, tx.actor.id]);
}

/** Those of a set of books, in order. */
export async function personPrefixesOf(tx: Tx, legalEntityId: string): Promise<string[]> {
  const rows = await tx.query<{ prefix: string }>(PREFIXES, [tx.cooperativeId, legalEntityId]);
  return rows.map(({ prefix }) => prefix);
}

const ADD = `
  insert into ledger.person_prefix (cooperative_id, legal_entity_id, prefix, marked_at, marked_by)
  select $1, $2, p, $4, $5 from unnest($3::text[]) as p on conflict do nothing`;

const PREFIXES = `
  select prefix from ledger.person_prefix where cooperative_id = $1 and legal_entity_id = $2
   order by prefix`;
