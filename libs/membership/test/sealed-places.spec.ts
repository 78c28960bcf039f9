import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  AdviserNotes,
  CandidateFiles,
  Candidates,
  Contacts,
  Documents,
  ofCooperative,
  Paths,
  TwoPersonSteps,
} from '@plusloin/membership';
import { FolderStorage, Outbox, type Config, type Tx } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Erasures } from '@plusloin/vault';
import { JoiningWorld, KEYS, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let world: JoiningWorld;
const folder = mkdtempSync(join(tmpdir(), 'plusloin-sealed-'));
const storage = new FolderStorage(folder);

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = (of = world) => new CandidateFiles(of.on(TODAY) as never);
const notes = (of = world) => new AdviserNotes(of.on(TODAY) as never);
const noted = async (words: string, of = world) => {
  const pathId = await of.register(TODAY);
  return { pathId, id: await files(of).note(of.coordinator, pathId, words) };
};
const change = (sql: string, ...values: unknown[]) => database.superuser.query(sql, values);

const named = (table: string) => (table.includes('.') ? table : `membership.${table}`);

/** Somebody moves sealed bytes from one row to another, past the append-only rule. */
async function moved(
  table: string,
  from: string,
  to: string,
  { id = 'id', column = 'sealed' } = {},
): Promise<void> {
  await change('set session_replication_role = replica');
  const sql = `update ${named(table)} t set ${column} = f.${column}
    from ${named(table)} f where t.${id} = $2 and f.${id} = $1`;
  await change(sql, from, to);
  await change('set session_replication_role = origin');
}

/** Nobody who reads the tables alone learns a word of it. */
async function standsNowhere(table: string, word: RegExp): Promise<void> {
  const { rows } = await change(`select * from ${named(table)}`);
  expect(rows.length).toBeGreaterThan(0);
  const bytes = rows.flatMap((row) => Object.values(row)).filter((one) => Buffer.isBuffer(one));
  const clear = [JSON.stringify(rows), ...bytes.map((one) => one.toString('latin1'))];
  expect(clear.filter((one) => word.test(one))).toEqual([]);
}

async function erased(pathId: string): Promise<void> {
  const services = { ...world.on(TODAY), outbox: new Outbox() };
  const erasures = new Erasures(services, { keptUntil: async () => undefined });
  await erasures.erasePath(world.coordinator, pathId, 'person-asks');
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

describe('Why a step was taken', () => {
  const paths = () => new Paths(world.on(TODAY));
  const whys = async (pathId: string) =>
    (await paths().history(world.coordinator, pathId)).map(({ why }) => why);
  const refused = async (why: string) => {
    const pathId = await world.register(TODAY);
    await paths().take(world.coordinator, 'refuse', { pathId, why });
    return pathId;
  };
  const AT = { id: 'path_id', column: 'sealed_why' };

  it('stands in clear nowhere, and opens on no other path', async () => {
    const [one, two] = [await refused('Odile Zwartje déménage'), await refused('reste')];
    await standsNowhere('path_event', /Odile|Zwartje/);
    expect(await whys(one)).toEqual(['pré-inscription', 'Odile Zwartje déménage']);
    await moved('path_event', one, two, AT);
    expect(await refusal(whys(two))).toBe('vault.seal-broken');
  });

  it('is unreadable once the path is erased, on which one may still leave', async () => {
    const pathId = await world.register(TODAY);
    await erased(pathId);
    const of = { pathId, why: 'demande d’Odile' };
    await paths().take(world.coordinator, 'withdraw', of);
    expect(await whys(pathId)).toEqual(['—', '—']);
  });
});

describe('Why something was proposed for two people', () => {
  const config = KEYS as Config;
  const steps = new TwoPersonSteps({ outbox: new Outbox(), config });
  const proposed = (reason: string, of = world) =>
    of.run(TODAY, async (tx) => {
      const content = { validFrom: calendarDate(TODAY), hourly: '75.00' };
      const step = ofCooperative({ kind: 'price-ceiling', content });
      return (await steps.propose(tx, step, { reason, by: 'zoe' })).id;
    });
  const why = (id: string, of = world) =>
    of.run(TODAY, async (tx) => steps.reasonsOf(tx, [await steps.of(tx, id)]));

  it('stands in clear nowhere, and opens in no other row or cooperative', async () => {
    const one = await proposed('Odile Zwartje l’a demandé');
    const two = await proposed('Voté par l’assemblée');
    const lille = await JoiningWorld.open(database);
    const there = await proposed('Voté ailleurs aussi', lille);
    await standsNowhere('platform.proposal', /Odile|Zwartje/);
    expect(await why(one)).toEqual(['Odile Zwartje l’a demandé']);
    const AT = { id: 'subject', column: 'sealed_reason' };
    for (const to of [two, there]) await moved('platform.proposal', one, to, AT);
    expect(await refusal(why(two))).toBe('vault.seal-broken');
    expect(await refusal(why(there, lille))).toBe('vault.seal-broken');
  });

  it('is not written down where no key is held', async () => {
    const blind = new TwoPersonSteps({ outbox: new Outbox(), config: {} as Config });
    const content = { validFrom: calendarDate(TODAY), hourly: '75.00' };
    const asked = world.run(TODAY, (tx) =>
      blind.propose(tx, ofCooperative({ kind: 'price-ceiling', content }), {
        ...{ reason: 'Odile Zwartje l’a demandé', by: 'zoe' },
      }),
    );
    expect(await refusal(asked)).toBe('vault.key-missing');
  });
});

describe('The name of a document, and why it was refused', () => {
  async function* pdf() {
    yield Buffer.from('%PDF-1.7 a diploma %%EOF');
  }
  const documents = () => new Documents({ ...world.on(TODAY), storage });
  const brought = async (name: string, reason: string) => {
    const pathId = await world.register(TODAY);
    const of = { pathId, type: 'diploma', name, issuedOn: '2015-06-30' } as const;
    const id = await documents().upload(world.coordinator, of, pdf());
    await documents().refuse(world.colleague, id, reason);
    return { pathId, id };
  };
  const read = async (pathId: string) => {
    const [one] = await documents().list(world.coordinator, pathId);
    return [one?.name, one?.reason];
  };

  it('stand in clear nowhere, and open in no other row or column', async () => {
    const one = await brought('Zwartje.pdf', 'le diplôme d’Odile');
    const two = await brought('autre.pdf', 'illisible');
    await standsNowhere('document', /Odile|Zwartje/);
    expect(await read(one.pathId)).toEqual(['Zwartje.pdf', 'le diplôme d’Odile']);
    for (const column of ['sealed_name', 'sealed_reason']) {
      await moved('document', one.id, two.id, { column });
      expect(await refusal(read(two.pathId))).toBe('vault.seal-broken');
    }
  });

  it('are unreadable once the path is erased', async () => {
    const { pathId } = await brought('Zwartje.pdf', 'le diplôme d’Odile');
    await erased(pathId);
    expect(await read(pathId)).toEqual(['—', '—']);
  });
});

describe('The address that a list brought', () => {
  it('stands in clear nowhere, opens for no other member, and goes with its key', async () => {
    const contacts = new Contacts({ config: KEYS });
    const [ada, bob] = [await memberOf(), await memberOf()];
    const run = <T>(use: (tx: Tx) => Promise<T>) => world.run(TODAY, use);
    await run((tx) => contacts.add(tx, ada, 'odile@essai.test'));
    await run((tx) => contacts.add(tx, bob, 'bob@essai.test'));
    await standsNowhere('contact', /odile/);
    const read = (id: string) => run((tx) => contacts.emailOf(tx, id));
    expect(await read(ada)).toBe('odile@essai.test');
    await moved('contact', ada, bob, { id: 'member_id' });
    expect(await refusal(read(bob))).toBe('vault.seal-broken');
    const services = { ...world.on(TODAY), outbox: new Outbox() };
    const erasures = new Erasures(services, { keptUntil: async () => undefined });
    await erasures.eraseMember(world.coordinator, ada, 'member-asks');
    expect(await read(ada)).toBeNull();
  });
});

describe('Somebody who was erased while their form was open', () => {
  it('may ask again', async () => {
    const first = await world.register(TODAY, 'ida@essai.test');
    await erased(first);
    const again = await world.register(TODAY, 'ida@essai.test');
    expect(again).not.toBe(first);
    const listed = await new Candidates(world.on(TODAY)).list(world.coordinator);
    expect(listed.filter(({ email }) => email === 'ida@essai.test')).toHaveLength(1);
  });
});
