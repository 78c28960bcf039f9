import { frenchAmount, type Row, type Table } from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { PooledPractice, PooledStatement } from '../statement-shapes.js';
import { amountCell, shortHash, sumOf } from './cells.js';
import { keeperText, registrationText, vatText } from './statement-parts.js';
import type { Words } from './words.js';

/** Each set of books that is in the sum: whose, kept by whom, how far its chain goes. */
export function perimeterTable(statement: PooledStatement, words: Words): Table {
  const { pooled } = words;
  const { country } = statement.cooperative;
  const count = (of: number): string => groupThousands(String(of));
  return {
    kind: 'table',
    summary: pooled.perimeter,
    size: 8,
    rowHeight: 14,
    columns: [
      { title: pooled.books, align: 'left', width: { least: 0 } },
      { title: pooled.name, align: 'left', width: { share: 1.35 } },
      { title: pooled.kind, align: 'left', width: { least: 0 } },
      { title: pooled.keeper, align: 'left', width: { share: 1.35 } },
      { title: pooled.vat, align: 'left', width: { share: 1 } },
      { title: pooled.practices, align: 'right', width: { least: 0 } },
      { title: pooled.entries, align: 'right', width: { least: 0 } },
      { title: pooled.chain, align: 'left', width: { least: 0 } },
    ],
    rows: statement.books.map((books): Row => ({
      cells: [
        [{ text: books.code, strong: true }],
        [
          { text: books.name + words.list.comma },
          { text: registrationText(books, country, words), tone: 'quiet' },
        ],
        words.booksKind[books.kind],
        keeperText(books, words),
        vatText(books, words),
        count(books.practices),
        count(books.entries.count),
        words.chainHead(books.chain.sequence, shortHash(books.chain.hash)),
      ],
    })),
  };
}

/** The same result once more, practice by practice: its last line is the sum of those above. */
export function practicesTable(statement: PooledStatement, words: Words): Table {
  const { pooled } = words;
  const amount = { align: 'right', width: { least: 0 } } as const;
  return {
    kind: 'table',
    summary: pooled.byPractice,
    columns: [
      { title: pooled.practice, align: 'left', width: { share: 1.4 } },
      { title: pooled.member, align: 'left', width: { share: 1 } },
      { title: pooled.books, align: 'left', width: { least: 0 } },
      { title: pooled.income, ...amount },
      { title: pooled.expense, ...amount },
      { title: pooled.result, ...amount, tinted: true },
      { title: pooled.entries, ...amount },
    ],
    rows: [
      ...statement.practices.map((practice) => practiceRow(practice, words)),
      practicesTotal(statement, words),
    ],
  };
}

const practiceRow = (practice: PooledPractice, words: Words): Row => ({
  cells: [
    [{ text: `${practice.code}\u2002`, tone: 'quiet' }, { text: practice.title }],
    practice.member,
    practice.books,
    amountCell(practice.income, words.unknown),
    amountCell(practice.expense, words.unknown),
    amountCell(practice.result, words.unknown),
    groupThousands(String(practice.entries)),
  ],
});

function practicesTotal({ practices, currency }: PooledStatement, { pooled }: Words): Row {
  const total = (amounts: readonly string[]): string =>
    frenchAmount(sumOf(amounts, currency).toString());
  const entries = practices.reduce((sum, practice) => sum + practice.entries, 0);
  return {
    cells: [
      pooled.total,
      '',
      '',
      total(practices.map(({ income }) => income)),
      total(practices.map(({ expense }) => expense)),
      total(practices.map(({ result }) => result)),
      groupThousands(String(entries)),
    ],
    look: 'total',
  };
}
