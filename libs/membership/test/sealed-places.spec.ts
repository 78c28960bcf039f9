import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdviserNotes, CandidateFiles, Candidates } from '@plusloin/membership';
import { Outbox } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Erasures } from '@plusloin/vault';
import { JoiningWorld, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let world: JoiningWorld;

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
});
afterAll(() => database.close());

const files = (of = world) => new CandidateFiles(of.on(TODAY) as never);
const notes = (of = world) => new AdviserNotes(of.on(TODAY) as never);
const noted = async (words: string, of = world) => {
  const pathId = await of.register(TODAY);
  return { pathId, id: await files(of).note(of.coordinator, pathId, words) };
};
const change = (sql: string, ...values: unknown[]) => database.superuser.query(sql, values);

/** Somebody moves sealed bytes from one row to another, past the append-only rule. */
async function moved(table: string, from: string, to: string): Promise<void> {
  await change('set session_replication_role = replica');
  const sql = `update membership.${table} t set sealed = f.sealed from membership.${table} f
    where t.id = $2 and f.id = $1`;
  await change(sql, from, to);
  await change('set session_replication_role = origin');
}

async function memberOf(of = world): Promise<string> {
  const { pathId } = await of.agreed();
  const { rows } = await change('select member_id from membership.path where id = $1', pathId);
  return rows[0].member_id;
}

describe('A note of a candidate', () => {
  it('opens in no other row, not even of the same candidate', async () => {
    const { pathId, id } = await noted('Appelée lundi');
    const second = await files().note(world.coordinator, pathId, 'Rappeler mardi');
    await moved('candidate_note', id, second);
    expect(await refusal(files().read(world.coordinator, pathId))).toBe('vault.seal-broken');
  });

  it('opens for no other candidate, and in no other cooperative', async () => {
    const [one, two] = [await noted('Appelée lundi'), await noted('Rappeler mardi')];
    await moved('candidate_note', one.id, two.id);
    expect(await refusal(files().read(world.coordinator, two.pathId))).toBe('vault.seal-broken');
    const lille = await JoiningWorld.open(database);
    const there = await noted('Ailleurs', lille);
    await moved('candidate_note', one.id, there.id);
    const reading = files(lille).read(lille.coordinator, there.pathId);
    expect(await refusal(reading)).toBe('vault.seal-broken');
  });
});

describe('A note of an adviser', () => {
  it('opens in no other row, for no other member, and in no other cooperative', async () => {
    const [ada, bob] = [await memberOf(), await memberOf()];
    const lille = await JoiningWorld.open(database);
    const cleo = await memberOf(lille);
    const first = await notes().add(world.coordinator, ada, 'A besoin de temps');
    const second = await notes().add(world.coordinator, ada, 'Va mieux');
    const ofBob = await notes().add(world.coordinator, bob, 'Cherche un local');
    const ofCleo = await notes(lille).add(lille.coordinator, cleo, 'Part en mai');
    const read = (memberId: string) => refusal(notes().open(world.coordinator, memberId));
    expect(await read(ada)).toBe('accepted');
    for (const to of [second, ofBob, ofCleo]) await moved('adviser_note', first, to);
    expect([await read(ada), await read(bob)]).toEqual(['vault.seal-broken', 'vault.seal-broken']);
    expect(await refusal(notes(lille).open(lille.coordinator, cleo))).toBe('vault.seal-broken');
  });

  it('is empty once the member is erased', async () => {
    const memberId = await memberOf();
    await notes().add(world.coordinator, memberId, 'A besoin de temps');
    const services = { ...world.on(TODAY), outbox: new Outbox() };
    const erasures = new Erasures(services, { keptUntil: async () => undefined });
    await erasures.eraseMember(world.coordinator, memberId, 'member-asks');
    const read = await notes().open(world.coordinator, memberId);
    expect(read.map(({ text }) => text)).toEqual(['']);
  });
});

describe('Somebody who was erased while their form was open', () => {
  it('may ask again', async () => {
    const first = await world.register(TODAY, 'ida@essai.test');
    const services = { ...world.on(TODAY), outbox: new Outbox() };
    const erasures = new Erasures(services, { keptUntil: async () => undefined });
    await erasures.erasePath(world.coordinator, first, 'person-asks');
    const again = await world.register(TODAY, 'ida@essai.test');
    expect(again).not.toBe(first);
    const listed = await new Candidates(world.on(TODAY)).list(world.coordinator);
    expect(listed.filter(({ email }) => email === 'ida@essai.test')).toHaveLength(1);
  });
});
