import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditLog, Outbox, type Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Erasures, Keyring, OwnExports, type Vault } from '@plusloin/vault';
import { codeOf, holdersOf, newKey, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let work: Work;
let world: VaultWorld;
let vault: Vault;
let exports: OwnExports;
let jeanne: { id: string; pseudonym: string };
let erased: { id: string; pseudonym: string };

const JEANNE = { name: 'Jeanne Lambrecht', address: 'rue Haute 3, 4000 Liège' };

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  const keyring = new Keyring(newKey());
  world = await vaultWorld(work, keyring);
  ({ vault } = world);
  exports = new OwnExports({ work, keyring, holders: holdersOf([world.alice, world.bruno]) });
  const { actor, memberId } = world.alice;
  jeanne = await vault.seal(actor, memberId, JEANNE);
  await vault.note(actor, jeanne.id, 'Craint son propriétaire.');
  erased = await vault.seal(actor, memberId, { name: 'Paul Effacé' });
  await vault.seal(world.bruno.actor, world.bruno.memberId, { name: 'Karim Ziani' });
  const kept = { keptUntil: async () => undefined };
  const erasures = new Erasures({ work, outbox: new Outbox() }, kept);
  await erasures.erasePerson(world.operator, erased.id, 'person-asks');
});
afterAll(() => database.close());

/** Undefined where poppler is not installed: such a run says so. */
function textOf(file: Buffer): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: file }).toString();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: no pdftotext here, the PDF is not read\n');
    return undefined;
  }
}

const lastAction = async () => {
  const [last] = await work.read(world.operator, (tx) => new AuditLog().search(tx, { limit: 1 }));
  return [last.action, last.actor, last.details];
};

describe('The table of correspondence', () => {
  it('shows who stands behind each pseudonym, and is logged', async () => {
    const { actor, memberId } = world.alice;
    const file = await exports.correspondence(actor, memberId);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await lastAction()).toEqual(['vault.correspondence-printed', actor.id, { count: 1 }]);
    const text = textOf(file);
    if (text === undefined) return;
    expect(text).toMatch(new RegExp(`${jeanne.pseudonym} +Jeanne Lambrecht +rue Haute 3`));
    expect(text).toMatch(new RegExp(`${erased.pseudonym} +identité effacée`));
    expect(text).not.toMatch(/Karim|Paul/);
  });

  it('is printed by the member alone', async () => {
    for (const other of [world.bruno.actor, world.stranger, world.operator]) {
      const asked = exports.correspondence(other, world.alice.memberId);
      expect(await codeOf(asked)).toBe('vault.not-their-social-worker');
    }
  });
});

describe('What a person may ask for', () => {
  it('is the identity, the notes, and who opened them', async () => {
    const { actor } = world.alice;
    await vault.open(actor, jeanne.id, 'follow-up');
    const exported = await exports.person(actor, jeanne.id);
    expect(exported).toMatchObject({
      ...{ pseudonym: jeanne.pseudonym, identity: JEANNE, notes: ['Craint son propriétaire.'] },
    });
    expect(exported.openings.map(({ action }) => action)).toEqual([
      'vault.identity-opened',
      'vault.note-sealed',
    ]);
    expect((await lastAction())[0]).toBe('vault.person-exported');
    expect(JSON.parse(JSON.stringify(exported)).identity).toEqual(JEANNE);
  });

  it('is given by their own social worker alone, and not once it is erased', async () => {
    const ask = (actor: VaultWorld['operator'], id: string) => codeOf(exports.person(actor, id));
    expect(await ask(world.bruno.actor, jeanne.id)).toBe('vault.not-their-social-worker');
    expect(await ask(world.alice.actor, erased.id)).toBe('vault.erased');
  });
});

describe('What a member takes along', () => {
  it('is their own persons, and the pseudonyms of those who were erased', async () => {
    const { actor, memberId } = world.alice;
    const { member, persons, erased: gone } = await exports.member(actor, memberId);
    expect(member).toMatchObject({ id: memberId, code: 'ALICE' });
    expect(persons.map(({ identity }) => identity.name)).toEqual(['Jeanne Lambrecht']);
    expect(gone).toEqual([erased.pseudonym]);
    expect(await codeOf(exports.member(world.bruno.actor, memberId))).toBe(
      'vault.not-their-social-worker',
    );
  });
});

describe('Of somebody whose identity is opened often', () => {
  it('tells of every opening, the six hundredth as well', async () => {
    const { actor, memberId } = world.alice;
    const often = await vault.seal(actor, memberId, { name: 'Ida Souvent' });
    await work.run(actor, (tx) =>
      tx.query(
        `select audit.record($1, 'vault.identity-opened', $2, '{}', $3)
           from generate_series(1, 600)`,
        [actor.id, `person:${often.id}`, tx.now],
      ),
    );
    const { openings } = await exports.person(actor, often.id);
    expect(openings.filter(({ action }) => action === 'vault.identity-opened')).toHaveLength(600);
    await vault.open(actor, often.id, 'follow-up');
    const [latest] = (await exports.person(actor, often.id)).openings;
    expect(latest?.details).toMatchObject({ reason: 'follow-up' });
  });
});
