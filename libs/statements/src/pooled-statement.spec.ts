import { describe, expect, it } from '@jest/globals';
import { networkStatement } from './network-statement.js';
import { pooledStatement } from './pooled-statement.js';
import type { PooledRow } from './statement-shapes.js';
import { belgianPool, frenchPool } from './testing/worked-pools.js';

const pools = [belgianPool(), frenchPool()].map((figures) => pooledStatement(figures));
const network = networkStatement(pools);

/** The columns in the order of the specification. */
const COLUMNS = ['ALICE', 'COOP-BE', 'KARIM', 'COOP-FR'];

const printed = ({ perBooks, eliminated, pooled }: PooledRow): string =>
  [
    ...COLUMNS.map((code) => perBooks[network.books.findIndex((one) => one.code === code)] ?? '?'),
    eliminated,
    pooled,
  ]
    .map((amount) => (amount === '0.00' ? '–' : amount))
    .join(' | ');

const rowsOf = (rows: readonly PooledRow[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [row.code, printed(row)]));

describe('The pool of the specification, T3 2026', () => {
  it('has the result of the specification, row by row', () => {
    expect(rowsOf(network.rows.result)).toEqual({
      P1: '6300.00 | – | 7150.00 | – | – | 13450.00',
      P2: '– | 549.00 | – | 688.00 | -1237.00 | –',
      P3: '– | 300.00 | – | 200.00 | – | 500.00',
      P3b: '– | – | – | – | – | –',
      P4: '6300.00 | 849.00 | 7150.00 | 888.00 | -1237.00 | 13950.00',
      P5: '540.00 | 685.00 | 800.00 | 755.00 | – | 2780.00',
      P5b: '– | – | – | – | – | –',
      P6: '549.00 | – | 688.00 | – | -1237.00 | –',
      P7: '– | – | 137.60 | – | – | 137.60',
      P8: '506.11 | – | 1775.04 | – | – | 2281.15',
      P8b: '– | – | – | – | – | –',
      P9: '1595.11 | 685.00 | 3400.64 | 755.00 | -1237.00 | 5198.75',
      P10: '4704.89 | 164.00 | 3749.36 | 133.00 | – | 8751.25',
      P11: '– | 54.90 | – | 68.80 | – | 123.70',
      P11b: '– | 109.10 | – | 64.20 | – | 173.30',
    });
  });

  it('goes from bank to bank by the reason of each movement', () => {
    expect(rowsOf(network.rows.bank)).toEqual({
      T1: '3210.40 | 6400.00 | 2480.15 | 5900.00 | – | 17990.55',
      T2: '8107.00 | – | 6880.00 | – | – | 14987.00',
      T3: '-619.52 | 619.52 | -744.00 | 744.00 | – | –',
      T4: '– | 300.00 | – | 200.00 | – | 500.00',
      T5: '-630.70 | -769.00 | -800.00 | -845.00 | – | -3044.70',
      T6: '-1105.33 | -41.20 | – | -52.00 | – | -1198.53',
      T7: '-506.11 | – | -1599.60 | – | – | -2105.71',
      T8: '-3600.00 | – | -3500.00 | – | – | -7100.00',
      T8b: '– | – | – | – | – | –',
      T9: '4855.74 | 6509.32 | 2716.55 | 5947.00 | – | 20028.61',
    });
  });

  it('holds and owes what the specification says', () => {
    expect(rowsOf(network.rows.situation)).toEqual({
      T9: '4855.74 | 6509.32 | 2716.55 | 5947.00 | – | 20028.61',
      S1: '2420.00 | – | 1510.00 | – | – | 3930.00',
      S2: '– | 549.00 | – | 688.00 | -1237.00 | –',
      S3: '-72.60 | – | – | – | – | -72.60',
      S4: '-549.00 | – | -825.60 | – | 1237.00 | -137.60',
      S5: '-1173.18 | -23.52 | – | -34.00 | – | -1230.70',
      S6: '– | – | -1775.04 | – | – | -1775.04',
      S6b: '– | – | – | – | – | –',
      S7: '5480.96 | 7034.80 | 1625.91 | 6601.00 | – | 20742.67',
    });
  });

  it('proves it, column by column', () => {
    expect(rowsOf(network.rows.proof)).toEqual({
      S8: '4376.07 | 6870.80 | 1376.55 | 6468.00 | – | 19091.42',
      P10: '4704.89 | 164.00 | 3749.36 | 133.00 | – | 8751.25',
      T8: '-3600.00 | – | -3500.00 | – | – | -7100.00',
      T8c: '– | – | – | – | – | –',
      S7: '5480.96 | 7034.80 | 1625.91 | 6601.00 | – | 20742.67',
      S9: '– | – | – | – | – | –',
    });
  });
});

describe('The blocks of the pool', () => {
  it('say the VAT of each set of books, and S5 in all', () => {
    const said = network.vat.map(
      ({ books, due, creditNotes, deductible, waiting, declared, total }) =>
        [books, due, creditNotes, deductible, waiting, declared, total].join(' '),
    );
    expect(said).toEqual([
      'COOP-BE 107.52 0.00 -84.00 0.00 0.00 23.52',
      'ALICE 1354.50 -31.50 -149.82 0.00 0.00 1173.18',
      'COOP-FR 124.00 0.00 -90.00 0.00 0.00 34.00',
      'KARIM 0.00 0.00 0.00 0.00 0.00 0.00',
    ]);
  });

  it('age what payers owe, and hide how few are late', () => {
    expect(network.ageing.total).toEqual({
      ...{ notDue: '3207.00', upTo30: '0.00', upTo60: '360.00', over60: '363.00' },
      total: '3930.00',
    });
    expect(network.ageing.latePayers).toBe('under-5');
  });

  it('name the rule, the vote and the invoice of each contribution', () => {
    const [alice] = pools[0]?.contributions.perPractice ?? [];
    expect(alice).toMatchObject({
      ...{ practice: 'AS1', member: 'Alice Delvaux', amount: '549.00', vat: '115.29' },
      parts: [
        { label: '8 % du facturé', votedOn: '2025-06-14', base: '6300.00', amount: '504.00' },
        { label: '15 € par mois', base: '0.00', amount: '45.00' },
      ],
      invoice: { number: 'C-2026-0047', on: '2026-10-08', dueOn: '2026-11-07', isPaid: false },
    });
    expect(network.contributions.total).toBe('1237.00');
  });

  it('say what the cooperative did with them, to the cent', () => {
    const told = (place: number) =>
      pools[place]?.contributions.shares.map((one) => `${one.share} ${one.centsPerEuro}`);
    expect(told(0)).toEqual([
      ...['258.66 47.1', '71.13 13.0', '61.43 11.2', '51.73 9.4', '35.50 6.5', '70.55 12.8'],
    ]);
    expect(told(1)).toEqual([
      ...['348.65 50.7', '92.97 13.5', '65.86 9.6', '77.48 11.3', '53.30 7.7', '49.74 7.2'],
    ]);
  });

  it('took nothing from candidates, and would say so if it had', () => {
    expect(network.contributions.fromCandidates).toEqual({
      amount: '0.00',
      accounts: ['7009', '7069'],
    });
    const figures = belgianPool();
    const [some] = figures.accounts;
    if (some === undefined) throw new Error('no account');
    const fee = { ...some, legalEntityId: 'be-coop', account: '700900', opening: 0n };
    const accounts = [...figures.accounts, { ...fee, debit: 0n, credit: 2_500n }];
    const { contributions } = pooledStatement({ ...figures, accounts });
    expect(contributions.fromCandidates.amount).toBe('25.00');
  });

  it('count treasury in ten lines, of which the last is the result', () => {
    expect(rowsOf(network.rows.treasury)).toEqual({
      L1: '4855.74 | 6509.32 | 2716.55 | 5947.00 | – | 20028.61',
      L2: '-1173.18 | -23.52 | -1775.04 | -34.00 | – | -3005.74',
      L3: '-621.60 | – | -825.60 | – | 1237.00 | -210.20',
      L4: '3060.96 | 6485.80 | 115.91 | 5913.00 | 1237.00 | 16812.67',
      L5: '– | – | – | – | – | –',
      L6: '2420.00 | 549.00 | 1510.00 | 688.00 | -1237.00 | 3930.00',
      L7: '– | – | – | – | – | –',
      L8: '5480.96 | 7034.80 | 1625.91 | 6601.00 | – | 20742.67',
      L9: '-776.07 | -6870.80 | 2123.45 | -6468.00 | – | -11991.42',
      L10: '4704.89 | 164.00 | 3749.36 | 133.00 | – | 8751.25',
    });
  });

  it('let firms sign what they keep, and the coordination the perimeter', () => {
    expect(network.signatures).toEqual([
      {
        ...{ signs: 'books', by: 'Fiduciaire PCMN', registration: 'ITAA 52.123.456' },
        books: ['COOP-BE'],
      },
      { signs: 'perimeter-and-votes', cooperative: 'La Passerelle' },
      {
        ...{ signs: 'books', by: 'Fiduciaire PCG', registration: 'ITAA 52.123.456' },
        books: ['COOP-FR'],
      },
      { signs: 'perimeter-and-votes', cooperative: 'Le Trait d’union' },
    ]);
    expect(network.books.map((one) => [one.code, one.signedBy])).toContainEqual(['ALICE', null]);
  });

  it('hold all controls', () => {
    const findings = network.controls.map((one) => `${one.code} ${one.finding}`);
    expect(network.controls.filter((one) => !one.holds)).toEqual([]);
    expect(new Set(findings.filter((text) => !/^C\d+ (0\.00|ok)$/.test(text)))).toEqual(
      new Set(['C15 0']),
    );
  });
});
