import type { Config } from '../config.js';
import type { Tx } from '../tx.js';
import type { ExportedTable } from './exported-table.js';

/** For a spreadsheet: every field in quotes, and nothing in one begins like a formula. */
export const csvLine = (fields: readonly (string | null)[]): string =>
  `${fields.map((field) => quoted(field ?? '')).join(';')}\r\n`;

/** What stands above the columns of a table. */
export const headerOf = ({ key, columns, opens }: ExportedTable): string[] => [
  ...[...key, ...columns, ...(opens?.columns ?? [])],
];

/** A table from its first row to its last, a page after the other, as the database writes it. */
export async function* writeTableCsv(
  tx: Tx,
  table: ExportedTable,
  config: Config,
): AsyncGenerator<string> {
  yield csvLine(headerOf(table));
  for (let after: readonly string[] = []; ; ) {
    const rows = await tx.query<Row>(pageOf(table, after.length > 0), [tx.cooperativeId, ...after]);
    const opened = await openedOf(tx, table, config, rows);
    for (const [nth, { texts }] of rows.entries()) yield csvLine([...texts, ...opened(nth)]);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE || table.key.length === 0) return;
    after = last.texts.slice(0, table.key.length).map(String);
  }
}

interface Row {
  /** In the order of the header. */
  readonly texts: readonly (string | null)[];
  readonly sealed: readonly (Buffer | null)[];
}

const PAGE = 500;

function pageOf({ table, key, columns, where, opens }: ExportedTable, goesOn: boolean): string {
  const keys = key.map(column).join(', ');
  const from = key.map((_name, nth) => `$${nth + 2}`).join(', ');
  const texts = [...key, ...columns].map((name) => `${column(name)}::text`).join(', ');
  const sealed = (opens?.sealed ?? []).map(column).join(', ');
  return `select array[${texts}] as texts, array[${sealed}]::bytea[] as sealed
    from ${table} where ${where} ${goesOn ? `and (${keys}) > (${from})` : ''}
    ${key.length > 0 ? `order by ${keys} limit ${PAGE}` : ''}`;
}

const column = (name: string): string => `"${name}"`;

/** What is sealed in a row, by its place on the page. */
async function openedOf(
  tx: Tx,
  { key, columns, opens }: ExportedTable,
  config: Config,
  rows: readonly Row[],
): Promise<(nth: number) => readonly (string | null)[]> {
  if (opens === undefined) return () => [];
  const names = [...key, ...columns];
  const records = rows.map(({ texts, sealed }) => ({
    texts: Object.fromEntries(names.map((name, nth) => [name, texts[nth] ?? null])),
    sealed: Object.fromEntries(opens.sealed.map((name, nth) => [name, sealed[nth] ?? null])),
  }));
  const opened = await opens.open(tx, config, records);
  return (nth) => opened[nth] ?? opens.columns.map(() => null);
}

/** A figure stays one, also below nought. */
const quoted = (text: string): string => {
  const isFigure = /^-\d+(\.\d+)?$/.test(text);
  const harmless = isFigure ? text : text.replace(/^[=+@\-\t\r]/, "'$&");
  return `"${harmless.replaceAll('"', '""')}"`;
};
