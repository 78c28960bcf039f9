import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { top } from './places.mjs';
import { Refusal, run } from './processes.mjs';

/** Installs the packages of the lock file unless exactly they are there; needs no network then. */
export async function install() {
  await checkNode();
  const missing = await missingPackages();
  if (missing.length === 0) return;
  const few = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '');
  // Not on stdout, which belongs to the command that is about to run.
  console.error(`Installing ${missing.length} packages (${few}); this takes a minute or two.`);
  await npm(['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
}

/** npm itself: the one that runs this script, else the one on the PATH. */
export function npm(args, wishes = {}) {
  const own = process.env.npm_execpath;
  const isScript = own !== undefined && /\.[cm]?js$/.test(own);
  const [command, first] = isScript ? [process.execPath, [own]] : ['npm', []];
  return run(command, [...first, ...args], { name: `npm ${args[0]}`, cwd: top, ...wishes });
}

async function checkNode() {
  const { engines } = await readJson(join(top, 'package.json'));
  const [oldest, own] = [engines.node, process.version].map((text) =>
    /(\d+)\.(\d+)/.exec(text).slice(1).map(Number),
  );
  const isOld = own[0] < oldest[0] || (own[0] === oldest[0] && own[1] < oldest[1]);
  if (isOld) throw new Refusal(`Plusloin needs Node ${engines.node}; this is ${process.version}.`);
}

async function missingPackages() {
  const wanted = await readJson(join(top, 'package-lock.json'));
  // npm writes this list last, once everything is in place.
  const hidden = join(top, 'node_modules', '.package-lock.json');
  const installed = await readJson(hidden).catch(() => ({ packages: {} }));
  return missingFrom(wanted.packages, installed.packages);
}

/** The packages of a lock file that are not installed, or in another version. */
export function missingFrom(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .filter(([path, entry]) => !isInstalled(entry, installed[path]))
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

function isInstalled(entry, there) {
  // Another system's binaries are left out, and so is what an optional package could not install.
  if (there === undefined) return entry.optional === true;
  // A library of our own is linked: there its folder counts.
  return there.version === entry.version && (!entry.link || there.resolved === entry.resolved);
}

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
