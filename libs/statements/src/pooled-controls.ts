import { contradicts } from './eliminations.js';
import type { Column, PooledInput } from './pooled-statement.js';
import { amount, sumOf } from './practice-statement.js';
import type { PooledControl, PooledRow } from './statement-shapes.js';

/** The control lines of a pooled statement: each must read nought, or the close fails naming it. */
export function pooledControls(
  input: PooledInput,
  columns: readonly Column[],
  proof: readonly PooledRow[],
): PooledControl[] {
  const { controls, pairs } = input;
  const difference = proof.at(-1);
  if (difference === undefined) throw new Error('a pooled statement has a proof');
  const unexplained = [...difference.perBooks, difference.eliminated].filter((x) => x !== '0.00');
  const unequal = pairs.filter(contradicts);
  return [
    cents('C1', 'Débit − crédit de toutes les écritures', sumOfSizes(controls, 'unbalanced')),
    cents('C2', 'Soldes − grand livre', sumOfSizes(controls, 'balanceGap')),
    cents('C3', 'Activités + part commune − livres', practicesGap(input, columns)),
    cents(
      'C4',
      'Contributions : chez les membres − à la coopérative, hors TVA perdue',
      sumOf(unequal, (pair) => size(pair.atMember + pair.atCooperative)),
    ),
    cents('C7', 'Compte d’attente', sumOfSizes(controls, 'suspense')),
    {
      code: 'C5',
      label: 'Numéros des journaux sans trou',
      finding: missing(controls) === 0 ? 'ok' : `${missing(controls)}`,
      holds: missing(controls) === 0,
    },
    {
      code: 'C6',
      label: 'Situation au début + résultat + apports − situation à la fin',
      finding: unexplained[0] ?? '0.00',
      holds: unexplained.length === 0,
    },
  ];
}

const size = (value: bigint) => (value < 0n ? -value : value);

const missing = (controls: PooledInput['controls']) =>
  controls.reduce((sum, one) => sum + one.missingNumbers, 0);

const sumOfSizes = (
  controls: PooledInput['controls'],
  what: 'unbalanced' | 'balanceGap' | 'suspense',
) => sumOf(controls, (one) => size(one[what]));

const cents = (code: string, label: string, gap: bigint): PooledControl => ({
  code,
  label,
  finding: amount(gap),
  holds: gap === 0n,
});

/** Each posting is in exactly one practice that the statement names, or in the common part. */
function practicesGap({ practices }: PooledInput, columns: readonly Column[]): bigint {
  const named = new Set(practices.map((practice) => practice.id));
  return sumOf(columns, ({ accounts }) =>
    sumOf(
      accounts.filter((row) => row.practiceId !== null && !named.has(row.practiceId)),
      (row) => row.debit + row.credit,
    ),
  );
}
