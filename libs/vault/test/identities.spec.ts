import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Keyring, Vault } from '@plusloin/vault';
import { codeOf, holdersOf, newKey, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let work: Work;
let world: VaultWorld;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await vaultWorld(work);
});

const JEANNE = {
  name: 'Jeanne Lambrecht',
  phone: '+32 470 12 34 56',
  nationalNumber: '85073003328',
};

const sealed = () => world.vault.seal(world.alice.actor, world.alice.memberId, JEANNE);
const logged = async () => {
  const entries = await work.read(world.operator, (tx) => new AuditLog().search(tx));
  return entries.map(({ actor, action, details }) => ({ actor, action, details }));
};

describe('The vault', () => {
  it('opens for their own social worker, and logs who, whom, when and why', async () => {
    const { id, pseudonym } = await sealed();
    const opened = await world.vault.open(world.alice.actor, id, 'follow-up');
    expect(opened).toMatchObject({ pseudonym, identity: JEANNE });
    expect(await logged()).toEqual([
      {
        actor: world.alice.actor.id,
        action: 'vault.identity-opened',
        details: { member: world.alice.memberId, pseudonym, reason: 'follow-up', right: 'own' },
      },
      { actor: world.alice.actor.id, action: 'vault.persons-sealed', details: { count: 1 } },
    ]);
  });

  it('opens for nobody else of the cooperative, and logs no opening', async () => {
    const { id } = await sealed();
    for (const other of [world.bruno.actor, world.stranger, world.operator]) {
      const asked = world.vault.open(other, id, 'follow-up');
      expect(await codeOf(asked)).toBe('vault.not-their-social-worker');
    }
    expect((await logged()).map(({ action }) => action)).toEqual(['vault.persons-sealed']);
  });

  it('answers alike for an unknown person and for one of another cooperative', async () => {
    const { id } = await sealed();
    const { alice, vault } = await vaultWorld(work);
    expect(await codeOf(vault.open(alice.actor, id, 'follow-up'))).toBe('platform.not-found');
    expect(await codeOf(vault.open(alice.actor, uuidv7(), 'follow-up'))).toBe('platform.not-found');
  });

  it('lists pseudonyms without opening, also where no key is held', async () => {
    const { id, pseudonym, memberId } = await sealed();
    const blind = new Vault({ work, keyring: undefined, holders: holdersOf([world.alice]) });
    const list = await work.read(world.stranger, (tx) => blind.list(tx, memberId));
    expect(list).toEqual([{ id, memberId, pseudonym, madeAt: expect.any(Date), isErased: false }]);
    expect(await codeOf(blind.open(world.alice.actor, id, 'follow-up'))).toBe('vault.key-missing');
  });

  it('keeps the pseudonym when the identity is corrected', async () => {
    const { id, pseudonym } = await sealed();
    const identity = { name: 'Jeanne Lambrechts' };
    await world.vault.correct(world.alice.actor, id, { identity, version: 1 });
    const opened = await world.vault.open(world.alice.actor, id, 'document');
    expect(opened).toMatchObject({ pseudonym, identity, version: 2 });
  });

  it('is not corrected over what somebody else wrote meanwhile', async () => {
    const { id } = await sealed();
    const write = (name: string, version: number) =>
      codeOf(world.vault.correct(world.alice.actor, id, { identity: { name }, version }));
    expect(await write('Jeanne L.', 1)).toBe('none');
    expect(await write('Jeanne Lamb', 1)).toBe('platform.edited-meanwhile');
    const { identity } = await world.vault.open(world.alice.actor, id, 'follow-up');
    expect(identity.name).toBe('Jeanne L.');
  });

  it('refuses an identity without a name, and quotes nothing of it', async () => {
    const bad = { name: ' ', phone: '0470123456' };
    const refusal = await world.vault
      .seal(world.alice.actor, world.alice.memberId, bad)
      .catch((error) => error);
    expect(refusal.code).toBe('vault.identity-refused');
    expect(JSON.stringify(refusal)).not.toContain('0470123456');
  });

  it('seals free text about a person under that person’s key', async () => {
    const { id } = await sealed();
    await world.vault.note(world.alice.actor, id, 'Craint son propriétaire.');
    expect(await world.vault.notes(world.alice.actor, id, 'follow-up')).toEqual([
      'Craint son propriétaire.',
    ]);
    expect(await codeOf(world.vault.notes(world.bruno.actor, id, 'follow-up'))).toBe(
      'vault.not-their-social-worker',
    );
  });

  it('gives the same source the same pseudonym, of its own in each member’s hands', async () => {
    const from = { source: 'books C001', identity: JEANNE };
    const of = (memberId: string) =>
      work.run(world.operator, (tx) => world.vault.sealAll(tx, memberId, [from]));
    const [first] = await of(world.alice.memberId);
    expect((await of(world.alice.memberId))[0]).toEqual(first);
    expect((await of(world.bruno.memberId))[0].pseudonym).not.toBe(first.pseudonym);
  });

  it('draws thousands of pseudonyms, all different and from no name', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ({ identity: JEANNE, source: `s${i}` }));
    const { memberId } = world.alice;
    const persons = await work.run(world.operator, (tx) =>
      world.vault.sealAll(tx, memberId, many),
    );
    expect(new Set(persons.map(({ pseudonym }) => pseudonym)).size).toBe(3_000);
    for (const { pseudonym } of persons) {
      expect(pseudonym).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4,6}$/);
    }
  });
});

describe('A sealed row', () => {
  const swap = (columns: string, one: string, other: string) =>
    database.superuser.query(
      `update vault.person a set (${columns}) = (select ${columns} from vault.person b
        where b.id = case a.id when $1::uuid then $2::uuid else $1::uuid end)
        where a.id in ($1::uuid, $2::uuid)`,
      [one, other],
    );
  const opened = (id: string) => codeOf(world.vault.open(world.alice.actor, id, 'follow-up'));

  it('does not open in the place of another person, with or without the other’s key', async () => {
    const [one, other] = [await sealed(), await sealed()];
    await swap('sealed, key_version', one.id, other.id);
    expect(await opened(one.id)).toBe('vault.seal-broken');
    await swap('wrapped_key, key_version', one.id, other.id);
    expect(await opened(one.id)).toBe('vault.seal-broken');
  });

  it('does not open in another cooperative that holds the same keys', async () => {
    const keyring = new Keyring(newKey());
    const here = await vaultWorld(work, keyring);
    const there = await vaultWorld(work, keyring);
    const of = ({ vault, alice }: VaultWorld) => vault.seal(alice.actor, alice.memberId, JEANNE);
    const [mine, theirs] = [await of(here), await of(there)];
    await database.superuser.query(
      `update vault.member_key a set wrapped = b.wrapped from vault.member_key b
        where a.member_id = $1 and b.member_id = $2`,
      [here.alice.memberId, there.alice.memberId],
    );
    await swap('sealed, wrapped_key', mine.id, theirs.id);
    const asked = here.vault.open(here.alice.actor, mine.id, 'follow-up');
    expect(await codeOf(asked)).toBe('vault.seal-broken');
  });

  it('does not open after one of its bytes was changed, nor by another key', async () => {
    const { id } = await sealed();
    const other = new Vault({
      ...{ work, keyring: new Keyring(newKey()), holders: holdersOf([world.alice]) },
    });
    const asked = other.open(world.alice.actor, id, 'follow-up');
    expect(await codeOf(asked)).toBe('vault.key-not-held');
    await database.superuser.query(
      `update vault.person set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
        where id = $1`,
      [id],
    );
    expect(await opened(id)).toBe('vault.seal-broken');
  });

  it('holds nothing that reads like the identity', async () => {
    const { id } = await sealed();
    const { rows } = await database.superuser.query(
      `select encode(sealed || wrapped_key, 'escape') as text from vault.person where id = $1`,
      [id],
    );
    for (const word of Object.values(JEANNE)) expect(rows[0].text).not.toContain(word);
  });
});
