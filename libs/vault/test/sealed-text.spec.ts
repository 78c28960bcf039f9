import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { Outbox, type Tx, type Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ErasureList, Erasures, Keyring, KeyRotation, SealedText } from '@plusloin/vault';
import { codeOf, newKey, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let work: Work;
let world: VaultWorld;

const former = newKey();
const texts = new SealedText(new Keyring(former));
const NOTE = 'Jeanne craint son propriétaire.';
const place = () => ({ holderId: uuidv7(), row: `membership.note/${uuidv7()}/text` });
const erasures = () =>
  new Erasures({ work, outbox: new Outbox() }, { keptUntil: async () => undefined });
const erase = (holderId: string) =>
  erasures().erasePath(world.operator, holderId, 'retention-ended');
const run = <T>(use: (tx: Tx) => Promise<T>) => work.run(world.operator, use);

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  world = await vaultWorld(work, new Keyring(former));
});
afterAll(() => database.close());

describe('A sealed text', () => {
  it('opens where it stands, and says nothing elsewhere', async () => {
    const [here, there] = [place(), place()];
    const sealed = await run((tx) => texts.seal(tx, here, NOTE));
    expect(sealed.toString('latin1')).not.toContain('Jeanne');
    expect(await run((tx) => texts.open(tx, here, sealed))).toBe(NOTE);
    const moved = { ...here, row: there.row };
    expect(await codeOf(run((tx) => texts.open(tx, moved, sealed)))).toBe('vault.seal-broken');
    await run((tx) => texts.seal(tx, there, 'autre'));
    const others = { ...here, holderId: there.holderId };
    expect(await codeOf(run((tx) => texts.open(tx, others, sealed)))).toBe('vault.seal-broken');
  });

  it('is read a page at a time, under the key of each holder', async () => {
    const places = [place(), place(), place()];
    const rows = await run(async (tx) => {
      const sealed = [];
      for (const one of places) sealed.push({ ...one, sealed: await texts.seal(tx, one, one.row) });
      return sealed;
    });
    await erase(rows[1].holderId);
    const read = await run((tx) => texts.openAll(tx, rows));
    expect(read).toEqual([places[0].row, null, places[2].row]);
  });

  it('is gone with its holder’s key, for good', async () => {
    const one = place();
    const sealed = await run((tx) => texts.seal(tx, one, NOTE));
    await erase(one.holderId);
    expect(await codeOf(run((tx) => texts.open(tx, one, sealed)))).toBe('vault.erased');
    expect(await codeOf(run((tx) => texts.seal(tx, one, NOTE)))).toBe('vault.erased');
  });

  it('of a member goes when the member is erased', async () => {
    const one = { ...place(), holderId: world.bruno.memberId };
    const sealed = await run((tx) => texts.seal(tx, one, NOTE));
    await erasures().eraseMember(world.operator, one.holderId, 'member-asks');
    expect(await codeOf(run((tx) => texts.open(tx, one, sealed)))).toBe('vault.erased');
  });

  it('is none of somebody who was erased before there was one', async () => {
    const { memberId } = world.alice;
    await erasures().eraseMember(world.operator, memberId, 'member-asks');
    const sealing = run((tx) => texts.seal(tx, { ...place(), holderId: memberId }, NOTE));
    expect(await codeOf(sealing)).toBe('vault.erased');
    expect(await codeOf(erase(uuidv7()))).toBe('platform.not-found');
  });

  it('is gone again where a back-up from before brought its key back', async () => {
    const one = place();
    const sealed = await run((tx) => texts.seal(tx, one, NOTE));
    const [kept] = await run((tx) =>
      tx.query<{ wrapped: Buffer }>('select wrapped from vault.text_key where holder_id = $1', [
        one.holderId,
      ]),
    );
    const erasure = await erase(one.holderId);
    await database.superuser.query(
      'update vault.text_key set wrapped = $2, destroyed_at = null where holder_id = $1',
      [one.holderId, kept.wrapped],
    );
    expect(await run((tx) => texts.open(tx, one, sealed))).toBe(NOTE);
    const list = new ErasureList({ work, storage: undefined as never });
    expect(await list.replay(world.operator, erasure)).toBe(true);
    expect(await codeOf(run((tx) => texts.open(tx, one, sealed)))).toBe('vault.erased');
    expect(await list.replay(world.operator, erasure)).toBe(false);
  });

  it('has a mark, the same for the same words, in one cooperative alone', async () => {
    const mark = (words: string) => run((tx) => texts.mark(tx, words));
    expect(await mark('nora@essai.test')).toEqual(await mark('nora@essai.test'));
    expect(await mark('nora@essai.test')).not.toEqual(await mark('paul@essai.test'));
    const { operator } = await vaultWorld(work, new Keyring(former));
    const elsewhere = await work.run(operator, (tx) => texts.mark(tx, 'nora@essai.test'));
    expect(elsewhere).not.toEqual(await mark('nora@essai.test'));
  });

  it('of another cooperative is not there', async () => {
    const one = place();
    const sealed = await run((tx) => texts.seal(tx, one, NOTE));
    const elsewhere = { ...world.operator, cooperativeId: uuidv7() };
    const asked = work.run(elsewhere, (tx) => texts.open(tx, one, sealed));
    expect(await codeOf(asked)).toBe('vault.erased');
  });

  it('is wrapped anew with the keys of members, and needs a key at all', async () => {
    const one = place();
    const sealed = await run((tx) => texts.seal(tx, one, NOTE));
    const next = newKey();
    await new KeyRotation(work, new Keyring(next, [former])).rotate(world.operator, 2);
    const renewed = new SealedText(new Keyring(next));
    expect(await run((tx) => renewed.open(tx, one, sealed))).toBe(NOTE);
    expect(await codeOf(run((tx) => texts.open(tx, one, sealed)))).toBe('vault.key-not-held');
    const blind = new SealedText(undefined);
    expect(await codeOf(run((tx) => blind.seal(tx, one, NOTE)))).toBe('vault.key-missing');
  });
});
