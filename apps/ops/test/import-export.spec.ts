import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fecColumns } from '@plusloin/ledger';
import { someBooks } from '@plusloin/testing';
import { anOperator, type Operator } from './an-operator.js';

let operator: Operator;
let slug = 0;

beforeAll(async () => {
  operator = await anOperator();
});
afterAll(() => operator.close());

/** A cooperative of its own; answers the options that name it. */
async function someCooperative(): Promise<string[]> {
  slug += 1;
  await someBooks(operator.database.work(), { country: 'FR', slug: `essai-${slug}` });
  return ['--cooperative', `essai-${slug}`, '--entity', 'ALICE'];
}

const FEC = `${fecColumns.join('\t')}
VE	Ventes	1	20260214	411000	Clients	C1	Asbl	F1	20260214	Été	483,00	0,00			20260228		
VE	Ventes	1	20260214	706000	Prestations			F1	20260214	Été	0,00	483,00			20260228		
`;

function file(name: string, content: string): string {
  const path = join(operator.folder, name);
  writeFileSync(path, content);
  return path;
}

describe('ops import', () => {
  it('takes a file, says what it did, and refuses it the second time', async () => {
    const where = await someCooperative();
    const path = file('fec.txt', FEC);
    const first = await operator.type('import', 'fec', path, ...where);
    expect(first).toMatchObject({ status: 0, error: '' });
    expect(first.out).toMatch(/^fec\.txt is in the books\n {2}lines +2\n {2}entries +1, /);
    const second = await operator.type('import', 'fec', path, ...where);
    expect(second.status).toBe(1);
    expect(second.error).toContain('déjà été importé le 22/11/2026');
    expect(second.error).toContain('[ledger.file-already-imported]');
  });

  it('only tells with --dry-run', async () => {
    const where = await someCooperative();
    const path = file('dry.txt', FEC);
    const { status, out } = await operator.type('import', 'fec', '--dry-run', path, ...where);
    expect([status, out.split('\n')[0]]).toEqual([0, 'dry.txt can be imported']);
    expect((await operator.type('export', 'csv', '--year', '2026', ...where)).error).toContain(
      'ledger.year-not-open',
    );
  });

  it('names line, column, what and why of a refusal', async () => {
    const where = await someCooperative();
    const path = file('bad.txt', FEC.replace('20260214', '20260231'));
    const { status, out, error } = await operator.type('import', 'fec', path, ...where);
    expect([status, out]).toEqual([1, '']);
    expect(error).toContain('[ledger.import-refused]\n');
    expect(error).toMatch(
      / {2}ligne 2, colonne 4 \(EcritureDate\) : « 20260231 » .*\[import\.date\]\n/,
    );
    const json = await operator.type('import', 'fec', path, ...where, '--json');
    expect(JSON.parse(json.out).refusal.details).toMatchObject({
      count: 1,
      refusals: [{ line: 2, code: 'import.date' }],
    });
  });

  it('fails a dry run of a file that would be refused', async () => {
    const where = await someCooperative();
    const path = file('dry-bad.txt', FEC.replace('706000', 'A'));
    const { status, out } = await operator.type('import', 'fec', path, ...where, '--dry-run');
    expect(status).toBe(1);
    expect(out).toContain('cannot be imported: 1 refusals');
  });

  it('names what a mapping file has wrong', async () => {
    const where = await someCooperative();
    const mapping = file('m.json', '{"version": 1, "practises": {}}');
    const words = ['import', 'fec', file('m.txt', FEC), ...where, '--mapping', mapping];
    const { status, error } = await operator.type(...words);
    expect(status).toBe(1);
    expect(error).toContain('[ledger.import-mapping-refused]');
  });

  it('reads a dirty file with --regroup, and counts what it did', async () => {
    const where = await someCooperative();
    const dirty = FEC.replaceAll('\t1\t', '\t0\t').replaceAll('20260228', '');
    const words = ['import', 'fec', file('dirty.txt', dirty), ...where];
    expect((await operator.type(...words)).error).toContain('[import.field-missing]');
    const { status, out } = await operator.type(...words, '--regroup');
    expect(status).toBe(0);
    expect(out).toMatch(/entries found by sums +1\n {2}lines numbered zero +2\n/);
  });

  it('takes several files, and tells of those before the one that is refused', async () => {
    const where = await someCooperative();
    const files = [file('a.txt', FEC), file('b.txt', FEC)];
    const { status, out, error } = await operator.type('import', 'fec', ...files, ...where);
    expect(status).toBe(1);
    expect(out).toMatch(/^a\.txt is in the books\n/);
    expect(error).toContain('[ledger.file-already-imported]');
  });

  it('does not begin with a file that cannot be read', async () => {
    const where = await someCooperative();
    expect(await operator.type('import', 'fec', '/nowhere.txt', ...where)).toMatchObject({
      status: 2,
      error: '/nowhere.txt cannot be read\n',
    });
  });
});

describe('ops letter', () => {
  it('relates an invoice and its payment that came in different files', async () => {
    const where = await someCooperative();
    await operator.type('import', 'fec', file('invoice.txt', FEC), ...where);
    const header = fecColumns.join('\t');
    const paid = (account: string, debit: string, credit: string) =>
      ['BQ', 'Banque', '1', '20260301', account, 'Compte', '', '', 'R1', '20260301', 'Reçu']
        .concat(debit, credit, '', '', '20260301', '', '')
        .join('\t');
    const receipt = [header, paid('512000', '400,00', '0,00'), paid('411000', '0,00', '400,00')];
    await operator.type('import', 'fec', file('paid.txt', `${receipt.join('\n')}\n`), ...where);
    const of = ['letter', ...where, '--account', '411', '--on', '2026-03-02'];
    const lettered = await operator.type(...of, 'VE-2026-1', 'BQ-2026-1');
    expect(lettered).toMatchObject({ status: 0, error: '' });
    expect(lettered.out).toBe('400.00 are settled on 411000 from 2026-03-02\n');
    const again = await operator.type(...of, 'VE-2026-1', 'BQ-2026-1');
    expect(again.status).toBe(1);
    expect(again.error).toMatch(/pour BQ-2026-1\..*\[ledger\.nothing-to-letter\]/);
    expect((await operator.type(...of, 'VE-2026-1')).status).toBe(2);
  });
});

describe('ops export', () => {
  it('writes what import reads, through a file and through a pipe', async () => {
    const where = await someCooperative();
    await operator.type('import', 'fec', file('in.txt', FEC), ...where);
    const out = join(operator.folder, 'out.csv');
    const year = ['--year', '2026'];
    const saved = await operator.type('export', 'csv', ...where, ...year, '--out', out);
    expect(saved).toMatchObject({ status: 0 });
    const other = await someCooperative();
    expect(await operator.type('import', 'csv', out, ...other)).toMatchObject({ status: 0 });
    const printed = await operator.type('export', 'csv', ...other, ...year, '--out', '-');
    expect(printed.out).toBe(readFileSync(out, 'utf8'));
  });

  it('writes a FEC with 22 columns where asked', async () => {
    const where = await someCooperative();
    await operator.type('import', 'fec', file('22.txt', FEC), ...where);
    const words = ['export', 'fec', ...where, '--year', '2026', '--columns', '22', '--out', '-'];
    const { out } = await operator.type(...words);
    expect(out.split('\r\n')[0].split('\t')).toHaveLength(22);
  });

  it.each([
    [['--year', '26'], '--year needs four digits'],
    [['--year', '2026', '--columns', '20'], '--columns is one of 18, 22'],
    [['--year', '2026', '--out', '/nowhere/x'], '/nowhere/x cannot be written'],
  ])('refuses %j', async (words, message) => {
    const where = await someCooperative();
    await operator.type('import', 'fec', file(`r${slug}.txt`, FEC), ...where);
    expect(await operator.type('export', 'fec', ...where, ...words)).toMatchObject({
      status: 2,
      error: `${message}\n`,
    });
  });

  it('does not mix a file with an answer in JSON', async () => {
    const where = await someCooperative();
    const words = ['export', 'fec', ...where, '--year', '2026', '--out', '-', '--json'];
    expect(await operator.type(...words)).toMatchObject({
      status: 2,
      out: '{"usage":"--out - and --json would write over one another"}\n',
    });
  });
});

describe('ops in a process of its own', () => {
  it('answers with its exit status', async () => {
    const spawn = (...words: string[]) => operator.spawn(operator.variables, ...words);
    expect(await spawn('--help')).toMatchObject({ status: 0, error: '' });
    expect((await spawn('verify', '--cooperatives', 'x')).status).toBe(2);
    const refused = await spawn('verify', '--cooperative', 'nobody');
    expect(refused.status).toBe(1);
    expect(refused.error).toContain('[registry.unknown-cooperative]');
  });

  it('refuses an environment that it cannot work with, naming what is wrong', async () => {
    const { DATABASE_URL: _url, ...without } = operator.variables;
    const { status, error } = await operator.spawn(without, 'verify');
    expect(status).toBe(1);
    expect(error).toContain('DATABASE_URL: manque / is missing');
  });
});

describe('ops migrate', () => {
  it('says that a database cannot be reached', async () => {
    const away = { ...operator.variables, DATABASE_OWNER_URL: 'postgres://a:b@127.0.0.1:1/c' };
    const { status, error } = await operator.typeWith(away, 'migrate');
    expect(status).toBe(1);
    expect(error).toContain('[platform.database-unavailable]');
  });
});
