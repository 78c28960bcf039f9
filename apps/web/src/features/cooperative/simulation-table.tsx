import { Trans, useLingui } from '@lingui/react/macro';
import type { Simulation } from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import type { CSSProperties } from 'react';
import figures from '../../app/figures.module.css';
import classes from './cooperative.module.css';

/** Each practice: what it owes, what it would owe, and the two beside each other as bars. */
export function SimulationTable({ of }: { readonly of: Simulation }) {
  const { t } = useLingui();
  const most = of.practices
    .flatMap(({ owed, wouldOwe }) => [centsOf(owed), centsOf(wouldOwe)])
    .reduce((largest, one) => (one > largest ? one : largest), 1n);
  return (
    <div className={figures.scroll} tabIndex={0} role="region" aria-label={t`Simulation`}>
      <table className={`${figures.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{t`Activité`}</th>
            <th scope="col">{t`Dû aujourd’hui`}</th>
            <th scope="col">{t`Serait dû`}</th>
            <th scope="col">{t`Différence`}</th>
            <th scope="col">{t`Comparaison`}</th>
          </tr>
        </thead>
        <tbody>
          {of.practices.map((one) => (
            <Row key={one.practiceId} of={one} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>Ensemble</Trans>
            </th>
            <Figures of={of} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly of: Simulation['practices'][number];
  readonly most: bigint;
}

function Row({ of, most }: RowProps) {
  return (
    <tr>
      <th scope="row">{of.code}</th>
      <Figures of={of} />
      <td>
        <div className={classes.bars} aria-hidden="true">
          <div className={classes.bar} style={shareOf(of.owed, most)} />
          <div className={classes.bar} data-kind="would" style={shareOf(of.wouldOwe, most)} />
        </div>
      </td>
    </tr>
  );
}

function Figures({ of }: { readonly of: Pick<Simulation, 'owed' | 'wouldOwe'> }) {
  return (
    <>
      <td>
        <Amount of={of.owed} />
      </td>
      <td>
        <Amount of={of.wouldOwe} />
      </td>
      <td>
        <Amount of={differenceOf(of)} />
      </td>
    </>
  );
}

/** Whole cents: what a float would make of them stays out of the table. */
function differenceOf({ owed, wouldOwe }: Pick<Simulation, 'owed' | 'wouldOwe'>): string {
  const cents = centsOf(wouldOwe) - centsOf(owed);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** How long a bar is, in whole percents of the longest. */
function shareOf(amount: string, most: bigint): CSSProperties {
  const cents = centsOf(amount);
  return { '--share': String(cents < 0n ? 0n : (cents * 100n) / most) } as CSSProperties;
}
