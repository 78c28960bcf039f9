import { join } from 'node:path';
import { top } from './places.mjs';
import { run } from './processes.mjs';
import { buildSite } from './site.mjs';

/** Compiles every library and application; takes a moment when nothing has changed. */
export async function build() {
  await compile();
  await buildSite();
}

/** One application with its libraries, or all of them. */
export async function compile(...projects) {
  const compiler = join(top, 'node_modules', 'tsc7', 'bin', 'tsc');
  const asked = [compiler, '-b', ...projects];
  await run(process.execPath, asked, { name: 'Build (tsc -b)', cwd: top });
}
