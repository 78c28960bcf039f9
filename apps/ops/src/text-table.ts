/** Rows as lines whose cells stand under one another; the last cell is not padded. */
export function columns(
  rows: readonly (readonly string[])[],
  isNumber: readonly boolean[] = [],
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}

export interface Column<T> {
  readonly title: string;
  readonly isNumber?: boolean;
  cell(row: T): string | number;
}

/** A table with its titles; figures stand to the right. */
export function table<T>(rows: readonly T[], shape: readonly Column<T>[]): string {
  const cells = rows.map((row) => shape.map(({ cell }) => String(cell(row))));
  const titles = shape.map(({ title }) => title);
  return columns([titles, ...cells], shape.map(({ isNumber = false }) => isNumber));
}
