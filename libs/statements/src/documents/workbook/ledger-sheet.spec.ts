import { expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import type { SheetCell } from '@plusloin/platform';
import type { LedgerRow } from '../../close-figures.js';
import { pooledStatement } from '../../pooled-statement.js';
import { belgianPool } from '../../testing/worked-pools.js';
import { speechOf } from '../pooled-words.js';
import { LedgerPlaces, ledgerSheets } from './ledger-sheet.js';
import { workbookInput } from './workbook-sheets.js';

const entry = (account: string, amount: bigint): LedgerRow => ({
  ...{ legalEntityId: 'be-alice', practiceId: 'alice', account, amount },
  ...{ on: calendarDate('2026-07-08'), journal: 'OD', number: 1, sequence: 200 },
});

const formulaOf = (cell: SheetCell | undefined): string | undefined =>
  cell !== null && cell !== undefined && 'formula' in cell ? cell.formula : undefined;

it('a ledger longer than a sheet goes on over the next, and an account’s sum with it', async () => {
  const figures = belgianPool();
  const input = workbookInput(pooledStatement(figures), figures, speechOf('fr'), []);
  const entries = [100n, 250n, -50n, 700n].map((amount) => entry('400000', amount));
  const places = new LedgerPlaces();
  const names: string[] = [];
  // Four lines of heads and two of entries on each sheet.
  for await (const sheet of ledgerSheets(input, entries, places, 6)) {
    let rows = 0;
    for await (const _ of sheet.rows) rows += 1;
    names.push(`${sheet.name}: ${rows}`);
  }
  expect(names).toEqual(['Grand livre: 6', 'Grand livre 2: 6']);
  const [debit, credit, gap] = places.cells('be-alice', '400000', 9, {
    debit: 1_050n,
    credit: 51n,
  });
  expect(debit).toMatchObject({ amount: '10.50' });
  expect(formulaOf(debit)).toBe(
    "SUM('Grand livre'!$H$5:$H$6)+SUM('Grand livre 2'!$H$5:$H$6)",
  );
  expect(credit).toMatchObject({ amount: '0.50' });
  expect(gap).toMatchObject({ amount: '0.01' });
});
