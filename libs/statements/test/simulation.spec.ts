import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { beginnings, histories } from './simulation/commands.js';
import { simulate } from './simulation/simulate.js';

const SEED = Number(process.env['PLUSLOIN_SIMULATION_SEED'] ?? 1);
const RUNS = Number(process.env['PLUSLOIN_SIMULATION_RUNS'] ?? 1_000);

/** The same histories each time; another seed and PLUSLOIN_SIMULATION_RUNS=100000 look further. */
describe('Whatever members, payers and assemblies do', () => {
  it('every close says what a naive model says of the same history', () => {
    process.stdout.write(`PLUSLOIN_SIMULATION_SEED=${SEED}\n`);
    fc.assert(
      fc.property(beginnings, histories, (beginning, commands) => {
        simulate(beginning, commands);
      }),
      { numRuns: RUNS, seed: SEED, unbiased: true },
    );
  }, 60_000 + RUNS * 200);
});
