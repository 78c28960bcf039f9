import { Amount } from '@plusloin/ui';
import type { ReactNode } from 'react';
import figures from '../../app/figures.module.css';

interface LinesProps {
  readonly lines: readonly { readonly name: ReactNode; readonly amount: string }[];
}

/** Amounts under each other, each with its name. */
export const Lines = ({ lines }: LinesProps) => (
  <dl className={figures.facts}>
    {lines.map(({ name, amount }, nth) => (
      <div key={nth}>
        <dt>{name}</dt>
        <dd>
          <Amount of={amount} currency="EUR" />
        </dd>
      </div>
    ))}
  </dl>
);
