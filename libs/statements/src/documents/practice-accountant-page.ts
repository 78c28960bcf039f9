import { basisOf, concernsText, isZero, type PracticeWords, titleOf } from '@plusloin/contracts';
import { type Block, type Cell, type Row, type Table } from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type {
  Figures,
  PracticeSection,
  PracticeStatement,
  ResultLine,
  StatementBlock,
  StatementLine,
} from '../statement-shapes.js';
import { shortHash } from './cells.js';
import { columnsOf } from './period-names.js';
import { blockTable, figureCell, figureColumns, noughtCell } from './practice-rows.js';
import { codePlot, verificationText } from './verification-code.js';

/** What an accountant checks: VAT, bank, situation, proof, accounts, and where they come from. */
export function accountantBlocks(
  section: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
  rowHeight: number,
): Block[] {
  const { accountant } = words;
  const of = (code: string) => section.accountant.find((one) => one.code === code);
  const situation = of('situation');
  const first = ['vat', 'receipts', 'bank'].map(of).filter((one) => one !== undefined);
  return [
    { kind: 'heading', level: 1, text: accountant.title },
    { kind: 'paragraph', text: accountant.running, size: 8, tone: 'quiet' },
    beside(first.map((block) => tableOf(block, words, rowHeight))),
    beside([
      ...(situation === undefined ? [] : [tableOf(situation, words, rowHeight)]),
      [
        { kind: 'heading', level: 2, text: accountant.proof },
        proofTable(section, statement, words, rowHeight),
      ],
    ]),
    {
      kind: 'heading',
      level: 2,
      text: accountant.result,
      aside: words.inCurrency(statement.currency === 'EUR' ? words.euros : statement.currency),
    },
    accountsTable(section, statement, words, rowHeight),
    ...traceBlocks(section, words),
    ...verifyBlocks(section, statement, words),
  ];
}

/** Two tables share the width; what is alone takes half of it. */
const beside = (columns: readonly (readonly Block[])[]): Block => ({
  kind: 'beside',
  gap: 24,
  parts: (columns.length === 1 ? [...columns, []] : columns).map((blocks) => ({
    share: 1,
    blocks,
  })),
});

const tableOf = (block: StatementBlock, words: PracticeWords, rowHeight: number): Block[] => [
  { kind: 'heading', level: 2, text: titleOf(block, words), aside: basisOf(block, words) },
  blockTable(named(block, words), words, rowHeight),
];

/** The total of a Belgian return is its grid 71, or 72 where the State owes it. */
function named(block: StatementBlock, words: PracticeWords): StatementBlock {
  const isReturn = block.code === 'vat' && block.lines.some(({ code }) => /^\d\d$/.test(code));
  if (!isReturn || block.total === null) return block;
  const isOwed = block.total.quarter?.startsWith('-') === true;
  const label = isOwed ? words.gridOwed : words.gridDue;
  return { ...block, total: { ...block.total, label } };
}

function proofTable(
  { proof, pending }: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
  rowHeight: number,
): Table {
  const { accountant, format } = words;
  const row = (label: string, cell: Cell, look?: Row['look']): Row => ({
    cells: [label, cell],
    ...(look === undefined ? {} : { look }),
  });
  const amount = (text: string) => figureCell(text, words);
  return {
    kind: 'table',
    summary: accountant.proof,
    size: 8,
    rowHeight,
    columns: [
      { title: words.table.line, align: 'left', width: { share: 1 } },
      { title: words.table.amount, align: 'right', width: { least: 0 } },
    ],
    rows: [
      row(accountant.situationOn(format.shortDay(statement.from)), amount(proof.opening)),
      row(accountant.proofResult, amount(proof.result)),
      row(accountant.proofPrivate, amount(proof.private)),
      ...(isZero(proof.shared) ? [] : [row(accountant.proofShared, amount(proof.shared))]),
      row(
        accountant.situationOn(format.shortDay(statement.lastDay)),
        amount(proof.closing),
        'sum',
      ),
      row(accountant.proofDifference, noughtCell(proof.difference, words), 'total'),
      ...(isZero(pending) ? [] : [row(accountant.proofPending, amount(pending), 'quiet')]),
    ],
  };
}

/** Every account of the result, as the ledger has it. */
function accountsTable(
  section: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
  rowHeight: number,
): Table {
  const { accountant } = words;
  const cells = (of: Figures) =>
    columnsOf(statement, [of.quarter, of.yearBefore, of.yearToDate]).map((text) =>
      figureCell(text, words),
    );
  const row = (line: ResultLine): Row => ({
    cells: [
      [{ text: line.account, tone: 'quiet' }, { text: `\u2002${line.label}` }],
      ...cells(line),
    ],
  });
  const { income, expense, totals } = section;
  return {
    kind: 'table',
    summary: accountant.result,
    size: 8,
    rowHeight,
    columns: [
      { title: words.table.account, align: 'left', width: { share: 1 } },
      ...figureColumns(statement, words),
    ],
    rows: [
      ...income.map(row),
      { cells: [accountant.income, ...cells(totals.income)], look: 'sum' },
      ...expense.map(row),
      { cells: [accountant.expense, ...cells(totals.expense)], look: 'sum' },
      { cells: [accountant.resultOfQuarter, ...cells(totals.result)], look: 'total' },
    ],
  };
}

/** Where the entries are, which numbers were used, and what came late. */
function traceBlocks(section: PracticeSection, words: PracticeWords): Block[] {
  const { accountant } = words;
  const { entries, documents, chain, profile } = section;
  const late = section.accountant.find(({ code }) => code === 'corrections')?.lines ?? [];
  const hasNone = late.length === 0;
  const range =
    entries.first === null || entries.last === null
      ? accountant.noEntries
      : accountant.entryRange(entries.first, entries.last, groupThousands(String(entries.count)));
  const numbers = documents.map(
    ({ series, first, last, count, missing }) =>
      accountant.documentRange(series, first, last, count) +
      words.comma +
      (missing === 0 ? accountant.noGap : accountant.gaps(missing)),
  );
  const balance = words.format.amount(differenceOf(entries.debit, entries.credit));
  return [
    { kind: 'gap', height: 10 },
    {
      kind: 'facts',
      columns: [1, 0.75, 1.1],
      facts: [
        { name: accountant.entries, value: range },
        // Where books are shared, what is common keeps one practice's entries from a balance.
        ...(profile === 'employed' ? [] : [{ name: accountant.balance, value: balance }]),
        { name: accountant.chain, value: `${chain.sequence}${words.dot}${shortHash(chain.hash)}…` },
        ...(numbers.length === 0
          ? []
          : [{ name: accountant.documents, value: numbers.join(words.dot) }]),
        ...(hasNone ? [{ name: accountant.corrections, value: accountant.noCorrections }] : []),
      ],
    },
    ...(hasNone ? [] : correctionBlocks(late, words)),
  ];
}

const differenceOf = (debit: string, credit: string): string => {
  const minor = BigInt(debit.replace('.', '')) - BigInt(credit.replace('.', ''));
  return minor === 0n ? '0.00' : `${minor < 0n ? '-' : ''}${textOf(minor < 0n ? -minor : minor)}`;
};

const textOf = (minor: bigint): string => {
  const digits = minor.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const MOST_NAMED = 6;

/** Each with its entry, the first ones by name: all of them are in the file of the data. */
function correctionBlocks(lines: readonly StatementLine[], words: PracticeWords): Block[] {
  const { accountant, format } = words;
  const named = lines.slice(0, MOST_NAMED).map((line) => {
    const [note] = line.notes;
    const on = note?.kind === 'before' ? format.shortDay(note.on) : '';
    const concerns = concernsText(line.label ?? '', format);
    const amount = format.amount(line.quarter ?? '0.00');
    return `${accountant.correction(line.code, on, concerns)}${words.colon}${amount}`;
  });
  const more = lines.length > MOST_NAMED ? [`+\u00a0${lines.length - MOST_NAMED}`] : [];
  const text = [...named, ...more].join(words.dot);
  return [
    { kind: 'paragraph', text: accountant.corrections, size: 7.5, tone: 'quiet' },
    { kind: 'paragraph', text, size: 8 },
  ];
}

const CODE_SIZE = 74;

function verifyBlocks(
  section: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
): Block[] {
  const { accountant } = words;
  const plot = codePlot(verificationText(section, statement), CODE_SIZE, accountant.qr);
  return [
    { kind: 'gap', height: 4 },
    {
      kind: 'beside',
      gap: 16,
      parts: [
        { share: 74, blocks: [{ kind: 'figure', plot }] },
        {
          share: 417,
          blocks: [
            { kind: 'heading', level: 2, text: accountant.verify },
            ...accountant.howToVerify.map(
              (text): Block => ({ kind: 'paragraph', text, size: 8, tone: 'quiet' }),
            ),
          ],
        },
      ],
    },
  ];
}
