import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fecColumns } from '@plusloin/ledger';
import { someBooks } from '@plusloin/testing';
import { anOperator, type Operator } from './an-operator.js';

let operator: Operator;
const OF = ['--cooperative', 'essai'];
const BOOKS = [...OF, '--entity', 'ALICE'];

const line = (number: string, who: string[], label: string, sides: string[]) =>
  ['VE', 'Ventes', number, '20260214', who[0] ? '411000' : '706000', 'Compte', ...who]
    .concat(`F${number}`, '20260214', label, ...sides, '', '', '20260228', '', '')
    .join('\t');

const NOBODY = ['', ''];
const FEC = `${[
  fecColumns.join('\t'),
  line('1', ['PP1', 'Jeanne Lambrecht'], 'Séance Jeanne', ['50,00', '0,00']),
  line('1', NOBODY, 'Séance Jeanne', ['0,00', '50,00']),
  line('2', ['PP2', 'Karim Ziani'], 'Séance Karim', ['60,00', '0,00']),
  line('2', NOBODY, 'Séance Karim', ['0,00', '60,00']),
].join('\n')}\n`;

beforeAll(async () => {
  operator = await anOperator();
  await someBooks(operator.database.work(), { country: 'FR', slug: 'essai' });
  const path = join(operator.folder, 'fec.txt');
  writeFileSync(path, FEC);
  await operator.type('mark-persons', 'PP', ...BOOKS);
  expect(await operator.type('import', 'fec', path, ...BOOKS)).toMatchObject({ status: 0 });
});
afterAll(() => operator.close());

const pseudonyms = async (): Promise<string[]> => {
  const { rows } = await operator.database.superuser.query<{ pseudonym: string }>(
    'select pseudonym from vault.person where erased_at is null order by id',
  );
  return rows.map(({ pseudonym }) => pseudonym);
};
const isVerified = async () => {
  const { status, out } = await operator.type('verify');
  expect(out).toMatch(/nothing found\n$/);
  return status === 0;
};

describe('ops rotate-key', () => {
  it('wraps every key under the new one, which is then enough alone', async () => {
    const former = operator.variables['PLUSLOIN_KEY'];
    const both = {
      ...operator.variables,
      PLUSLOIN_KEY: randomBytes(32).toString('base64'),
      PLUSLOIN_OTHER_KEYS: former,
    };
    const first = await operator.typeWith(both, 'rotate-key');
    expect(first).toMatchObject({ status: 0, error: '' });
    expect(first.out).toMatch(
      /^1 keys wrapped anew, 0 authenticators sealed anew; all are under [0-9a-f]{16} now\n$/,
    );
    expect((await operator.typeWith(both, 'rotate-key')).out).toMatch(/^0 keys/);
    const back = { ...operator.variables, PLUSLOIN_OTHER_KEYS: both.PLUSLOIN_KEY };
    expect((await operator.typeWith(back, 'rotate-key')).out).toMatch(/^2 keys/);
  });

  it('asks why outside of a demonstration, and keeps it sealed', async () => {
    const { PLUSLOIN_TODAY: _today, ...variables } = operator.variables;
    const real = { ...variables, PLUSLOIN_DEMO: 'false' };
    const silent = await operator.typeWith(real, 'rotate-key');
    expect([silent.status, silent.error]).toEqual([2, expect.stringContaining('--reason')]);
    const reason = 'Départ de Jeanne Lambrecht';
    const asked = await operator.typeWith(real, 'rotate-key', '--reason', reason);
    expect(asked).toMatchObject({ status: 0, error: '' });
    const { rows } = await operator.database.superuser.query(
      `select encode(sealed, 'escape') as text from vault.operator_reason`,
    );
    for (const { text } of rows) expect(text).not.toContain('Jeanne');
    const { out } = await operator.type('reasons', ...OF, '--json');
    expect(JSON.parse(out).reasons[0]).toMatchObject({ step: 'rotate-key', reason });
  });

  it('says which key is missing, and refuses what is no key', async () => {
    const other = { ...operator.variables, PLUSLOIN_KEY: randomBytes(32).toString('base64') };
    const refused = await operator.typeWith(other, 'rotate-key');
    expect([refused.status, refused.out]).toEqual([1, '']);
    expect(refused.error).toContain('[vault.key-not-held]');
    const bad = { ...operator.variables, PLUSLOIN_OTHER_KEYS: 'too short' };
    const { status, error } = await operator.typeWith(bad, 'rotate-key');
    expect(status).toBe(1);
    expect(error).toContain('PLUSLOIN_OTHER_KEYS: 32 octets en base64');
    expect(error).not.toContain('too short');
  });
});

describe('ops erase', () => {
  it('destroys the key of one person, and leaves the books valid', async () => {
    expect(await isVerified()).toBe(true);
    const [jeanne, karim] = await pseudonyms();
    const asked = ['erase', ...OF, '--person', jeanne, '--reason', 'person-asks'];
    const refused = await operator.type(...asked);
    expect(refused.error).toContain('jusqu’au 01/01/2037');
    const words = ['erase', ...OF, '--person', jeanne, '--reason', 'court-order'];
    expect(await operator.type(...words)).toMatchObject({ status: 0, error: '' });
    expect(await pseudonyms()).toEqual([karim]);
    expect(await isVerified()).toBe(true);
  });

  it('is found undone by a restored back-up, and done again', async () => {
    const [karim] = await pseudonyms();
    const { superuser } = operator.database;
    await superuser.query('create table kept as select * from vault.person');
    const words = ['erase', ...OF, '--person', karim, '--reason', 'court-order'];
    await operator.type(...words);
    await superuser.query(
      `update vault.person p set wrapped_key = k.wrapped_key, sealed = k.sealed,
        source = k.source, erased_at = null from kept k where k.id = p.id and k.pseudonym = $1`,
      [karim],
    );
    await superuser.query('drop table kept');
    const found = await operator.type('verify');
    expect(found.status).toBe(1);
    expect(found.out).toContain('vault.erased-stays-erased');
    const replayed = await operator.type('replay-erasures');
    expect(replayed.out).toBe('2 erasures listed, 1 were to be done again\n');
    expect(await pseudonyms()).toEqual([]);
    expect(await isVerified()).toBe(true);
  });

  it('destroys the key of a member, and the books stay valid', async () => {
    const words = ['erase', ...OF, '--member', 'ALICE', '--reason', 'retention-ended'];
    expect((await operator.type(...words)).error).toContain('[vault.still-kept]');
    const later = { ...operator.variables, PLUSLOIN_TODAY: '2037-01-01' };
    expect(await operator.typeWith(later, ...words)).toMatchObject({ status: 0, error: '' });
    expect(await isVerified()).toBe(true);
    const again = join(operator.folder, 'again.txt');
    writeFileSync(again, FEC.replaceAll('202602', '202603'));
    const refused = await operator.type('import', 'fec', again, ...BOOKS);
    expect(refused.error).toContain('[vault.erased]');
  });

  it.each([
    [['--person', 'P-7K3M', '--reason', 'because'], 2, '--reason is one of retention-ended, '],
    [['--reason', 'person-asks'], 2, 'one of --person P-7K3M, --member M, --path ID'],
    [['--person', 'P-ZZZZ', '--reason', 'person-asks'], 1, '[platform.not-found]'],
  ])('refuses %j', async (words, status, message) => {
    const refused = await operator.type('erase', ...OF, ...words);
    expect(refused.status).toBe(status);
    expect(refused.error).toContain(message);
  });
});

describe('ops register and retention', () => {
  it('say what is processed, and what is past its time; looking destroys nothing', async () => {
    const { out } = await operator.type('register', ...OF);
    expect(out).toContain('Identité des personnes accompagnées\n  pourquoi ');
    const foreseen = await operator.type('retention', ...OF, '--json');
    expect(JSON.parse(foreseen.out)).toMatchObject({ isApplied: false });
    const applied = await operator.type('retention', ...OF, '--apply');
    expect(applied.out).toMatch(/identity-key +0 +0\n/);
  });
});

describe('ops export audit', () => {
  it('writes who did what, in order, as CSV and as JSON', async () => {
    const out = join(operator.folder, 'audit.csv');
    const csv = await operator.type('export', 'audit', ...OF, '--out', out);
    expect(csv).toMatchObject({ status: 0 });
    const lines = readFileSync(out, 'utf8').trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';')[3]).slice(0, 5)).toEqual([
      'vault.persons-sealed',
      'vault.names-hidden',
      'vault.operator-alone',
      'vault.key-rotated',
      'vault.operator-alone',
    ]);
    const json = await operator.type('export', 'audit', ...OF, '--format', 'json', '--out', '-');
    expect(json.out.trim().split('\n')).toHaveLength(lines.length);
    expect(readFileSync(out, 'utf8') + json.out).not.toMatch(/Jeanne|Karim/);
  });
});

describe('ops verify', () => {
  it('finds a line of the audit log that was changed behind our back', async () => {
    const { superuser } = operator.database;
    await superuser.query('alter table audit.entry disable trigger append_only');
    await superuser.query(`update audit.entry set actor = 'operator:nobody' where sequence = 2`);
    const { status, out } = await operator.type('verify');
    expect(status).toBe(1);
    expect(out).toMatch(/audit\.chain +journal d’audit +rang 2 /);
  });
});
