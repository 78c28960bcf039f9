import { calendarDate } from '@plusloin/kernel';
import {
  BooksExport,
  BooksImport,
  LedgerReports,
  type BooksExportAsk,
  type BooksFileAsk,
} from '@plusloin/ledger';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { bytesOf } from '../src/exchange/testing/small-files.js';

/** A file as an operator hands it over; the test says only what matters. */
export const fileOf = (
  content: string | Uint8Array,
  more: Partial<BooksFileAsk> = {},
): BooksFileAsk => ({
  entityCode: 'ALICE',
  file: { name: 'books.txt', open: () => bytesOf(content, 4_096) },
  format: 'fec',
  ...more,
});

export interface Exported {
  readonly name: string;
  readonly hasComputedOpening: boolean;
  readonly content: Buffer;
}

export const exported = (work: Work, actor: Actor, ask: BooksExportAsk): Promise<Exported> =>
  new BooksExport(work).export(actor, ask, async ({ name, hasComputedOpening, pieces }) => {
    const all: Uint8Array[] = [];
    for await (const piece of pieces) all.push(piece);
    return { name, hasComputedOpening, content: Buffer.concat(all) };
  });

export const imported = (work: Work, actor: Actor, ask: BooksFileAsk) =>
  new BooksImport(work).import(actor, ask);

/** What the database holds, in one text for each row. */
export async function rowsOf(
  work: Work,
  actor: Actor,
  sql: string,
  parameters: unknown[] = [],
): Promise<string[]> {
  const rows = await work.read(actor, (tx: Tx) =>
    tx.query<Record<string, unknown>>(sql, parameters),
  );
  return rows.map((row) => Object.values(row).map((value) => String(value ?? '-')).join(' '));
}

/** '411000 48300' for each account that is not at nought at the end of a year. */
export async function balancesOf(
  work: Work,
  actor: Actor,
  legalEntityId: string,
  year: number,
): Promise<string[]> {
  const ask = { legalEntityId, on: calendarDate(`${year}-12-31`), withPeriod13: true };
  const rows = await work.read(actor, (tx) => new LedgerReports().trialBalance(tx, ask));
  const sums = new Map<string, bigint>();
  for (const { account, balance } of rows) {
    sums.set(account, (sums.get(account) ?? 0n) + balance);
  }
  return [...sums].filter(([, sum]) => sum !== 0n).map(([account, sum]) => `${account} ${sum}`);
}

/** The refusal that a promise ends with: its code and what it names. */
export const refusalOf = (
  asked: Promise<unknown>,
): Promise<{ code?: string; details?: Record<string, unknown> }> =>
  asked.then(
    () => ({ code: 'none' }),
    ({ code, details, message }) => ({ code: code ?? message, details }),
  );
