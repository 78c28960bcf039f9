import { type BookEntry, type BookLine, type BookRow } from './exchange-entry.js';

/**
 * The lines of a FEC for entries in the order of the file. What the law asks, and where it says so:
 *
 * - The file takes up last year's balances, and its entries follow the order in which they became
 *   final (LPF art. A47 A-1). So give the entries of period 0 first, then the others in the order
 *   of the chain: recording an entry is what makes it final.
 * - `EcritureNum` increases without a gap, over the file or over each journal (BOI-CF-IOR-60-40-20
 *   § 100). We print the ledger's own number, which runs over the journal and the year, behind the
 *   code of the journal ('VE-12', see `entryNumber`): it is unique in the file as well, it is what
 *   the screens show, and an opening entry recorded late renumbers nothing.
 * - An entry has one date and one number, so a line's own ones of an earlier import stay out.
 * - `PieceRef` and `PieceDate` are never blank: an entry without document is its own document.
 * - `ValidDate` is never before `EcritureDate`: an entry recorded ahead of its day becomes final
 *   on that day.
 * - `CompteNum` begins with three digits: the two of a heading such as 41 are read as 410.
 */
export async function* fecRows(
  entries: AsyncIterable<BookEntry> | Iterable<BookEntry>,
): AsyncGenerator<BookRow> {
  for await (const entry of entries) yield* rowsOf(entry);
}

function rowsOf(entry: BookEntry): BookRow[] {
  const { journal, number, on, validatedOn } = entry;
  if (validatedOn === undefined) throw new Error(`entry ${number} has no date of validation`);
  return entry.lines.map((line, index) => ({
    line: index + 1,
    journal: journal.code,
    journalLabel: journal.label,
    number,
    on,
    account: line.accountCode.padEnd(3, '0'),
    accountLabel: line.accountLabel,
    auxiliary: line.auxiliaryCode,
    auxiliaryLabel: line.auxiliaryLabel ?? line.auxiliaryCode,
    ...documentOf(entry, line),
    label: line.label,
    ...sidesOf(line.amount),
    letteringCode: line.letteringCode,
    letteredOn: line.letteringCode === undefined ? undefined : line.letteredOn,
    validatedOn: validatedOn < on ? on : validatedOn,
    foreignAmount: line.foreignAmount,
    foreignCurrency: line.foreignCurrency,
    settledOn: line.settledOn,
    settlementMode: line.settlementMode,
    nature: line.nature,
    party: line.party,
  }));
}

function documentOf(
  { number, on, documentRef, documentDate }: BookEntry,
  { own = {} }: BookLine,
): Pick<BookRow, 'documentRef' | 'documentDate'> {
  const ref = 'documentRef' in own ? own.documentRef : documentRef;
  const date = 'documentDate' in own ? own.documentDate : documentDate;
  return { documentRef: ref ?? number, documentDate: date ?? on };
}

const sidesOf = (amount: bigint): Pick<BookRow, 'debit' | 'credit'> =>
  amount < 0n ? { debit: 0n, credit: -amount } : { debit: amount, credit: 0n };
