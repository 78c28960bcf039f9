import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WEBHOOK_EVENTS } from '@plusloin/contracts';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { calendarDateIn, Quarter } from '@plusloin/kernel';
import { bookRetention, Books } from '@plusloin/ledger';
import {
  Candidates,
  CooperativeExports,
  Documents,
  ofCooperative,
  TwoPersonSteps,
} from '@plusloin/membership';
import { WebhookEndpoints } from '@plusloin/platform';
import { everyTable, ProposedCloses, Questions } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { Erasures } from '@plusloin/vault';
import { unzipSync } from 'fflate';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const ASKER = 'zoe';
let world: ClosingWorld;
let books: SomeBooks;
let id: string;
let files: Record<string, Uint8Array>;
const exports = new CooperativeExports();

beforeAll(async () => {
  world = await ClosingWorld.open();
  books = await smallQuarter(world.services.work);
  await smallQuarter(world.services.work); // Another cooperative, of which nothing is told.
  const quarter = Quarter.parse('2026-Q3');
  const { closeId } = await world.closes.request(books.actor, { quarter });
  await world.ended(books, closeId);
  await plant(closeId);
  const { work, outbox, storage } = world.services;
  ({ id } = await work.run(books.actor, (tx) => exports.ask(tx, outbox, ASKER)));
  const { path } = await ready();
  files = unzipSync(await storage.get(path));
});
afterAll(() => world.close());

/** What lies sealed in the database, and what opens something. */
const planted = { secret: '', file: Buffer.from('%PDF-1.7 diploma of Nora %%EOF') };

async function plant(closeId: string): Promise<void> {
  const { services } = world;
  const { actor, practice } = books;
  await candidate('Nora Petit', 'nora@essai.test', planted.file);
  const file = Buffer.from('%PDF-1.7 diploma of Paul %%EOF');
  const gone = await candidate('Paul Effacé', 'paul@essai.test', file);
  await new Erasures(services, bookRetention).erasePath(actor, gone, 'person-asks');
  const id = await services.work.run(actor, async (tx) => {
    const of = { email: 'omar@essai.test', name: 'Omar', password: 'quatre mots bien longs' };
    const accountId = await new Accounts().open(tx, of);
    await new RoleGrants().grant(tx, { accountId, role: 'coordinator', memberId: null });
    return accountId;
  });
  const count = { length: 1_200 };
  const many = Array.from(count, (_none, nth) => [`61${1_000 + nth}`, 'Divers'] as const);
  await services.work.run(actor, (tx) => new Books().addAccounts(tx, books.memberBooks, many));
  const omar = { ...actor, kind: 'person', id } as const;
  const about = { closeId, subject: 'ALICE', figure: 'ALICE/result' };
  await new Questions(services).ask(omar, { ...about, text: '=Pourquoi ?' }, [practice]);
  await proposed();
  const url = 'https://example.org/hook';
  const hook = { url, description: 'compta', events: [WEBHOOK_EVENTS[0]] };
  ({ secret: planted.secret } = await new WebhookEndpoints(services).add(omar, hook));
}

/** Two people are to close a quarter, and to change what an hour may cost. */
async function proposed(): Promise<void> {
  const { services } = world;
  const quarter = Quarter.parse('2026-Q4');
  const close = { quarter, reason: 'Nora attend la clôture', by: ASKER };
  await new ProposedCloses(services).propose(books.actor, close);
  await services.work.run(books.actor, (tx) => {
    const content = { validFrom: calendarDateIn(tx.now, 'Europe/Brussels'), hourly: '75.00' };
    const step = ofCooperative({ kind: 'price-ceiling', content });
    const asked = { reason: 'Nora l’a demandé', by: ASKER };
    return new TwoPersonSteps(services).propose(tx, step, asked);
  });
}

/** Somebody who registers and shows a document; answers their path. */
async function candidate(name: string, email: string, file: Buffer): Promise<string> {
  const { services } = world;
  const form = { name, email, practiceWished: 'Médiation' };
  const pathId = await new Candidates(services).register(books.actor, form);
  const told = { pathId, type: 'diploma', name: 'diplome.pdf', issuedOn: '2020-06-30' } as const;
  await new Documents(services).upload(books.actor, told, pieces(file));
  return pathId;
}

async function* pieces(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

const fetched = (by: string) =>
  world.services.work.run(books.actor, (tx) => exports.fetch(tx, id, by));

/** Waits until the worker has written it. */
async function ready(): Promise<{ path: string }> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await fetched(ASKER).catch(() => null);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing was exported in time');
}

const text = (path: string) => Buffer.from(files[path] ?? []).toString('utf8');

describe('The export of a whole cooperative', () => {
  it('holds books, statements, members, rules, the audit log and the anchors', () => {
    const names = Object.keys(files).map((path) => path.replace(/\d{6}-\d+T\d+Z/, 'N'));
    for (const name of [
      ...['LISEZ-MOI.txt', 'cooperative.json', 'members.csv', 'rules.json', 'steps.json'],
      ...['books/ALICE/ALICE-2026.csv', 'books/COOP/COOP-2026-FEC.txt', 'audit.csv'],
      ...['statements/2026-Q3/v1/alice.pdf', 'anchors/N.json', 'hashes.sha256'],
    ]) {
      expect(names).toContain(name);
    }
    expect(text('members.csv')).toContain('"ALICE"');
    expect(text('audit.csv')).toContain('membership.export-asked');
  });

  it('holds every table that is not held back, and says what its columns mean', () => {
    const columns = text('colonnes.csv');
    for (const table of everyTable) {
      if (!('file' in table)) continue;
      const [header] = text(table.file).split('\r\n');
      for (const name of header?.split(';') ?? []) {
        expect(columns).toContain(`"${table.file}";${name};`);
      }
    }
    expect(text('absent.csv')).toContain('"vault.text_key";"";"une clé');
  });

  it('opens what was sealed: candidates, documents, questions, steps', () => {
    expect(text('candidates/candidates.csv')).toContain('"Nora Petit";"nora@essai.test"');
    const opened = Object.keys(files).filter((path) => /^documents\/.*\.pdf$/.test(path));
    expect(opened.map(text)).toEqual([planted.file.toString()]);
    expect(text('documents/documents.csv')).toContain('"diplome.pdf"');
    expect(text('questions/messages.csv')).toContain(`"'=Pourquoi ?"`);
    expect(text('paths/events.csv')).toContain('"register"');
    expect(text('steps/proposals.csv')).toContain('"Nora attend la clôture"');
    expect(text('steps/proposals.csv')).toContain('"Nora l’a demandé"');
    expect(JSON.parse(text('steps.json'))).toMatchObject([
      { kind: 'price-ceiling', proposedBy: ASKER, reason: 'Nora l’a demandé' },
    ]);
    expect(text('access/accounts.csv')).toContain('"omar@essai.test"');
  });

  it('says of whoever was erased that there was somebody, and no more', () => {
    expect(text('documents/documents.csv').trim().split('\r\n')).toHaveLength(3);
    expect(text('candidates/candidates.csv')).toMatch(/"";"";"";""\r\n/);
    const all = Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(all.filter((one) => one.includes('Paul'))).toEqual([]);
  });

  it('tells a table to its last row, page after page', () => {
    const codes = text('books/accounts.csv').match(/"61\d{4}";"Divers"/g) ?? [];
    expect(new Set(codes).size).toBe(1_200);
  });

  it('gives no secret away', () => {
    expect(text('webhooks/endpoints.csv')).toContain('https://example.org/hook');
    const all = Object.values(files).map((bytes) => Buffer.from(bytes).toString('latin1'));
    expect(planted.secret).not.toBe('');
    expect(all.filter((one) => one.includes(planted.secret))).toEqual([]);
  });

  it('has a list of hashes that fits every file', () => {
    const lines = text('hashes.sha256').trim().split('\n');
    expect(lines).toHaveLength(Object.keys(files).length - 1);
    for (const line of lines) {
      const [sha256, path = ''] = line.split('  ');
      expect(createHash('sha256').update(files[path] ?? '').digest('hex')).toBe(sha256);
    }
  });

  it('leaves nothing but its one file in the storage, told of by progress', async () => {
    const list = await world.services.work.read(books.actor, (tx) => exports.list(tx));
    expect(list).toMatchObject([{ done: list[0]?.total, askedBy: ASKER }]);
    expect(await world.services.storage.list('exports/')).toEqual([list[0]?.path]);
  });

  it('is fetched by nobody else, and by nobody after seven days', async () => {
    await expect(fetched('omar')).rejects.toMatchObject({ code: 'platform.not-found' });
    const later = world.database.work(new Date(Date.now() + 7 * 86_400_000 + 1_000));
    const late = later.run(books.actor, (tx) => exports.fetch(tx, id, ASKER));
    await expect(late).rejects.toMatchObject({ code: 'platform.not-found' });
  });
});
