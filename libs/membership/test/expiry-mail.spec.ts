import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { NoticeMails, tellOfExpiry } from '@plusloin/membership';
import { FolderMailer } from '@plusloin/platform';
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
    const documentId = await world.verified(pathId, 'registration-number', '2026-12-12');
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
    await world.run(TODAY, tellOfExpiry);
    const all = await world.notices();
    const { key = '' } = all.find(({ subjectId }) => subjectId === documentId) ?? {};
    const mailer = new FolderMailer(dataFolder);
    const mails = new NoticeMails(world.on(TODAY), mailer, 'https://plusloin.example');
    await mails.send(world.coordinator, key);
    await mails.send(world.coordinator, key);
    const [name = '', ...more] = await readdir(dataFolder);
    expect(more).toEqual([]);
    const letter = await readFile(join(dataFolder, name), 'utf8');
    const [head = '', text = ''] = letter.split(/\n\n(.*)/s);
    expect(head).toBe(`To: ${email}\nSubject: Une pièce de ton dossier arrive à son terme`);
    expect(text).toContain('Le numéro d’entreprise de ton dossier');
    expect(text).toContain('vaut jusqu’au samedi 12 décembre 2026 compris');
    expect(text).toMatch(/https:\/\/plusloin\.example\/coop-[0-9a-f-]+\/documents\n/);
  });
});
