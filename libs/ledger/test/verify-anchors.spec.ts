import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  anchorFolder,
  Anchors,
  BooksVerifier,
  checkAndAnchor,
  credit,
  debit,
  Journal,
  ledgerContext,
  proveAndAnchor,
} from '@plusloin/ledger';
import {
  createLog,
  FolderStorage,
  JobRegistry,
  Outbox,
  readConfig,
  systemActor,
  type Config,
  type Services,
  type Work,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { signedBytes } from '../src/verify/anchor-file.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const VERIFY_ANCHOR = fileURLToPath(new URL('../../../scripts/verify-anchor.mjs', import.meta.url));
const journal = new Journal();
let database: TestDatabase;
let work: Work;
let folder: string;
let storage: FolderStorage;
let anchors: Anchors;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  folder = await mkdtemp(join(tmpdir(), 'plusloin-anchors-'));
  storage = new FolderStorage(folder);
  anchors = new Anchors(work, storage, privateKey);
});
beforeEach(async () => {
  books = await someBooks(work);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const post = (key: string) =>
  work.run(books.actor, (tx) =>
    journal.post(tx, books.memberBooks, {
      key,
      journal: 'OD',
      on: calendarDate('2026-05-05'),
      label: 'Frais de mai',
      lines: [debit('6132', 1_000n), credit('440', 1_000n)],
    }),
  );

const findings = async (key = publicKey) =>
  (await new BooksVerifier(work, storage, key).verify(books.actor)).findings;

const listed = () =>
  work.read(books.actor, (tx) => tx.query<{ path: string }>('select path from ledger.anchor'));

const asSuperuser = async (sql: string) => {
  const client = await database.superuser.connect();
  try {
    await client.query(`set session_replication_role = replica; ${sql}`);
  } finally {
    client.release(true);
  }
};

const statement = { path: 'statements/2026-Q2/ALICE.pdf', sha256: 'ab'.repeat(32) };

describe('an anchor', () => {
  it('says where all books of the cooperative stand, and which files go with them', async () => {
    await post('a');
    const { anchor, path } = await anchors.anchor(books.actor, 'close', [statement]);
    const { slug } = await work.read(books.actor, cooperativeOf);
    expect(path).toBe(`${anchorFolder(slug)}000001-20261122T090000Z.json`);
    expect(anchor).toMatchObject({
      cooperative: { id: books.actor.cooperativeId, slug, name: 'Les Essais' },
      number: 1,
      at: '2026-11-22T09:00:00.000Z',
      reason: 'close',
      previous: null,
      books: [
        { entity: 'ALICE', registration: '0732.829.833', sequence: 1, registers: [] },
        { entity: 'COOP', registration: '0732.829.833', sequence: 0, hash: '', registers: [] },
      ],
      files: [statement],
    });
    expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toMatchObject({ anchor });
  });

  it('names the one before it by the hash of its file', async () => {
    const first = await anchors.anchor(books.actor, 'nightly');
    await post('a');
    const second = await anchors.anchor(books.actor, 'nightly');
    expect(second.anchor).toMatchObject({ number: 2, previous: first.sha256 });
  });

  it('is made once for the same books, files and reason', async () => {
    await post('a');
    const night = await anchors.anchor(books.actor, 'nightly');
    const close = await anchors.anchor(books.actor, 'close', [statement]);
    expect(await anchors.anchor(books.actor, 'nightly')).toEqual(night);
    expect(await anchors.anchor(books.actor, 'close', [statement])).toEqual(close);
    expect(await listed()).toEqual([{ path: night.path }, { path: close.path }]);
  });

  it('follows the others when several are asked for at once', async () => {
    const asked = [1, 2, 3, 4, 5].map((n) =>
      anchors.anchor(books.actor, 'close', [{ ...statement, path: `statements/${n}.pdf` }]),
    );
    const numbers = (await Promise.all(asked)).map((file) => file.anchor.number);
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
    expect((await findings()).filter(({ check }) => check === 'ledger.anchors')).toEqual([]);
  });

  it('that was written when its transaction broke off is an anchor like the others', async () => {
    await post('a');
    const broken = await anchors.anchor(books.actor, 'nightly');
    await asSuperuser(`delete from ledger.anchor where path = '${broken.path}'`);
    expect(await findings()).toEqual([]);
    expect(await anchors.anchor(books.actor, 'nightly')).toEqual(broken);
    expect(await listed()).toEqual([{ path: broken.path }]);
  });

  it('does not follow one that is lost', async () => {
    await post('a');
    const { path } = await anchors.anchor(books.actor, 'nightly');
    await rm(join(folder, path));
    await post('b');
    const refused = anchors.anchor(books.actor, 'nightly');
    await expect(refused).rejects.toMatchObject({ code: 'ledger.anchor-lost', details: { path } });
  });

  it('counts only with the key of the installation', async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    const others = generateKeyPairSync('ed25519');
    expect(await findings(others.publicKey)).toMatchObject([
      { check: 'ledger.anchors', where: path, says: 'Cette ancre est signée d’une autre clé.' },
    ]);
  });

  it('does not count when a word in it was changed', async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    const text = (await storage.get(path)).toString();
    await storage.put(path, Buffer.from(text.replace('Les Essais', 'Les essais')));
    const says = 'La signature de cette ancre ne va pas avec son contenu.';
    expect(await findings()).toMatchObject([{ check: 'ledger.anchors', where: path, says }]);
  });

  it('does not count when a space in it was changed', async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    await storage.put(path, Buffer.concat([await storage.get(path), Buffer.from(' ')]));
    const says = 'Le fichier de cette ancre a été changé.';
    expect(await findings()).toMatchObject([{ check: 'ledger.anchors', where: path, says }]);
  });

  it('does not count when it follows another one than that before it', async () => {
    const { anchor, path } = await anchors.anchor(books.actor, 'nightly');
    const second = path.replace('000001', '000002');
    const other = { ...anchor, number: 2, previous: 'ab'.repeat(32) };
    await storage.put(second, signedBytes(other, privateKey));
    const says = 'Cette ancre ne suit pas celle qui la précède.';
    expect(await findings()).toMatchObject([{ check: 'ledger.anchors', where: second, says }]);
  });

  it('does not count in another place', async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    const copy = path.replace('000001', '000002');
    await storage.put(copy, await storage.get(path));
    expect(await findings()).toMatchObject([{ check: 'ledger.anchors', where: copy }]);
  });

  it('is missed when the one after it is there', async () => {
    const first = await anchors.anchor(books.actor, 'nightly');
    await post('a');
    await anchors.anchor(books.actor, 'nightly');
    await rm(join(folder, first.path));
    await asSuperuser(`delete from ledger.anchor where path = '${first.path}'`);
    expect(await findings()).toMatchObject([{ check: 'ledger.anchors', where: 'ancre n° 1' }]);
  });

  it('still counts when the cooperative is called otherwise', async () => {
    await post('a');
    await anchors.anchor(books.actor, 'nightly');
    await asSuperuser(`update registry.cooperative set slug = slug || '-bis'
      where cooperative_id = '${books.actor.cooperativeId}'`);
    const verifier = new BooksVerifier(work, storage, publicKey);
    expect(await verifier.verify(books.actor)).toMatchObject({
      anchors: { count: 1, lastAt: '2026-11-22T09:00:00.000Z' },
      findings: [],
    });
  });

  it('is not the one that was listed when the list says so', async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    await asSuperuser(`update ledger.anchor set sha256 = sha256(sha256) where path = '${path}'`);
    expect(await findings()).toMatchObject([
      { check: 'ledger.anchors', where: path, says: 'Ce n’est plus le fichier ancré.' },
    ]);
  });

  it('proves a statement to a member who has the files and no server', async () => {
    await post('a');
    const { sha256 } = await storage.put('statements/2026-Q3/ALICE.pdf', Buffer.from('relevé'));
    const files = [{ path: 'statements/2026-Q3/ALICE.pdf', sha256 }];
    const { path } = await anchors.anchor(books.actor, 'close', files);
    const at = (stored: string) => join(folder, stored);
    const words = [at('statements/2026-Q3/ALICE.pdf'), '--anchor', at(path)];
    const { stdout } = await promisify(execFile)(process.execPath, [VERIFY_ANCHOR, ...words]);
    expect(stdout).toContain('✔ Signature valable.');
    expect(stdout).toContain('ALICE.pdf = statements/2026-Q3/ALICE.pdf');
  });

  it('is taken out of the list by nobody', async () => {
    await anchors.anchor(books.actor, 'nightly');
    for (const sql of ['delete from ledger.anchor', `update ledger.anchor set path = 'x'`]) {
      await expect(work.run(books.actor, (tx) => tx.query(sql))).rejects.toThrow('denied');
    }
    await expect(database.owner.query('truncate ledger.anchor')).rejects.toThrow('append-only');
  });
});

describe('the nightly job', () => {
  const services = (signingKey: Config['signingKey'] = privateKey): Services => {
    const { signingKey: _none, ...config } = readConfig({}, []);
    return {
      config: { ...config, ...(signingKey && { signingKey }) },
      clock: work.clock,
      work,
      outbox: new Outbox(),
      storage,
      log: createLog({ level: 'silent', process: 'test' }),
    };
  };
  const actor = () => systemActor(books.actor.cooperativeId);

  it('is the work of the ledger, asked once a night for a cooperative', () => {
    const handlers = ledgerContext.handlers?.(services()) ?? [];
    const registry = new JobRegistry(ledgerContext.jobs ?? [], handlers);
    expect(registry.definitionOf('ledger.check-and-anchor')).toBe(checkAndAnchor);
    const { cooperativeId } = books.actor;
    const asked = checkAndAnchor.with({ cooperativeId, at: '2026-11-22T01:30:00.000Z' });
    expect(asked.key).toBe(`ledger.check-and-anchor-${cooperativeId}`);
  });

  it('anchors books in which nothing is found', async () => {
    await post('a');
    await proveAndAnchor(services(), actor());
    await proveAndAnchor(services(), actor());
    expect(await listed()).toHaveLength(1);
  });

  it('fails on books whose chain is broken, and signs nothing', async () => {
    await post('a');
    await asSuperuser(`update ledger.posting set amount = amount * 2
      where legal_entity_id = '${books.memberBooks}'`);
    const failed = proveAndAnchor(services(), actor());
    await expect(failed).rejects.toMatchObject({ code: 'ledger.books-differ' });
    expect(await listed()).toEqual([]);
  });

  it('fails on what does not add up, and anchors the chain, which is sound', async () => {
    await post('a');
    await asSuperuser(`update ledger.balance set debit = debit + 1
      where legal_entity_id = '${books.memberBooks}' and account = '440'`);
    const failed = proveAndAnchor(services(), actor());
    await expect(failed).rejects.toMatchObject({ details: { count: 1 } });
    expect(await listed()).toHaveLength(1);
  });

  it('refuses without a key to sign with', async () => {
    const { signingKey: _key, ...config } = services().config;
    const failed = proveAndAnchor({ ...services(), config }, actor());
    await expect(failed).rejects.toMatchObject({ code: 'ledger.no-signing-key' });
  });
});
