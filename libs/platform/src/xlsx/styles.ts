import type { NumberLook, TextLook } from './workbook.js';

const AMOUNT = 4; // #,##0.00 in the reader's own language
const COUNT = 3; // #,##0
const DATE = 14; // the reader's own short date

const textLooks: readonly TextLook[] = [
  ...(['plain', 'strong', 'quiet', 'title', 'head', 'headRight', 'total'] as const),
];
const numberLooks: readonly NumberLook[] = ['plain', 'strong', 'total'];

const fontOf: Readonly<Record<TextLook, number>> = {
  ...{ plain: 0, strong: 1, quiet: 2, title: 3, head: 2, headRight: 2, total: 4 },
};
const fillOf = (look: TextLook): number => (look === 'total' ? 2 : 0);
const borderOf = (look: TextLook): number =>
  look === 'total' ? 1 : look.startsWith('head') ? 2 : 0;

/**
 * A text that begins like a formula is marked as text for ever: who edits the cell does not make a
 * formula of it.
 */
export const textStyle = (look: TextLook, text: string): number =>
  1 + 2 * textLooks.indexOf(look) + (/^[=+\-@\t\r]/.test(text) ? 1 : 0);

export const amountStyle = (look: NumberLook): number =>
  1 + 2 * textLooks.length + numberLooks.indexOf(look);

export const countStyle = (look: NumberLook): number =>
  amountStyle(look) + numberLooks.length;

export const dateStyle = 1 + 2 * textLooks.length + 2 * numberLooks.length;

const format = (
  look: TextLook,
  numFmt: number,
  { isQuoted = false, align = '' }: { isQuoted?: boolean; align?: string } = {},
): string =>
  `<xf numFmtId="${numFmt}" fontId="${fontOf[look]}" fillId="${fillOf(look)}" ` +
  `borderId="${borderOf(look)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
  `applyBorder="1"${isQuoted ? ' quotePrefix="1"' : ''}` +
  (align === '' ? '/>' : ` applyAlignment="1"><alignment ${align}/></xf>`);

const alignOf = (look: TextLook): string => {
  if (look === 'headRight') return 'horizontal="right" wrapText="1" vertical="bottom"';
  if (look === 'head') return 'wrapText="1" vertical="bottom"';
  // Off the amount that may end just before it.
  return look === 'plain' ? 'horizontal="left" indent="1"' : '';
};

const formats = [
  format('plain', 0),
  ...textLooks.flatMap((look) =>
    [false, true].map((isQuoted) => format(look, 49, { isQuoted, align: alignOf(look) })),
  ),
  ...numberLooks.map((look) => format(look, AMOUNT)),
  ...numberLooks.map((look) => format(look, COUNT)),
  format('plain', DATE, { align: 'horizontal="left"' }),
];

const font = (size: number, colour: string, isBold = false): string =>
  `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/>` +
  '<name val="Calibri"/><family val="2"/></font>';

const tint = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/>` +
  '<bgColor indexed="64"/></patternFill></fill>';

const line = (side: 'top' | 'bottom'): string => {
  const drawn = `<${side} style="thin"><color rgb="FF0F5C5C"/></${side}>`;
  const [top, bottom] = side === 'top' ? [drawn, '<bottom/>'] : ['<top/>', drawn];
  return `<border><left/><right/>${top}${bottom}<diagonal/></border>`;
};

/** The looks of all cells, in the colours of the house. */
export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="5">${font(11, '1B2A2F')}${font(11, '1B2A2F', true)}${font(10, '55606B')}` +
  `${font(15, '0F5C5C', true)}${font(11, '0F5C5C', true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
  `<fill><patternFill patternType="gray125"/></fill>${tint('E8F5F3')}</fills>` +
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `${line('top')}${line('bottom')}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
