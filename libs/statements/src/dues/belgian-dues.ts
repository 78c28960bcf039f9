import { belgianQuarter, type BelgianStatus } from '@plusloin/guidance';
import type { Counted } from '../dues-port.js';
import { amount } from '../section-facts.js';
import {
  askedEachQuarter,
  type DuesFacts,
  known,
  minorIn,
  missing,
  shown,
  wordsOf,
  worksOn,
} from './known-dues.js';

const STATUSES: Readonly<Record<string, BelgianStatus>> = {
  'independent-principal': 'principal',
  'independent-complementary': 'complémentaire',
  'independent-student': 'étudiant',
  'independent-retired': 'pensionné',
};

/**
 * The contribution of the next quarter, due on its last day: what the fund has asked all year, else
 * what the rules ask on the result of twelve months, else what they ask of somebody who begins.
 */
export function belgianDues(facts: DuesFacts): Counted {
  const words = wordsOf(facts);
  const next = facts.quarter.next();
  const due = (minor: bigint, detail: string) =>
    known({
      ...{ label: words.fundQuarter(words.quarter(next.number)), amount: minor, isBooked: false },
      ...{ dueOn: minor === 0n ? null : next.lastDay, detail },
    });
  const status = STATUSES[facts.wayOfWorking];
  if (status === undefined) return missing(words.otherWay);
  const asked = askedEachQuarter(facts, next);
  if (asked !== null) return due(asked, words.asAsked(words.quarter(facts.quarter.number)));
  if (!worksOn(facts)) return missing(words.nothingInvoiced);
  const { resultOfYear } = facts;
  const income = resultOfYear === null ? null : amount(resultOfYear);
  const counted = belgianQuarter(status, { year: next.year, income });
  if (counted === null) return missing(words.noRules(next.year));
  const detail = resultOfYear === null ? words.ofStarter : words.onYear(shown(facts, resultOfYear));
  return due(minorIn(counted), detail);
}
