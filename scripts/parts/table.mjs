/** Rows under a head, numbers to the right; the first row names the columns. */
export function table(rows) {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
  const widths = cells[0].map((_cell, column) =>
    Math.max(...cells.map((row) => [...row[column]].length)),
  );
  const isNumber = (text) => /^[-+]?[\d\s.,]+(%|×)?$/.test(text);
  const line = (row) =>
    row
      .map((cell, column) => {
        const room = widths[column] - [...cell].length;
        const isRight = cells.slice(1).some((other) => isNumber(other[column]));
        return isRight ? ' '.repeat(room) + cell : cell + ' '.repeat(room);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
