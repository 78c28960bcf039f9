import {
  addDays,
  type CalendarDate,
  calendarDate,
  lastOfMonth,
  Money,
  type Quarter,
  Rate,
} from '@plusloin/kernel';
import { type Bill, type Payer, type QuarterFacts, type Sale } from './facts.js';
import {
  type CostPlan,
  type InstitutionPlan,
  type PersonsPlan,
  type PracticePlan,
  type Rhythm,
} from './plans.js';
import { Seeded } from './seeded.js';

/** When one works: `[from, until)`. */
export interface Active {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

export const isActive = ({ from, until }: Active, on: CalendarDate): boolean =>
  on >= from && (until === null || on < until);

/** The quarter as told by a worked example, or else as the plan and the seed have it. */
export function quarterFacts(plan: PracticePlan, quarter: Quarter, active: Active): QuarterFacts {
  const told = plan.told?.[quarter.toString()];
  if (told !== undefined) return told;
  const chance = new Seeded(`${plan.code} ${quarter.toString()}`);
  const sales = quarter.months.flatMap((month) => salesOfMonth(plan, quarter.year, month, chance));
  const bills = plan.costs.flatMap((cost) => billsOf(cost, quarter, chance));
  const isSettled = plan.settledIn?.includes(quarter.toString()) ?? false;
  return {
    sales: sales
      .filter((sale) => isActive(active, sale.on))
      .map((sale) => (isSettled ? settledIn(quarter, sale) : sale)),
    bills: bills
      .filter((bill) => isActive(active, bill.on))
      .map((bill) => ({ ...bill, practice: plan.code })),
  };
}

/** The costs of the books as a whole, which belong to no practice. */
export function commonBills(costs: readonly CostPlan[], quarter: Quarter): Bill[] {
  const chance = new Seeded(`common ${quarter.toString()}`);
  return costs.flatMap((cost) => billsOf(cost, quarter, chance));
}

function salesOfMonth(plan: PracticePlan, year: number, month: number, chance: Seeded): Sale[] {
  const institutions = plan.institutions.flatMap((institution) => {
    const sale = institutionSale(institution, year, month, chance);
    const { since } = institution;
    return since !== undefined && sale.on < since ? [] : [{ ...sale, practice: plan.code }];
  });
  const { persons } = plan;
  if (persons === undefined) return institutions;
  const count = chance.whole(...persons.perMonth);
  const families = Array.from({ length: count }, (_, nth) => ({
    ...personSale(persons, nth, year, month, chance),
    practice: plan.code,
  }));
  return [...institutions, ...families];
}

type UnplacedSale = Omit<Sale, 'practice'>;

function institutionSale(
  plan: InstitutionPlan,
  year: number,
  month: number,
  chance: Seeded,
): UnplacedSale {
  const [least, most] = plan.hours;
  const quarters = chance.whole(least * 4, most * 4);
  const on = plan.billedOn === 'last' ? lastOfMonth(year, month) : dayIn(year, month, 15);
  const hours = quarterHours(quarters);
  return {
    payer: { code: plan.code, name: plan.name, kind: 'institution' },
    on,
    label: `${plan.act} ${MONTHS[month - 1]}, ${hours.replace('.', ',')} h`,
    net: plan.hourly.times(Rate.ofFraction(hours)),
    paidOn: addDays(on, chance.whole(...plan.paysAfter)),
  };
}

/** Ten families come back in turn, so that one payer has several invoices. */
function personSale(
  plan: PersonsPlan,
  nth: number,
  year: number,
  month: number,
  chance: Seeded,
): UnplacedSale {
  const sessions = chance.whole(...plan.sessions);
  const on = dayIn(year, month, Math.min(18 + nth, 28));
  return {
    payer: family(plan.firstPseudonym + ((month * 3 + nth) % 10)),
    on,
    label: `Séances ${MONTHS[month - 1]}, ${sessions} x ${comma(plan.price)}`,
    net: plan.price.times(BigInt(sessions)),
    paidOn: addDays(on, chance.whole(1, 20)),
  };
}

export const family = (number: number): Payer => {
  const code = `P-${String(number).padStart(4, '0')}`;
  return { code, name: `Famille ${code}`, kind: 'person' };
};

function billsOf(plan: CostPlan, quarter: Quarter, chance: Seeded): Bill[] {
  return quarter.months
    .filter((month) => COMES_BACK[plan.every](month))
    .map((month) => {
      const net = Money.of(BigInt(chance.whole(plan.net[0], plan.net[1])) * 100n);
      const on = dayIn(quarter.year, month, plan.day);
      return {
        supplier: plan.supplier,
        cost: plan.cost,
        on,
        label: `${plan.label} ${MONTHS[month - 1]}`,
        net,
        vat: net.times(Rate.ofPercent(plan.vatPercent)),
        paidOn: addDays(on, plan.paidAfter),
      };
    });
}

/** Quarterly bills come in the second month, yearly ones in March. */
const COMES_BACK: Readonly<Record<Rhythm, (month: number) => boolean>> = {
  monthly: () => true,
  quarterly: (month) => month % 3 === 2,
  yearly: (month) => month === 3,
};

const settledIn = (quarter: Quarter, sale: Sale): Sale =>
  sale.paidOn !== null && sale.paidOn > quarter.lastDay
    ? { ...sale, paidOn: quarter.lastDay }
    : sale;

const dayIn = (year: number, month: number, day: number): CalendarDate =>
  calendarDate(
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

/** 63 quarters of an hour are '15.75' hours. */
const quarterHours = (quarters: number): string => {
  const parts = ['', '.25', '.5', '.75'];
  return `${Math.floor(quarters / 4)}${parts[quarters % 4]}`;
};

export const comma = (amount: Money): string => amount.toString().replace('.', ',');

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
