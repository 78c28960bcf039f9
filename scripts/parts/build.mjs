import { join } from 'node:path';
import { top } from './places.mjs';
import { run } from './processes.mjs';

/** Compiles every library and application; takes a moment when nothing has changed. */
export function build() {
  const compiler = join(top, 'node_modules', 'tsc7', 'bin', 'tsc');
  return run(process.execPath, [compiler, '-b'], { name: 'Build (tsc -b)', cwd: top });
}
