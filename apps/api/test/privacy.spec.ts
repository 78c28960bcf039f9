import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const JEANNE = { name: 'Jeanne Lambrecht', iban: 'BE68 5390 0754 7034' };

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
let ada: ABrowser;
let bob: ABrowser;
let coordinator: ABrowser;
const folder = mkdtempSync(join(tmpdir(), 'plusloin-privacy-'));

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  api = await startWhole(database.runtimeUrl, { PLUSLOIN_DATA: folder });
  [ada, bob, coordinator] = await Promise.all(
    ['a', 'b', 'coordinator'].map(async (who) => {
      const one = new ABrowser(api.url);
      await one.signIn(`${who}@plusloin.test`);
      return one;
    }),
  );
  await shown('coordinator');
});
afterAll(async () => {
  await api.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody shows the second factor now. */
const shown = (who: string) =>
  database.superuser.query(
    `update auth.session set second_factor_at = now()
      where user_id = (select id from auth."user" where email = $1)`,
    [`${who}@plusloin.test`],
  );

const ofAda = (rest: string) => `/api/cooperatives/${world.here}/members/${world.ada}${rest}`;

async function addJeanne(): Promise<{ at: string; pseudonym: string }> {
  const { id, pseudonym } = await (await ada.post(ofAda('/persons'), JEANNE)).json();
  return { at: ofAda(`/persons/${id}`), pseudonym };
}

/** Empty where poppler is not installed. */
function textOf(file: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: file }).toString();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: no pdftotext here, the PDF is not read\n');
    return '';
  }
}

describe('What a person may ask for', () => {
  it('is a file for a program and one to read, named after the pseudonym', async () => {
    const { at, pseudonym } = await addJeanne();
    const json = await ada.get(`${at}/export/json`);
    expect(json.headers.get('content-disposition')).toBe(
      `attachment; filename="${pseudonym}.json"`,
    );
    expect(await json.json()).toMatchObject({ pseudonym, identity: JEANNE, entries: [] });
    const text = textOf(Buffer.from(await (await ada.get(`${at}/export/pdf`)).arrayBuffer()));
    if (text !== '') expect(text).toMatch(/Jeanne Lambrecht[^]*BE68 5390 0754 7034/);
  });

  it('is nobody else’s to ask', async () => {
    const { at } = await addJeanne();
    for (const one of [bob, coordinator]) {
      expect((await one.get(`${at}/export/json`)).status).toBe(404);
      const asked = await one.ask('PUT', `${at}/erasure`, { reason: 'person-asks' });
      expect(asked.status).toBe(404);
    }
    const through = at.replace(world.ada, world.bob);
    expect((await bob.get(`${through}/export/json`)).status).toBe(404);
    const erased = await bob.ask('PUT', `${through}/erasure`, { reason: 'person-asks' });
    expect(erased.status).toBe(404);
  });

  it('is the end of it: the key is destroyed, the pseudonym stays', async () => {
    const { at, pseudonym } = await addJeanne();
    const erase = () => ada.ask('PUT', `${at}/erasure`, { reason: 'person-asks' });
    const { erasedAt } = await (await erase()).json();
    expect((await (await erase()).json()).erasedAt).toBe(erasedAt);
    expect(await told(await ada.get(`${at}/identity?reason=follow-up`))).toBe('409 vault.erased');
    expect(await told(await ada.get(`${at}/export/json`))).toBe('409 vault.erased');
    const { persons } = await (await ada.get(ofAda('/persons'))).json();
    expect(persons).toContainEqual(expect.objectContaining({ pseudonym, isErased: true }));
    const court = await ada.ask('PUT', `${at}/erasure`, { reason: 'court-order' });
    expect(court.status).toBe(422);
  });
});

describe('What a member may ask for', () => {
  it('is all of it, once they have shown a second factor again', async () => {
    await addJeanne();
    expect(await told(await ada.get(ofAda('/export/json')))).toMatch(/^403 identity\.step-up/);
    await shown('a');
    const exported = await (await ada.get(ofAda('/export/json'))).json();
    expect(exported).toMatchObject({
      cooperative: 'ici',
      member: { code: 'ADA' },
      accounts: [{ email: 'a@plusloin.test' }],
      roles: [{ role: 'member', until: null }],
    });
    expect(exported.persons.length).toBeGreaterThan(0);
    expect(exported.actions[0].action).toBe('vault.member-exported');
    const pdf = Buffer.from(await (await ada.get(ofAda('/export/pdf'))).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await shown('b');
    expect((await bob.get(ofAda('/export/json'))).status).toBe(404);
  });
});

describe('The register of processing', () => {
  it('is read by whoever belongs to the cooperative', async () => {
    const register = await (await bob.get(`/api/cooperatives/${world.here}/privacy`)).json();
    expect(register.processings.map(({ name }: { name: string }) => name)).toContain('identities');
    expect(register.retention).toContainEqual(
      expect.objectContaining({ kind: 'books', years: 10, due: null, isVerified: false }),
    );
  });
});
