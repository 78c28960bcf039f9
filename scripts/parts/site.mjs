import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { top } from './places.mjs';
import { run } from './processes.mjs';

/** What the dashboard is made of: its own sources, and the libraries that a browser may see. */
const SOURCES = [
  ...['src', 'public', 'index.html', 'compass.html'].map((name) => `apps/web/${name}`),
  ...['vite.config.mjs', 'write-compass.mjs', 'lingui.config.mjs'].map(
    (name) => `apps/web/${name}`,
  ),
  ...['ui', 'contracts', 'plots', 'kernel', 'guidance'].map((name) => `libs/${name}/src`),
  ...['sayings', 'rules'].map((name) => `libs/guidance/${name}`),
  'package-lock.json',
];

const stamp = join(top, 'apps', 'web', 'dist', 'site.sha256');

/** Builds the dashboard into apps/web/dist/site; nothing to do when its sources are the same. */
export async function buildSite() {
  const now = await hashOfSources();
  const page = join(top, 'apps', 'web', 'dist', 'site', 'index.html');
  const [made, isThere] = await Promise.all([textOf(stamp), textOf(page)]);
  if (made === now && isThere) return;
  const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(top, 'apps', 'web', 'vite.config.mjs');
  const args = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, args, { name: 'Dashboard (vite build)', cwd: top, env });
  await writeFile(stamp, now);
}

async function hashOfSources() {
  const paths = (await Promise.all(SOURCES.map((path) => filesIn(join(top, path))))).flat();
  const hash = createHash('sha256');
  for (const path of paths.filter((one) => !/\.spec\.tsx?$/.test(one)).sort()) {
    hash.update(`${relative(top, path)}\0`).update(await readFile(path)).update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const textOf = (path) => readFile(path, 'utf8').catch(() => undefined);
