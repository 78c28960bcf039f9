import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx, Work } from '@plusloin/platform';
import { uuidv7 } from '@plusloin/kernel';
import { Registry } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { keyIdOf, Keyring, KeyRotation, SealedText, Vault } from '@plusloin/vault';
import { codeOf, holdersOf, newKey, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

const [former, next] = [newKey(), newKey()];

/** Seven members with a person each, beside Alice’s. */
async function sealedWorld(): Promise<{ world: VaultWorld; personId: string }> {
  const world = await vaultWorld(work, new Keyring(former));
  await work.run(world.operator, async (tx) => {
    for (let i = 0; i < 7; i += 1) {
      const { id } = await new Registry().admit(tx, { code: `M${i}`, displayName: `M${i}` });
      await world.vault.sealAll(tx, id, [{ identity: { name: `Personne ${i}` } }]);
    }
  });
  const { actor, memberId } = world.alice;
  const { id } = await world.vault.seal(actor, memberId, { name: 'Jeanne' });
  return { world, personId: id };
}

const vaultWith = (world: VaultWorld, keyring: Keyring) =>
  new Vault({ work, keyring, holders: holdersOf([world.alice]) });
const keyIds = async (world: VaultWorld) => {
  const rows = await work.read(world.operator, (tx) =>
    tx.query<{ id: string; count: string }>(
      'select kek_id as id, count(*) from vault.member_key group by 1',
    ),
  );
  return Object.fromEntries(rows.map(({ id, count }) => [id, Number(count)]));
};

describe('Replacing the key encryption key', () => {
  it('wraps every member’s key anew, in batches, and then needs the new key alone', async () => {
    const { world, personId } = await sealedWorld();
    const rotation = new KeyRotation(work, new Keyring(next, [former]));
    expect(await rotation.rotate(world.operator, 3)).toEqual({
      ...{ currentKeyId: keyIdOf(next), rewrapped: 8 },
    });
    expect(await keyIds(world)).toEqual({ [keyIdOf(next)]: 8 });
    expect((await rotation.rotate(world.operator, 3)).rewrapped).toBe(0);
    const renewed = vaultWith(world, new Keyring(next));
    const opened = await renewed.open(world.alice.actor, personId, 'document');
    expect(opened.identity.name).toBe('Jeanne');
    const late = vaultWith(world, new Keyring(former));
    expect(await codeOf(late.open(world.alice.actor, personId, 'document'))).toBe(
      'vault.key-not-held',
    );
  });

  it('goes on where it was broken off', async () => {
    const { world } = await sealedWorld();
    const keyring = new Keyring(next, [former]);
    let batches = 0;
    const interrupted = Object.create(work, {
      run: {
        value: (...asked: Parameters<Work['run']>) => {
          batches += 1;
          return batches > 2 ? Promise.reject(new Error('killed')) : work.run(...asked);
        },
      },
    });
    await expect(new KeyRotation(interrupted, keyring).rotate(world.operator, 3)).rejects.toThrow();
    expect(await keyIds(world)).toEqual({ [keyIdOf(next)]: 6, [keyIdOf(former)]: 2 });
    expect((await new KeyRotation(work, keyring).rotate(world.operator, 3)).rewrapped).toBe(2);
  });

  it('lets people of both keys open and seal while it runs', async () => {
    const { world, personId } = await sealedWorld();
    // First every process is given the new key, then each is told to wrap with it.
    const waiting = vaultWith(world, new Keyring(former, [next]));
    const ahead = vaultWith(world, new Keyring(next, [former]));
    const rotation = new KeyRotation(work, new Keyring(next, [former]));
    const { actor, memberId } = world.alice;
    const people = Array.from({ length: 30 }, (_, i) => {
      const vault = i % 2 === 0 ? waiting : ahead;
      return i % 3 === 0
        ? vault.seal(actor, memberId, { name: `Personne ${i}` })
        : vault.open(actor, personId, 'follow-up');
    });
    await Promise.all([rotation.rotate(world.operator, 1), ...people]);
    await rotation.rotate(world.operator);
    expect(await keyIds(world)).toEqual({ [keyIdOf(next)]: 8 });
  });

  it('covers the keys of texts too, while people go on writing', async () => {
    const { world } = await sealedWorld();
    const waiting = new SealedText(new Keyring(former, [next]));
    const ahead = new SealedText(new Keyring(next, [former]));
    const run = <T>(use: (tx: Tx) => Promise<T>) => work.run(world.operator, use);
    const holders = Array.from({ length: 12 }, () => uuidv7());
    const written = Array.from({ length: 48 }, async (_, i) => {
      const place = { holderId: holders[i % 12], row: `membership.note/${i}/text` };
      const texts = i % 2 === 0 ? waiting : ahead;
      return { ...place, sealed: await run((tx) => texts.seal(tx, place, `Note ${i}`)) };
    });
    const rotation = new KeyRotation(work, new Keyring(next, [former]));
    const [rows] = await Promise.all([Promise.all(written), rotation.rotate(world.operator, 1)]);
    await rotation.rotate(world.operator);
    const late = new SealedText(new Keyring(next));
    const read = await run((tx) => late.openAll(tx, rows));
    expect(read).toEqual(rows.map((_row, i) => `Note ${i}`));
  });

  it('changes nothing where a key that is still needed is not given', async () => {
    const { world } = await sealedWorld();
    const rotation = new KeyRotation(work, new Keyring(next));
    expect(await codeOf(rotation.rotate(world.operator))).toBe('vault.key-not-held');
    expect(await keyIds(world)).toEqual({ [keyIdOf(former)]: 8 });
  });
});
