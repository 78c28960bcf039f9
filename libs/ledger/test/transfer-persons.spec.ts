import { createSecretKey, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  BooksImport,
  entriesOfPerson,
  markPersons,
  ownCsvMapping,
  parseImportMapping,
} from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { sealingVault } from '@plusloin/vault';
import { fecLine, fecText } from '../src/exchange/testing/small-files.js';
import { exported, fileOf, imported, refusalOf, rowsOf } from './transfer-books.js';

let database: TestDatabase;
let work: Work;
let books: SomeBooks;
const config = { keyEncryptionKey: createSecretKey(randomBytes(32)) };

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());
beforeEach(async () => {
  books = await someBooks(work, { country: 'FR' });
  const { actor, memberBooks } = books;
  await work.run(actor, (tx) => markPersons(tx, memberBooks, ['PP']));
});

const rows = (sql: string) => rowsOf(work, books.actor, sql);
const take = (content: string, more: Parameters<typeof fileOf>[1] = {}) =>
  new BooksImport(work, sealingVault({ work, config })).import(
    books.actor,
    fileOf(content, more),
  );

const JEANNE = { CompAuxNum: 'PP-LAMBRECHT', CompAuxLib: 'Jeanne Lambrecht' };
/** An invoice of 50,00 to a person, whose second line names the person in its label alone. */
const invoice = (more: Parameters<typeof fecLine>[0] = {}) =>
  fecText(
    fecLine({ Debit: '50,00', EcritureLib: 'Séance Lambrecht J.', ...JEANNE, ...more }),
    fecLine({
      ...{ CompteNum: '706000', CompteLib: 'Prestations', Credit: '50,00' },
      ...{ EcritureLib: 'Honoraires Jeanne', ...more },
    }),
  );

describe('importing books that name persons', () => {
  it('puts a pseudonym in the place of code, name and labels', async () => {
    const report = await take(invoice());
    expect(report.persons).toBe(1);
    const [pseudonym] = await rows('select pseudonym from vault.person');
    expect(await rows('select code, label from ledger.auxiliary')).toEqual([
      `${pseudonym} ${pseudonym}`,
    ]);
    expect(await rows('select label from ledger.entry')).toEqual([`Séance ${pseudonym}.`]);
    expect(await rows('select auxiliary, label from ledger.posting order by line')).toEqual([
      `${pseudonym} -`,
      `- Honoraires ${pseudonym}`,
    ]);
  });

  it('leaves the auxiliaries that are no persons as they are', async () => {
    await take(invoice({ CompAuxNum: 'C001', CompAuxLib: 'CPAS de Liège' }));
    expect(await rows('select code, label from ledger.auxiliary')).toEqual(['C001 CPAS de Liège']);
    expect(await rows('select from vault.person')).toEqual([]);
  });

  it('gives the next file of these books the same pseudonym', async () => {
    await take(invoice());
    await take(invoice({ EcritureDate: '20260315', EcritureNum: '2' }));
    const used = 'select count(distinct auxiliary) as used, count(*) from ledger.posting';
    expect(await rows(used)).toEqual(['1 4']);
    expect(await rows('select count(*) from vault.person')).toEqual(['1']);
  });

  it('is refused the second time, and has sealed nobody twice', async () => {
    await take(invoice());
    expect((await refusalOf(take(invoice()))).code).toBe('ledger.file-already-imported');
    expect(await rows('select count(*) from vault.person')).toEqual(['1']);
  });

  it('finds a person known from an earlier file in a bank line without auxiliary', async () => {
    await take(invoice());
    const bank = { CompteNum: '512000', CompteLib: 'Banque' };
    const moved = { EcritureNum: '2', EcritureLib: 'VIR JEANNE LAMBRECHT' };
    const lines = [
      fecLine({ Debit: '5,00', ...moved, ...bank }),
      fecLine({ Credit: '5,00', ...moved }),
    ];
    await take(fecText(...lines));
    const [pseudonym] = await rows('select pseudonym from vault.person');
    expect(await rows('select label from ledger.entry order by sequence desc limit 1')).toEqual([
      `VIR ${pseudonym}`,
    ]);
  });

  it('takes the prefixes of the mapping too', async () => {
    const mapping = parseImportMapping(
      JSON.stringify({ version: 1, persons: { auxiliaryPrefixes: ['USAGER'] } }),
    );
    const report = await take(invoice({ CompAuxNum: 'USAGER7' }), { mapping });
    expect(report.persons).toBe(1);
    expect(await rows(`select from ledger.auxiliary where code = 'USAGER7'`)).toEqual([]);
  });

  it('takes the column « personne » of a CSV', async () => {
    const csv = [
      'journal;numero;date;compte;auxiliaire;auxiliaire_libelle;libelle;debit;credit;personne',
      'VE;1;2026-02-14;411000;C7;Jeanne Lambrecht;Séance Jeanne;50,00;0,00;oui',
      'VE;1;2026-02-14;706000;;;Séance Jeanne;0,00;50,00;',
    ].join('\r\n');
    const { csv: form } = ownCsvMapping;
    if (form === undefined) throw new Error('our CSV has a form');
    const optional = Object.keys(form.columns) as typeof form.optional;
    const mapping = { ...ownCsvMapping, csv: { ...form, optional } };
    expect(await take(csv, { format: 'csv', mapping })).toMatchObject({ persons: 1 });
    expect(await rows(`select from ledger.posting where auxiliary = 'C7'`)).toEqual([]);
    const [pseudonym] = await rows('select pseudonym from vault.person');
    expect(await rows('select label from ledger.entry')).toEqual([`Séance ${pseudonym}`]);
  });

  it('keeps names out of documents, file names and account labels', async () => {
    await take(invoice({ PieceRef: 'LAMBRECHT-1', CompteLib: 'Client Lambrecht Jeanne' }), {
      file: { ...fileOf(invoice()).file, name: 'fec-lambrecht-jeanne.txt' },
    });
    const texts = [
      ...(await rows('select name from ledger.imported_file')),
      ...(await rows('select document_ref from ledger.entry')),
      ...(await rows('select label from ledger.account')),
    ].join('\n');
    expect(texts).not.toMatch(/lambrecht|jeanne/i);
  });

  it('brings its own export back with the same pseudonyms', async () => {
    await take(invoice());
    const ask = { entityCode: 'ALICE', year: 2026, format: 'csv' } as const;
    const { content } = await exported(work, books.actor, ask);
    const pseudonyms = 'select distinct auxiliary from ledger.posting where auxiliary is not null';
    const [pseudonym] = await rows(pseudonyms);
    books = await someBooks(work, { country: 'FR' });
    await imported(work, books.actor, {
      ...fileOf(content),
      ...{ format: 'csv', mapping: ownCsvMapping },
    });
    expect(await rows(pseudonyms)).toEqual([pseudonym]);
  });

  it('refuses a person whom no member accompanies', async () => {
    const { actor, memberBooks } = books;
    await work.run(actor, async (tx) => {
      const registry = new Registry();
      const { id: memberId } = await registry.admit(tx, { code: 'BRUNO', displayName: 'Bruno' });
      const title = 'Autre';
      const { id } = await registry.openPractice(tx, { code: 'BRUNO', memberId, title });
      const booking = { practiceId: id, legalEntityId: memberBooks, wayOfWorking: 'principal' };
      await registry.book(tx, { ...booking, validFrom: '2020-01-01' as never, validUntil: null });
    });
    const { code, details } = await refusalOf(take(invoice()));
    expect(code).toBe('ledger.import-refused');
    const refusals = [{ code: 'import.person-without-member', line: 2 }];
    expect(details).toMatchObject({ refusals });
  });

  it('tells what the books hold about a person, under the pseudonym', async () => {
    await take(invoice());
    const [pseudonym] = await rows('select pseudonym from vault.person');
    const entries = await work.read(books.actor, (tx) => entriesOfPerson(tx, pseudonym));
    expect(entries).toEqual([
      {
        ...{ books: 'ALICE', on: '2026-02-14', number: 'VE-1', document: 'F2026-003' },
        ...{ label: `Séance ${pseudonym}.`, account: '411000', amount: '50.00' },
      },
    ]);
  });

  it('is refused where no key is held, and writes nothing', async () => {
    const asked = imported(work, books.actor, fileOf(invoice()));
    expect((await refusalOf(asked)).code).toBe('vault.key-missing');
    expect(await rows('select from ledger.entry')).toEqual([]);
  });
});
