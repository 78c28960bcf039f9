import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import fc from 'fast-check';
import { letteringsFromCodes, type CodedPosting } from './coded-postings.js';

const posting = (sequence: number, amount: bigint, more: Partial<CodedPosting> = {}) => ({
  sequence,
  line: 1,
  account: '411',
  auxiliary: 'CPAS',
  code: 'AA',
  on: calendarDate('2026-03-10'),
  amount,
  ...more,
});

const told = (postings: readonly CodedPosting[]): string[] =>
  letteringsFromCodes(postings, '2026').map(({ key, lines }) =>
    [key, ...lines.map(({ sequence, amount }) => `${sequence}:${amount}`)].join(' '),
  );

describe('the letterings that codes mean', () => {
  it('settle a group whole when it sums to nought', () => {
    expect(told([posting(1, 100n), posting(2, -60n), posting(3, -40n)])).toEqual([
      'lettering:2026:411:CPAS:AA 1:100 2:-60 3:-40',
    ]);
  });

  it('settle the smaller side whole, and the larger one in its order', () => {
    expect(told([posting(1, 100n), posting(2, 50n), posting(3, -120n)])).toEqual([
      'lettering:2026:411:CPAS:AA 1:100 2:20 3:-120',
    ]);
    expect(told([posting(1, 100n), posting(2, -70n), posting(3, -80n), posting(4, -5n)])).toEqual([
      'lettering:2026:411:CPAS:AA 1:100 2:-70 3:-30',
    ]);
  });

  it('settle nothing where all stand on one side, nor a posting of nought', () => {
    expect(told([posting(1, 100n), posting(2, 50n)])).toEqual([]);
    expect(told([posting(1, 100n), posting(2, 0n), posting(3, -100n)])).toEqual([
      'lettering:2026:411:CPAS:AA 1:100 3:-100',
    ]);
  });

  it('keep apart what differs in account, auxiliary or code', () => {
    const others: Partial<CodedPosting>[] = [
      { account: '401' },
      { auxiliary: 'ASBL' },
      { auxiliary: undefined },
      { code: 'AB' },
    ];
    for (const other of others) {
      expect(told([posting(1, 100n), posting(2, -100n, other)])).toEqual([]);
    }
  });

  it('are made on the last of their days, the lettering day where one is given', () => {
    const day = (...postings: CodedPosting[]) => letteringsFromCodes(postings, 'f')[0]?.on;
    const april = calendarDate('2026-04-02');
    expect(day(posting(1, 5n), posting(2, -5n, { on: april }))).toBe('2026-04-02');
    expect(day(posting(1, 5n), posting(2, -5n, { letteredOn: april }))).toBe('2026-04-02');
  });

  it('sum to nought, never exceed a posting, and leave one side alone open', () => {
    const amounts = fc.array(fc.bigInt({ min: -500n, max: 500n }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, (list) => {
        const [draft] = letteringsFromCodes(list.map((amount, i) => posting(i, amount)), 'f');
        const taken = new Map(draft?.lines.map(({ sequence, amount }) => [sequence, amount]));
        let total = 0n;
        const sidesLeft = new Set<boolean>();
        list.forEach((amount, i) => {
          const part = taken.get(i) ?? 0n;
          total += part;
          if (part * amount < 0n || part * part > amount * amount) throw new Error('too much');
          if (part !== amount) sidesLeft.add(amount > 0n);
        });
        if (total !== 0n) throw new Error(`sums to ${total}`);
        if (sidesLeft.size > 1) throw new Error('both sides are left open');
      }),
      { numRuns: 3_000 },
    );
  });
});
