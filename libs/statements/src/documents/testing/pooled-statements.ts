import type { OpenBooksCheck, PooledStatement } from '../../statement-shapes.js';
import { pooledStatement } from '../../pooled-statement.js';
import { widePool } from '../../testing/wide-pool.js';
import { belgianPool } from '../../testing/worked-pools.js';
import { alicesHistory } from './practice-statements.js';

/** The Belgian half of the worked example: the cooperative and Alice, two columns. */
export const aPooledStatement = (part: Partial<PooledStatement> = {}): PooledStatement => ({
  ...pooledStatement(belgianPool()),
  history: alicesHistory,
  ...part,
});

/** As many sets of books as asked, in each of which somebody lives Alice's quarter. */
export const aWidePooledStatement = (books: number): PooledStatement => ({
  ...pooledStatement(widePool(books - 1)),
  history: alicesHistory,
});

/** A pool that is provisional and in which nearly all that can be open is open. */
export function aDifficultPooledStatement(books: number): PooledStatement {
  const statement = aWidePooledStatement(books);
  const failing = { code: 'C8', label: 'Payeurs : somme des factures ouvertes − comptes' };
  const open: readonly OpenBooksCheck[] = ['bank-not-compared', 'suspense', 'numbers-missing'];
  return {
    ...statement,
    provisional: true,
    books: statement.books.map((one, place) => ({
      ...one,
      name: place % 4 === 3 ? `${one.name}, accompagnement et médiation familiale` : one.name,
      checksOpen: open.slice(0, place % 4),
    })),
    controls: statement.controls.map((one) =>
      one.code === 'C8' ? { ...one, ...failing, finding: '12.40', holds: false } : one,
    ),
    corrections: ['2026-06-12', '2026-05-31'].map((concerns, place) => ({
      ...{ books: 'COOP-BE', practice: null, sequence: 210 + place, on: '2026-07-14' },
      ...{ concerns, result: '-40.00' },
    })),
  };
}
