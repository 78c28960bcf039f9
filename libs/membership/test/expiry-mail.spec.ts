import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { warnOfExpiryHandler } from '@plusloin/membership';
import type { JobHandler } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld } from './joining-world.js';

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
    await world.run(TODAY, async (tx) => {
      const [{ memberId } = { memberId: '' }] = await tx.query<{ memberId: string }>(
        'select member_id as "memberId" from membership.path where id = $1',
        [pathId],
      );
      const account = { email, name: 'Nora', password: 'quatre mots bien longs' };
      const accountId = await new Accounts().open(tx, account);
      await new RoleGrants().grant(tx, { accountId, role: 'member', memberId });
    });
    const config = { dataFolder, origin: 'https://plusloin.example' };
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
});
