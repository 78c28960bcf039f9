import { join } from 'node:path';
import { build } from './build.mjs';
import { pathOf } from './debian.mjs';
import { graph } from './graph.mjs';
import { lint } from './lint.mjs';
import { top } from './places.mjs';
import { CommandFailed, run } from './processes.mjs';
import { tidy } from './tidy.mjs';

/** What others stand on: tests run what is built, the floors are linted on a fresh graph. */
export const first = { Build: build, 'Project graph': graph };

/** What reads the sources and nothing else. */
export const reading = { Lint: lint, Tidy: () => tidy() };

/** The image and its services, without Docker: takes a minute and may need the network. */
export const tryDocker = () =>
  run(process.execPath, [join(top, 'scripts/try-docker.mjs')], { name: 'Docker', cwd: top });

/**
 * Ten kills while quarters are closed, on the queues that this machine has, and five while
 * members ask over HTTP: takes a minute and a half.
 */
export async function tryFaults() {
  const kills = (await pathOf('redis-server')) ? '5' : '10';
  for (const words of [['--kills', kills], ['--http', '--kills', '5']]) {
    const asked = [join(top, 'scripts/faults.mjs'), ...words];
    await run(process.execPath, asked, { name: 'Faults', cwd: top });
  }
}

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
