import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { warnOfExpiryHandler } from '@plusloin/membership';
import type { JobHandler, Mail } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, KEYS } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let dataFolder: string;

beforeAll(async () => {
  database = await testDatabase();
  dataFolder = await mkdtemp(join(tmpdir(), 'plusloin-expiry-'));
});
afterAll(async () => {
  await database.close();
  await rm(dataFolder, { recursive: true });
});

describe('The letter before a document expires', () => {
  it('reaches the member, and its subject says nothing of the document', async () => {
    const world = await JoiningWorld.open(database);
    const { pathId } = await world.agreed();
    const documentId = await world.verified(pathId, 'criminal-record', '2026-12-12');
    const email = `nora-${pathId}@plusloin.test`;
    await account(world, pathId, email);
    const config = { ...KEYS, dataFolder, origin: 'https://plusloin.example' };
    const handler = warnOfExpiryHandler({ ...world.on(TODAY), config });
    const run = {} as Parameters<JobHandler['run']>[2];
    await handler.run(world.coordinator, { documentId, daysBefore: 30 }, run);
    const [name = ''] = await readdir(join(dataFolder, 'mail'));
    const letter = await readFile(join(dataFolder, 'mail', name), 'utf8');
    const [head = '', text = ''] = letter.split(/\n\n(.*)/s);
    expect(head).toBe(`To: ${email}\nSubject: Une pièce de ton dossier arrive à son terme`);
    expect(text).toContain('L’extrait de casier judiciaire');
    expect(text).toContain('vaut jusqu’au 12/12/2026');
    expect(text).toMatch(/https:\/\/plusloin\.example\/coop-[0-9a-f-]+\/documents\n/);
  });

  it('goes to each mailbox once, also when another one fails', async () => {
    const world = await JoiningWorld.open(database);
    const { pathId } = await world.agreed();
    const documentId = await world.verified(pathId, 'insurance', '2026-12-12');
    const boxes = ['a', 'b', 'c'].map((name) => `${name}-${pathId}@plusloin.test`);
    for (const email of boxes) await account(world, pathId, email);
    const sent: string[] = [];
    const full = new Set([boxes[1]]);
    const mailer = {
      send: async ({ to }: Mail) => {
        if (full.has(to)) throw new Error('mailbox full');
        sent.push(to);
      },
    };
    const config = { ...KEYS, dataFolder, origin: 'https://plusloin.example' };
    const handler = warnOfExpiryHandler({ ...world.on(TODAY), config }, mailer);
    const run = {} as Parameters<JobHandler['run']>[2];
    const warn = () => handler.run(world.coordinator, { documentId, daysBefore: 30 }, run);
    await expect(warn()).rejects.toThrow('mailbox full');
    expect(sent).toEqual([boxes[0], boxes[2]]);
    full.clear();
    await warn();
    await warn();
    expect(sent).toEqual([boxes[0], boxes[2], boxes[1]]);
  });

  /** Somebody who signs in as the member of a path. */
  const account = (world: JoiningWorld, pathId: string, email: string) =>
    world.run(TODAY, async (tx) => {
      const [{ memberId } = { memberId: '' }] = await tx.query<{ memberId: string }>(
        'select member_id as "memberId" from membership.path where id = $1',
        [pathId],
      );
      const of = { email, name: 'Nora', password: 'quatre mots bien longs' };
      const accountId = await new Accounts().open(tx, of);
      await new RoleGrants().grant(tx, { accountId, role: 'member', memberId });
    });
});
