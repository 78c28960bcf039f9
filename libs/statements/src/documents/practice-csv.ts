import { dutyName, nameOf, notesText, type PracticeWords } from '@plusloin/contracts';
import type {
  PracticeSection,
  PracticeStatement,
  StatementBlock,
  StatementLine,
} from '../statement-shapes.js';
import { shortPeriod, shortPeriodBefore } from './period-names.js';
import { languageOf } from './practice-languages.js';

/**
 * The statement as a table for a spreadsheet: UTF-8 with its mark, lines that end in CR LF, fields
 * parted by semicolons in every language. Amounts are plain: a hyphen for what is negative, no
 * groups, a decimal comma in French and Dutch and a point in English, as those spreadsheets read
 * them. A text that a spreadsheet could run as a formula is kept a text by an apostrophe before it.
 */
export function practiceCsv(statement: PracticeStatement): string {
  const words = languageOf(statement);
  const rows = statement.sections.flatMap((section) => sectionRows(section, statement, words));
  const { format, table } = words;
  const year = Number(statement.quarter.slice(0, 4));
  const head = [
    words.registrationName,
    table.block,
    table.number,
    table.code,
    table.figure,
    shortPeriod(statement, format),
    shortPeriodBefore(statement, format),
    table.yearToDate(year),
    table.remark,
  ].map(textField);
  return `\uFEFF${[head, ...rows].map((fields) => fields.join(';')).join('\r\n')}\r\n`;
}

function sectionRows(
  { books, blocks, accountant }: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
): string[][] {
  return [...blocks, ...accountant].flatMap((block) => [
    ...block.lines.map((line) => lineRow(line, block, books.code, statement, words)),
    ...(block.total === null ? [] : [lineRow(block.total, block, books.code, statement, words)]),
    ...dutyRows(block, books.code, statement, words),
  ]);
}

function lineRow(
  line: StatementLine,
  block: StatementBlock,
  books: string,
  { language }: PracticeStatement,
  words: PracticeWords,
): string[] {
  const amount = (text: string | null | undefined) => amountField(text ?? null, language);
  const notes = [
    ...(line.quarter === null ? [words.notCounted] : []),
    ...(line.notes.length === 0 ? [] : [notesText(line.notes, words)]),
  ];
  return [
    textField(books),
    textField(words.blocks[block.code] ?? block.code),
    textField(line.number ?? block.letter ?? ''),
    textField(`${block.code}.${line.code}`),
    textField(nameOf(line, block, words)),
    amount(line.quarter),
    amount(line.yearBefore),
    amount(line.yearToDate),
    textField(notes.join(words.dot)),
  ];
}

const dutyRows = (
  { code, letter, duties }: StatementBlock,
  books: string,
  { language }: PracticeStatement,
  words: PracticeWords,
): string[][] =>
  (duties ?? []).map((duty) => [
    textField(books),
    textField(words.blocks[code] ?? code),
    textField(letter ?? ''),
    textField(`${code}.${duty.code}`),
    textField(dutyName(duty, words)),
    amountField(duty.amount, language),
    '',
    '',
    textField(duty.on),
  ]);

/** '-1173,18'; nothing where nothing is known, which is not nought. */
function amountField(text: string | null, language: PracticeStatement['language']): string {
  if (text === null) return '';
  if (!/^-?\d+\.\d\d$/.test(text)) throw new Error(`not a decimal amount: ${text.slice(0, 40)}`);
  return language === 'en' ? text : text.replace('.', ',');
}

/** Quoted where it must be; a first sign that begins a formula never comes first. */
export function textField(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[;"\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
