import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidCurrency, minorDigits } from './currency.js';
import { InvalidAmount, Money, euros } from './money.js';
import { Rate } from './rate.js';

const minors = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const RUNS = { numRuns: 10_000 };

describe('money', () => {
  it.each([
    ['1234.50', 123450n],
    ['-0.05', -5n],
    ['12', 1200n],
    ['12.3', 1230n],
    ['007.50', 750n],
    ['-0.00', 0n],
    ['90071992547409.93', 9007199254740993n], // beyond what a float can hold
  ])('reads %s as %d cents', (text, minor) => {
    expect(euros(text).minor).toBe(minor);
  });

  it.each([
    '',
    ' 1.00',
    '1.00 ',
    '1,00',
    '1 000.00',
    '1.000',
    '.50',
    '5.',
    '+1.00',
    '1e3',
    '0x10',
    'NaN',
    '١.٠٠',
    '9'.repeat(31),
  ])('refuses to read %j', (text) => {
    expect(() => euros(text)).toThrow(InvalidAmount);
  });

  it('is written with all the decimals of its currency', () => {
    expect(euros('1234.5').toString()).toBe('1234.50');
    expect(Money.of(-5n).toString()).toBe('-0.05');
    expect(Money.zero().toString()).toBe('0.00');
    expect(Money.of(1234n, 'XPF').toString()).toBe('1234');
    expect(Money.of(-1234n, 'TND').toString()).toBe('-1.234');
    expect(`${euros('12.34')}`).toBe('12.34');
  });

  it('travels as whole minor units and a currency', () => {
    expect(JSON.stringify(euros('-12.34'))).toBe('{"minor":"-1234","currency":"EUR"}');
  });

  it('reads back what it writes, in any currency', () => {
    fc.assert(
      fc.property(minors, fc.constantFrom('EUR', 'CHF', 'XPF', 'TND', 'CLF'), (minor, currency) => {
        const money = Money.of(minor, currency);
        if (!Money.parse(money.toString(), currency).equals(money)) throw new Error(`${money}`);
      }),
      RUNS,
    );
  });

  it('counts in whole cents', () => {
    expect(euros('0.10').plus(euros('0.20'))).toEqual(euros('0.30'));
    expect(euros('0.10').minus(euros('0.30'))).toEqual(euros('-0.20'));
    expect(euros('19.99').times(3n)).toEqual(euros('59.97'));
    expect(euros('-3.00').negated()).toEqual(euros('3.00'));
    expect(euros('-3.00').abs()).toEqual(euros('3.00'));
  });

  it('rounds a rate once, half away from zero', () => {
    expect(euros('10.05').times(Rate.ofPercent('21'))).toEqual(euros('2.11')); // 2.1105
    expect(euros('0.50').times(Rate.ofPercent('21'))).toEqual(euros('0.11')); // 0.105
    expect(euros('-0.50').times(Rate.ofPercent('21'))).toEqual(euros('-0.11')); // -0.105
  });

  it('compares amounts, not texts', () => {
    expect(euros('9.00').compare(euros('10.00'))).toBe(-1);
    expect(euros('10.00').compare(euros('9.00'))).toBe(1);
    expect(euros('9.00').compare(euros('9'))).toBe(0);
    expect(() => euros('9.00') < euros('10.00')).toThrow(TypeError);
  });

  it('knows zero and what is below it', () => {
    expect(euros('0').isZero()).toBe(true);
    expect(euros('0.01').isZero()).toBe(false);
    expect(euros('-0.01').isNegative()).toBe(true);
    expect(euros('0').isNegative()).toBe(false);
  });

  it('never loses a cent in a sum, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(minors, { maxLength: 30 }), (list) => {
        const moneys = list.map((minor) => Money.of(minor));
        const sum = Money.sum(moneys);
        const back = moneys.reverse().reduce((rest, money) => rest.minus(money), sum);
        if (!back.isZero()) throw new Error(`${back} left over`);
      }),
      RUNS,
    );
  });

  it('never loses a cent in a split', () => {
    const weights = fc.array(fc.bigInt({ min: 1n, max: 10_000n }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(minors, weights, (minor, by) => {
        const whole = Money.of(minor, 'CHF');
        if (!Money.sum(whole.split(by)).equals(whole)) throw new Error(`${whole} by ${by}`);
      }),
      RUNS,
    );
  });

  it('splits a payment between three payers to the cent', () => {
    expect(euros('100.00').split([1n, 1n, 1n]).map(String)).toEqual(['33.34', '33.33', '33.33']);
    expect(euros('-100.00').split([1n, 1n, 1n]).map(String)).toEqual([
      '-33.34',
      '-33.33',
      '-33.33',
    ]);
  });

  it('sums nothing to zero of the currency asked for', () => {
    expect(Money.sum([])).toEqual(euros('0'));
    expect(Money.sum([], 'CHF')).toEqual(Money.zero('CHF'));
    expect(Money.sum([Money.of(5n, 'CHF')])).toEqual(Money.of(5n, 'CHF'));
  });

  it('never mixes two currencies', () => {
    const francs = Money.of(100n, 'CHF');
    expect(() => euros('1').plus(francs)).toThrow('EUR does not mix with CHF');
    expect(() => euros('1').minus(francs)).toThrow('EUR does not mix with CHF');
    expect(() => euros('1').compare(francs)).toThrow('EUR does not mix with CHF');
    expect(() => Money.sum([euros('1'), francs])).toThrow('CHF in a sum of EUR');
    expect(() => Money.sum([francs], 'EUR')).toThrow('CHF in a sum of EUR');
    expect(euros('1').equals(francs)).toBe(false);
  });

  it('refuses what is no currency code', () => {
    expect(() => Money.of(1n, 'eur')).toThrow(InvalidCurrency);
    expect(() => Money.parse('1.00', 'EURO')).toThrow(InvalidCurrency);
  });

  it('refuses a bigint that a driver returned as text', () => {
    const row: { amount: bigint } = JSON.parse('{"amount":"100"}');
    expect(() => Money.of(row.amount)).toThrow(TypeError);
  });
});

describe('the minor unit of a currency', () => {
  it('is a cent unless ISO 4217 says otherwise', () => {
    expect(['EUR', 'CHF', 'GBP', 'USD', 'MAD'].map(minorDigits)).toEqual([2, 2, 2, 2, 2]);
    expect(['JPY', 'XAF', 'XOF', 'XPF'].map(minorDigits)).toEqual([0, 0, 0, 0]);
    expect(['BHD', 'KWD', 'TND'].map(minorDigits)).toEqual([3, 3, 3]);
  });
});
