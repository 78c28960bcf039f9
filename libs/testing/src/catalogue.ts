import type pg from 'pg';
import { LISTS, RULES } from './catalogue-rules.js';

/**
 * What the database contains on purpose. Each line is a decision; a line for something that is not
 * there any more is a finding too, so that the list stays as short as it can be.
 */
export interface CatalogueAllowances {
  /** Tables without a cooperative: 'platform.migration'. */
  readonly sharedTables: readonly string[];
  /** Unique keys that do not begin with the cooperative: 'registry.cooperative (its_index)'. */
  readonly globalKeys: readonly string[];
  /** All that the services may do: 'registry.member insert', 'registry.member update(name)'. */
  readonly runtimeRights: readonly string[];
  /** All that the look-ups made before a cooperative is known may read. */
  readonly lookupRights: readonly string[];
  /** Schemas that another product fills with tables of its own: the queue's. */
  readonly foreignSchemas: readonly string[];
}

/**
 * What in a database breaks the rules of tenancy and of least privilege: one line for each fault,
 * none when all is well. Ask as the owner or as a superuser.
 */
export async function catalogueFindings(
  database: Pick<pg.Pool, 'query'>,
  allowances: CatalogueAllowances,
): Promise<string[]> {
  const ask = async (sql: string) => {
    const parameters = sql.includes('$1') ? [allowances.foreignSchemas] : [];
    const { rows } = await database.query<{ what: string }>(sql, parameters);
    return rows.map(({ what }) => what);
  };
  const findings: string[] = [];
  for (const { sql, says } of RULES) {
    for (const what of await ask(sql)) findings.push(`${what}: ${says}`);
  }
  for (const { sql, list, says } of LISTS) {
    const found = new Set(await ask(sql));
    const allowed = new Set(allowances[list]);
    for (const what of found) if (!allowed.has(what)) findings.push(`${what}: ${says}`);
    for (const what of allowed) if (!found.has(what)) findings.push(`${what}: not there (${list})`);
  }
  return findings.sort();
}

/** What several contexts allow, as one. */
export function together(...all: readonly CatalogueAllowances[]): CatalogueAllowances {
  return {
    sharedTables: all.flatMap((one) => one.sharedTables),
    globalKeys: all.flatMap((one) => one.globalKeys),
    runtimeRights: all.flatMap((one) => one.runtimeRights),
    lookupRights: all.flatMap((one) => one.lookupRights),
    foreignSchemas: all.flatMap((one) => one.foreignSchemas),
  };
}
