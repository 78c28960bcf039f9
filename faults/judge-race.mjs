import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { racingKey } from './entries.mjs';

/**
 * Of books that were closed while people posted in the same quarter. What got in differs from run
 * to run, so a close is compared with the ledger's own postings up to the heads it was frozen at.
 */
export async function raceFindings(stage, { cooperatives, closes }) {
  const found = [];
  for (const { id, slug } of cooperatives.filter((one) => one.isRaced)) {
    const own = closes.filter((one) => one.slug === slug && !one.isAgain);
    for (const close of own) found.push(...(await closeFindings(stage, id, close)));
  }
  return found;
}

/** All keys that were acknowledged in the books of a cooperative; nothing else may be in them. */
export function racedKeys({ books }, acknowledged) {
  return [...acknowledged.keys()].filter((key) => books.some(({ id }) => key.startsWith(id)));
}

async function closeFindings(stage, cooperativeId, { slug, period, version }) {
  const folder = join(stage.storage, 'statements', slug, period, `v${version}`);
  const pooled = JSON.parse(await readFile(join(folder, 'pooled.json'), 'utf8'));
  const close = `${slug} ${period} v${version}`;
  const span = [cooperativeId, pooled.from, pooled.lastDay];
  const rows = await stage.query(FIGURES, [...span, period, version]);
  const begin = racingKey(period, version);
  const late = await stage.query(LATE, [cooperativeId, period, version, begin]);
  return [
    ...late.map(({ books, key }) => `${close} ${books}: ${key} was posted after its freeze`),
    ...differing(pooled, rows).map((what) => `${close} ${what}`),
    ...(await practiceFindings(folder, rows)).map((what) => `${close} ${what}`),
  ];
}

/** Books whose columns in a pooled statement are not what their postings add up to. */
export function differing(pooled, rows) {
  const column = (code) => pooled.rows.result.find((row) => row.code === code).perBooks;
  const said = pooled.books.map(({ code, entries }, nth) => ({
    ...{ code, entries: entries.count, sequence: pooled.books[nth].chain.sequence },
    ...{ income: column('P4')[nth], result: column('P10')[nth] },
  }));
  return rows.flatMap((row) => {
    const is = said.find((one) => one.code === row.code);
    return ['entries', 'sequence', 'income', 'result']
      .filter((what) => String(is?.[what]) !== String(row[what]))
      .map((what) => `${row.code}: ${what} ${is?.[what]}, the ledger has ${row[what]}`);
  });
}

/** The member's own statement says the same of the member's books. */
async function practiceFindings(folder, rows) {
  const found = [];
  for (const { code, result } of rows.filter((row) => row.code !== 'COOP')) {
    const text = await readFile(join(folder, `${code.toLowerCase()}.json`), 'utf8');
    const [section] = JSON.parse(text).sections;
    const said = section.totals.result.quarter;
    if (said !== result) found.push(`${code}: its statement says ${said}, the ledger ${result}`);
  }
  return found;
}

/** The books of a close with the heads they were frozen at. */
const FROZEN = `
  select (b->>'legalEntityId')::uuid as id, b->>'code' as code,
      (b->'head'->>'sequence')::bigint as sequence
    from statements.quarter_close q cross join jsonb_array_elements(q.books) b
   where q.cooperative_id = $1 and not q.is_provisional`;

const FIGURES = `
  with frozen as (${FROZEN} and q.quarter = $4 and q.version = $5)
  select f.code, f.sequence::int, count(distinct p.sequence)::int as entries,
    to_char(coalesce(-sum(p.amount) filter (where p.account ^@ '7'), 0) / 100.0, 'FM9999990.00')
      as income,
    to_char(coalesce(-sum(p.amount) filter (where p.account ~ '^[67]'), 0) / 100.0, 'FM9999990.00')
      as result
  from frozen f left join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = f.id
    and p.sequence <= f.sequence and p.entry_date between $2 and $3
  group by f.code, f.sequence order by f.code`;

const LATE = `
  with frozen as (${FROZEN} and q.quarter = $2 and q.version = $3)
  select f.code as books, e.key from frozen f join ledger.entry e on e.cooperative_id = $1
    and e.legal_entity_id = f.id and e.sequence > f.sequence and starts_with(e.key, $4)`;
