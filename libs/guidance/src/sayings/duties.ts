import type { GuidanceStatusKey } from '@plusloin/contracts';
import {
  addDays,
  addMonths,
  calendarDate,
  firstOfMonth,
  monthOf,
  yearOf,
  type CalendarDate,
} from '@plusloin/kernel';
import { lastDayOfAcre } from '../comparison/starting-on.js';
import { amountsOf, type Asking } from './asking.js';
import type { Said } from './sayings.js';
import { yearlyDuties, type Yearly } from './yearly-duties.js';

export interface Duty extends Said {
  readonly on: CalendarDate;
}

const business: readonly GuidanceStatusKey[] = [
  'fr-micro',
  'fr-sole-trader',
  'fr-eurl',
  'fr-sasu',
];
const INVOICES_FROM = calendarDate('2027-09-01');

/** What falls due in the twelve months after a day, once the activity has begun; in order. */
export function dutiesOf(asking: Asking): Duty[] {
  const { key, answers, on } = asking;
  const all = [
    ...yearlyDuties[key].flatMap((one) => daysOf(one, asking)),
    ...(business.includes(key) ? onceOf(asking) : []),
  ];
  const from = answers.startedOn !== undefined && answers.startedOn > on ? answers.startedOn : on;
  const until = addMonths(on, 12);
  return all
    .filter((duty) => from <= duty.on && duty.on < until)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** The days of this year and of the next on which a yearly duty is due. */
function daysOf(yearly: Yearly, asking: Asking): Duty[] {
  const { code, days, isFromSecondYear, restDays, above } = yearly;
  const { startedOn } = asking.answers;
  if (above !== undefined && staysWithin(above, asking)) return [];
  const spared = isFromSecondYear ? beginningOf(asking) : undefined;
  const first = startedOn === undefined ? undefined : addDays(startedOn, restDays ?? 0);
  return [yearOf(asking.on), yearOf(asking.on) + 1]
    .filter((year) => spared === undefined || year > spared)
    .flatMap((year) => days.map((day) => ({ code, on: calendarDate(`${year}-${day}`) })))
    .filter((duty) => first === undefined || first <= duty.on)
    .filter((duty) => startedOn === undefined || ranIn(yearly, duty.on, startedOn));
}

/** Whether the activity ran in the quarter that a duty is about, where it is about one. */
function ranIn({ about }: Yearly, on: CalendarDate, startedOn: CalendarDate): boolean {
  const quarter = firstOfMonth(yearOf(on), 3 * Math.floor((monthOf(on) - 1) / 3) + 1);
  if (about === 'whole-quarter-before') return startedOn < addMonths(quarter, -3);
  return about === undefined || startedOn < quarter;
}

const TURNOVER = 'situation . recettes';

/** Known to stay within a limit: who did not say what they invoice is told of what may be due. */
function staysWithin(limit: string, asking: Asking): boolean {
  const amounts = amountsOf(asking, [limit, TURNOVER]);
  const [most, turnover] = [amounts.get(limit), amounts.get(TURNOVER)];
  return most !== undefined && turnover !== undefined && turnover <= most;
}

/** The year of the beginning, this one for who has not begun; undefined where it lies behind. */
function beginningOf({ answers: { startedOn, now }, on }: Asking): number | undefined {
  if (startedOn !== undefined) return yearOf(startedOn);
  return now === 'self-employed' ? undefined : yearOf(on);
}

/** What is due once. */
function onceOf(asking: Asking): Duty[] {
  const { key, answers } = asking;
  const { acre, startedOn } = answers;
  const beginning = beginningOf(asking);
  const isAided = key === 'fr-micro' && acre === true && startedOn !== undefined;
  return [
    { code: 'fr.duty.e-invoice', on: INVOICES_FROM },
    ...(isAided ? [{ code: 'fr.duty.acre-ends', on: lastDayOfAcre(startedOn) }] : []),
    ...(beginning === undefined
      ? []
      : [{ code: 'fr.duty.cfe-first', on: calendarDate(`${beginning}-12-31`) }]),
  ];
}
