import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { comparePairs, machine } from './parts/pairs.mjs';
import { top } from './parts/places.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { defer, Refusal, supervised } from './parts/processes.mjs';
import { table } from './parts/table.mjs';

const USAGE = `npm run bench               every bench/*.bench.mjs, on a durable PostgreSQL
npm run bench -- posting    those whose file name holds the word
`;

/**
 * A file bench/<name>.bench.mjs exports `title` and `measure(bench)`. It is given
 * `{ postgres, compare, table, say }` and resolves to its findings:
 * `[{ what, figure, aim, holds, isVoid }]`, figure and aim as they are to be printed.
 */
await supervised(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) return void console.log(USAGE);
  await install();
  await build();
  const files = await benches(words);
  if (files.length === 0) throw new Refusal(`No bench/*.bench.mjs ${words.join(' ')} to run.`);
  const postgres = await ownPostgres();
  const versions = `Node ${process.version}, PostgreSQL ${await versionOf(postgres)}`;
  console.log(`${versions}, ${await machine()}`);
  const findings = [];
  for (const file of files) findings.push(...(await measured(file, postgres)));
  return summedUp(findings);
});

async function benches(words) {
  const folder = join(top, 'bench');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Flushed to disk as real books are: a figure without fsync would be a figure of something else.
 */
async function ownPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-bench-'));
  await chmod(folder, 0o711);
  defer(() => rm(folder, { recursive: true, force: true }));
  return startPostgres({ folder: join(folder, 'postgres') });
}

async function versionOf({ superuserUrl }) {
  const { onDatabase } = await import('./parts/postgres-roles.mjs');
  const { rows } = await onDatabase({ connectionString: superuserUrl }, (client) =>
    client.query('show server_version'),
  );
  return rows[0].server_version;
}

async function measured(file, postgres) {
  const { title, measure } = await import(pathToFileURL(file).href);
  console.log(`\n${title}`);
  const begun = performance.now();
  const compare = async (wishes) => told(await comparePairs({ postgres: postgres.pid, ...wishes }));
  const say = (text) => console.log(text);
  const findings = await measure({ postgres, compare, table, say });
  console.log(`${((performance.now() - begun) / 1_000).toFixed(1)} s, ${await machine()}`);
  return findings.map((finding) => ({ ...finding, title }));
}

/** Prints a comparison as it was found, whatever comes of it. */
function told(found) {
  const line = ({ name, unitsPerSecond, nodeCpuMs, postgresCpuMs }) => [
    name,
    unitsPerSecond.toFixed(1),
    nodeCpuMs.toFixed(3),
    postgresCpuMs?.toFixed(3) ?? '–',
  ];
  const head = ['', 'units/s', 'Node CPU ms/unit', 'PostgreSQL CPU ms/unit'];
  console.log(table([head, line(found.subject), line(found.baseline)]));
  const ratio = (name) => found[name].toFixed(2);
  console.log(
    `rate ${ratio('rate')}, time ${ratio('time')}, CPU ${ratio('cpu')} of the baseline ` +
      `(medians of ${found.pairs} pairs); control A/A ${ratio('control')}` +
      (found.isVoid ? ': VOID' : ''),
  );
  return found;
}

function summedUp(findings) {
  const verdict = ({ holds, isVoid }) => (isVoid ? 'void' : holds ? 'holds' : 'MISSED');
  const rows = findings.map((one) => [one.title, one.what, one.figure, one.aim, verdict(one)]);
  console.log(`\n${table([['bench', 'what', 'figure', 'aim', ''], ...rows])}`);
  if (findings.some((one) => !one.isVoid && !one.holds)) return 1;
  // Nothing was missed, but not everything could be said on a machine this busy.
  return findings.some((one) => one.isVoid) ? 2 : 0;
}
