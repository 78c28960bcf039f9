import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import type { AccountFigures, AgedBalance } from '@plusloin/ledger';
import { PoolRows, type RowsOfBooks } from './pool-rows.js';

const account = (practiceId: string | null, code: string, net: bigint): AccountFigures => ({
  ...{ legalEntityId: 'coop', practiceId, account: code, label: 'Honoraires' },
  ...{ opening: 5n, debit: net > 0n ? net : 0n, credit: net < 0n ? -net : 0n },
  ...{ yearBefore: 1n, yearToDate: net, former: 0n },
});

const open = (practiceId: string, isInternal: boolean, notDue: bigint): AgedBalance => ({
  ...{ legalEntityId: 'coop', practiceId, side: 'payable', isInternal, latePayers: 1 },
  ...{ notDue, upTo30: 0n, upTo60: 0n, over60: 2n },
});

const NONE: RowsOfBooks = {
  ...{ accounts: [], entries: [], history: [], cash: [], aged: [], corrections: [] },
};

const count = (practiceId: string | null, isWhole: boolean, entries: number) => ({
  ...{ legalEntityId: 'coop', practiceId, isWhole, count: entries, first: 1, last: entries },
  ...{ debit: 0n, credit: 0n },
});

describe('The rows of the pool', () => {
  it('hold one row for an account of the same books, whoever moved it', () => {
    const sums = new PoolRows();
    sums.add({ ...NONE, accounts: [account('a', '700', -1_000n), account('b', '700', -200n)] });
    sums.add({ ...NONE, accounts: [account(null, '700', -30n), account('b', '61', 40n)] });
    const { accounts, practiceTotals } = sums.rows();
    expect(accounts).toEqual([
      { ...account(null, '700', -1_230n), opening: 15n, yearBefore: 3n },
      account(null, '61', 40n),
    ]);
    expect(practiceTotals).toEqual([
      { practiceId: 'a', income: 1_000n, expense: 0n, moved: 1_000n, entries: 0 },
      { practiceId: 'b', income: 200n, expense: 40n, moved: 240n, entries: 0 },
    ]);
  });

  it('keep with the practice what it owes inside the cooperative, and its corrections', () => {
    const correction = {
      ...{ legalEntityId: 'coop', practiceId: 'b', sequence: 7, on: calendarDate('2026-09-03') },
      ...{ concerns: '2026-Q1', result: -5n },
    };
    const aged = [open('a', true, 10n), open('b', true, 20n), open('a', false, 3n)];
    const rows = new PoolRows()
      .add({ ...NONE, aged: [...aged, open('b', false, 4n)], corrections: [correction] })
      .rows();
    expect(rows.aged.map((one) => [one.practiceId, one.notDue, one.latePayers])).toEqual([
      ['a', 10n, 1],
      ['b', 20n, 1],
      [null, 7n, 2],
    ]);
    expect(rows.corrections).toEqual([correction]);
  });

  it('count the entries of books once, those of a practice in all its books', () => {
    const entries = [count(null, true, 9), count('a', false, 4), count(null, false, 2)];
    const rows = new PoolRows().add({ ...NONE, entries }).add({
      ...NONE,
      entries: [{ ...count('a', false, 3), legalEntityId: 'own' }],
    });
    expect(rows.rows().entries).toEqual([count(null, true, 9)]);
    expect(rows.rows().practiceTotals).toEqual([
      { practiceId: 'a', income: 0n, expense: 0n, moved: 0n, entries: 7 },
    ]);
  });

  it('add up the bank and the plot book by book', () => {
    const cash = ['a', 'b', null].map((practiceId) => ({
      ...{ legalEntityId: 'coop', practiceId, counterpart: '400', auxiliary: null, amount: 50n },
    }));
    const history = ['a', 'b'].map((practiceId) => ({
      ...{ legalEntityId: 'coop', practiceId, quarter: '2026-Q3', income: 8n, expense: 3n },
    }));
    const rows = new PoolRows().add({ ...NONE, cash, history }).rows();
    expect(rows.cash).toEqual([{ ...cash[2], amount: 150n }]);
    expect(rows.history).toEqual([{ ...history[0], practiceId: null, income: 16n, expense: 6n }]);
  });
});
