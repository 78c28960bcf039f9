import type { BalanceAnswer, LedgerLine } from '@plusloin/contracts';

/**
 * Tables for a spreadsheet: UTF-8 with its mark, semicolons, decimal commas, CR LF. A text that
 * could run as a formula is kept a text by an apostrophe before it.
 */
const rowOf = (fields: readonly (string | number)[]): string => `${fields.join(';')}\r\n`;

/** The trial balance, its total last. */
export function* balanceCsv({ rows, total }: BalanceAnswer): Generator<string> {
  yield `\ufeff${rowOf(['compte', 'libelle', 'ouverture', 'debit', 'credit', 'solde'])}`;
  for (const row of [...rows, { account: '', label: 'Total', ...total }]) {
    const amounts = [row.opening, row.debit, row.credit, row.balance].map(decimal);
    yield rowOf([row.account, textField(row.label), ...amounts]);
  }
}

/** The lines of a general ledger, as they come. */
export async function* ledgerCsv(
  lines: AsyncIterable<LedgerLine>,
  practices: ReadonlyMap<string, string>,
): AsyncGenerator<string> {
  yield `\ufeff${rowOf(HEAD)}`;
  for await (const line of lines) {
    const { amount } = line;
    const isCredit = amount.startsWith('-');
    yield rowOf([
      ...[line.account, textField(line.accountLabel), line.on, line.journal, line.number],
      ...[line.sequence, textField(line.label)],
      ...[textField([...line.documents, line.documentRef ?? ''].filter(Boolean).join(' '))],
      ...[textField(line.auxiliary ?? ''), practices.get(line.practiceId ?? '') ?? ''],
      ...(isCredit ? ['', decimal(amount.slice(1))] : [decimal(amount), '']),
      decimal(line.balance ?? ''),
    ]);
  }
}

const HEAD = [
  ...['compte', 'compte_libelle', 'date', 'journal', 'numero', 'rang', 'libelle', 'piece'],
  ...['auxiliaire', 'activite', 'debit', 'credit', 'solde'],
];

const decimal = (amount: string): string => amount.replace('.', ',');

function textField(text: string): string {
  const guarded = /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return /["; ,\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
