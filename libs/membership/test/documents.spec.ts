import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import {
  Documents,
  Paths,
  printableTitle,
  tellOfExpiry,
  type NewDocument,
} from '@plusloin/membership';
import { bookRetention } from '@plusloin/ledger';
import { FolderStorage, Outbox } from '@plusloin/platform';
import { Erasures } from '@plusloin/vault';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let world: JoiningWorld;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
  folder = mkdtempSync(join(tmpdir(), 'plusloin-documents-'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const documents = (day = TODAY) =>
  new Documents({ ...world.on(day), storage: new FolderStorage(folder) });

async function* pdf(text = 'a diploma', end = '%%EOF') {
  yield Buffer.from(`%PDF-1.7\n${uuidv7()} ${text}\n`);
  yield Buffer.from(end);
}

const diploma = (pathId: string): NewDocument => ({
  ...{ pathId, type: 'diploma', title: 'assistant-social', issuedOn: '2015-06-30' },
  name: '../../Mes papiers\\Diplôme\r\n 2015.pdf',
});

/** A diploma that a colleague still has to look at. */
async function uploaded(pathId: string, of: Partial<NewDocument> = {}): Promise<string> {
  return documents().upload(world.coordinator, { ...diploma(pathId), ...of }, pdf());
}

const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    .length;

describe('An upload', () => {
  it('lies under a random name and is known by its hash; its own name is words', async () => {
    const pathId = await world.register(TODAY);
    const id = await uploaded(pathId);
    const { document, bytes } = await documents().read(world.colleague, id);
    expect(document).toMatchObject({
      ...{ name: 'Diplôme 2015.pdf', mediaType: 'application/pdf', state: 'waiting' },
      ...{ uploadedBy: 'operator:coordination', bytes: bytes.length },
    });
    expect(document.storagePath).toMatch(/^documents\/coop-[0-9a-f-]+\/[0-9a-f-]{36}$/);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lies sealed, and is not given where a byte of it changed or its end is missing', async () => {
    const pathId = await world.register(TODAY);
    const marker = Buffer.alloc(200_000, 'Nora Petit, casier vierge. ');
    async function* content() {
      yield Buffer.from('%PDF-1.7\n');
      yield marker;
      yield Buffer.from('%%EOF');
    }
    const id = await documents().upload(world.coordinator, diploma(pathId), content());
    const { document, bytes } = await documents().read(world.colleague, id);
    expect(bytes.subarray(9, 9 + marker.length).equals(marker)).toBe(true);
    const place = join(folder, document.storagePath);
    const onDisk = await readFile(place);
    expect(onDisk.includes('Nora')).toBe(false);
    expect(onDisk.includes('%PDF')).toBe(false);
    const read = () => refusal(documents().read(world.colleague, id));
    for (const at of [0, 70_000, onDisk.length - 1]) {
      const changed = Buffer.from(onDisk);
      changed[at] ^= 1;
      await writeFile(place, changed);
      expect(await read()).toBe('vault.seal-broken');
    }
    for (const length of [0, 10, 64 * 1024 + 16, onDisk.length - 1]) {
      await writeFile(place, onDisk.subarray(0, length));
      expect(await read()).toBe('vault.seal-broken');
    }
    await writeFile(place, onDisk);
    expect(await read()).toBe('accepted');
  });

  it('does not open with the key of another, and never again once its path is erased', async () => {
    const [one, two] = [await world.register(TODAY), await world.register(TODAY)];
    const [id, other] = [await uploaded(one), await uploaded(two)];
    const read = (of: string) => refusal(documents().read(world.colleague, of));
    await database.superuser.query(
      `update membership.document d set sealed_key = o.sealed_key from membership.document o
        where d.id = $1 and o.id = $2`,
      [other, id],
    );
    expect([await read(id), await read(other)]).toEqual(['accepted', 'vault.seal-broken']);
    const erasures = new Erasures({ ...world.on(TODAY), outbox: new Outbox() }, bookRetention);
    await erasures.erasePath(world.coordinator, one, 'person-asks');
    expect(await read(id)).toBe('vault.erased');
  });

  it('that is refused leaves nothing behind', async () => {
    const pathId = await world.register(TODAY);
    const before = await files();
    const upload = (content: AsyncIterable<Uint8Array>, of = diploma(pathId)) =>
      refusal(documents().upload(world.coordinator, of, content));
    async function* film() {
      yield* pdf();
      for (let piece = 0; piece < 12; piece += 1) yield Buffer.alloc(2 ** 20);
    }
    async function* brokenOff() {
      yield* pdf();
      throw new Error('the phone lost its network');
    }
    expect(await upload(film())).toBe('membership.document-too-large');
    expect(await upload(pdf('cut off', ''))).toBe('membership.document-not-accepted');
    expect(await upload(brokenOff())).toBeUndefined();
    expect(await upload(pdf(), diploma(uuidv7()))).toBe('platform.not-found');
    const wrong = { ...diploma(pathId), expiresOn: '2010-01-01' };
    expect(await upload(pdf(), wrong)).toBe('membership.invalid-form');
    expect(await files()).toBe(before);
  });

  it('of the very same file again is the one that is there', async () => {
    const pathId = await world.register(TODAY);
    const content = Buffer.from('%PDF-1.7 the same %%EOF');
    async function* same() {
      yield content;
    }
    const once = await documents().upload(world.coordinator, diploma(pathId), same());
    const before = await files();
    expect(await documents().upload(world.coordinator, diploma(pathId), same())).toBe(once);
    expect(await files()).toBe(before);
  });

  it('is for people who are here or ask to be', async () => {
    const pathId = await world.register(TODAY);
    const of = { pathId, why: 'ne souhaite pas continuer' };
    await new Paths(world.on(TODAY)).take(world.coordinator, 'withdraw', of);
    expect(await refusal(uploaded(pathId))).toBe('membership.path-ended');
  });
});

describe('What waits for somebody’s eyes', () => {
  it('is shown with a candidate’s name, which is sealed, and that is written down', async () => {
    const id = await uploaded(await world.register(TODAY));
    const before = await shownCandidates();
    const waiting = await documents().waiting(world.colleague, { after: null, limit: 100 });
    expect(waiting.find((one) => one.id === id)).toMatchObject({
      ...{ person: 'Nora Petit', memberId: null },
    });
    expect(await shownCandidates()).toBe(before + 1);
  });
});

const shownCandidates = async (): Promise<number> => {
  const sql = `select from audit.entry where action = 'membership.candidates-shown'`;
  return (await database.superuser.query(sql)).rows.length;
};

describe('A verification', () => {
  it('is made by somebody else than whoever uploaded', async () => {
    const id = await uploaded(await world.register(TODAY));
    expect(await refusal(documents().verify(world.coordinator, id))).toBe('membership.same-person');
    await documents().verify(world.colleague, id);
    await documents().verify(world.colleague, id);
    const { document } = await documents().read(world.colleague, id);
    expect(document).toMatchObject({ state: 'verified', judgedBy: 'operator:compta' });
  });

  it('is held by the database too', async () => {
    const id = await uploaded(await world.register(TODAY));
    const sql = `update membership.document set judgement = 'verified', judged_on = '2026-11-22',
      judged_by = uploaded_by where id = $1`;
    await expect(database.superuser.query(sql, [id])).rejects.toThrow(/judged_by_another/);
  });

  it('may be a refusal with its reason, which is final', async () => {
    const id = await uploaded(await world.register(TODAY));
    expect(await refusal(documents().refuse(world.colleague, id, ''))).toBe(
      'membership.invalid-form',
    );
    await documents().refuse(world.colleague, id, 'illisible');
    expect(await refusal(documents().verify(world.colleague, id))).toBe(
      'membership.already-judged',
    );
  });
});

describe('A protected title', () => {
  const title = (memberId: string, on: string) =>
    world.run(TODAY, (tx) => printableTitle(tx, memberId, calendarDate(on)));

  it('is printed from the day on which its diploma was verified', async () => {
    const { pathId } = await world.agreed();
    const [{ member_id: memberId }] = (
      await database.superuser.query('select member_id from membership.path where id = $1', [
        pathId,
      ])
    ).rows;
    expect(await title(memberId, TODAY)).toBeNull();
    const id = await uploaded(pathId);
    expect(await title(memberId, TODAY)).toBeNull();
    await documents().verify(world.colleague, id);
    expect(await title(memberId, TODAY)).toBe('Assistant·e social·e');
    expect(await title(memberId, '2026-11-21')).toBeNull();
  });
});

describe('A document that will expire', () => {
  it('is told of 60, 30 and 7 days before, once each', async () => {
    const lille = await JoiningWorld.open(database);
    const pathId = await lille.register('2026-09-01');
    const id = await lille.verified(pathId, 'insurance', '2026-12-31');
    const told: string[] = [];
    const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-30', '2026-12-01'];
    for (const day of [...days, '2026-12-24', '2026-12-24', '2026-12-31', '2027-01-01']) {
      const count = await lille.run(day, tellOfExpiry);
      if (count > 0) told.push(day);
    }
    expect(told).toEqual(['2026-11-01', '2026-12-01', '2026-12-24']);
    const all = await lille.notices();
    const notices = all.filter(({ kind }) => kind === 'document-expires');
    expect(notices.map(({ key }) => key)).toEqual(
      [60, 30, 7].map((before) => `document-expires:${id}:${before}`),
    );
    expect(notices[0]).toMatchObject({ kind: 'document-expires', pathId, dueOn: '2026-12-31' });
    const { rows } = await database.superuser.query(
      `select payload from platform.outbox
        where cooperative_id = $1 and job = 'membership.mail-notice'
          and payload ->> 'key' like 'document-expires:%' order by id`,
      [lille.books.actor.cooperativeId],
    );
    expect(rows).toEqual(notices.map(({ key }) => ({ payload: { key } })));
  });

  it('is forgotten once another holds for longer, and once the person is not here', async () => {
    const lille = await JoiningWorld.open(database);
    const renewed = await lille.register('2026-09-01');
    const gone = await lille.register('2026-09-01');
    await lille.verified(renewed, 'insurance', '2026-12-01');
    await lille.verified(renewed, 'insurance', '2027-12-01');
    await lille.verified(gone, 'insurance', '2026-12-01');
    const of = { pathId: gone, why: 'sans suite' };
    await new Paths(lille.on(TODAY)).take(lille.coordinator, 'refuse', of);
    const service = new Documents({ ...lille.on(TODAY), storage: new FolderStorage(folder) });
    expect(await service.expiring(lille.coordinator)).toEqual([]);
  });
});
