import type { Tx } from '@plusloin/platform';
import { ERASED, ParticularsOf, type WithKeys } from './particulars.js';

/** The names of people by their paths: of members from the registry, of candidates unsealed. */
export async function namesOf(
  tx: Tx,
  services: WithKeys,
  pathIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<Row>(NAMED, [tx.cooperativeId, pathIds]);
  const candidates = rows.flatMap(({ pathId, sealed, name }) =>
    sealed === null || name !== null ? [] : [{ pathId, sealed }],
  );
  const told = await new ParticularsOf(services).openAll(tx, candidates);
  const names = new Map(rows.map(({ pathId, name }) => [pathId, name ?? ERASED.name]));
  candidates.forEach(({ pathId }, nth) => names.set(pathId, told[nth]?.name ?? ERASED.name));
  return names;
}

/** 'Nora Petit' is Nora to somebody who does not know her yet. */
export const firstName = (name: string): string => name.split(' ', 1)[0] ?? name;

interface Row {
  readonly pathId: string;
  readonly name: string | null;
  readonly sealed: Buffer | null;
}

const NAMED = `
  select p.id as "pathId", b.display_name as name, c.sealed from membership.path p
  left join membership.candidate c on c.cooperative_id = p.cooperative_id and c.path_id = p.id
  left join registry.member b on b.cooperative_id = p.cooperative_id and b.id = p.member_id
  where p.cooperative_id = $1 and p.id = any($2::uuid[])`;
