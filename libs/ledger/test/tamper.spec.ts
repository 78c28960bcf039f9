import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds } from './tamper-changes.js';
import { Dice } from './tamper-dice.js';
import { factsOf, type TamperFacts } from './tamper-facts.js';
import { tamperWorld, type TamperWorld } from './tamper-world.js';

const CHANGES = 200;
const SEED = Number(process.env['PLUSLOIN_TAMPER_SEED'] ?? randomInt(2 ** 31));

describe('books behind whose back a superuser changes something', () => {
  let world: TamperWorld;
  let facts: TamperFacts;

  beforeAll(async () => {
    world = await tamperWorld();
    facts = await factsOf(world);
  });
  afterAll(() => world.close());

  const findings = async () => (await world.verifier.verify(world.books.actor)).findings;

  it('are sound before anything is changed', async () => {
    expect(facts.entries.length).toBeGreaterThan(140);
    expect(await findings()).toEqual([]);
  });

  it(`name each of ${CHANGES} changes made before the last anchor`, async () => {
    process.stdout.write(`PLUSLOIN_TAMPER_SEED=${SEED}\n`);
    const dice = new Dice(SEED);
    const missed: string[] = [];
    const names = Object.keys(kinds);
    for (let n = 0; n < CHANGES; n += 1) {
      // Every kind in turn, so that none is left to chance.
      const name = names[n % names.length] ?? '';
      const change = kinds[name]?.(dice, facts);
      if (change === undefined) throw new Error(`no kind ${name}`);
      const undo = await change.make(world);
      const found = await findings();
      if (!found.some((finding) => change.isNamedBy(finding))) {
        missed.push(`${name}, ${change.what}: ${JSON.stringify(found.slice(0, 3))}`);
      }
      await (undo ? undo() : world.mend());
    }
    expect(missed).toEqual([]);
  }, 180_000);

  it('are sound again when all is undone', async () => {
    expect(await findings()).toEqual([]);
  });
});
