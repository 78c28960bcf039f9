import { describe, expect, it } from '@jest/globals';
import { Money } from '@plusloin/kernel';
import fc from 'fast-check';
import { z } from 'zod';
import { amountField, calendarDateField, quarterField, uuidField } from './shared-fields.js';

const accepts = (field: z.ZodType, value: unknown): boolean => field.safeParse(value).success;

describe('the field of a calendar date', () => {
  it.each(['2026-03-31', '2024-02-29'])('accepts %s', (text) => {
    expect(calendarDateField.parse(text)).toBe(text);
  });

  it.each(['2026-02-29', '0000-01-01', '2026-3-1', '2026-03-31T00:00:00Z', '', 20260331, null])(
    'refuses %j',
    (value) => expect(accepts(calendarDateField, value)).toBe(false),
  );
});

describe('the field of a quarter', () => {
  it('accepts 2026-Q3', () => expect(quarterField.parse('2026-Q3')).toBe('2026-Q3'));

  it.each(['2026-Q5', 'T3 2026', '2026-q3', '0000-Q1', '', 3])('refuses %j', (value) => {
    expect(accepts(quarterField, value)).toBe(false);
  });
});

describe('the field of an amount', () => {
  it.each(['0.00', '1234.50', '-0.05', '9999999999999999.99'])('accepts %s', (text) => {
    expect(amountField.parse(text)).toBe(text);
  });

  it.each(['1234.5', '1234', '1.505', '-0.00', '01.00', '+1.00', '1,00', '1e3', '.50', '', 12.5])(
    'refuses %j',
    (value) => expect(accepts(amountField, value)).toBe(false),
  );

  it('accepts whatever the kernel writes', () => {
    const minors = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(fc.property(minors, (minor) => accepts(amountField, Money.of(minor).toString())));
  });

  it('gives one text to one amount', () => {
    const text = fc.stringMatching(/^-?\d{1,5}\.\d{2}$/);
    fc.assert(
      fc.property(text, (written) => {
        const isCanonical = Money.parse(written).toString() === written;
        expect(accepts(amountField, written)).toBe(isCanonical);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the field of an identifier', () => {
  it('accepts a uuid of any version and nothing else', () => {
    expect(accepts(uuidField, '017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe(true);
    expect(accepts(uuidField, '00000000-0000-0000-0000-000000000001')).toBe(true);
    expect(accepts(uuidField, '017f22e279b07cc398c4dc0c0c07398f')).toBe(false);
    expect(accepts(uuidField, "' or 1=1 --")).toBe(false);
  });
});

describe('every shared field', () => {
  it.each([
    ['calendar date', calendarDateField],
    ['quarter', quarterField],
    ['amount', amountField],
    ['identifier', uuidField],
  ])('can be written in an OpenAPI document: %s', (_name, field) => {
    expect(z.toJSONSchema(field)).toMatchObject({ type: 'string', pattern: expect.any(String) });
  });
});
