import { addDays, firstOfMonth, lastOfMonth, Money, type Quarter, Rate } from '@plusloin/kernel';
import {
  type ContributionPlan,
  type ContributionRule,
  isExempt,
  ruleOn,
} from './contribution-plan.js';
import { type Contribution, type NumberedContribution, type Sale } from './facts.js';
import { type CooperativePlan, type MemberPlan } from './plans.js';
import { activeTime, isIn, netOf, type Story } from './story.js';

/** What a member owes the cooperative, for each practice and each quarter of activity. */
export function contributionsOf(
  { plan, sales }: Story,
  cooperative: CooperativePlan,
  quarters: readonly Quarter[],
): Contribution[] {
  const { contribution } = cooperative;
  const [bearer] = plan.practices.map(({ code }) => code).sort();
  return plan.practices.flatMap(({ code }) => {
    const mine = sales.filter((sale) => sale.practice === code);
    return quarters.flatMap((quarter) => {
      const rule = ruleOn(contribution, quarter.from);
      if (isExempt(contribution, code, ['all'], quarter.from)) return [];
      const months = code === bearer ? monthsOwed(plan, code, contribution, quarter) : 0;
      const net = share(mine, rule, quarter).plus(rule.fixedPerMonth.times(BigInt(months)));
      const base = baseOf(mine, rule, quarter);
      return net.isZero() ? [] : [due(plan, code, cooperative, quarter, base, net)];
    });
  });
}

function due(
  plan: MemberPlan,
  practice: string,
  cooperative: CooperativePlan,
  quarter: Quarter,
  base: Money,
  net: Money,
): Contribution {
  const vat = plan.own === undefined ? Money.zero() : net.times(cooperative.books.vatRate);
  const closingDay = addDays(quarter.until, 7);
  return {
    member: plan.code,
    practice,
    quarter: quarter.toString(),
    accruedOn: quarter.lastDay,
    base,
    net,
    vat,
    vatLost: plan.own?.books.vat === 'none' ? vat : Money.zero(),
    invoicedOn: closingDay,
    paidOn: addDays(closingDay, plan.contributionPaidAfter),
  };
}

/** The series C of the cooperative, one a year: in order of date, then of members. */
export function numberedContributions(all: readonly Contribution[]): NumberedContribution[] {
  const last = new Map<string, number>();
  return [...all]
    .sort((a, b) => (a.invoicedOn < b.invoicedOn ? -1 : a.invoicedOn > b.invoicedOn ? 1 : 0))
    .map((one) => {
      if (one.vat.isZero()) return { ...one, number: null };
      const year = one.invoicedOn.slice(0, 4);
      const nth = (last.get(year) ?? 0) + 1;
      last.set(year, nth);
      return { ...one, number: `C-${year}-${String(nth).padStart(4, '0')}` };
    });
}

/** Without VAT: invoiced less credited, or what the payers paid. */
export function baseOf(sales: readonly Sale[], rule: ContributionRule, quarter: Quarter): Money {
  if (rule.base === 'collected') {
    return Money.sum(sales.filter((sale) => isIn(quarter, sale.paidOn)).map(netOf));
  }
  const invoiced = sales.filter((sale) => isIn(quarter, sale.on)).map((sale) => sale.net);
  const credited = sales.flatMap(({ credited }) =>
    credited !== undefined && isIn(quarter, credited.on) ? [credited.net] : [],
  );
  return Money.sum(invoiced).minus(Money.sum(credited));
}

/**
 * Where tiers run over the year, a quarter owes what the year so far owes more with it than without
 * it.
 */
function share(sales: readonly Sale[], rule: ContributionRule, quarter: Quarter): Money {
  const former = rule.tiersPer === 'year' ? quarter.number - 1 : 0;
  const before = Money.sum(
    Array.from({ length: former }, (_, nth) => baseOf(sales, rule, quarter.minus(nth + 1))),
  );
  const soFar = before.plus(baseOf(sales, rule, quarter));
  return tiered(soFar, rule).minus(tiered(before, rule));
}

function tiered(base: Money, rule: ContributionRule): Money {
  let from = Money.zero();
  let owed = Money.zero();
  for (const { upTo, percent } of rule.tiers) {
    const until = upTo === null || base.compare(upTo) < 0 ? base : upTo;
    if (until.compare(from) <= 0) break;
    owed = owed.plus(until.minus(from).times(Rate.ofPercent(percent)));
    from = until;
  }
  return owed;
}

/** A month begun counts, unless its fixed part is waived. */
function monthsOwed(
  plan: MemberPlan,
  practice: string,
  contribution: ContributionPlan,
  quarter: Quarter,
): number {
  const { from, until } = activeTime(plan);
  return quarter.months
    .map((month) => ({
      first: firstOfMonth(quarter.year, month),
      last: lastOfMonth(quarter.year, month),
    }))
    .filter(({ first, last }) => from <= last && (until === null || until > first))
    .filter(({ first }) => !isExempt(contribution, practice, ['all', 'fixed'], first)).length;
}
