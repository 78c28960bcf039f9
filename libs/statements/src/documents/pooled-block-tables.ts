import { isZero } from '@plusloin/contracts';
import { Quarter } from '@plusloin/kernel';
import type { Column, Row, Table } from '@plusloin/platform/pdf';
import type { Ages, PooledStatement, VatOfBooks } from '../statement-shapes.js';
import { amountCell, sumOf } from './cells.js';
import { frenchFormat } from './language-format.js';
import { columnsOf, shortPeriod, shortPeriodBefore } from './period-names.js';
import type { PooledSpeech } from './pooled-words.js';
import { isGrouped, shownColumns } from './shown-columns.js';

const AMOUNT = { align: 'right', width: { least: 78 } } as const;

/** Income, expense and result of the pool: the quarter, a year before, the year so far. */
export function comparisonTable(
  statement: PooledStatement,
  { pooled, words }: PooledSpeech,
): Table {
  const { comparison } = statement;
  const quarter = Quarter.parse(statement.quarter);
  const lines = ['income', 'expense', 'result'] as const;
  const narrow = { align: 'right', width: { least: 68 } } as const;
  return {
    kind: 'table',
    summary: pooled.comparison,
    rowHeight: 15,
    columns: [
      { title: '', align: 'left', width: { share: 1 } },
      ...columnsOf(statement, [
        { title: shortPeriod(statement, frenchFormat), ...narrow, tinted: true },
        { title: shortPeriodBefore(statement, frenchFormat), ...narrow },
        { title: pooled.yearToDate(quarter.year), ...narrow },
      ]),
    ],
    rows: lines.map((line): Row => {
      const figures = comparison[line];
      return {
        cells: [
          pooled[line],
          ...columnsOf(statement, [figures.quarter, figures.yearBefore, figures.yearToDate]).map(
            (amount) => amountCell(amount, words.unknown),
          ),
        ],
        look: line === 'result' ? 'total' : 'plain',
      };
    }),
  };
}

const VAT_PARTS = ['due', 'creditNotes', 'deductible', 'waiting', 'declared'] as const;
/** Shown even where nobody has any. */
const USUAL: readonly string[] = ['due', 'creditNotes', 'deductible'];

/**
 * Books that owe no VAT and hold none are counted, not listed; very many books are added up by
 * kind, as in the figures.
 */
export function vatTable(statement: PooledStatement, speech: PooledSpeech): Table {
  const { pooled, words } = speech;
  const { vat } = statement;
  const parts = VAT_PARTS.filter(
    (part) => USUAL.includes(part) || vat.some((one) => !isZero(one[part])),
  );
  const row = (name: string, of: readonly VatOfBooks[], look: Row['look'], about = ''): Row => ({
    cells: [
      look === 'total' ? name : [{ text: name, strong: look === 'plain' }],
      about,
      ...[...parts, 'total' as const].map((part) =>
        amountCell(sumOf(of.map((one) => one[part]), statement.currency).toString(), words.unknown),
      ),
    ],
    look,
  });
  const named = vat.filter((one) => one.status === 'taxable' || !isZero(one.total));
  const silent = vat.filter((one) => !named.includes(one));
  const rows = isGrouped(statement)
    ? shownColumns(statement, speech).map(({ title, places }) =>
        row(title, places.flatMap((place) => vat[place] ?? []), 'plain'),
      )
    : [
        ...named.map((one) => row(one.books, [one], 'plain', words.vatStatus[one.status])),
        ...(silent.length === 0
          ? []
          : [row('', silent, 'quiet', pooled.otherBooks(silent.length))]),
      ];
  return {
    kind: 'table',
    summary: pooled.vatBlock,
    columns: [
      { title: pooled.books, align: 'left', width: { least: 90 } },
      { title: pooled.vat, align: 'left', width: { share: 1 } },
      ...parts.map((part): Column => ({ title: pooled.vatColumns[part], ...AMOUNT })),
      { title: pooled.vatColumns.total, ...AMOUNT, tinted: true },
    ],
    rows: [...rows, row(pooled.total, vat, 'total')],
  };
}

const AGES: readonly (keyof Ages)[] = ['notDue', 'upTo30', 'upTo60', 'over60', 'total'];

/** By the same columns as the figures, here as rows. */
export function ageingTable(statement: PooledStatement, speech: PooledSpeech): Table {
  const { pooled, words } = speech;
  const { ageing, currency } = statement;
  const rows = shownColumns(statement, speech).map(({ title, places }) => ({
    title,
    ages: AGES.map((age) =>
      sumOf(places.map((place) => ageing.perBooks[place]?.[age] ?? '0.00'), currency).toString(),
    ),
  }));
  return {
    kind: 'table',
    summary: pooled.ageing,
    columns: [
      { title: pooled.books, align: 'left', width: { share: 1 } },
      ...AGES.map((age): Column => ({
        title: pooled.ages[age],
        ...AMOUNT,
        tinted: age === 'total',
      })),
    ],
    rows: [
      ...rows
        .filter(({ ages }) => ages.some((amount) => !isZero(amount)))
        .map(({ title, ages }): Row => ({
          cells: [title, ...ages.map((amount) => amountCell(amount, words.unknown))],
        })),
      {
        cells: [
          pooled.total,
          ...AGES.map((age) => amountCell(ageing.total[age], words.unknown)),
        ],
        look: 'total',
      },
    ],
  };
}
