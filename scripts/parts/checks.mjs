import { build } from './build.mjs';
import { graph } from './graph.mjs';
import { lint } from './lint.mjs';
import { CommandFailed } from './processes.mjs';
import { tidy } from './tidy.mjs';

/** What can be said without a test, in this order: the floors are linted on a fresh graph. */
export const checks = { Build: build, 'Project graph': graph, Lint: lint, Tidy: () => tidy() };

/** Runs named checks one after the other and gives the names of those that failed. */
export async function failedOf(named) {
  const failed = [];
  for (const [name, check] of Object.entries(named)) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      failed.push(name);
    }
  }
  return failed;
}
