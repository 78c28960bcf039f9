import { type Block, type Cell, frenchAmount, type Row, type Table } from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { PooledBooks, PooledPractice, PooledStatement } from '../statement-shapes.js';
import { amountCell, shortHash, sumOf } from './cells.js';
import { workbookNote } from './pooled-contribution-tables.js';
import type { PooledSpeech } from './pooled-words.js';
import { MOST_LISTED } from './shown-columns.js';
import { dateOf, keeperText, registrationText, vatText } from './statement-parts.js';

const count = (of: number): string => groupThousands(String(of));

/** Each set of books that is in the sum: whose, kept by whom, signed by whom, what is open. */
export function perimeterBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { pooled } = speech;
  const heading: Block = { kind: 'heading', level: 2, text: pooled.perimeter };
  if (statement.books.length > MOST_LISTED) {
    return [
      heading,
      keepersTable(statement, speech),
      { kind: 'gap', height: 4 },
      workbookNote(pooled.sheets.books, speech),
    ];
  }
  return [heading, perimeterTable(statement, speech)];
}

function perimeterTable(statement: PooledStatement, speech: PooledSpeech): Table {
  const { pooled, words } = speech;
  const { country } = statement.cooperative;
  return {
    kind: 'table',
    summary: pooled.perimeter,
    size: 7.5,
    rowHeight: 13,
    columns: [
      { title: pooled.books, align: 'left', width: { least: 0 } },
      { title: pooled.name, align: 'left', width: { share: 1.8 } },
      { title: pooled.kind, align: 'left', width: { least: 0 } },
      { title: pooled.keeper, align: 'left', width: { share: 0.95 } },
      { title: pooled.signer, align: 'left', width: { share: 1.08 } },
      { title: pooled.vat, align: 'left', width: { share: 1.95 } },
      { title: pooled.entries, align: 'right', width: { least: 0 } },
      { title: pooled.chain, align: 'left', width: { least: 0 } },
      { title: pooled.checksOpen, align: 'left', width: { share: 1.1 } },
    ],
    rows: statement.books.map((books): Row => ({
      cells: [
        [{ text: books.code, strong: true }],
        [
          { text: books.name + words.list.comma },
          { text: registrationText(books, country, words), tone: 'quiet' },
        ],
        words.booksKind[books.kind],
        keeperCell(books, speech),
        books.signedBy ?? [{ text: pooled.unaudited, tone: 'quiet' }],
        vatText(books, words),
        count(books.entries.count),
        words.chainHead(books.chain.sequence, shortHash(books.chain.hash)),
        checksCell(books, speech),
      ],
    })),
  };
}

/** A member who keeps the own books is not named twice in one line. */
function keeperCell(books: PooledBooks, { words }: PooledSpeech): Cell {
  const { keeper } = books;
  if (keeper.kind === 'self' && books.name.startsWith(keeper.name)) {
    return words.keeperKind.self;
  }
  return keeperText(books, words);
}

function checksCell({ checksOpen }: PooledBooks, { pooled, words }: PooledSpeech): Cell {
  if (checksOpen.length === 0) return { holds: true, text: pooled.noCheckOpen };
  return checksOpen.map((check) => pooled.openCheck[check]).join(words.list.comma);
}

/** Of very many books: how many there are of each kind, and who keeps and signs them. */
function keepersTable(statement: PooledStatement, speech: PooledSpeech): Table {
  const { pooled, words } = speech;
  const groups = new Map<string, PooledBooks[]>();
  for (const books of statement.books) {
    const own = `${books.kind} ${books.keeper.kind} ${books.signedBy ?? ''}`;
    const key = books.kind === 'cooperative' ? `${own} ${books.code}` : own;
    groups.set(key, [...(groups.get(key) ?? []), books]);
  }
  return {
    kind: 'table',
    summary: pooled.perimeter,
    columns: [
      { title: pooled.kind, align: 'left', width: { share: 1 } },
      { title: pooled.books, align: 'left', width: { share: 1.2 } },
      { title: pooled.keeper, align: 'left', width: { share: 1 } },
      { title: pooled.signer, align: 'left', width: { share: 1.3 } },
      { title: pooled.entries, align: 'right', width: { least: 60 } },
      { title: pooled.checksOpen, align: 'right', width: { least: 60 } },
    ],
    rows: [...groups.values()].map((those): Row => {
      const [first] = those;
      if (first === undefined) throw new Error('a group of books has books');
      const entries = those.reduce((sum, one) => sum + one.entries.count, 0);
      const open = those.filter((one) => one.checksOpen.length > 0).length;
      return {
        cells: [
          words.booksKind[first.kind],
          those.length === 1
            ? `${first.code}${words.list.comma}${first.name}`
            : pooled.membersTogether(count(those.length)),
          words.keeperKind[first.keeper.kind],
          first.signedBy ?? [{ text: pooled.unaudited, tone: 'quiet' }],
          count(entries),
          count(open),
        ],
      };
    }),
  };
}

/** The same result once more, practice by practice: its last line is the sum of those above. */
export function practiceBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { pooled, words } = speech;
  const isLong = statement.practices.length > MOST_LISTED;
  const amount = { align: 'right', width: { least: 0 } } as const;
  const listed = isLong ? [] : statement.practices;
  return [
    {
      kind: 'heading',
      level: 2,
      text: pooled.byPractice,
      aside: words.inCurrency(statement.currency),
    },
    {
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
        ...listed.map((practice) => practiceRow(practice, speech)),
        practicesTotal(statement, speech),
      ],
    },
    ...(isLong ? [workbookNote(pooled.sheets.books, speech)] : []),
  ];
}

const practiceRow = (practice: PooledPractice, { words }: PooledSpeech): Row => ({
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

function practicesTotal({ practices, currency }: PooledStatement, { pooled }: PooledSpeech): Row {
  const total = (amounts: readonly string[]): string =>
    frenchAmount(sumOf(amounts, currency).toString());
  const entries = practices.reduce((sum, practice) => sum + practice.entries, 0);
  return {
    cells: [
      pooled.allPractices,
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

/** The entries of the quarter that correct an earlier one, or that there are none. */
export function correctionBlocks(
  { corrections }: PooledStatement,
  speech: PooledSpeech,
): Block[] {
  const { pooled, words } = speech;
  const heading: Block = { kind: 'heading', level: 2, text: pooled.corrections };
  if (corrections.length === 0) {
    return [heading, { kind: 'paragraph', text: pooled.noCorrection, size: 8.5, tone: 'quiet' }];
  }
  return [
    heading,
    {
      kind: 'table',
      summary: pooled.corrections,
      columns: [
        { title: pooled.books, align: 'left', width: { share: 1 } },
        { title: pooled.practice, align: 'left', width: { share: 1 } },
        { title: pooled.entry, align: 'right', width: { least: 60 } },
        { title: pooled.date, align: 'left', width: { least: 80 } },
        { title: pooled.concerns, align: 'left', width: { least: 90 } },
        { title: pooled.effect, align: 'right', width: { least: 110 } },
      ],
      rows: corrections.slice(0, MOST_LISTED).map((one): Row => ({
        cells: [
          one.books,
          one.practice ?? words.unknown,
          count(one.sequence),
          dateOf(one.on),
          /^\d{4}-\d\d-\d\d$/.test(one.concerns) ? dateOf(one.concerns) : one.concerns,
          amountCell(one.result, words.unknown),
        ],
      })),
    },
  ];
}
