import { positionGroupOf, resultGroupOf } from './account-groups.js';
import type { CashMovement } from './close-figures.js';
import type { EliminatedPair } from './eliminations.js';
import { totalRow, type Column, type Row } from './pooled-columns.js';
import { sumOf, type FrozenBooks } from './practice-statement.js';

/** What a movement of the bank was for. */
export type BankLine = 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T8b';

export const bankLabels: Readonly<Record<BankLine, string>> = {
  T2: 'Reçu des payeurs',
  T3: 'Contributions payées, TVA comprise',
  T4: 'Subsides',
  T5: 'Fournisseurs',
  T6: 'TVA payée',
  T7: 'Cotisations sociales et salaires',
  T8: 'Apports et prélèvements',
  T8b: 'Autres mouvements',
};

export const bankLines = Object.keys(bankLabels) as BankLine[];

/**
 * From the bank on the first day to the bank on the last, by what the money came from or went for.
 * A contribution leaves one column and enters another: its row adds up to nought by itself.
 */
export function bankRows(columns: readonly Column[], pairs: readonly EliminatedPair[]): Row[] {
  const lineOf = bankLineBy(pairs);
  const sums = columns.map(({ books, cash }) => {
    const sum = new Map<BankLine, bigint>();
    for (const movement of cash) {
      const line = lineOf(books, movement);
      sum.set(line, (sum.get(line) ?? 0n) + movement.amount);
    }
    return sum;
  });
  const opening: Row = {
    code: 'T1',
    label: 'Banque au début',
    perBooks: columns.map(bankOpening),
    eliminated: 0n,
  };
  const moved = bankLines.map((code) => ({
    code,
    label: bankLabels[code],
    perBooks: sums.map((sum) => sum.get(code) ?? 0n),
    eliminated: 0n,
  }));
  return [opening, ...moved, totalRow('T9', 'Banque à la fin', [opening, ...moved])];
}

const isBank = ({ books }: Column, account: string) =>
  !/^[67]/.test(account) && positionGroupOf(books.chart, account) === 'bank';

const bankOpening = (column: Column): bigint =>
  sumOf(
    column.accounts.filter((row) => isBank(column, row.account)),
    (row) => row.opening,
  );

/** Which line a movement belongs to, by the account on its other side and whose it is. */
export function bankLineBy(
  pairs: readonly EliminatedPair[],
): (books: FrozenBooks, movement: CashMovement) => BankLine {
  const internal = new Map<string, Set<string>>();
  for (const { elimination, member, cooperative } of pairs) {
    if (elimination.kind !== 'position') continue;
    const { memberPrefix, memberAuxiliary, cooperativePrefix } = elimination;
    add(internal, member.legalEntityId, `${memberPrefix} ${memberAuxiliary}`);
    add(internal, cooperative.legalEntityId, `${cooperativePrefix} ${member.code}`);
  }
  return (books, movement) => {
    const { counterpart, auxiliary } = movement;
    const ends = internal.get(books.legalEntityId);
    const isInternal = prefixesOf(counterpart).some((one) => ends?.has(`${one} ${auxiliary}`));
    return isInternal ? 'T3' : outsideLine(books.chart, counterpart);
  };
}

function add(ends: Map<string, Set<string>>, books: string, end: string): void {
  const those = ends.get(books);
  if (those === undefined) ends.set(books, new Set([end]));
  else those.add(end);
}

const prefixesOf = (account: string): string[] =>
  Array.from(account, (_, place) => account.slice(0, place + 1));

const BY_RESULT: Readonly<Record<string, BankLine>> = {
  P1: 'T2',
  P3: 'T4',
  P3b: 'T8b',
  P5: 'T5',
  P5b: 'T7',
  P8: 'T7',
  P8b: 'T5',
};

function outsideLine(chart: FrozenBooks['chart'], account: string): BankLine {
  if (/^[67]/.test(account)) return BY_RESULT[resultGroupOf(chart, account).code] ?? 'T8b';
  switch (positionGroupOf(chart, account)) {
    case 'receivables':
      return 'T2';
    case 'payables':
      return 'T5';
    case 'vat':
      return 'T6';
    case 'social':
      return 'T7';
    case 'equity':
      return 'T8';
    default:
      return 'T8b';
  }
}
