import { createSecretKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { calendarDateIn, Quarter, uuidv7 } from '@plusloin/kernel';
import {
  Candidates,
  Contacts,
  Documents,
  ofCooperative,
  Paths,
  TwoPersonSteps,
} from '@plusloin/membership';
import { FolderStorage, Outbox, type Actor, type Config } from '@plusloin/platform';
import { ProposedCloses } from '@plusloin/statements';
import { dumpOf, someBooks, type SomeBooks } from '@plusloin/testing';
import { BreakGlasses, Keyring, Notices, SealedText, Vault } from '@plusloin/vault';
import { anOperator, type Operator } from './an-operator.js';
import { betrayedIn, betrayingFec, canaries, marks } from './canaries.js';
import { filesUnder } from './everything-written.js';

let operator: Operator;
let books: SomeBooks;
/** All that the commands said. */
const said: string[] = [];
/** Written by the commands; what they read lies elsewhere. */
let out: string;

const OF = ['--cooperative', 'essai'];
const BOOKS = [...OF, '--entity', 'ALICE'];

async function typed(...words: string[]): Promise<void> {
  const variables = { ...operator.variables, PLUSLOIN_DATA: out, LOG_LEVEL: 'debug' };
  const { status, out: answer, error } = await operator.typeWith(variables, ...words);
  said.push(answer, error);
  if (status !== 0) throw new Error(`${words.join(' ')}: ${answer}${error}`.slice(0, 2_000));
}

beforeAll(async () => {
  operator = await anOperator();
  out = join(operator.folder, 'out');
  mkdirSync(out);
  await typed('migrate');
  books = await someBooks(operator.database.work(), { country: 'FR', slug: 'essai' });
  const path = join(operator.folder, `fec-${canaries[0].name.replace(' ', '-')}.txt`);
  writeFileSync(path, betrayingFec());
  await typed('mark-persons', 'PP', ...BOOKS);
  await typed('import', 'fec', path, ...BOOKS, '--dry-run');
  await typed('import', 'fec', path, ...BOOKS);
  await sealAllOfThem();
  const reason = ['--reason', `À la demande de ${canaries[3].name}, ${canaries[3].email}`];
  await typed('close-quarter', ...OF, '--quarter', '2026-Q3', ...reason);
  await typed('reopen-quarter', ...OF, '--quarter', '2026-Q3', '--by', 'Anne', ...reason);
  await typed('reopen-quarter', ...OF, '--quarter', '2026-Q3', '--by', 'Bruno', '--confirm');
  await typed('retention', ...OF, '--apply', ...reason);
  await typed('register', ...OF);
  for (const format of ['fec', 'csv', 'hledger']) {
    const file = join(out, `books.${format}`);
    await typed('export', format, ...BOOKS, '--year', '2026', '--out', file);
  }
  await typed('export', 'audit', ...OF, '--out', join(out, 'audit.csv'));
  await typed('verify');
}, 300_000);
afterAll(() => operator.close());

/** What their social worker writes down of each: the whole identity, a note, a reason. */
async function sealAllOfThem(): Promise<void> {
  const { cooperativeId } = books.actor;
  const work = operator.database.work();
  const alice: Actor = { cooperativeId, kind: 'person', id: uuidv7() };
  const [member] = await work.read(alice, (tx) =>
    tx.query<{ id: string }>('select id from registry.member'),
  );
  const key = createSecretKey(Buffer.from(operator.variables['PLUSLOIN_KEY'], 'base64'));
  const holders = { holds: async () => true };
  const parts = { work, keyring: new Keyring(key), holders, outbox: new Outbox() };
  const vault = new Vault(parts);
  const persons = await work.read(alice, (tx) => vault.list(tx, member.id, '', 500));
  for (const [i, { id }] of persons.entries()) {
    await vault.correct(alice, id, { identity: canaries[i], version: 1 });
    await vault.note(alice, id, Object.values(canaries[i]).join(', '));
  }
  const why = `Urgence chez ${canaries[7].name}`;
  const glass = await new BreakGlasses(parts).ask(alice, member.id, why);
  await tellByMail(alice, member.id, glass.id);
  await sealedElsewhere(alice, member.id);
  await ofCandidates(alice, member.id);
  await forTwoPeople(alice);
}

/** The mail that the member gets about it is among the files that are read. */
async function tellByMail(alice: Actor, memberId: string, breakGlassId: string): Promise<void> {
  const work = operator.database.work();
  await work.run(books.actor, async (tx) => {
    const of = { email: 'alice@essai.test', name: 'Alice', password: 'quatre mots bien longs' };
    const accountId = await new Accounts().open(tx, of);
    await new RoleGrants().grant(tx, { accountId, role: 'member', memberId });
  });
  const config = { dataFolder: out, origin: 'https://plusloin.test' } as Config;
  await new Notices({ work, config }).tell(alice, { breakGlassId, event: 'asked' });
}

/** Free text in a table of another context, as advisers and candidates write it. */
async function sealedElsewhere(alice: Actor, memberId: string): Promise<void> {
  const key = createSecretKey(Buffer.from(operator.variables['PLUSLOIN_KEY'], 'base64'));
  const texts = new SealedText(new Keyring(key));
  await operator.database.superuser.query(
    'create table platform.planted (id uuid primary key, sealed bytea not null)',
  );
  await operator.database.work().run(alice, async (tx) => {
    for (const canary of canaries) {
      const id = uuidv7();
      const row = `platform.planted/${id}/sealed`;
      const sealed = await texts.seal(tx, { holderId: memberId, row }, JSON.stringify(canary));
      planted.push([id, sealed]);
    }
  });
  await operator.database.superuser.query(
    'insert into platform.planted select * from unnest($1::uuid[], $2::bytea[])',
    [planted.map(([id]) => id), planted.map(([, sealed]) => sealed)],
  );
}

/** Candidates with a document that was refused, why they went no further, and a list's address. */
async function ofCandidates(alice: Actor, memberId: string): Promise<void> {
  const key = Buffer.from(operator.variables['PLUSLOIN_KEY'], 'base64');
  const work = operator.database.work();
  const config = { keyEncryptionKey: createSecretKey(key) };
  const services = { work, config, storage: new FolderStorage(out) };
  const documents = new Documents(services);
  for (const [i, { name, address, phone }] of canaries.slice(0, 20).entries()) {
    // A letter goes to each of them, and says their own name.
    const whom = { name: 'Quelqu’un', email: `candidate-${i}@essai.test` };
    const form = { ...whom, phone, practiceWished: `Médiation, ${address}` };
    const pathId = await new Candidates(services).register(alice, form);
    const of = { pathId, type: 'diploma', name: `${name}.pdf`, issuedOn: '2015-06-30' } as const;
    const content = Readable.from([Buffer.from(`%PDF-1.7 ${name}, ${address} %%EOF`)]);
    const id = await documents.upload(alice, of, content);
    await documents.refuse(books.actor, id, `Ce diplôme n’est pas celui de ${name}`);
    const why = `${name} déménage au ${address}`;
    await new Paths(services).take(alice, 'withdraw', { pathId, why });
  }
  const contacts = new Contacts(services);
  await work.run(alice, (tx) => contacts.add(tx, memberId, canaries[5].email));
}

/** Why somebody wants to close a quarter and to change what an hour may cost: about each a word. */
async function forTwoPeople(alice: Actor): Promise<void> {
  const key = Buffer.from(operator.variables['PLUSLOIN_KEY'], 'base64');
  const config = { keyEncryptionKey: createSecretKey(key) } as Config;
  const services = { work: operator.database.work(), outbox: new Outbox(), config };
  for (const [i, { name, phone, email }] of canaries.slice(0, 20).entries()) {
    const of = { reason: `${name} attend (${phone}, ${email})`, by: alice.id };
    const quarter = Quarter.of(2027 + i, 1);
    await new ProposedCloses(services).propose(alice, { quarter, ...of });
    await services.work.run(alice, (tx) => {
      const content = { validFrom: calendarDateIn(tx.now, 'Europe/Paris'), hourly: '75.00' };
      const step = ofCooperative({ kind: 'price-ceiling', content });
      return new TwoPersonSteps(services).propose(tx, step, of);
    });
  }
}

const planted: [string, Buffer][] = [];

describe('A thousand planted particulars of persons', () => {
  it('are as many, and are read in the file that was imported', () => {
    expect(canaries.length * 5).toBe(1_000);
    expect(betrayedIn(betrayingFec())).toHaveLength(marks.length);
  });

  it('stand in no row of the database: books, vault, outbox, queue, audit log', async () => {
    const dump = await dumpOf(operator.database.superuser);
    expect(dump).toContain('Frais de tenue de compte');
    expect(dump.match(/vault\.identity-corrected/g)).toHaveLength(200);
    expect(dump.match(/membership\.step-proposed/g)).toHaveLength(20);
    expect(betrayedIn(dump)).toEqual([]);
  });

  it('stand in no statement, export, anchor or notice, nor in the name of one', () => {
    const files = filesUnder(out);
    const kinds = new Set(files.map(({ name }) => name.slice(name.lastIndexOf('.'))));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['.pdf', '.xlsx', '.json', '.csv', '.fec', '.hledger', '.txt']),
    );
    expect(readFileSync(join(out, 'books.fec'), 'latin1')).toMatch(/\tP-[0-9A-Z]{4,8}\tP-/);
    for (const { name, text } of files) {
      expect([name, ...betrayedIn(text)]).toEqual([name]);
      expect(betrayedIn(name.slice(out.length))).toEqual([]);
    }
  });

  it('stand in nothing that a command said or logged', () => {
    // The name of the file is said back to whoever typed it.
    const [first, last] = canaries[0].name.split(' ');
    const text = said.join('\n').replaceAll(`fec-${first}-${last}.txt`, '');
    expect(text).toContain('persons under pseudonyms');
    expect(betrayedIn(text)).toEqual([]);
  });

  it('are all found where nobody said who is a person', async () => {
    await someBooks(operator.database.work(), { country: 'FR', slug: 'sans-marque' });
    const path = join(operator.folder, 'again.txt');
    writeFileSync(path, betrayingFec());
    const words = ['--cooperative', 'sans-marque', '--entity', 'ALICE'];
    expect(await operator.type('import', 'fec', path, ...words)).toMatchObject({ status: 0 });
    const dump = await dumpOf(operator.database.superuser);
    expect(betrayedIn(dump)).toHaveLength(marks.length);
  });
});
