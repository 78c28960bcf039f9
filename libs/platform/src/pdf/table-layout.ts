import type { Cell, Column, Row, Table, Tick } from './document.js';
import type { Laid, Spot } from './laid.js';
import { type Line, type Look, linesOf, phraseWidth } from './phrase.js';
import type { Sheet, Structure } from './sheet.js';
import { surfaceColours, toneColours } from './theme.js';

const PAD = 5;
const TICK_WIDTH = 11;

interface LaidCell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly tick?: Tick;
}

interface LaidRow {
  readonly height: number;
  readonly look: NonNullable<Row['look']> | 'head';
  readonly cells: readonly LaidCell[];
  readonly lineHeight: number;
}

/** Rows go on over the page under a repeated head; a row itself is never cut. */
export function layOutTable(table: Table, width: number): Laid {
  const { columns, head, rows: tight } = measured(table, table.size ?? 8.5, width);
  const least = table.rowHeight ?? 13;
  const rows = tight.map((row) => ({ ...row, height: least + row.height }));
  const height = head.height + rows.reduce((sum, row) => sum + row.height, 0);
  const firstRows = rows.slice(0, 2).reduce((sum, row) => sum + row.height, 0);
  return {
    height,
    before: 0,
    begins: table.keeps === true ? height : head.height + firstRows,
    draw: (spot) => drawTable({ summary: table.summary, head, rows, columns, width }, spot),
  };
}

interface Measured {
  readonly size: number;
  readonly width: number;
  readonly of: Table['columns'];
  readonly columns: readonly ColumnPlace[];
  readonly head: LaidRow;
  /** Their heights are what they need over the least. */
  readonly rows: readonly LaidRow[];
}

/**
 * A page that is made roomier keeps the rows of its tables and gives them more height: their words
 * need not be measured again.
 */
function measured(table: Table, size: number, width: number): Measured {
  const kept = lastMeasured.get(table.rows);
  if (kept?.of === table.columns && kept.size === size && kept.width === width) return kept;
  const columns = columnPlaces(table, size, width);
  const head = layOutHead(table, columns, size);
  const rows = table.rows.map((row) => layOutRow(row, columns, size, 0));
  const found = { size, width, of: table.columns, columns, head, rows };
  lastMeasured.set(table.rows, found);
  return found;
}

const lastMeasured = new WeakMap<Table['rows'], Measured>();

interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly tinted: boolean;
}

function columnPlaces(table: Table, size: number, width: number): ColumnPlace[] {
  const known = table.columns.map((column, place) => {
    if (typeof column.width === 'number') return column.width;
    if ('share' in column.width) return 0;
    return Math.max(column.width.least, fitWidth(table, place, size));
  });
  const left = width - known.reduce((sum, each) => sum + each, 0);
  const shares = table.columns.reduce((sum, column) => sum + shareOf(column), 0);
  let x = 0;
  return table.columns.map((column, place) => {
    const share = shareOf(column);
    const columnWidth = share === 0 ? (known[place] ?? 0) : (left * share) / shares;
    const { align, tinted = false } = column;
    const at = { x, width: columnWidth, align, tinted };
    x += columnWidth;
    return at;
  });
}

const shareOf = ({ width }: Column): number =>
  typeof width === 'object' && 'share' in width ? width.share : 0;

/** The widest cell decides, and the longest word of the title. */
function fitWidth(table: Table, place: number, size: number): number {
  const words = table.columns[place]?.title.split(' ') ?? [];
  const titles = words.map((word) => phraseWidth(word, headLook(size)));
  const cells = table.rows.map(({ cells, look }) => {
    const cell = cells[place] ?? '';
    const tick = isTick(cell) ? TICK_WIDTH : 0;
    return tick + phraseWidth(wordsOfCell(cell), rowLook(look ?? 'plain', size));
  });
  return Math.max(...titles, ...cells) + 2 * PAD;
}

const headLook = (size: number): Look => ({
  size: Math.max(7, size - 1),
  tone: 'quiet',
  strong: false,
});

function rowLook(look: NonNullable<Row['look']>, size: number): Look {
  const tones = { plain: 'text', sum: 'text', total: 'primary', quiet: 'quiet' } as const;
  return { size, strong: look === 'sum' || look === 'total', tone: tones[look] };
}

const isTick = (cell: Cell): cell is Tick => typeof cell === 'object' && 'holds' in cell;
const wordsOfCell = (cell: Cell): Exclude<Cell, Tick> => (isTick(cell) ? cell.text : cell);

function layOutHead(table: Table, places: readonly ColumnPlace[], size: number): LaidRow {
  const look = headLook(size);
  const cells = table.columns.map(({ title }, place) => layOutCell(title, places[place], look));
  return rowOf(cells, 'head', look.size * 1.25, look.size * 1.25 + 5);
}

function layOutRow(
  row: Row,
  places: readonly ColumnPlace[],
  size: number,
  rowHeight: number,
): LaidRow {
  const look = row.look ?? 'plain';
  const cells = row.cells.map((cell, place) =>
    layOutCell(cell, places[place], rowLook(look, size), place === 0 ? row.indent : 0),
  );
  return rowOf(cells, look, size * 1.25, rowHeight);
}

function rowOf(
  cells: readonly LaidCell[],
  look: LaidRow['look'],
  lineHeight: number,
  least: number,
): LaidRow {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { cells, look, lineHeight, height: least + (most - 1) * lineHeight };
}

function layOutCell(
  cell: Cell,
  place: ColumnPlace | undefined,
  look: Look,
  inset = 0,
): LaidCell {
  if (place === undefined) throw new Error('a row has more cells than the table has columns');
  const tick = isTick(cell) ? cell : undefined;
  const indent = inset + (tick === undefined ? 0 : TICK_WIDTH);
  const width = place.width - 2 * PAD - indent;
  // The sum of widths that were measured alone may exceed their whole by a rounding error.
  const lines = linesOf(wordsOfCell(cell), look, width + 0.01);
  return { lines, x: place.x + PAD + indent, width, align: place.align, tick };
}

interface TableInPlace {
  readonly summary: string;
  readonly head: LaidRow;
  readonly rows: readonly LaidRow[];
  readonly columns: readonly ColumnPlace[];
  readonly width: number;
}

function drawTable(table: TableInPlace, spot: Spot): number {
  const { sheet } = spot;
  let y = spot.y;
  sheet.branch(spot.parent, 'Table', { title: table.summary }, (element) => {
    for (let from = 0; from < table.rows.length; ) {
      if (from > 0) y = spot.nextPage();
      const rows = rowsThatFit(table.rows, from, spot.bottom - y - table.head.height);
      drawRules(sheet, table, [table.head, ...rows], spot.x, y);
      drawHead(sheet, from === 0 ? element : undefined, table.head, spot.x, y);
      y += table.head.height;
      for (const row of rows) {
        drawRow(sheet, element, row, spot.x, y);
        y += row.height;
      }
      from += rows.length;
    }
  });
  return y;
}

/** On the following pages the head was read already: there it is an ornament of no element. */
function drawHead(
  sheet: Sheet,
  table: Structure | undefined,
  head: LaidRow,
  x: number,
  y: number,
): void {
  if (table !== undefined) drawRow(sheet, table, head, x, y);
  else {
    sheet.ornament(() => {
      for (const cell of head.cells) drawCell(sheet, cell, head, x, y);
    });
  }
}

/**
 * At least one, so that a row higher than a page does not hold up the rest for ever; and a last
 * row, which often is the total, does not go over the page alone.
 */
function rowsThatFit(rows: readonly LaidRow[], from: number, room: number): readonly LaidRow[] {
  let until = from;
  for (let used = 0; until < rows.length; until += 1) {
    used += rows[until]?.height ?? 0;
    if (used > room && until > from) break;
  }
  const leavesOne = until === rows.length - 1 && until - from > 2;
  return rows.slice(from, leavesOne ? until - 1 : until);
}

function drawRules(
  sheet: Sheet,
  { columns, width }: TableInPlace,
  rows: readonly LaidRow[],
  x: number,
  top: number,
): void {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  sheet.ornament(() => {
    for (const column of columns.filter(({ tinted }) => tinted)) {
      sheet.box(x + column.x, top, column.width, height, surfaceColours.column);
    }
    let y = top;
    for (const { look, height } of rows) {
      if (look === 'total') sheet.box(x, y, width, height, surfaceColours.panel);
      if (look === 'sum' || look === 'total') sheet.rule(x, y, width, toneColours.primary, 0.6);
      y += height;
      const isHead = look === 'head';
      const colour = isHead ? surfaceColours.strongRule : surfaceColours.rule;
      if (look !== 'total') sheet.rule(x, y, width, colour, isHead ? 0.9 : 0.4);
    }
  });
}

function drawRow(sheet: Sheet, table: Structure, row: LaidRow, x: number, y: number): void {
  sheet.branch(table, 'TR', {}, (element) => {
    for (const [place, cell] of row.cells.entries()) {
      const scope = row.look === 'head' ? 'Column' : place === 0 ? 'Row' : undefined;
      const tag = scope === undefined ? 'TD' : 'TH';
      sheet.tagged(element, tag, scope === undefined ? {} : { scope }, () => {
        drawCell(sheet, cell, row, x, y);
      });
    }
  });
}

function drawCell(sheet: Sheet, cell: LaidCell, row: LaidRow, x: number, y: number): void {
  const textHeight = cell.lines.length * row.lineHeight;
  const isHead = row.look === 'head';
  const top = isHead ? y + row.height - 3 - textHeight : y + (row.height - textHeight) / 2;
  let start = cell.x + cell.width;
  for (const [place, line] of cell.lines.entries()) {
    const left = cell.align === 'right' ? cell.x + cell.width - line.width : cell.x;
    sheet.writeLine(line, x + left, top + place * row.lineHeight, row.lineHeight);
    start = Math.min(start, left);
  }
  if (cell.tick) drawTick(sheet, cell.tick.holds, x + start - TICK_WIDTH, y + row.height / 2);
}

function drawTick(sheet: Sheet, holds: boolean, x: number, middle: number): void {
  const { pdf } = sheet;
  pdf.lineWidth(1.3);
  if (holds) {
    pdf.moveTo(x, middle).lineTo(x + 2.4, middle + 2.6).lineTo(x + 7, middle - 3);
  } else {
    pdf.moveTo(x + 0.5, middle - 3).lineTo(x + 6.5, middle + 3);
    pdf.moveTo(x + 6.5, middle - 3).lineTo(x + 0.5, middle + 3);
  }
  pdf.stroke(holds ? toneColours.done : toneColours.care);
}
