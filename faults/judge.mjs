import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { program } from '../scripts/parts/installation.mjs';
import { read } from '../scripts/parts/processes.mjs';
import { racedKeys, raceFindings } from './judge-race.mjs';
import { keysUntil } from './lines.mjs';
import { Late, until } from './waiting.mjs';

const SETTLED_SECONDS = 240;

/** All jobs are done; what failed for good needs a human, and is told. */
export async function settled(stage) {
  try {
    return await until('all jobs are done', SETTLED_SECONDS, async () => {
      const [{ open, failed }] = await stage.query(OUTBOX);
      return open === failed ? await failures(stage) : undefined;
    });
  } catch (error) {
    if (!(error instanceof Late)) throw error;
    return [error.message];
  }
}

/** What is not as it must be, in sentences; nothing when all is well. */
export async function findings(stage, { cooperatives, quarters, closes, reference }) {
  return [
    ...stage.client.contradictions,
    ...(await verified(stage)),
    ...(await postings(stage, { cooperatives, quarters, closes })),
    ...(await closings(stage, closes)),
    ...(await raceFindings(stage, { cooperatives, closes })),
    ...differences(await filesIn(stage.storage), reference, closes, slugsOfRaces(cooperatives)),
  ];
}

const slugsOfRaces = (cooperatives) =>
  cooperatives.filter((one) => one.isRaced).map(({ slug }) => slug);

/** Of every statement file what its bytes hash to, by its path. */
export async function filesIn(storage) {
  const folder = join(storage, 'statements');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map();
  for (const entry of entries.filter((one) => one.isFile() && !one.name.startsWith('.'))) {
    const path = join(entry.parentPath, entry.name);
    const sha256 = createHash('sha256').update(await readFile(path)).digest('hex');
    files.set(relative(folder, path), sha256);
  }
  return files;
}

/** How much was done more than once. */
export async function repeatedWork(stage) {
  const [row] = await stage.query(REPEATED);
  return row;
}

async function failures(stage) {
  const rows = await stage.query(FAILED);
  return rows.map(({ job, why }) => `${job} has failed for good: ${why}`);
}

async function verified(stage) {
  const env = stage.environment(stage.postgres.direct('runtimeUrl', stage.database));
  const told = await read(process.execPath, [program('ops'), 'verify'], { name: 'verify', env });
  return told.code === 0 ? [] : [`ops verify (${told.code}):\n${told.stdout}${told.stderr}`];
}

async function postings(stage, { cooperatives, quarters, closes }) {
  const rows = await stage.query(ENTRIES);
  const endless = cooperatives.filter((one) => one.isNeverClosed);
  const { acknowledged } = stage.client;
  const gaps = await stage.query(GAPS);
  const wanted = cooperatives
    .filter((one) => !one.isNeverClosed)
    .flatMap((one) =>
      one.isRaced ? racedKeys(one, acknowledged) : keysUntil(one, closes, quarters),
    );
  const open = endless.flatMap((one) => one.books.map(({ id }) => id));
  return [...misposted(rows, { acknowledged, wanted, open }), ...gaps.map(({ what }) => what)];
}

/**
 * Each key that was to be posted is there once, as it was acknowledged, and nothing else is; into
 * the books in `open` anything may have been posted.
 */
export function misposted(rows, { acknowledged, wanted, open }) {
  const posted = new Map(rows.map((row) => [`${row.books} ${row.key}`, row.place]));
  const found = [];
  for (const [name, place] of acknowledged) {
    const is = posted.get(name);
    if (is !== place) found.push(`${name}: acknowledged as ${place}, is ${is}`);
  }
  const [keys, books] = [new Set(wanted), new Set(open)];
  for (const name of keys) if (!posted.has(name)) found.push(`${name} is lost`);
  for (const name of posted.keys()) {
    const isMeant = keys.has(name) || books.has(name.split(' ')[0]);
    if (!isMeant) found.push(`${name}: nobody posted it`);
  }
  if (posted.size !== rows.length) found.push(`${rows.length - posted.size} entries are doubled`);
  return found;
}

/** Each close that was asked for is done, and no other one is there. */
async function closings(stage, closes) {
  const rows = await stage.query(CLOSES);
  const nameOf = ({ slug, period, version }) => `${slug} ${period} v${version}`;
  const asked = new Set(closes.map(nameOf));
  const there = new Set(rows.map(nameOf));
  return [
    ...rows
      .filter((row) => row.state !== 'done' || !asked.has(nameOf(row)))
      .map((row) => `close ${nameOf(row)} is ${row.state}`),
    ...[...asked].filter((name) => !there.has(name)).map((name) => `close ${name} is not there`),
  ];
}

/**
 * Against the files of the same closes in a run without faults; those of `unlike` cooperatives say
 * something else each time.
 */
export function differences(files, reference, closes, unlike = []) {
  if (reference === undefined) return [];
  const asked = closes.map(({ slug, period, version }) => `${slug}/${period}/v${version}/`);
  const isUnlike = (path) => unlike.includes(path.split('/')[0]);
  const wanted = [...reference].filter(
    ([path]) => !isUnlike(path) && asked.some((begin) => path.startsWith(begin)),
  );
  const found = wanted
    .filter(([path, sha256]) => files.get(path) !== sha256)
    .map(([path]) => `${path} ${files.has(path) ? 'differs' : 'is missing'}`);
  const more = [...files.keys()].filter((path) => !reference.has(path) && !isUnlike(path));
  return [...found, ...more.map((path) => `${path} is in no run without faults`)];
}

const OUTBOX = `
  select count(*) filter (where state <> 'done')::int as open,
    count(*) filter (where state = 'failed')::int as failed from platform.outbox`;

const FAILED = `select job, last_error as why from platform.outbox where state = 'failed'`;

const REPEATED = `
  select count(*)::int as jobs, coalesce(sum(sends - 1), 0)::int as "sentAgain",
    coalesce(sum(greatest(attempts - 1, 0)), 0)::int as "begunAgain",
    coalesce(max(attempts), 0)::int as "mostBeginnings",
    (select count(*)::int from ledger.entry where key not like 'faults:%') as "ofCloses"
  from platform.outbox`;

const ENTRIES = `
  select legal_entity_id as books, key, sequence || ' ' || number as place
    from ledger.entry where key like 'faults:%'`;

const GAPS = `
  select 'chain of ' || legal_entity_id || ': ' || count(*) || ' entries, the last is '
      || max(sequence) as what
    from ledger.entry group by cooperative_id, legal_entity_id having count(*) <> max(sequence)
  union all
  select 'journal ' || journal || ' of ' || legal_entity_id || ': ' || count(*)
      || ' numbers, the last is ' || max(number)
    from ledger.entry group by cooperative_id, legal_entity_id, journal, year
    having count(*) <> max(number)
  union all
  select 'entry ' || sequence || ' of ' || legal_entity_id || ' does not balance'
    from ledger.posting group by cooperative_id, legal_entity_id, sequence having sum(amount) <> 0`;

const CLOSES = `
  select c.slug, q.quarter as period, q.version, q.state from statements.quarter_close q
    join registry.cooperative c on c.cooperative_id = q.cooperative_id
   where not q.is_provisional`;
