import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { openQueues } from '@plusloin/platform';
import { anOperator, type Operator } from './an-operator.js';

/** From an empty database to a closed quarter, as `npm start` does it. */
let operator: Operator;

beforeAll(async () => {
  operator = await anOperator();
  await operator.type('migrate');
}, 120_000);
afterAll(() => operator.close());

const json = async (...words: string[]) =>
  JSON.parse((await operator.type(...words, '--json')).out);

const CLOSE = ['close-quarter', '--cooperative', 'passerelle'];

describe('the demonstration', () => {
  it('migrates what is migrated once more, and changes nothing', async () => {
    expect(await json('migrate')).toMatchObject({ applied: [] });
  });

  it('is seeded from its files, through the importers', async () => {
    const { today, imported, books } = await json('seed', 'demo');
    expect([today, imported]).toEqual(['2026-11-22', 54]);
    const cooperatives = books.map(({ cooperative }: { cooperative: string }) => cooperative);
    expect([...new Set(cooperatives)]).toEqual(['passerelle', 'traitdunion']);
    const entries = books.reduce((sum: number, one: { entries: number }) => sum + one.entries, 0);
    const { rows } = await operator.database.superuser.query(
      'select count(*)::int as entries from ledger.entry',
    );
    expect(rows).toEqual([{ entries }]);
  });

  it('is seeded once: again changes nothing, on a later day neither', async () => {
    expect(await json('seed', 'demo')).toMatchObject({ imported: 0 });
    const later = { ...operator.variables, PLUSLOIN_TODAY: '2027-02-01' };
    const { today, imported } = JSON.parse(
      (await operator.typeWith(later, 'seed', 'demo', '--json')).out,
    );
    expect([today, imported]).toEqual(['2026-11-22', 0]);
  });

  it('is not seeded outside the demonstration', async () => {
    const { PLUSLOIN_TODAY: _today, ...real } = operator.variables;
    const refused = await operator.typeWith({ ...real, PLUSLOIN_DEMO: 'false' }, 'seed', 'demo');
    expect(refused).toMatchObject({ status: 2, error: 'seed demo needs PLUSLOIN_DEMO=true\n' });
  });

  it('closes its last complete quarter, with its proof', async () => {
    const { status, out, error } = await operator.type(...CLOSE);
    expect(status).toBe(0);
    expect(out).toMatch(/^practices +13\nentries +\d+\nincome +\d+\.\d\d\n/);
    expect(out).toMatch(/\nproof +0\.00 \(all sums agree\)\n/);
    expect(error).toMatch(/passerelle T3 2026 3\/3\n$/);
  });

  it('leaves the timers of the workers in the queue', async () => {
    const queues = openQueues({ databaseUrl: operator.database.runtimeUrl });
    try {
      const cooperative = uuidv7();
      const timing = { cron: '0 6 * * *', timeZone: 'Europe/Brussels' };
      await queues.putTimer('nightly', timing, { cooperative, schedule: 'nightly' });
      await operator.type(...CLOSE);
      expect([...(await queues.timers()).keys()]).toEqual(['nightly']);
    } finally {
      await queues.close();
    }
  });

  it('closes it again to the same files', async () => {
    const first = await json(...CLOSE);
    const second = await json(...CLOSE);
    expect(second.files).toEqual(first.files);
    expect(first.files.length).toBeGreaterThanOrEqual(20);
  });

  it('makes a provisional statement, and does not close a quarter that is not over', async () => {
    const words = ['close-quarter', '--cooperative', 'traitdunion', '--quarter', '2026-Q4'];
    expect(await json(...words, '--provisional')).toMatchObject({
      quarter: '2026-Q4',
      isProvisional: true,
    });
    const refused = await operator.type(...words);
    expect(refused.status).toBe(1);
    expect(refused.error).toContain('[statements.checks-failed]');
  });

  it('has nothing that verify would find', async () => {
    expect(await operator.type('verify')).toMatchObject({ status: 0, error: '' });
  });

  it('has a row that was changed behind its back named by verify', async () => {
    const { superuser } = operator.database;
    await superuser.query(`
      alter table ledger.entry disable trigger user;
      update ledger.entry set label = 'autre chose' where sequence = 7 and legal_entity_id =
        (select id from registry.legal_entity where code = 'ALICE' limit 1);
      alter table ledger.entry enable trigger user`);
    const { status, out } = await operator.type('verify', '--cooperative', 'passerelle');
    expect(status).toBe(1);
    expect(out).toMatch(/ledger\.chain +ALICE +écriture 7 /);
    expect((await operator.type('verify', '--cooperative', 'traitdunion')).status).toBe(0);
  });
});
