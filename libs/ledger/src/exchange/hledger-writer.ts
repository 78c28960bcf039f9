import { minorDigits } from '@plusloin/kernel';
import { type BookEntry, type BookLine } from './exchange-entry.js';
import { writeAmount, writeForeignAmount } from './exchange-amounts.js';

export interface HledgerForm {
  /** Stands before each account ('passerelle:400000 Clients'), so that journals can be joined. */
  readonly books: string;
  readonly currency?: string;
}

/**
 * Entries as a journal that `hledger check --strict` takes: another program, in another language,
 * that counts our balances again. Every account and the currency are declared, each amount is
 * written in full, and what hledger would read as more than text is taken out of the texts.
 */
export async function* writeHledger(
  entries: AsyncIterable<BookEntry> | Iterable<BookEntry>,
  { books, currency = 'EUR' }: HledgerForm,
): AsyncGenerator<string> {
  const accounts = new Accounts(plain(books));
  const decimals = '0'.repeat(minorDigits(currency));
  yield `decimal-mark .\n\ncommodity 1000.${decimals} ${currency}\n\n`;
  for await (const entry of entries) {
    yield `${accounts.declared(entry)}${transaction(entry, accounts, currency)}\n`;
  }
}

/** An account keeps the label under which it was first seen: to hledger its name is what it is. */
class Accounts {
  private readonly names = new Map<string, string>();

  constructor(private readonly books: string) {}

  name(code: string): string {
    const name = this.names.get(code);
    if (name === undefined) throw new Error(`account ${code} is not declared`);
    return name;
  }

  /** The directives of the accounts that this entry is the first to use. */
  declared(entry: BookEntry): string {
    let directives = '';
    for (const { accountCode, accountLabel } of entry.lines) {
      if (this.names.has(accountCode)) continue;
      const name = `${this.books}:${plain(`${accountCode} ${accountLabel}`)}`;
      this.names.set(accountCode, name);
      directives += `account ${name}\n`;
    }
    return directives === '' ? '' : `${directives}\n`;
  }
}

function transaction(entry: BookEntry, accounts: Accounts, currency: string): string {
  const header = `${entry.on} * (${plain(entry.number)}) ${plain(entry.label)}`;
  const tags = written([
    ['journal', entry.journal.code],
    ['period', String(entry.period)],
    ['document', entry.documentRef],
  ]);
  const postings = entry.lines.map((line) => posting(line, accounts, currency));
  return [`${header}${tags}`, ...postings, ''].join('\n');
}

function posting(line: BookLine, accounts: Accounts, currency: string): string {
  const amount = `${writeAmount(line.amount, '.', minorDigits(currency))} ${currency}`;
  const { foreignAmount, foreignCurrency = currency } = line;
  const foreign =
    foreignAmount === undefined
      ? undefined
      : `${writeForeignAmount(foreignAmount, foreignCurrency, '.')} ${foreignCurrency}`;
  const tags = written([
    ['practice', line.practice],
    ['auxiliary', line.auxiliaryCode],
    ['foreign', foreign],
    ['label', line.label],
  ]);
  return `    ${accounts.name(line.accountCode)}  ${amount}${tags}`;
}

function written(tags: readonly (readonly [string, string | undefined])[]): string {
  const known = tags.filter((tag): tag is readonly [string, string] => tag[1] !== undefined);
  return known.length === 0
    ? ''
    : `  ; ${known.map(([name, value]) => `${name}:${plain(value)}`).join(', ')}`;
}

/**
 * Without the signs that mean something to hledger in a name, a description or a comment: a colon
 * parts accounts and names a tag, a comma ends it, a bracket may hold a second date, a semicolon
 * begins a comment, a bar parts a payee, two spaces end an account.
 */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}:;,|[\](){}"]/gu, ' ')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
