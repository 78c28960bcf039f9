import { createSecretKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { Outbox, type Actor } from '@plusloin/platform';
import { someBooks, type SomeBooks } from '@plusloin/testing';
import { BreakGlasses, Keyring, Vault } from '@plusloin/vault';
import { anOperator, type Operator } from './an-operator.js';
import { betrayedIn, betrayingFec, canaries, marks } from './canaries.js';
import { dumpOf, filesUnder } from './everything-written.js';

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
  await typed('close-quarter', ...OF, '--quarter', '2026-Q3');
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
  await new BreakGlasses(parts).ask(alice, member.id, `Urgence chez ${canaries[7].name}`);
}

describe('A thousand planted particulars of persons', () => {
  it('are as many, and are read in the file that was imported', () => {
    expect(canaries.length * 5).toBe(1_000);
    expect(betrayedIn(betrayingFec())).toHaveLength(marks.length);
  });

  it('stand in no row of the database: books, vault, outbox, queue, audit log', async () => {
    const dump = await dumpOf(operator.database.superuser);
    expect(dump).toContain('Frais de tenue de compte');
    expect(dump.match(/vault\.identity-corrected/g)).toHaveLength(200);
    expect(betrayedIn(dump)).toEqual([]);
  });

  it('stand in no statement, export, anchor or notice, nor in the name of one', () => {
    const files = filesUnder(out);
    const kinds = new Set(files.map(({ name }) => name.slice(name.lastIndexOf('.'))));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['.pdf', '.xlsx', '.json', '.csv', '.fec', '.hledger']),
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
