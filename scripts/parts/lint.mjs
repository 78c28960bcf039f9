import { join } from 'node:path';
import { quietNx } from './graph.mjs';
import { top } from './places.mjs';
import { run } from './processes.mjs';

/** ESLint over everything; the floors are only checked once the project graph has been built. */
export function lint() {
  const eslint = join(top, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const env = { ...process.env, ...quietNx };
  const args = [eslint, '--max-warnings', '0', '.'];
  return run(process.execPath, args, { name: 'Lint', cwd: top, env });
}
