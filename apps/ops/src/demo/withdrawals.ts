import {
  addDays,
  addMonths,
  type CalendarDate,
  Money,
  type Quarter,
} from '@plusloin/kernel';
import { type DemoEntry } from './entry.js';
import { type BooksPlan } from './plans.js';
import { privateWithdrawal } from './recipes.js';
import { type Story } from './story.js';

/**
 * On the 27th of each month one pays oneself what the bank holds above a reserve, in whole fifties;
 * quarters told by a worked example say their own amounts; who leaves takes the rest at the end.
 */
export function withdrawals(
  story: Story,
  own: BooksPlan,
  entries: readonly DemoEntry[],
  quarters: readonly Quarter[],
): DemoEntry[] {
  const { joined, leaves } = story.plan;
  const bank = new BankWalk(own, entries);
  const taken: DemoEntry[] = [];
  const take = (on: CalendarDate, amount: Money): void => {
    if (amount.isZero() || amount.isNegative()) return;
    bank.take(amount);
    taken.push(privateWithdrawal(own.books, amount, on));
  };
  const last = leaves === undefined ? null : addDays(leaves.settledUntil, -4);
  for (const quarter of quarters) {
    const told = story.withdrawals.get(quarter.toString());
    for (const nth of [0, 1, 2]) {
      const on = addDays(addMonths(quarter.from, nth), 26);
      const balance = bank.walkTo(on);
      if (on < joined || (last !== null && on >= last)) continue;
      const usual = inFifties(balance.minus(own.reserve), own.mostWithdrawn);
      const [saidOn, said] = told === undefined ? [on, usual] : [told[nth].on, told[nth].amount];
      take(saidOn, said);
    }
  }
  if (last !== null) take(last, bank.walkTo(last));
  return taken;
}

function inFifties(available: Money, most: Money): Money {
  if (available.isNegative()) return Money.zero();
  const whole = Money.of((available.minor / 50_00n) * 50_00n);
  return whole.compare(most) > 0 ? most : whole;
}

/** What the bank holds, day after day, with the withdrawals already decided. */
class BankWalk {
  private balance: Money;
  private next = 0;
  private readonly moves: readonly { readonly on: CalendarDate; readonly amount: Money }[];

  constructor(own: BooksPlan, entries: readonly DemoEntry[]) {
    // A deposit that is still to be worked out is about the reserve: it moves the bank, not the
    // withdrawals.
    this.balance = own.firstDeposit instanceof Money ? own.firstDeposit : own.reserve;
    this.moves = entries
      .flatMap((one) =>
        one.lines
          .filter((line) => line.account === own.books.accounts.bank)
          .map((line) => ({ on: one.on, amount: line.amount })),
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  }

  /** The balance in the evening of a day. */
  walkTo(on: CalendarDate): Money {
    while (this.next < this.moves.length && this.moves[this.next].on <= on) {
      this.balance = this.balance.plus(this.moves[this.next].amount);
      this.next += 1;
    }
    return this.balance;
  }

  take(amount: Money): void {
    this.balance = this.balance.minus(amount);
  }
}
