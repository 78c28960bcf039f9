import { daysBetween, calendarDate } from '@plusloin/kernel';
import { cellName } from './references.js';
import { amountStyle, countStyle, dateStyle, textStyle } from './styles.js';
import type { SheetCell, SheetRow } from './workbook.js';

/** A row of a sheet, `row` counted from nought. */
export function rowXml(cells: SheetRow, row: number): string {
  let xml = `<row r="${row + 1}">`;
  for (const [column, cell] of cells.entries()) {
    if (cell !== null) xml += cellXml(cell, cellName(column, row));
  }
  return `${xml}</row>`;
}

/** The first day of the calendar of spreadsheets, which believes in a 29th of February 1900. */
const DAY_NOUGHT = calendarDate('1899-12-30');

/** Amounts are written as they are read; a text is a text and never a formula. */
function cellXml(cell: NonNullable<SheetCell>, name: string): string {
  if ('date' in cell) {
    return `<c r="${name}" s="${dateStyle}"><v>${daysBetween(DAY_NOUGHT, cell.date)}</v></c>`;
  }
  const formula = cell.formula === undefined ? '' : `<f>${xmlText(cell.formula)}</f>`;
  if ('text' in cell) {
    const style = textStyle(cell.look ?? 'plain', cell.text);
    const text = xmlText(cell.text);
    return formula === ''
      ? `<c r="${name}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`
      : `<c r="${name}" t="str" s="${style}">${formula}<v>${text}</v></c>`;
  }
  const look = cell.look ?? 'plain';
  if ('count' in cell) {
    return `<c r="${name}" s="${countStyle(look)}">${formula}<v>${cell.count}</v></c>`;
  }
  if (!/^-?\d+(\.\d+)?$/.test(cell.amount)) throw new Error('not a decimal amount');
  return `<c r="${name}" s="${amountStyle(look)}">${formula}<v>${cell.amount}</v></c>`;
}

/** The most characters that a cell may hold. */
const MOST_CHARACTERS = 32_767;

/** Characters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
