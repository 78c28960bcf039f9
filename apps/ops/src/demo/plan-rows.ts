import { type CalendarDate, calendarDate, euros, type Money, Rate } from '@plusloin/kernel';
import { type CostKind } from './accounts.js';
import { type Supplier } from './facts.js';
import {
  type BooksPlan,
  type CostPlan,
  type InstitutionPlan,
  type KeeperPlan,
  type PersonsPlan,
  type Rhythm,
  type SocialPlan,
} from './plans.js';

/** The day on which both cooperatives began, and the history of the demo world with them. */
export const BEGAN = calendarDate('2024-10-01');

export type Range = readonly [number, number];

export function institution(
  [code, name, act]: readonly [string, string, string],
  hours: Range,
  hourly: string,
  billedOn: 15 | 'last',
  paysAfter: Range = [18, 40],
): InstitutionPlan {
  return { code, name, act, hours, hourly: euros(hourly), billedOn, paysAfter };
}

export const persons = (
  perMonth: Range,
  price: string,
  firstPseudonym: number,
  sessions: Range = [1, 4],
): PersonsPlan => ({ perMonth, sessions, price: euros(price), firstPseudonym });

export interface CostTerms {
  readonly every: Rhythm;
  readonly day: number;
  readonly vat?: '6' | '20' | '21';
  readonly paidAfter?: number;
}

/** Of whole euros, without VAT. */
export function cost(
  kind: CostKind,
  supplier: Supplier,
  label: string,
  net: number | Range,
  { every, day, vat = undefined, paidAfter = 0 }: CostTerms,
): CostPlan {
  const range = typeof net === 'number' ? ([net, net] as const) : net;
  return {
    cost: kind,
    supplier,
    label,
    every,
    day,
    net: range,
    vatPercent: vat ?? '0',
    paidAfter,
  };
}

/** A member who keeps the books alone. */
export const itself = (name: string, from: CalendarDate = BEGAN): KeeperPlan => ({
  from,
  kind: 'self',
  name,
  registration: null,
  missionLetter: null,
});

export const entity = (name: string, registrationNumber: string): BooksPlan['entity'] => ({
  name,
  registrationNumber,
});

/**
 * What a Belgian fund calls in the last month of a quarter: a quarter of a rate of a yearly income,
 * and its management cost. The income is the one of three years before as the fund has indexed it,
 * from the year given on.
 */
export const calledByFund = (
  percent: string,
  incomes: Readonly<Record<number, string>>,
): SocialPlan => ({
  kind: 'called',
  month: 3,
  day: 25,
  amount: (year) => {
    const known = Object.keys(incomes).map(Number);
    const income = incomes[Math.max(...known.filter((one) => one <= year))];
    const yearly = euros(income).times(Rate.ofPercent(percent));
    const quarterly = yearly.times(Rate.ofFraction('0.25'));
    return quarterly.plus(quarterly.times(MANAGEMENT_COST));
  },
});

/** Differs from fund to fund. */
const MANAGEMENT_COST = Rate.ofPercent('3.95');

/** What the Urssaf calls in the middle of a quarter from a sole trader taxed on real profit. */
export const calledByUrssaf = (amount: Money): SocialPlan => ({
  kind: 'called',
  month: 2,
  day: 5,
  amount: () => amount,
});
