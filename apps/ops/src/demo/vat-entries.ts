import { addDays, Money, type Quarter } from '@plusloin/kernel';
import { type DemoEntry } from './entry.js';
import { type Books } from './facts.js';
import { vatPayment, type VatPosition, vatReturn } from './recipes.js';
import { isIn } from './story.js';

/** Each quarter's return, on the 20th of the month after, and its payment two days later. */
export function vatEntries(
  books: Books,
  activity: readonly DemoEntry[],
  quarters: readonly Quarter[],
): DemoEntry[] {
  if (books.vat === 'none') return [];
  return quarters.flatMap((quarter) => {
    const positions = vatPositions(books, activity, quarter);
    if (positions.length === 0) return [];
    if (!Money.sum(positions.map((one) => one.balance)).isNegative()) {
      throw new Error(`the demo pays VAT each quarter, ${quarter.toString()} would ask some back`);
    }
    return [
      vatReturn(books, positions, addDays(quarter.until, 19), quarter.label()),
      vatPayment(books, positions, addDays(quarter.until, 21), quarter.label()),
    ];
  });
}

/** What the quarter moved on each VAT account, per practice. */
export function vatPositions(
  { accounts }: Books,
  activity: readonly DemoEntry[],
  quarter: Quarter,
): VatPosition[] {
  const vat = [accounts.vatDue, accounts.vatOnCreditNotes, accounts.vatDeductible];
  const positions = new Map<string, VatPosition>();
  for (const line of activity.filter((one) => isIn(quarter, one.on)).flatMap((one) => one.lines)) {
    const { account, practice, amount } = line;
    if (!vat.includes(account)) continue;
    const key = `${practice ?? ''}|${account}`;
    const balance = (positions.get(key)?.balance ?? Money.zero()).plus(amount);
    positions.set(key, { account, practice, balance });
  }
  return [...positions.values()].filter((one) => !one.balance.isZero());
}
