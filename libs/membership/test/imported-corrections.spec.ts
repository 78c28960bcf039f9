import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BooksImport, ownCsvForm, parseImportMapping, type BooksFileAsk } from '@plusloin/ledger';
import { flatRate, type NewContributionRule } from '@plusloin/membership';
import type { Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ContributingWorld, T3 } from './contributing-world.js';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** 8 % of what is invoiced until June, 9 % from July. */
const rules = ['8', '9'].map(
  (percent, nth): NewContributionRule => ({
    ...{ code: 'contribution', validFrom: ['2020-01-01', '2026-07-01'][nth] ?? '' },
    label: `${percent} % du facturé`,
    base: { kind: 'invoiced', accounts: ['70'] },
    tiers: flatRate(percent),
  }),
);

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Alice's books of two quarters, taken from a file; answers what is owed for the third. */
async function owedAfter(text: string, format: BooksFileAsk['format'], csv?: object) {
  const world = await ContributingWorld.open(work, { country: 'FR', rules });
  const practices = { defaultPractice: 'ALICE' };
  const mapping = parseImportMapping(JSON.stringify({ version: 1, practices, csv }));
  const file = { name: 'alice', open: () => bytesOf(text) };
  const ask: BooksFileAsk = { entityCode: 'ALICE', file, format, mapping };
  await new BooksImport(work).import(world.books.actor, ask);
  const [due] = await world.run((tx) => world.contributions.preview(tx, T3));
  return due?.parts.map(({ base, amount, corrections }) => ({ base, amount, corrections }));
}

// 1 000,00 of July at 9 %; 150,00 of June come back at the 8 % of then.
const AT_ITS_OLD_RATE = [
  { base: -15_000n, amount: -1_200n, corrections: [{ concerns: '2026-Q2', amount: -1_200n }] },
  { base: 100_000n, amount: 9_000n, corrections: [] },
];

describe('A credit note of an earlier quarter, taken from a file, lowers the next base', () => {
  it('at its old rate, where a CSV says what it concerns', async () => {
    const { journal, date, number, account, label, debit, credit, concerns } = ownCsvForm.columns;
    const columns = { journal, date, number, account, label, debit, credit, concerns };
    const line = (...fields: string[]) => fields.join(';');
    const text = [
      'journal;date;numero;compte;libelle;debit;credit;concerne',
      line('VE', '2026-06-15', '1', '411000', 'Juin', '2000,00', '', ''),
      line('VE', '2026-06-15', '1', '706000', 'Juin', '', '2000,00', ''),
      line('VE', '2026-07-15', '2', '411000', 'Juillet', '1000,00', '', ''),
      line('VE', '2026-07-15', '2', '706000', 'Juillet', '', '1000,00', ''),
      line('VE', '2026-08-01', '3', '706000', 'Rendu', '150,00', '', '2026-T2'),
      line('VE', '2026-08-01', '3', '411000', 'Rendu', '', '150,00', '2026-T2'),
    ];
    const csv = { ...ownCsvForm, columns };
    expect(await owedAfter(`${text.join('\n')}\n`, 'csv', csv)).toEqual(AT_ITS_OLD_RATE);
  });

  it('at its old rate, where a FEC names the invoice', async () => {
    const line = (number: string, day: string, account: string, ref: string, ...rest: string[]) => {
      const [label, debit, credit] = rest;
      const before = ['VE', 'Ventes', number, day, account, account, '', '', ref, day];
      return [...before, label, debit, credit, '', '', day, '', ''].join('\t');
    };
    const text = [
      'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib' +
        ' PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate' +
        ' Montantdevise Idevise',
      line('1', '20260615', '411000', 'F-12', 'Juin', '2000,00', '0,00'),
      line('1', '20260615', '706000', 'F-12', 'Juin', '0,00', '2000,00'),
      line('2', '20260715', '411000', 'F-13', 'Juillet', '1000,00', '0,00'),
      line('2', '20260715', '706000', 'F-13', 'Juillet', '0,00', '1000,00'),
      line('3', '20260801', '706000', 'AV-1', 'Avoir sur facture F-12', '150,00', '0,00'),
      line('3', '20260801', '411000', 'AV-1', 'Avoir sur facture F-12', '0,00', '150,00'),
    ];
    const [header = '', ...lines] = text;
    const fec = `${[header.replaceAll(' ', '\t'), ...lines].join('\n')}\n`;
    expect(await owedAfter(fec, 'fec')).toEqual(AT_ITS_OLD_RATE);
  });
});
