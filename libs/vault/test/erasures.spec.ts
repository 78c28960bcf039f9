import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7, type CalendarDate } from '@plusloin/kernel';
import { FolderStorage, Outbox, type Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ErasureList, Erasures, vaultContext } from '@plusloin/vault';
import { codeOf, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let work: Work;
let world: VaultWorld;
let erasures: Erasures;
let list: ErasureList;
let until: CalendarDate | undefined;
const folder = mkdtempSync(join(tmpdir(), 'plusloin-erasures-'));

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  world = await vaultWorld(work);
  const storage = new FolderStorage(folder);
  list = new ErasureList({ work, storage });
  const retention = { keptUntil: async () => until };
  erasures = new Erasures({ work, outbox: new Outbox() }, retention);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const sealed = () =>
  world.vault.seal(world.alice.actor, world.alice.memberId, { name: 'Jeanne', phone: '0470' });
const opened = (id: string) => codeOf(world.vault.open(world.alice.actor, id, 'follow-up'));
const rows = (sql: string) => work.read(world.operator, (tx) => tx.query<object>(sql));
const findings = async () => (await rows(vaultContext.checks?.[0]?.sql ?? '')).length;

describe('Erasing', () => {
  it('destroys the key of one person, and the notes about them', async () => {
    const [one, other] = [await sealed(), await sealed()];
    await world.vault.note(world.alice.actor, one.id, 'Craint son propriétaire.');
    await erasures.erasePerson(world.operator, one.id, 'person-asks');
    expect(await opened(one.id)).toBe('vault.erased');
    expect(await opened(other.id)).toBe('none');
    expect(await rows('select from vault.note')).toEqual([]);
    const listed = await work.read(world.operator, (tx) =>
      world.vault.list(tx, world.alice.memberId),
    );
    expect(listed.find(({ id }) => id === one.id)?.isErased).toBe(true);
  });

  it('writes it down once, and asks for the list outside the database', async () => {
    const { id } = await sealed();
    const first = await erasures.erasePerson(world.operator, id, 'person-asks');
    expect(await erasures.erasePerson(world.operator, id, 'court-order')).toEqual(first);
    const asked = await rows(
      `select from platform.outbox where payload ->> 'erasureId' = '${first.id}'`,
    );
    expect(asked).toHaveLength(1);
    await list.write(world.operator, first.id);
    expect(await list.all()).toContainEqual(first);
  });

  it('is refused while the books need the identity, but for a court', async () => {
    const { id } = await sealed();
    const erase = (reason: 'person-asks' | 'court-order') =>
      codeOf(erasures.erasePerson(world.operator, id, reason));
    until = calendarDate('2026-11-23');
    expect(await erase('person-asks')).toBe('vault.still-kept');
    expect(await opened(id)).toBe('none');
    expect(await erase('court-order')).toBe('none');
    const other = await sealed();
    until = calendarDate('2026-11-22');
    const asked = erasures.erasePerson(world.operator, other.id, 'retention-ended');
    expect(await codeOf(asked)).toBe('none');
  });

  it('refuses whom nobody knows here', async () => {
    const asked = erasures.erasePerson(world.operator, uuidv7(), 'person-asks');
    expect(await codeOf(asked)).toBe('platform.not-found');
  });

  it('is done again where a back-up from before brought the key back', async () => {
    const { id } = await sealed();
    const keep = `create table kept as select * from vault.person where id = '${id}'`;
    await database.superuser.query(keep);
    const erasure = await erasures.erasePerson(world.operator, id, 'person-asks');
    await list.write(world.operator, erasure.id);
    await database.superuser.query(
      `update vault.person p set wrapped_key = k.wrapped_key, sealed = k.sealed, erased_at = null
        from kept k where k.id = p.id`,
    );
    expect([await opened(id), await findings()]).toEqual(['none', 1]);
    expect(await list.replay(world.operator, erasure)).toBe(true);
    expect([await opened(id), await findings()]).toEqual(['vault.erased', 0]);
    expect(await list.replay(world.operator, erasure)).toBe(false);
  });

  it('destroys all that was sealed for a member, and refuses to seal more', async () => {
    const { id } = await sealed();
    const { actor, memberId } = world.bruno;
    const other = await world.vault.seal(actor, memberId, { name: 'Paul' });
    await erasures.eraseMember(world.operator, world.alice.memberId, 'retention-ended');
    expect(await opened(id)).toBe('vault.erased');
    expect(await codeOf(sealed())).toBe('vault.erased');
    expect(await codeOf(world.vault.open(actor, other.id, 'follow-up'))).toBe('none');
    expect(await rows('select from vault.member_key where wrapped is null')).toHaveLength(1);
  });
});
