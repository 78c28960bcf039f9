import type { Check, Tx } from '@plusloin/platform';
import type { Finding } from './finding.js';

/** Asks the questions that must have no answer; each row of an answer is a finding. */
export async function runChecks(
  tx: Tx,
  checks: readonly Check[],
  find: (finding: Finding) => void,
): Promise<void> {
  for (const check of checks) {
    const rows = await tx.query<Record<string, unknown>>(check.sql);
    for (const row of rows) find(findingOf(check, row));
  }
}

/** The columns `entity`, `where`, `expected`, `found` say what they are; others say where. */
function findingOf(check: Check, row: Record<string, unknown>): Finding {
  const { entity, where, expected, found, ...others } = row;
  const place = [where, ...Object.entries(others).map(([name, value]) => `${name} ${value}`)];
  return {
    check: check.name,
    entity: textOf(entity) ?? '*',
    where: place.filter((part) => textOf(part) !== undefined).join(', '),
    says: check.says,
    ...said('expected', expected),
    ...said('found', found),
  };
}

const said = (name: 'expected' | 'found', value: unknown): Partial<Finding> => {
  const text = textOf(value);
  return text === undefined ? {} : { [name]: text };
};

const textOf = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(value);
