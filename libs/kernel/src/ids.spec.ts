import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { isUuid, uuidv7 } from './ids.js';

const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const millisecondOf = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

afterEach(() => {
  jest.restoreAllMocks();
});

describe('an identifier', () => {
  it('bears its instant, the version 7 and the variant of RFC 9562', () => {
    fc.assert(
      fc.property(instants, (ms) => {
        const id = uuidv7(new Date(ms));
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(millisecondOf(id)).toBe(ms);
      }),
      { numRuns: 2_000 },
    );
  });

  it('bears the instant of the example of RFC 9562, appendix A.6', () => {
    const id = uuidv7(new Date('2022-02-22T19:22:22.000Z'));
    expect(id.slice(0, 15)).toBe('017f22e2-79b0-7');
  });

  it('sorts after every identifier of an earlier instant', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        fc.pre(a < b);
        const later = uuidv7(new Date(b));
        const earlier = uuidv7(new Date(a));
        expect(earlier < later).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('sorts in the order of making within one millisecond', () => {
    const instant = new Date('2026-11-22T10:00:00.000Z');
    let previous = '';
    for (let made = 0; made < 100_000; made += 1) {
      const id = uuidv7(instant);
      if (id <= previous) throw new Error(`${id} after ${previous}`);
      previous = id;
    }
    expect(millisecondOf(previous)).toBe(instant.getTime());
  });

  it('sorts in the order of making by the clock of the machine', () => {
    const ids = Array.from({ length: 10_000 }, () => uuidv7());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('bears the instant of the machine unless it is given one', () => {
    const before = Date.now();
    const borne = millisecondOf(uuidv7());
    expect(borne).toBeGreaterThanOrEqual(before);
    expect(borne).toBeLessThanOrEqual(Date.now());
  });

  it('counts in the bits after the version and after the variant, then ends at random', () => {
    const random = jest.spyOn(crypto, 'randomUUID');
    random.mockReturnValue('00003ffe-0000-4000-8000-a1b2c3d4e5f6');
    const ids = Array.from({ length: 4 }, () => uuidv7(new Date(0x0123456789ab)));
    expect(ids).toEqual([
      '01234567-89ab-7000-bffe-a1b2c3d4e5f6',
      '01234567-89ab-7000-bfff-a1b2c3d4e5f6',
      '01234567-89ab-7001-8000-a1b2c3d4e5f6',
      '01234567-89ab-7001-8001-a1b2c3d4e5f6',
    ]);
  });

  it('does not go back when the clock of the machine is set back', () => {
    const before = uuidv7();
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now - 3_600_000);
    expect(uuidv7() > before).toBe(true);
  });

  it('is not drawn into the future by an instant that was given', () => {
    uuidv7(new Date('2099-01-01T00:00:00Z'));
    expect(millisecondOf(uuidv7())).toBeLessThan(Date.parse('2099-01-01T00:00:00Z'));
  });

  it('refuses an instant that 48 bits cannot bear', () => {
    expect(() => uuidv7(new Date(-1))).toThrow(RangeError);
    expect(() => uuidv7(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => uuidv7(new Date(2 ** 48))).toThrow(RangeError);
  });
});

describe('the form of an identifier', () => {
  it.each([
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    '017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
    '00000000-0000-0000-0000-000000000001',
  ])('is that of %s', (text) => expect(isUuid(text)).toBe(true));

  it('is that of a fresh one', () => expect(isUuid(uuidv7())).toBe(true));

  it.each([
    '',
    '017f22e279b07cc398c4dc0c0c07398f',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398g',
    '0017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    '{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n',
  ])('is not that of %j', (text) => expect(isUuid(text)).toBe(false));
});
