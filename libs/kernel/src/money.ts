import { type Currency, currencyCode, minorDigits } from './currency.js';
import { DomainError } from './domain-error.js';
import { splitByLargestRemainder } from './largest-remainder.js';
import { type Rate } from './rate.js';

/**
 * An amount: whole minor units (cents of EUR) in a `bigint`, and its currency. Immutable.
 * It never meets a float, and only `times` a rate rounds. Two currencies in one sum are a bug and
 * throw a plain `Error`.
 */
export class Money {
  private constructor(
    readonly minor: bigint,
    readonly currency: Currency,
  ) {}

  /** Throws `InvalidCurrency` unless the code is three capitals. */
  static of(minor: bigint, currency: Currency = 'EUR'): Money {
    // A driver returns bigint columns as text, which a wrong type lets through: '1' + '1' is '11'.
    if (typeof minor !== 'bigint') throw new TypeError('minor units are a bigint');
    return new Money(minor, currencyCode(currency));
  }

  static zero(currency: Currency = 'EUR'): Money {
    return Money.of(0n, currency);
  }

  /**
   * Reads '1234.50', '-0.05' or '12': a point, no grouping, at most the decimals of the currency.
   * Throws `InvalidAmount` on anything else; nothing is ever rounded here.
   */
  static parse(text: string, currency: Currency = 'EUR'): Money {
    const digits = minorDigits(currency);
    const [, sign, whole, decimals = ''] = PLAIN_AMOUNT.exec(text) ?? [];
    if (whole === undefined || decimals.length > digits) throw new InvalidAmount(text, currency);
    return Money.of(BigInt(sign + whole + decimals.padEnd(digits, '0')), currency);
  }

  /** Of nothing: zero of the given currency, or of EUR. Otherwise all must share one currency. */
  static sum(list: Iterable<Money>, currency?: Currency): Money {
    let shared = currency;
    let minor = 0n;
    for (const money of list) {
      shared ??= money.currency;
      if (money.currency !== shared) throw new Error(`${money.currency} in a sum of ${shared}`);
      minor += money.minor;
    }
    return Money.of(minor, shared);
  }

  plus(other: Money): Money {
    return new Money(this.minor + this.alike(other).minor, this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.minor - this.alike(other).minor, this.currency);
  }

  negated(): Money {
    return new Money(-this.minor, this.currency);
  }

  abs(): Money {
    return this.isNegative() ? this.negated() : this;
  }

  /** By a whole number, exact. By a rate, rounded once to the minor unit, half away from zero. */
  times(by: Rate | bigint): Money {
    const minor = typeof by === 'bigint' ? this.minor * by : by.applyTo(this.minor);
    return new Money(minor, this.currency);
  }

  isZero(): boolean {
    return this.minor === 0n;
  }

  isNegative(): boolean {
    return this.minor < 0n;
  }

  compare(other: Money): -1 | 0 | 1 {
    const { minor } = this.alike(other);
    if (this.minor === minor) return 0;
    return this.minor < minor ? -1 : 1;
  }

  /** The same amount of the same currency; 0 EUR is not 0 CHF. */
  equals(other: Money): boolean {
    return this.minor === other.minor && this.currency === other.currency;
  }

  /** Shares that sum to this amount, see `splitByLargestRemainder`. */
  split(weights: readonly bigint[]): Money[] {
    return splitByLargestRemainder(this.minor, weights).map(
      (minor) => new Money(minor, this.currency),
    );
  }

  /** '1234.50', as `parse` reads it, with all the decimals of the currency and without its code. */
  toString(): string {
    const digits = minorDigits(this.currency);
    const text = this.abs().minor.toString().padStart(digits + 1, '0');
    const whole = text.slice(0, text.length - digits);
    const decimals = digits === 0 ? '' : `.${text.slice(text.length - digits)}`;
    return `${this.isNegative() ? '-' : ''}${whole}${decimals}`;
  }

  toJSON(): { minor: string; currency: string } {
    return { minor: this.minor.toString(), currency: this.currency };
  }

  /** `a < b` compiles on objects and would compare texts ('9.00' > '10.00'): it throws instead. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'number') throw new TypeError('money is compared by compare(), never by < or >');
    return this.toString();
  }

  private alike(other: Money): Money {
    if (other.currency === this.currency) return other;
    throw new Error(`${this.currency} does not mix with ${other.currency}`);
  }
}

/** An amount in euros, as one writes it: `euros('12.34')`. */
export const euros = (text: string): Money => Money.parse(text, 'EUR');

/** Bounded, because reading a long text as a `bigint` takes quadratic time. */
const PLAIN_AMOUNT = /^(-?)(\d{1,30})(?:\.(\d{1,4}))?$/;

export class InvalidAmount extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-amount';
  constructor(text: string, currency: Currency) {
    super('not an amount', { text: text.slice(0, 40), currency });
  }
}
