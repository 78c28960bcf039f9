import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { openQueues, operatorActor } from '@plusloin/platform';
import { PublishedStatements, type PracticeStatement } from '@plusloin/statements';
import { disagreements, figuresOf } from '@plusloin/statements/testing';
import { anOperator, type Operator } from './an-operator.js';
import { stated } from './stated.js';

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

  it('has seven accounts to look at it with, and says as whom', async () => {
    const { out } = await operator.type('show', 'demo');
    expect(out).toContain('Sign in with the password plusloin-demo as:');
    expect(out).toMatch(/coordination@passerelle\.test +coordinator +passerelle/);
    const { rows } = await operator.database.superuser.query<{ held: string }>(
      `select u.email || ' ' || g.role || coalesce(' ' || m.code, '') as held
         from identity.role_grant g join auth."user" u on u.id = g.account_id
         left join registry.member m on m.cooperative_id = g.cooperative_id and m.id = g.member_id
         where u.email ~ '^(alice|compta|coordination)@' order by held`,
    );
    expect(rows.map(({ held }) => held)).toEqual([
      'alice@passerelle.test member ALICE',
      'alice@traitdunion.test member KARIM',
      'compta@passerelle.test accountant',
      'compta@traitdunion.test accountant',
      'coordination@passerelle.test coordinator',
      'coordination@traitdunion.test coordinator',
    ]);
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
    expect(error).toMatch(/passerelle T3 2026 4\/4\n$/);
  });

  it('states the figures of the worked example, those that books can know', async () => {
    // statements.md §1. What the demo's cooperative spends is its own.
    expect(await stated(operator.folder, 'passerelle/2026-Q3/v1/alice-as.json')).toMatchObject({
      money:
        'bank 4855.74, vat -1173.18, contribution -664.29, suppliers -72.60, ' +
        'social-next -506.11, income-tax –, free 2439.56',
      invoiced: 'institutions 4800.00, persons 1650.00, credit-notes -150.00, invoiced 6300.00',
      paid:
        'opening-receivable 2904.00, invoiced-gross 7804.50, credited-gross -181.50, ' +
        'closing-receivable -2420.00, paid 8107.00',
      ageing: 'not-due 2057.00, over-60 363.00, to-collect 2420.00',
      expenses: expect.stringContaining(', expenses -540.00'),
      contribution: 'share -504.00, fixed -45.00, contribution -549.00',
      use: expect.stringContaining(', contribution-net 549.00'),
      social: 'social -506.11',
      result: expect.stringMatching(/withdrawals -3600\.00, result 4704\.89$/),
      vat:
        '54 1354.50, 64 -31.50, 59 -149.82, vat-ledger 1173.18, vat-difference 0.00, ' +
        'vat-due 1173.18',
      bank:
        'bank-opening 3210.40, payers 8107.00, suppliers -630.70, contribution -619.52, ' +
        'vat -1105.33, social -506.11, withdrawals -3600.00, bank-closing 4855.74',
      situation:
        'bank 4855.74, receivables 2420.00, suppliers -72.60, vat -1173.18, ' +
        'contribution -549.00, situation 5480.96',
    });
  });

  it('leads from each figure of Alice to the entries behind it, to the cent', async () => {
    const work = operator.database.work();
    const { rows } = await operator.database.superuser.query<{ cooperative: string }>(
      "select cooperative_id as cooperative from registry.cooperative where slug = 'passerelle'",
    );
    await work.read(operatorActor(rows[0]?.cooperative ?? ''), async (tx) => {
      const published = new PublishedStatements();
      const all = await published.list(tx, { visible: 'all', most: 100 });
      const closeId = all.find(({ subject }) => subject === 'ALICE-AS')?.closeId ?? '';
      const statement = await published.content(tx, closeId, 'ALICE-AS', 'all');
      const figures = await figuresOf(tx, closeId, statement as PracticeStatement);
      expect(figures.length).toBeGreaterThan(30);
      for (const one of figures) expect(await disagreements(tx, one)).toEqual([]);
      const restOf = (block: string, line: string) =>
        figures.find(({ asked }) => asked.block === block && asked.line === line)?.found.rest;
      // All but the VAT of an invoice that is still to come, and what a declaration has cleared.
      for (const block of ['invoiced', 'expenses', 'contribution', 'social', 'result', 'bank']) {
        expect([block, restOf(block, 'total')]).toEqual([block, '0.00']);
      }
      expect(restOf('money', 'contribution')).toBe('-115.29');
      expect(restOf('situation', 'total')).toBe('0.00');
    });
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
