import { addDays, addMonths, type CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';
import { ruleOn, type DatedRule } from '../dated-rule.js';

/**
 * How long somebody has to read the pre-contract information document before they may sign or pay
 * anything. A rule of law as dated data; the next one is added, none is edited.
 */
export interface WaitingRule extends DatedRule {
  readonly months: number;
  readonly days: number;
}

const day = (text: string) => text as CalendarDate;

export const waitingRules: readonly WaitingRule[] = [
  {
    country: 'BE',
    validFrom: day('2014-05-31'),
    validUntil: null,
    months: 1,
    days: 0,
    source: 'Code de droit économique, art. X.27 ; droitbelge.be, fiche 747',
    verifiedOn: day('2026-11-22'),
    trust: 'B',
  },
  {
    country: 'FR',
    validFrom: day('2000-09-21'),
    validUntil: null,
    months: 0,
    days: 20,
    source: 'Code de commerce, art. L330-3 ; avocats-franchise-reseaux.fr, information',
    verifiedOn: day('2026-11-22'),
    trust: 'B',
  },
];

/**
 * The first day on which anything may be signed or paid. Both laws ask that the whole time be over:
 * neither the day of handing over nor the last day of the time is enough, in the cautious reading.
 */
export function firstDayToSign(country: Country, handedOn: CalendarDate): CalendarDate {
  const { months, days } = ruleOn(waitingRules, country, handedOn);
  return addDays(addMonths(handedOn, months), days + 1);
}
