import type { GuidanceSituation } from '@plusloin/contracts';
import { addMonths, lastOfMonth, monthOf, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Situation } from '../engine/evaluator.js';

const MICRO = 'france . micro . ';

/** What the day that an activity was begun on says of the aid to founders (Acre). */
export function startingOn(created: CalendarDate | undefined): Situation {
  if (created === undefined) return {};
  return {
    // Since then it takes away a quarter and no longer a half.
    [`${MICRO}créée depuis juillet 2026`]: created >= '2026-07-01' ? 'oui' : 'non',
    [`${MICRO}dernière année de l'Acre`]: yearOf(lastDayOfAcre(created)),
  };
}

type Beginning = Pick<GuidanceSituation, 'startedOn' | 'now'>;

/** Whether somebody begins in a year: as they say, or for they do not work for themselves yet. */
export const beginsIn = (year: number, { startedOn, now }: Beginning): boolean =>
  startedOn === undefined ? now !== 'self-employed' : yearOf(startedOn) >= year;

/** That contributions are asked in France on a flat base: in the year of the beginning. */
export const firstYearIn = (year: number, answers: Beginning): Situation =>
  beginsIn(year, answers) ? { 'france . réel . première année': 'oui' } : {};

/**
 * The last day of the aid of a micro-entrepreneur: that of the third calendar quarter after the one
 * that the activity was begun in (article D. 131-6-3 of the code of social security). The official
 * model counts twelve months instead, which says the same of most days.
 */
export function lastDayOfAcre(created: CalendarDate): CalendarDate {
  const quarterEnd = lastOfMonth(yearOf(created), Math.ceil(monthOf(created) / 3) * 3);
  const last = addMonths(quarterEnd, 9);
  return lastOfMonth(yearOf(last), monthOf(last));
}
