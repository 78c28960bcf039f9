import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  Books,
  debit,
  Journal,
  LedgerReports,
  type Elimination,
  type PooledAmounts,
  type PooledRow,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const reports = new LedgerReports();
let database: TestDatabase;
let work: Work;
let books: SomeBooks;
let karim: string;

const COOP = { memberAuxiliary: 'COOP' };
const eliminations: readonly Elimination[] = [
  { name: 'contribution', kind: 'result', memberPrefix: '6132', cooperativePrefix: '700', ...COOP },
  { name: 'accrued', kind: 'position', memberPrefix: '444', cooperativePrefix: '404', ...COOP },
  { name: 'invoiced', kind: 'position', memberPrefix: '440', cooperativePrefix: '400', ...COOP },
];
const quarter = { from: calendarDate('2026-07-01'), until: calendarDate('2026-10-01') };

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/**
 * The third quarter of the worked statement: Alice earns 6 300,00 and owes 549,00; Karim earns
 * 7 150,00 and owes 688,00 with 137,60 of VAT that he cannot recover. Alice still owes for T2.
 */
beforeEach(async () => {
  books = await someBooks(work);
  karim = await run(async (tx) => {
    const [coop] = await new Registry().entities(tx);
    if (coop === undefined) throw new Error('no cooperative');
    const like = { chart: coop.chart, registrationNumber: coop.registrationNumber };
    const named = { code: 'KARIM', name: 'Karim', kind: 'member' as const };
    const entity = await new Registry().openEntity(tx, { ...named, ...like });
    await new Books().open(tx, entity);
    return entity.id;
  });
  const { memberBooks: alice, cooperativeBooks: coop } = books;
  await post(alice, '2026-06-30', '6132 COOP 512.00', '440 COOP -512.00');
  await post(coop, '2026-06-30', '400 ALICE 512.00', '700 ALICE -512.00');
  await post(alice, '2026-07-15', '400 CPAS 6300.00', '700 - -6300.00');
  await post(karim, '2026-08-15', '400 ASBL 7150.00', '700 - -7150.00');
  await post(alice, '2026-09-30', '6132 COOP 549.00', '444 COOP -549.00');
  await post(coop, '2026-09-30', '404 ALICE 549.00', '700 ALICE -549.00');
  await post(karim, '2026-09-30', '6132 COOP 825.60', '444 COOP -825.60');
  await post(coop, '2026-09-30', '404 KARIM 688.00', '700 KARIM -688.00');
  await post(coop, '2026-09-30', '6162 - 85.00', '440 TELE -85.00');
});

let told = 0;

/** Each line: account, auxiliary or '-', euros. */
const post = (entity: string, on: string, ...lines: string[]) =>
  run((tx) => {
    told += 1;
    const day = { key: `told:${told}`, journal: 'OD', on: calendarDate(on), label: 'Raconté' };
    const drafts = lines.map((line) => {
      const [account = '', auxiliary = '', euros = ''] = line.split(' ');
      const amount = BigInt(euros.replace('.', ''));
      return debit(account, amount, auxiliary === '-' ? {} : { auxiliary });
    });
    return new Journal().post(tx, entity, { ...day, lines: drafts });
  });

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);

const pooled = (ask = { ...quarter, eliminations }) => run((tx) => reports.pooled(tx, ask));

/** Cooperative, Alice, Karim | eliminations | pooled. */
const print = ({ byEntity, eliminated, pooled: left }: PooledAmounts): string => {
  const entities = [books.cooperativeBooks, books.memberBooks, karim];
  const columns = [
    entities.map((id) => byEntity.get(id)),
    eliminations.map(({ name }) => eliminated.get(name)),
    [left],
  ];
  return columns.map((amounts) => amounts.join(' ')).join(' | ');
};

const rows = (printed: readonly PooledRow[]) =>
  printed.map((row) => `${row.group}: ${print(row)}`);

const refusalOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'done',
    ({ code, details }) => ({ code, details }),
  );

describe('all books pooled', () => {
  it('take contributions out of income and of expense, and keep the VAT that is lost', async () => {
    const { income, expenses, result } = await pooled();
    expect(rows(income)).toEqual(['turnover: 123700 630000 715000 | 123700 0 0 | 1345000']);
    expect(rows(expenses)).toEqual(['services: 8500 54900 82560 | 123700 0 0 | 22260']);
    expect(print(result)).toBe('115200 575100 632440 | 0 0 0 | 1322740');
  });

  it('take what members owe to the cooperative out of both sides', async () => {
    const { assets, liabilities, totals } = await pooled();
    expect(rows(assets)).toEqual(['receivables: 174900 630000 715000 | 0 123700 51200 | 1345000']);
    expect(rows(liabilities)).toEqual([
      'result: 166400 523900 632440 | 0 0 0 | 1322740',
      'suppliers: 8500 106100 82560 | 0 123700 51200 | 22260',
    ]);
    expect(print(totals.assets)).toBe(print(totals.liabilities));
  });

  it('name the ends that differ, and by how much', async () => {
    const { unmatched } = await pooled();
    expect(unmatched).toEqual([
      {
        name: 'contribution',
        memberEntityId: karim,
        atMember: 825_60n,
        atCooperative: -688_00n,
        difference: 137_60n,
      },
      {
        name: 'accrued',
        memberEntityId: karim,
        atMember: -825_60n,
        atCooperative: 688_00n,
        difference: -137_60n,
      },
    ]);
  });

  it('eliminate nothing where both ends stand on one side', async () => {
    await post(karim, '2026-09-30', '440 COOP 20.00', '400 ASBL -20.00');
    await post(books.cooperativeBooks, '2026-09-30', '400 KARIM 20.00', '440 TELE -20.00');
    const { totals, unmatched } = await pooled();
    expect(totals.assets.eliminated.get('invoiced')).toBe(512_00n);
    expect(unmatched).toContainEqual({
      name: 'invoiced',
      memberEntityId: karim,
      atMember: 20_00n,
      atCooperative: 20_00n,
      difference: 40_00n,
    });
  });

  it('are the plain sum of the books without eliminations', async () => {
    const { totals } = await pooled({ ...quarter, eliminations: [] });
    expect(totals.income.pooled).toBe(14687_00n);
    expect([...totals.income.eliminated]).toEqual([]);
  });

  it('are refused for days that are no months', async () => {
    const days = { ...quarter, from: calendarDate('2026-07-02'), eliminations };
    expect(await refusalOf(pooled(days))).toMatchObject({ code: 'ledger.not-whole-months' });
  });

  it('are refused when practices and common part are not the whole of the ledger', async () => {
    await tamper('2026', '9', '444', karim, 1);
    expect(await refusalOf(pooled())).toEqual({
      code: 'ledger.practices-do-not-add-up',
      details: { entity: 'KARIM', account: '444', difference: '0.01' },
    });
  });

  it('are refused when a set of books does not balance', async () => {
    await tamper('2026', '6', '440', books.memberBooks, 2);
    expect(await refusalOf(pooled())).toEqual({
      code: 'ledger.pooled-does-not-add-up',
      details: { column: 'ALICE', difference: '0.02' },
    });
    const ask = { legalEntityId: books.memberBooks, on: calendarDate('2026-09-30') };
    expect(await refusalOf(run((tx) => reports.trialBalance(tx, ask)))).toEqual({
      code: 'ledger.books-do-not-balance',
      details: { difference: '0.02' },
    });
  });

  const tamper = (year: string, period: string, account: string, entity: string, cents: number) =>
    database.superuser.query(
      `update ledger.balance set debit = debit + $5
         where legal_entity_id = $4 and year = $1 and period = $2 and account = $3`,
      [year, period, account, entity, cents],
    );
});
