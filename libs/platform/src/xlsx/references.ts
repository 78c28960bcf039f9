/** 'A' for 0, 'AA' for 26. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** A cell of a sheet by its place from nought: 'B3' for column 1, row 2. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

/** What stands before a cell of another sheet: "'Grand livre'!". */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A stretch of one column of another sheet: "'TVA'!$C$4:$C$9". Rows from nought, both in. */
export function stretch(sheet: string, column: number, from: number, to: number): string {
  const name = columnName(column);
  if (from === to) return `${sheetPrefix(sheet)}$${name}$${from + 1}`;
  return `${sheetPrefix(sheet)}$${name}$${from + 1}:$${name}$${to + 1}`;
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
