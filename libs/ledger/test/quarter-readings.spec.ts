import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import {
  accountFigures,
  agedBalances,
  cashMovements,
  credit,
  debit,
  Journal,
  lateCorrections,
  Letterings,
  quarterControls,
  quarterResults,
  readQuarter,
  type EntryDraft,
  type FrozenHead,
  type LineDraft,
  type QuarterAsk,
  type QuarterReading,
} from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const quarter = Quarter.parse('2026-Q3');
const terms = {
  paymentTermDays: 30,
  sides: [
    { chart: 'PCMN', side: 'receivable', pattern: '^40(?!6)' },
    { chart: 'PCMN', side: 'payable', pattern: '^44' },
  ],
  cooperativeAuxiliaries: ['COOP'],
} as const;

describe('What is read of a quarter for all practices at once', () => {
  let database: TestDatabase;
  let books: SomeBooks;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const fresh = async () => {
    books = await someBooks(database.work());
  };
  const run = <T>(use: (tx: Tx) => Promise<T>) => database.work().run(books.actor, use);
  const own = { auxiliary: 'CPAS' };
  const post = (key: string, day: string, lines: LineDraft[], more: Partial<EntryDraft> = {}) =>
    run((tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key, journal: 'OD', on: calendarDate(day), label: key },
        lines: lines.map((line) => ({ practiceId: books.practice, ...line })),
        ...more,
      }),
    );
  const ask = (more: Partial<QuarterAsk> = {}): QuarterAsk => ({
    ...{ cooperativeId: books.actor.cooperativeId, span: quarter, ...more },
  });
  const read = <T>(reading: QuarterReading<T>) => run((tx) => readQuarter(tx, reading));
  const invoice = (key: string, day: string, cents: bigint, auxiliary = 'CPAS') =>
    post(key, day, [debit('400', cents, { auxiliary }), credit('700', cents)]);

  it('tells what moved in the bank by the other side, and nothing of transfers', async () => {
    await fresh();
    await invoice('f', '2026-07-01', 100_000n);
    await post('paid', '2026-08-01', [debit('550', 60_000n), credit('400', 60_000n, own)]);
    await post('rent', '2026-08-05', [debit('610', 20_000n), credit('550', 20_000n)]);
    await post('moved', '2026-08-06', [debit('570', 5_000n), credit('550', 5_000n)]);
    // A payment with a cost in it: two movements of one entry.
    await post('card', '2026-08-07', [
      ...[debit('550', 9_800n), debit('650', 200n), credit('400', 10_000n, own)],
    ]);
    const movements = await read(cashMovements(ask()));
    expect(movements.map((one) => [one.counterpart, one.auxiliary, one.amount])).toEqual([
      ['400', 'CPAS', 70_000n],
      ['610', null, -20_000n],
      ['650', null, -200n],
    ]);
    const bank = (await read(accountFigures(ask()))).filter((one) => one.account.startsWith('5'));
    const moved = bank.reduce((sum, one) => sum + one.debit - one.credit, 0n);
    expect(moved).toBe(movements.reduce((sum, one) => sum + one.amount, 0n));
  });

  it('ages what is open by the days after it is due', async () => {
    await fresh();
    // Due after 30 days: on 30 September the ages are 1, 30, 31, 60 and 61 days past it.
    await invoice('not-due', '2026-08-31', 1n);
    await invoice('day-1', '2026-08-30', 10n);
    await invoice('day-30', '2026-08-01', 100n);
    await invoice('day-31', '2026-07-31', 1_000n);
    await invoice('day-60', '2026-07-02', 10_000n);
    await invoice('day-61', '2026-07-01', 100_000n);
    await post('bill', '2026-09-10', [debit('610', 700n), credit('440', 700n)]);
    const coop = { auxiliary: 'COOP' };
    await post('owed', '2026-09-11', [debit('610', 50n), credit('440', 50n, coop)]);
    const aged = await read(agedBalances(ask(), terms));
    const { practice: practiceId, memberBooks: legalEntityId } = books;
    const of = { legalEntityId, practiceId };
    const none = { notDue: 0n, upTo30: 0n, upTo60: 0n, over60: 0n, latePayers: 0 };
    expect(aged).toEqual([
      { ...of, ...none, side: 'payable', isInternal: false, notDue: 700n },
      { ...of, ...none, side: 'payable', isInternal: true, notDue: 50n },
      {
        ...{ ...of, side: 'receivable', isInternal: false, notDue: 1n },
        ...{ upTo30: 110n, upTo60: 11_000n, over60: 100_000n, latePayers: 1 },
      },
    ]);
  });

  it('counts a payment matched after the quarter, and none made after it', async () => {
    await fresh();
    const sold = await invoice('sold', '2026-07-01', 50_000n);
    const later = await invoice('later', '2026-07-01', 7_000n);
    const paid = await post('in-time', '2026-09-28', [
      ...[debit('550', 50_000n), credit('400', 50_000n, own)],
    ]);
    const late = await post('october', '2026-10-02', [
      ...[debit('550', 7_000n), credit('400', 7_000n, own)],
    ]);
    await run(async (tx) => {
      const of = (key: string, first: number, second: number, amount: bigint) => ({
        ...{ key, code: key, account: '400', auxiliary: 'CPAS', on: calendarDate('2026-10-05') },
        lines: [
          { sequence: first, line: 1, amount },
          { sequence: second, line: 2, amount: -amount },
        ],
      });
      await new Letterings().letterAll(tx, books.memberBooks, [
        of('A', sold.sequence, paid.sequence, 50_000n),
        of('B', later.sequence, late.sequence, 7_000n),
      ]);
    });
    const [receivable] = await read(agedBalances(ask(), terms));
    expect(receivable).toMatchObject({ over60: 7_000n, upTo30: 0n, notDue: 0n });
  });

  it('names the entries that concern what was before the quarter', async () => {
    await fresh();
    const of = (key: string, concerns: string) =>
      post(key, '2026-07-15', [debit('700', 100n), credit('400', 100n)], { concerns });
    for (const concerns of ['2026-06-30', '2026-06', '2026-Q2', '2025']) {
      await of(concerns, concerns);
    }
    for (const other of ['2026-07-01', '2026-07', '2026-Q3', '2026', 'F-12']) {
      await of(other, other);
    }
    const found = await read(lateCorrections(ask()));
    expect(found.map((one) => [one.concerns, one.result])).toEqual([
      ...['2026-06-30', '2026-06', '2026-Q2', '2025'].map((concerns) => [concerns, -100n]),
    ]);
  });

  it('reads the books as they stood at their frozen heads', async () => {
    await fresh();
    await invoice('before', '2026-07-01', 10_000n);
    await post('bank', '2026-08-01', [debit('550', 4_000n), credit('400', 4_000n, own)]);
    const everything = async (heads?: readonly FrozenHead[]) => {
      const of = ask({ heads });
      const suspense = new Map([[books.memberBooks, '499']]);
      return {
        accounts: await read(accountFigures(of)),
        history: await read(quarterResults(of)),
        cash: await read(cashMovements(of)),
        aged: await read(agedBalances(of, terms)),
        late: await read(lateCorrections(of)),
        controls: await read(quarterControls(of, suspense)),
      };
    };
    const heads = await run((tx) =>
      tx.query<FrozenHead>(
        `select legal_entity_id as "legalEntityId", sequence::int, 0 as letterings
          from ledger.chain_head`,
      ),
    );
    const then = await everything();
    expect(await everything(heads)).toEqual(then);
    await invoice('since', '2026-09-01', 333n);
    await post('taken', '2026-09-02', [debit('499', 44n), credit('550', 44n)], {
      concerns: '2026-01',
    });
    expect(await everything()).not.toEqual(then);
    expect(await everything(heads)).toEqual(then);
  });
});
