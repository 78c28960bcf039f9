import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { CommandFailed, run } from './processes.mjs';

/** What some tests need beside npm's packages: the Debian package, and the command it brings. */
const TOOLS = [
  { package: 'redis-server', command: 'redis-server', for: 'the queues on Redis' },
  { package: 'hledger', command: 'hledger', for: 'the balances of the hledger export' },
  { package: 'chromium', command: 'chromium', for: 'the dashboard in a browser' },
  { package: 'poppler-utils', command: 'pdftotext', for: 'the words on PDF pages' },
];

/** Installs what is missing where this may be done (root, apt) and names what is missing still. */
export async function provideTools() {
  const missing = await missingTools();
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && (await pathOf('apt-get'))) await installed(missing);
  return missingTools();
}

/** The full path of a command, or undefined. */
export async function pathOf(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, command);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

async function missingTools() {
  const found = await Promise.all(TOOLS.map((tool) => pathOf(tool.command)));
  return TOOLS.filter((_tool, index) => !found[index]);
}

async function installed(tools) {
  const packages = tools.map((tool) => tool.package);
  console.log(`Installing ${packages.join(', ')} (apt-get) for the tests.`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  try {
    await run('apt-get', [...quietly, 'update'], { ...quiet, name: 'apt-get update' });
    const install = [...quietly, 'install', '-y', '--no-install-recommends', ...packages];
    await run('apt-get', install, { ...quiet, name: 'apt-get install' });
  } catch (error) {
    // Offline, for example. What is missing is named by the caller, who knows whether it matters.
    if (!(error instanceof CommandFailed)) throw error;
    console.warn(error.message);
  }
}
