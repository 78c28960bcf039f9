import { type CalendarDate, Money } from '@plusloin/kernel';
import { credit, debit, type DemoEntry, entry } from './entry.js';
import { type Books } from './facts.js';
import { isCommonInFec } from './fec-file.js';

/**
 * A practice leaves the cooperative's books: what it has on the accounts of the balance sheet, its
 * share of the bank and of VAT, goes to the common part. Its result stays its own. Whatever a third
 * party owes or is owed must be settled before.
 */
export function practiceTakenOver(
  { accounts }: Books,
  practice: string,
  entries: readonly DemoEntry[],
  on: CalendarDate,
): DemoEntry[] {
  const left = new Map<string, Money>();
  for (const line of entries.filter((one) => one.on <= on).flatMap((one) => one.lines)) {
    if (line.practice !== practice || ['6', '7'].includes(line.account[0])) continue;
    if (accounts.chart === 'PCG' && isCommonInFec(accounts, line.account)) continue;
    const key = `${line.account} ${line.auxiliary ?? ''}`.trim();
    left.set(key, (left.get(key) ?? Money.zero()).plus(line.amount));
  }
  const balances = [...left].filter(([, balance]) => !balance.isZero());
  if (balances.length === 0) return [];
  const owed = balances.find(([key]) => key.includes(' '));
  if (owed !== undefined) throw new Error(`${practice} moves while ${owed[0]} is not settled`);
  const lines = balances.flatMap(([account, balance]) => [
    credit(account, balance, { practice }),
    debit(account, balance),
  ]);
  const label = `Départ de ${practice} : soldes repris par la part commune`;
  return [entry({ journal: 'general', on, label, document: `DEPART-${practice}`, lines })];
}
