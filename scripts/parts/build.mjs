import { join } from 'node:path';
import { top } from './places.mjs';
import { run } from './processes.mjs';
import { buildSite } from './site.mjs';

/** Compiles every library and application; takes a moment when nothing has changed. */
export async function build() {
  const compiler = join(top, 'node_modules', 'tsc7', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-b'], { name: 'Build (tsc -b)', cwd: top });
  await buildSite();
}
