import { type CalendarDate, Money } from '@plusloin/kernel';
import { type DemoLine } from './entry.js';
import { type BookSet } from './demo-world.js';

export interface Asked {
  /** Prefixes: '411' is 411059, 411064 and 411200. */
  readonly accounts: readonly string[];
  readonly practice?: string;
  readonly auxiliary?: string;
}

/**
 * Asks one set of books for balances and movements, debit positive; each sum is taken from the
 * lines anew.
 */
export class BookView {
  constructor(private readonly set: BookSet) {}

  /** In the morning of a day. */
  balance(asked: Asked, on: CalendarDate): Money {
    return this.sum(asked, (date) => date < on);
  }

  /** From a day, included, until a day, excluded. */
  movement(asked: Asked, from: CalendarDate, until: CalendarDate): Money {
    return this.sum(asked, (date) => date >= from && date < until);
  }

  private sum(asked: Asked, isCounted: (date: CalendarDate) => boolean): Money {
    const lines = this.set.entries.filter((one) => isCounted(one.on)).flatMap((one) => one.lines);
    return Money.sum(lines.filter((line) => isAsked(asked, line)).map((line) => line.amount));
  }
}

const isAsked = ({ accounts, practice, auxiliary }: Asked, line: DemoLine): boolean =>
  accounts.some((prefix) => line.account.startsWith(prefix)) &&
  (practice === undefined || line.practice === practice) &&
  (auxiliary === undefined || line.auxiliary === auxiliary);
