import { DomainError } from './domain-error.js';
import { divideHalfAwayFromZero } from './rounding.js';

/**
 * An exact rate, numerator / 10^scale: 21 % is 21 / 10². It never passes through a float.
 * Kept in lowest decimal terms, so that two equal rates have equal fields.
 */
export class Rate {
  private constructor(
    readonly numerator: bigint,
    readonly scale: number,
  ) {}

  /** '21', '5.5' or '-0.125' per cent. Throws `InvalidRate` on anything else. */
  static ofPercent(text: string): Rate {
    return Rate.read(text, 2);
  }

  /** '0.21' of the whole. Throws `InvalidRate` on anything that is not a plain decimal. */
  static ofFraction(text: string): Rate {
    return Rate.read(text, 0);
  }

  private static read(text: string, further: number): Rate {
    const found = PLAIN_DECIMAL.exec(text);
    if (found === null) throw new InvalidRate(text);
    const [, sign, whole, decimals = ''] = found;
    let numerator = BigInt(sign + whole + decimals);
    let scale = decimals.length + further;
    while (scale > 0 && numerator % 10n === 0n) {
      numerator /= 10n;
      scale -= 1;
    }
    return new Rate(numerator, scale);
  }

  /** Whole minor units in, whole minor units out, rounded once, half away from zero. */
  applyTo(minor: bigint): bigint {
    return divideHalfAwayFromZero(minor * this.numerator, 10n ** BigInt(this.scale));
  }

  /** The fraction, as `ofFraction` reads it: '0.21'. */
  toString(): string {
    const size = this.numerator < 0n ? -this.numerator : this.numerator;
    const digits = size.toString().padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const decimals = digits.slice(digits.length - this.scale);
    return `${this.numerator < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Bounded, because reading a long text as a `bigint` takes quadratic time. */
const PLAIN_DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

export class InvalidRate extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-rate';
  constructor(text: string) {
    super('not a rate', { text: text.slice(0, 40) });
  }
}
