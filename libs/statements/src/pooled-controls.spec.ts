import { describe, expect, it } from '@jest/globals';
import type { PoolFigures } from './close-figures.js';
import { pooledStatement } from './pooled-statement.js';
import { widePool } from './testing/wide-pool.js';
import { belgianPool } from './testing/worked-pools.js';

const failing = (figures: PoolFigures, stated: Map<string, string> | null = null) =>
  pooledStatement(figures, stated)
    .controls.filter((one) => !one.holds)
    .map((one) => `${one.code} ${one.finding}`);

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('nothing to break');
  return one;
};

describe('The controls of a pool', () => {
  const sound = belgianPool();

  it('hold for sound books', () => {
    expect(failing(sound, new Map([['AS1', '5210.00']]))).not.toEqual([]);
    expect(failing(sound, new Map([['AS1', '4704.89']]))).toEqual([]);
  });

  it.each([
    ['an entry that does not balance', { unbalanced: 1n }, 'C1 0.01'],
    ['a balance that left the ledger', { balanceGap: 250n }, 'C2 2.50'],
    ['a missing number', { missingNumbers: 2 }, 'C5 2'],
    ['an amount in suspense', { suspense: -999n }, 'C7 9.99'],
  ])('find %s', (_, part, found) => {
    const controls = sound.controls.map((one, i) => (i === 1 ? { ...one, ...part } : one));
    expect(failing({ ...sound, controls })).toEqual([found]);
  });

  it('find a practice that the statement does not name', () => {
    // All that Alice posted, on both sides: twice 24 817.48.
    expect(failing({ ...sound, practices: [], contributions: [] })).toContain('C3 49634.96');
  });

  it('find two ends of a contribution that contradict each other', () => {
    const pairs = sound.pairs.map((pair) =>
      pair.elimination.kind === 'result' ? { ...pair, atMember: pair.atMember + 1n } : pair,
    );
    expect(failing({ ...sound, pairs })).toContain('C4 0.01');
  });

  it('find an account that no treasury line takes', () => {
    const settings = [
      { chart: 'PCMN', purpose: 'treasury-1', prefixes: ['57'], exclusions: [] } as const,
    ];
    // 4 855.74 of Alice and 6 509.32 of the cooperative.
    expect(failing({ ...sound, settings })).toEqual(['C12 11365.06']);
  });

  it('find receivables that are not what payers owe', () => {
    const aged = [{ ...first(sound.aged), over60: 0n }];
    expect(failing({ ...sound, aged })).toEqual(['C8 363.00']);
  });

  it('find a movement of the bank that nobody told', () => {
    expect(failing({ ...sound, cash: sound.cash.slice(1) })).toEqual(['C9 619.52']);
  });

  it('compare each account with what the bank says of it', () => {
    const bankStatements = [{ legalEntityId: 'be-alice', account: '550000', balance: 485_574n }];
    const told = pooledStatement({ ...sound, bankStatements });
    expect(told.controls.find((one) => one.code === 'C14')).toEqual({
      ...{ code: 'C14', label: 'Banque − extrait, ALICE 550000', finding: '0.00', holds: true },
    });
    expect(told.books.map((one) => one.checksOpen)).toEqual([['bank-not-compared'], []]);
    const off = bankStatements.map((one) => ({ ...one, balance: 485_500n }));
    expect(failing({ ...sound, bankStatements: off })).toEqual(['C14 0.74']);
  });

  it('find a contribution that was posted and not documented', () => {
    const contributions = [{ ...first(sound.contributions), net: 54_800n }];
    expect(failing({ ...sound, contributions })).toEqual(['C10 1.00']);
  });

  it('find a chain that ends before its entries', () => {
    const [head, ...others] = sound.books;
    if (head === undefined) throw new Error('no books');
    const books = [{ ...head, head: { ...head.head, sequence: 10 } }, ...others];
    expect(failing({ ...sound, books })).toEqual(['C13 1']);
  });

  it('find a member’s statement that says otherwise, or is not there', () => {
    expect(failing(sound, new Map([['AS1', '4704.88']]))).toEqual(['C16 0.01']);
    expect(failing(sound, new Map())).toEqual(['C16 1']);
  });

  it('list late corrections and count them', () => {
    const corrections = [
      {
        ...{ legalEntityId: 'be-alice', practiceId: 'alice', sequence: 221, result: -4_000n },
        ...{ on: '2026-07-12' as never, concerns: '2026-06-30' },
      },
    ];
    const { controls, corrections: listed } = pooledStatement({ ...sound, corrections });
    expect(controls.find((one) => one.code === 'C15')).toMatchObject({ finding: '1', holds: true });
    expect(listed).toEqual([
      {
        ...{ books: 'ALICE', practice: 'AS1', sequence: 221, on: '2026-07-12' },
        ...{ concerns: '2026-06-30', result: '-40.00' },
      },
    ]);
  });
});

describe('People', () => {
  it('are counted from five on', () => {
    expect(pooledStatement(widePool(4)).ageing.latePayers).toBe('under-5');
    expect(pooledStatement(widePool(5)).ageing.latePayers).toBe(5);
  });
});

it('a thousand sets of books are added up in less than a second', () => {
  const figures = widePool(1000);
  const begun = performance.now();
  const { rows } = pooledStatement(figures);
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(rows.result.find((row) => row.code === 'P1')?.pooled).toBe('6300000.00');
});
