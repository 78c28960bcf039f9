import { Trans } from '@lingui/react/macro';
import type { MemberAhead } from '@plusloin/contracts';
import { Status, usePlace, wholeMoneyIn, type Place } from '@plusloin/ui';
import type { ReactNode } from 'react';
import { useThresholdNames } from '../notifications/threshold-words.js';
import classes from './ahead.module.css';

export type Threshold = MemberAhead['thresholds'][number];

interface BarProps {
  readonly threshold: Threshold;
  readonly children?: ReactNode;
}

/** How far the books are from a threshold: a bar, and the same in words. */
export function ThresholdBar({ threshold, children }: BarProps) {
  const place = usePlace();
  const { name, level } = threshold;
  const counted = said(place, threshold, threshold.counted);
  const at = said(place, threshold, threshold.at);
  const distance = said(place, threshold, threshold.distance);
  return (
    <li className={classes.threshold} data-level={level}>
      <div className={classes.head}>
        <strong className={classes.name}>{useThresholdNames()[name]}</strong>
        <Status tone={level === 'far' ? 'done' : 'care'}>
          {level === 'passed' ? (
            <Trans>dépassé de {distance}</Trans>
          ) : (
            <Trans>encore {distance}</Trans>
          )}
        </Status>
      </div>
      <svg className={classes.bar} aria-hidden="true">
        <rect width="100%" height="12" rx="6" className={classes.whole} />
        <rect width={`${filled(threshold)}%`} height="12" rx="6" className={classes.part} />
      </svg>
      <p className={classes.quiet}>
        <Trans>
          {counted} sur {at}
        </Trans>
      </p>
      {children}
    </li>
  );
}

/** The one that comes first: what is passed already is behind. */
export const nextOf = (thresholds: readonly Threshold[]): Threshold | undefined =>
  thresholds
    .filter(({ level }) => level !== 'passed')
    .sort((one, other) => filled(other) - filled(one))[0];

/** Of a bar, in hundredths. */
const filled = ({ counted, at }: Threshold): number =>
  Math.max(0, Math.min(100, (100 * Number(counted)) / Number(at)));

function said(place: Place, { unit }: Threshold, value: string): string {
  if (unit === 'euros') return wholeMoneyIn(place, value, 'EUR');
  const number = value.replace(/\.0$/, '');
  return `${place.language === 'en' ? number : number.replace('.', ',')}\u00a0%`;
}
