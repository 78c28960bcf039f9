import type { GuidanceStatusKey } from '@plusloin/contracts';
import { addMonths, calendarDate, yearOf, type CalendarDate } from '@plusloin/kernel';
import { lastDayOfAcre } from '../comparison/starting-on.js';
import type { Asking } from './asking.js';
import type { Said } from './sayings.js';

export interface Duty extends Said {
  readonly on: CalendarDate;
}

/** What comes back every year on the same days: '03-31'. */
interface Yearly {
  readonly code: string;
  readonly days: readonly string[];
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const contributions: Yearly = { code: 'be.duty.contributions', days: quarterEnds };
const advance: Yearly = { code: 'be.duty.advance', days: ['04-10', '07-10', '10-10', '12-20'] };
/** No move to the next working day: the twenty-fifth, whichever day that is. */
const vat: Yearly = { code: 'be.duty.vat', days: ['01-25', '04-25', '07-25', '10-25'] };
const listing: Yearly = { code: 'be.duty.listing', days: ['03-31'] };
const belgianReturn: Yearly = { code: 'be.duty.return', days: ['10-16'] };
const belgian = [contributions, advance, vat, listing, belgianReturn];

const declaration: Yearly = {
  code: 'fr.duty.declaration',
  days: ['01-31', '04-30', '07-31', '10-31'],
};
/** The earliest of the last days, which depend on the department and are set each spring. */
const frenchReturn: Yearly = { code: 'fr.duty.return', days: ['05-20'] };

const yearly: Readonly<Record<GuidanceStatusKey, readonly Yearly[]>> = {
  'be-principal': belgian,
  'be-complementary': belgian,
  'be-student': belgian,
  'be-pensioner': belgian,
  'be-director': belgian,
  'be-group-employee': [],
  'be-cooperative-employee': [],
  'fr-micro': [declaration, frenchReturn],
  'fr-sole-trader': [frenchReturn],
  'fr-eurl': [frenchReturn],
  'fr-sasu': [frenchReturn],
  'fr-cae': [frenchReturn],
  'fr-umbrella': [frenchReturn],
  'fr-group-employee': [frenchReturn],
};

const invoicing: readonly GuidanceStatusKey[] = [
  'fr-micro',
  'fr-sole-trader',
  'fr-eurl',
  'fr-sasu',
];
const INVOICES_FROM = calendarDate('2027-09-01');

/** What falls due in the twelve months after a day, once the activity has begun; in order. */
export function dutiesOf(asking: Asking): Duty[] {
  const { key, answers, on } = asking;
  const years = [yearOf(on), yearOf(on) + 1];
  const all = [
    ...yearly[key].flatMap(({ code, days }) =>
      years.flatMap((year) => days.map((day) => ({ code, on: calendarDate(`${year}-${day}`) }))),
    ),
    ...(invoicing.includes(key) ? [{ code: 'fr.duty.e-invoice', on: INVOICES_FROM }] : []),
    ...endOfAcre(asking),
  ];
  const from = answers.startedOn !== undefined && answers.startedOn > on ? answers.startedOn : on;
  const until = addMonths(on, 12);
  return all
    .filter((duty) => from <= duty.on && duty.on < until)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function endOfAcre({ key, answers: { acre, startedOn } }: Asking): Duty[] {
  if (key !== 'fr-micro' || acre !== true || startedOn === undefined) return [];
  return [{ code: 'fr.duty.acre-ends', on: lastDayOfAcre(startedOn) }];
}
