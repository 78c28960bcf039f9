import type { GuidanceStatus } from '@plusloin/contracts';
import { lastOfMonth, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Asking } from './asking.js';
import { dutiesOf } from './duties.js';
import { notCountedOf } from './limits.js';
import { rightsOf } from './rights.js';
import type { Said, Sayings } from './sayings.js';
import { thresholdsOf } from './thresholds.js';
import { verdictOf } from './verdicts.js';

type Beside = Pick<
  GuidanceStatus,
  'verdict' | 'thresholds' | 'duties' | 'rights' | 'notCounted'
>;

/** All that is said of a status beside its figures, in one language, as the law stands that day. */
export function besideFigures(asking: Asking, sayings: Sayings): Beside {
  const inForce = ({ code }: Said) => sayings.holds(code, asking.on);
  const { kind, because } = verdictOf(asking, inForce);
  return {
    verdict: { kind, because: because.map(sayings.saying) },
    thresholds: thresholdsOf(asking)
      .filter(({ code }) => sayings.holds(code, dayInYearOf(asking)))
      .map((threshold) => {
        const { at, distance, isPassed } = threshold;
        return { ...sayings.saying(threshold), at, distance, isPassed };
      }),
    // A duty is due by the law of its own day.
    duties: dutiesOf(asking)
      .filter(({ code, on }) => sayings.holds(code, on))
      .map((duty) => ({ ...sayings.saying(duty), on: duty.on })),
    rights: rightsOf(asking)
      .filter(inForce)
      .map((right) => ({ ...sayings.saying(right), effect: right.effect })),
    notCounted: notCountedOf(asking.key).filter(inForce).map(sayings.saying),
  };
}

/** A status with all that is said of it; what it says itself that it leaves out stays. */
export function withSayings(
  status: GuidanceStatus,
  about: Omit<Asking, 'key'>,
  sayings: Sayings,
): GuidanceStatus {
  const beside = besideFigures({ key: status.key, ...about }, sayings);
  return { ...status, ...beside, notCounted: [...status.notCounted, ...beside.notCounted] };
}

/** A day of the year that is compared: thresholds are those of its law. */
function dayInYearOf({ answers: { year }, on }: Asking): CalendarDate {
  return year === undefined || year === yearOf(on) ? on : lastOfMonth(year, 12);
}
