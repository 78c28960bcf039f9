import { CommandFailed } from './processes.mjs';

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

/** What needs no test to be seen. */
export const checks = {};
