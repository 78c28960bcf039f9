import type { ContributionRule } from '@plusloin/membership';
import type { History, Practice } from './history.js';
import { naiveLines, naiveMonths, type NaiveLine, type NaiveMonth } from './naive-facts.js';

/** What a practice owes by one rule, as somebody counts it who begins again from nothing. */
export interface NaiveOwed {
  /** For all quarters together, from the first until this one. */
  readonly untilNow: bigint;
  /** Of this quarter: what late documents changed, by the quarter that they concern. */
  readonly corrections: ReadonlyMap<string, bigint>;
}

export function naiveOwed(
  history: History,
  practice: Practice,
  code: string,
  quarter: string,
): NaiveOwed {
  const lines = naiveLines(history, practice, code).filter((one) => one.booked <= quarter);
  const months = naiveMonths(history, practice, code, quarter);
  const versions = history.rules.filter((rule) => rule.code === code);
  const before = lines.filter((one) => one.booked < quarter);
  const past = months.filter((one) => one.quarter < quarter);
  const corrections = new Map<string, bigint>();
  const late = lines.filter((one) => one.booked === quarter && one.concerns < quarter);
  for (const concerns of new Set(late.map((one) => one.concerns))) {
    const earlier = late.filter((one) => one.concerns < concerns);
    const own = late.filter((one) => one.concerns === concerns);
    const changed =
      allPeriods(versions, [...before, ...earlier, ...own], past) -
      allPeriods(versions, [...before, ...earlier], past);
    if (changed !== 0n) corrections.set(concerns, changed);
  }
  return { untilNow: allPeriods(versions, lines, months), corrections };
}

/** Each quarter and each year owes for itself. */
function allPeriods(
  versions: readonly ContributionRule[],
  lines: readonly NaiveLine[],
  months: readonly NaiveMonth[],
): bigint {
  let owed = 0n;
  const periods = new Set<string>();
  for (const { version, concerns } of lines) periods.add(periodOf(version, concerns));
  for (const { version, quarter } of months) periods.add(periodOf(version, quarter));
  for (const period of periods) {
    owed += onePeriod(
      versions,
      lines.filter((one) => periodOf(one.version, one.concerns) === period),
      months.filter((one) => periodOf(one.version, one.quarter) === period),
    );
  }
  return owed;
}

const periodOf = ({ per }: ContributionRule, quarter: string): string =>
  per === 'year' ? quarter.slice(0, 4) : quarter;

/** The share of each version goes on in the tiers where the one before it had come to. */
function onePeriod(
  versions: readonly ContributionRule[],
  lines: readonly NaiveLine[],
  months: readonly NaiveMonth[],
): bigint {
  let [owed, reached] = [0n, 0n];
  let last: ContributionRule | undefined;
  for (const version of versions) {
    const own = lines.filter((one) => one.version === version);
    const sum = own.reduce((total, { amount }) => total + amount, 0n);
    const steps = version.tiers;
    if (steps !== null) owed += toCents(ofTiers(steps, reached + sum) - ofTiers(steps, reached));
    reached += sum;
    if (sum !== 0n || months.some((one) => one.version === version)) last = version;
  }
  for (const { fixed } of months) owed += fixed;
  return last === undefined ? owed : within(owed, last, months);
}

/** In hundred-millionths of a cent. */
function ofTiers({ how, steps }: NonNullable<ContributionRule['tiers']>, sum: bigint): bigint {
  let owed = 0n;
  let from: bigint | null = null;
  for (const { upTo, percent } of steps) {
    const isReached = from === null || sum >= from;
    const isLast = upTo === null || sum < upTo;
    if (how === 'whole' && isLast) return sum * percent;
    const end = isLast ? sum : upTo;
    if (isReached) owed += (end - (from ?? 0n)) * percent;
    from = upTo;
    if (isLast) break;
  }
  return owed;
}

function within(
  owed: bigint,
  { floor, cap, per }: ContributionRule,
  months: readonly NaiveMonth[],
): bigint {
  const quarters = new Set(months.filter((one) => !one.isFree).map((one) => one.quarter)).size;
  const most = cap !== null && owed > cap ? cap : owed;
  if (floor === null || quarters === 0) return most;
  const least = per === 'year' ? roundedOver(floor * BigInt(quarters), 4n) : floor;
  return most < least ? least : most;
}

const toCents = (exact: bigint): bigint => roundedOver(exact, 100_000_000n);

/** Half a cent goes away from nought. */
function roundedOver(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const [whole, rest] = [size / by, size % by];
  const up = rest * 2n >= by ? whole + 1n : whole;
  return value < 0n ? -up : up;
}
