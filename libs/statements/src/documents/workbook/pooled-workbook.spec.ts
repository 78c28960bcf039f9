import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerRow, PoolFigures } from '../../close-figures.js';
import { pooledStatement } from '../../pooled-statement.js';
import { belgianBooks, belgianPool } from '../../testing/worked-pools.js';
import { widePool } from '../../testing/wide-pool.js';
import {
  bytesOf,
  readWorkbook,
  recalculated,
  withoutResults,
  type ReadCell,
  type ReadWorkbook,
} from '../testing/open-workbook.js';
import { drawPooledWorkbook } from './pooled-workbook.js';

/** The entries of the worked example as a ledger tells them. */
function* ledgerOf(): Generator<LedgerRow> {
  for (const kept of belgianBooks()) {
    const { legalEntityId } = kept.books;
    const lines = kept.entries.flatMap((entry, place) =>
      (['debit', 'credit'] as const).map((side) => ({
        ...{ legalEntityId, practiceId: kept.practiceId, account: entry[side], on: entry.on },
        ...{ journal: 'OD', number: place + 1, sequence: 200 + place },
        amount: side === 'debit' ? entry.amount : -entry.amount,
      })),
    );
    yield* lines.sort((one, other) => (one.account < other.account ? -1 : 1));
  }
}

const drawn = (figures: PoolFigures, ledgerRows?: Iterable<LedgerRow>) =>
  bytesOf(
    drawPooledWorkbook(pooledStatement(figures), figures, ledgerRows ? { ledgerRows } : {}),
  );

/** Every cell that is not empty, by its sheet and place. */
function cellsOf(workbook: ReadWorkbook): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [sheet, rows] of workbook) {
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell.value !== '') cells.set(`${sheet} ${column} ${row}`, cell);
      }
    }
  }
  return cells;
}

const same = (one: string, other: string): boolean =>
  one === other || Math.abs(Number(one) - Number(other)) < 0.0001;

/** Cells whose formula gives another value in LibreOffice than the statement says. */
function differing(file: Buffer, computed: Buffer): string[] {
  const after = cellsOf(readWorkbook(computed));
  return [...cellsOf(readWorkbook(file))].flatMap(([place, { value, formula }]) => {
    if (formula === null) return [];
    const now = after.get(place)?.value ?? '(nothing)';
    return same(value, now) ? [] : [`${place}: ${value}, computed ${now} by ${formula}`];
  });
}

const rowOf = (workbook: ReadWorkbook, sheet: string, code: string): string[] =>
  (workbook.get(sheet) ?? []).find((row) => row[0]?.value === code)?.map((one) => one.value) ?? [];

describe('The workbook of a pool', () => {
  let file: Buffer;
  let workbook: ReadWorkbook;

  beforeAll(async () => {
    file = await drawn(belgianPool(), ledgerOf());
    workbook = readWorkbook(file);
  });

  it('has its sheets in the order in which they are read', () => {
    expect([...workbook.keys()]).toEqual([
      ...['Synthèse', 'Livre par livre', 'Balance', 'Grand livre', 'TVA', 'Contributions', 'Âges'],
      ...['Trésorerie', 'Éliminations', 'Contrôles'],
    ]);
  });

  it('shows the figures of the statement to who does not compute', () => {
    expect(rowOf(workbook, 'Synthèse', 'P10').slice(2)).toEqual([
      ...['164.00', '4704.89', '0.00', '4868.89'],
    ]);
    expect(rowOf(workbook, 'TVA', 'ALICE').slice(2)).toEqual([
      ...['1354.50', '-31.50', '-149.82', '0.00', '0.00', '1173.18'],
    ]);
  });

  it('has a formula for every total and every proof', () => {
    const amounts = (sheet: string, code: string) =>
      (workbook.get(sheet) ?? [])
        .find((row) => row[0]?.value === code)
        ?.slice(2)
        .map((one) => one.formula !== null);
    for (const code of ['P1', 'P10', 'T2', 'T9', 'S5', 'S7', 'S9']) {
      expect([code, ...new Set(amounts('Synthèse', code))]).toEqual([code, true]);
    }
    const controls = workbook.get('Contrôles') ?? [];
    const live = controls.filter((row) => (row[2]?.formula ?? null) !== null);
    expect(live.map((row) => row[0]?.value)).toEqual([
      ...['C1', 'C2', 'C10', 'C6', 'C8', 'C9', 'C11', 'C12'],
    ]);
  });

  it('computes to the same figures in LibreOffice, from nothing but its formulas', () => {
    const computed = recalculated(withoutResults(file));
    if (computed === undefined) return;
    expect(differing(file, computed)).toEqual([]);
  }, 180_000);

  it('computes another pool, and says that it does not hold, when an amount is changed', () => {
    // Alice's income from institutions, 4 800.00, in the balance alone.
    const pen = { sheet: 'Balance', amount: '4800.00', by: '4810.00' };
    const computed = recalculated(withoutResults(file, pen));
    if (computed === undefined) return;
    const now = readWorkbook(computed);
    const amounts = (code: string) => rowOf(now, 'Synthèse', code).slice(2).map(Number);
    expect(amounts('P1')).toEqual([0, 6310, 0, 6310]);
    expect(amounts('P10')).toEqual([164, 4714.89, 0, 4878.89]);
    expect(amounts('S9')).toEqual([0, 10, 0, 10]);
    const failing = (now.get('Contrôles') ?? []).filter((row) => row[3]?.value === 'ne tient pas');
    expect(failing.map((row) => row[0]?.value)).toEqual(['C1', 'C2', 'C6', 'C12']);
  }, 180_000);

  it('is the same bytes each time', async () => {
    expect((await drawn(belgianPool(), ledgerOf())).equals(file)).toBe(true);
  });

  it('writes dates as dates and amounts as numbers', () => {
    const [, , , , first] = workbook.get('Grand livre') ?? [];
    // 8 July 2026 is day 46 211 of the calendar of spreadsheets (day 46 023 is 1 January).
    expect(first?.map((one) => one.value).slice(0, 3)).toEqual(['COOP-BE', '400000', '46211']);
    expect(first?.[7]).toMatchObject({ value: '512.00', type: null });
  });
});

describe('What a workbook never says', () => {
  const secret = 'DUPONT';

  it('is the name of somebody, in whose accounts it may stand', async () => {
    const figures = belgianPool();
    const accounts = figures.accounts.map((row) =>
      row.account === '400000' || row.account === '700200'
        ? { ...row, account: `${row.account}${secret}`, label: `Madame ${secret}` }
        : row,
    );
    const cash = figures.cash.map((one) =>
      one.counterpart === '400000'
        ? { ...one, counterpart: `400000${secret}`, auxiliary: one.auxiliary ?? secret }
        : one,
    );
    const file = await drawn({ ...figures, accounts, cash });
    const cells = [...cellsOf(readWorkbook(file)).values()].map((one) => one.value);
    expect(cells.filter((one) => one.includes(secret))).toEqual([]);
    expect(rowOf(readWorkbook(file), 'Synthèse', 'P1').slice(2)).toContain('6300.00');
  });

  it('is a formula that somebody typed as a name', async () => {
    const figures = belgianPool();
    const name = '=HYPERLINK("http://evil","x")';
    const books = figures.books.map((one) => ({ ...one, name }));
    const cells = cellsOf(readWorkbook(await drawn({ ...figures, books })));
    const typed = [...cells.values()].filter((one) => one.value === name);
    expect(typed.length).toBe(2);
    for (const cell of typed) {
      expect(cell.formula).toBeNull();
      expect(cell.type).toBe('inlineStr');
    }
  });
});

describe('The workbook of sixty sets of books', () => {
  it('adds members up on its first sheet and computes alike', async () => {
    const file = await drawn(widePool(59));
    const heads = (readWorkbook(file).get('Synthèse') ?? [])[5]?.map((one) => one.value);
    expect(heads?.slice(1)).toEqual(['Ligne', 'Coopérative', 'Membres (59)', 'Éliminé', 'Groupé']);
    const computed = recalculated(withoutResults(file));
    if (computed === undefined) return;
    expect(differing(file, computed)).toEqual([]);
  }, 180_000);
});
