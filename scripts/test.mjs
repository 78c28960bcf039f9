import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './parts/build.mjs';
import { failedOf, first, reading, tryDocker, tryFaults } from './parts/checks.mjs';
import { closing } from './parts/closing.mjs';
import { provideTools } from './parts/debian.mjs';
import { install } from './parts/install.mjs';
import { top } from './parts/places.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { defer, Refusal, run, supervised } from './parts/processes.mjs';
import { startRedis } from './parts/redis.mjs';

const USAGE = `npm test                    everything that continuous integration runs
npm test -- libs/ledger     the tests of the files whose path holds the given words, without checks
`;

/** Variables of an installation that this terminal may be set up for: no test sees them. */
const OWN = /^(DATABASE_|REDIS_|SMTP_|STORAGE_|METRICS_|(PORT|HOST|LOG_LEVEL)$|PLUSLOIN_(?!TEST_))/;

const isContinuous = process.env.CI === 'true';

/** The checks that run beside the tests, one after the other. */
const besideTests = { ...reading, ...(isContinuous && { Docker: tryDocker }), Faults: tryFaults };

/** Installs, builds, checks, starts what the tests talk to, and runs them all. */
await supervised(async () => {
  const patterns = process.argv.slice(2);
  if (patterns.includes('--help')) return void console.log(USAGE);
  await install();
  // Tests read the sources, so they run and tell what they can even when a check says no.
  const failed = await failedOf(patterns.length > 0 ? { Build: build } : first);
  const missing = await toolsMissing();
  const folder = await temporaryFolder();
  const servers = await startServers(folder, missing);
  // Tests wait for databases and browsers: what needs neither takes the time that they leave.
  const [results, failedBeside] = await Promise.all([
    runJest(folder, patterns, servers),
    patterns.length > 0 ? [] : failedOf(besideTests),
  ]);
  failed.push(...failedBeside);
  for (const check of failed) console.error(`${check} failed: see above.`);
  for (const tool of missing) console.warn(skipped(tool));
  const { line, status } = closing(results, failed.length);
  console.log(line);
  return status;
});

function skipped(tool) {
  return `SKIPPED for want of ${tool.command} (Debian: ${tool.package}): ${tool.for}.`;
}

async function toolsMissing() {
  const missing = await provideTools();
  if (missing.length > 0 && isContinuous) {
    const names = missing.map((tool) => tool.package).join(', ');
    throw new Refusal(`Continuous integration skips nothing: install ${names}.`);
  }
  for (const tool of missing) console.warn(skipped(tool));
  return missing;
}

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-test-'));
  await chmod(folder, 0o711);
  defer(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The addresses the tests look for; one that is given already is used as it is. */
async function startServers(folder, missing) {
  const postgres =
    process.env.PLUSLOIN_TEST_SUPERUSER_URL ||
    (await startPostgres({ folder: join(folder, 'postgres'), durable: false })).superuserUrl;
  const hasRedis = !missing.some((tool) => tool.command === 'redis-server');
  const redis =
    process.env.PLUSLOIN_TEST_REDIS_URL || (hasRedis ? (await startRedis({ folder })).url : '');
  return {
    PLUSLOIN_TEST_SUPERUSER_URL: postgres,
    ...(redis && { PLUSLOIN_TEST_REDIS_URL: redis }),
  };
}

async function runJest(folder, patterns, servers) {
  const outcome = join(folder, 'results.json');
  const jest = join(top, 'node_modules', 'jest', 'bin', 'jest.js');
  // Left to itself, Jest uses one of two cores; the tests wait for the database half of the time.
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  const asked = ['--json', `--outputFile=${outcome}`, '--passWithNoTests', workers, ...patterns];
  await run(process.execPath, ['--no-warnings', jest, ...asked], {
    name: 'Jest',
    cwd: top,
    env: { ...untouched(process.env), ...servers },
    expected: [0, 1],
    // Jest repeats its results there.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(await readFile(outcome, 'utf8'));
}

function untouched(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !OWN.test(name)));
}
