import { divideHalfAwayFromZero, Quarter } from '@plusloin/kernel';
import { periodStart, type ActiveMonth } from './activity.js';
import type { ContributionPart } from './contribution-due.js';
import type { ContributionRule } from './contribution-rule.js';
import { rounded } from './exact-percent.js';
import { tiered } from './tiers.js';

/** What one version of a rule counts of one practice, for one quarter that the lines concern. */
export interface CountedBase {
  /** The place of the version among those of its code. */
  readonly version: number;
  /** The quarter that these lines concern: '2026-Q3'. */
  readonly concerns: string;
  /** Booked before the quarter that is computed, and in it. Minor units. */
  readonly before: bigint;
  readonly during: bigint;
  /** Of these, what an exemption takes out. */
  readonly exemptBefore: bigint;
  readonly exemptDuring: bigint;
}

/**
 * What a practice owes for a quarter by one rule: what its periods (quarters or years) owe with
 * what was booked until the quarter's end, less what they owed at its beginning. A yearly tier is
 * thus a difference of sums, possibly negative, and a late document changes its own old period at
 * the rate of that time. `versions`: of the rule, in order of time; `months`: its months of
 * activity, from the first of January of the earliest year counted until the quarter's end.
 */
export function owedByRule(
  versions: readonly ContributionRule[],
  counted: readonly CountedBase[],
  months: readonly ActiveMonth[],
  quarter: Quarter,
): ContributionPart[] {
  const parts = versions.map(() => emptyPart());
  for (const row of counted) at(parts, row.version).base += row.during;
  for (const period of periodsOf(versions, counted, quarter)) {
    addPeriod(parts, versions, period, {
      counted: counted.filter((row) => isOf(period, versions, row.version, row.concerns)),
      months: months.filter(({ version, on }) =>
        isOf(period, versions, version, Quarter.containing(on).toString()),
      ),
      quarter,
    });
  }
  return versions.flatMap((rule, version) => {
    const here = months.filter((one) => one.version === version && one.on >= quarter.from);
    const part = at(parts, version);
    return here.length > 0 || hasAmounts(part) ? [named(rule, part, here)] : [];
  });
}

interface Period {
  readonly per: ContributionRule['per'];
  readonly start: string;
}

interface OfPeriod {
  readonly counted: readonly CountedBase[];
  readonly months: readonly ActiveMonth[];
  readonly quarter: Quarter;
}

/** What a period owes at some moment, by version of the rule. */
interface Standing {
  readonly share: bigint[];
  readonly fixed: bigint[];
  readonly amount: bigint[];
}

interface PartSums {
  base: bigint;
  share: bigint;
  fixed: bigint;
  amount: bigint;
  readonly corrections: { concerns: string; amount: bigint }[];
}

const emptyPart = (): PartSums => ({
  ...{ base: 0n, share: 0n, fixed: 0n, amount: 0n },
  corrections: [],
});

/** The running period of each kind, and each former one in which something was booked late. */
function periodsOf(
  versions: readonly ContributionRule[],
  counted: readonly CountedBase[],
  quarter: Quarter,
): Period[] {
  const periods = new Map<string, Period>();
  const add = (per: Period['per'], of: Quarter) => {
    const start = periodStart(per, of.from);
    periods.set(`${per} ${start}`, { per, start });
  };
  for (const { per } of versions) add(per, quarter);
  for (const { version, during, exemptDuring, concerns } of counted) {
    const isMoved = during !== 0n || exemptDuring !== 0n;
    if (isMoved) add(at(versions, version).per, Quarter.parse(concerns));
  }
  return [...periods.values()];
}

const isOf = (
  { per, start }: Period,
  versions: readonly ContributionRule[],
  version: number,
  quarter: string,
): boolean => {
  const own = at(versions, version).per;
  return own === per && periodStart(own, Quarter.parse(quarter).from) === start;
};

/** Late documents first, quarter by quarter, so that each is a correction of its own. */
function addPeriod(
  parts: readonly PartSums[],
  versions: readonly ContributionRule[],
  { per }: Period,
  { counted, months, quarter }: OfPeriod,
): void {
  const standing = (sums: readonly bigint[], until: readonly ActiveMonth[]) =>
    standingOf(versions, per, sums, until);
  const sums = versions.map(() => 0n);
  for (const row of counted) add(sums, row.version, row.before - row.exemptBefore);
  const past = months.filter(({ on }) => on < quarter.from);
  let before = standing(sums, past);
  const late = counted.filter((row) => row.concerns < quarter.toString());
  for (const concerns of [...new Set(late.map((row) => row.concerns))].sort()) {
    for (const row of late.filter((one) => one.concerns === concerns)) {
      add(sums, row.version, row.during - row.exemptDuring);
    }
    const after = standing(sums, past);
    addDifference(parts, before, after, concerns);
    before = after;
  }
  for (const row of counted.filter((one) => one.concerns === quarter.toString())) {
    add(sums, row.version, row.during - row.exemptDuring);
  }
  addDifference(parts, before, standing(sums, months), null);
}

function addDifference(
  parts: readonly PartSums[],
  before: Standing,
  after: Standing,
  concerns: string | null,
): void {
  for (const [version, part] of parts.entries()) {
    const amount = at(after.amount, version) - at(before.amount, version);
    part.share += at(after.share, version) - at(before.share, version);
    part.fixed += at(after.fixed, version) - at(before.fixed, version);
    part.amount += amount;
    if (concerns !== null && amount !== 0n) part.corrections.push({ concerns, amount });
  }
}

/**
 * A new version goes on in the tiers where the former one had come to, and rounds once: a version
 * with the same terms changes nothing. Floor and cap of the last version hold for the whole period.
 */
function standingOf(
  versions: readonly ContributionRule[],
  per: ContributionRule['per'],
  sums: readonly bigint[],
  months: readonly ActiveMonth[],
): Standing {
  const share = versions.map(() => 0n);
  const fixed = versions.map(() => 0n);
  let reached = 0n;
  for (const [version, rule] of versions.entries()) {
    if (rule.per !== per) continue;
    const sum = reached + at(sums, version);
    if (rule.tiers !== null) {
      share[version] = rounded(tiered(sum, rule.tiers) - tiered(reached, rule.tiers));
    }
    reached = sum;
  }
  for (const { version, fixed: due, exemption } of months) {
    if (exemption === null || exemption.parts === 'share') add(fixed, version, due);
  }
  const amount = share.map((one, version) => one + at(fixed, version));
  const last = lastVersion(sums, months);
  if (last >= 0) {
    const total = amount.reduce((sum, one) => sum + one, 0n);
    add(amount, last, bounded(total, at(versions, last), months) - total);
  }
  return { share, fixed, amount };
}

function lastVersion(sums: readonly bigint[], months: readonly ActiveMonth[]): number {
  const counted = sums.findLastIndex((sum) => sum !== 0n);
  return Math.max(counted, ...months.map(({ version }) => version));
}

/** Between floor and cap. A yearly floor is owed by quarters begun in activity. */
function bounded(
  total: bigint,
  { floor, cap, per }: ContributionRule,
  months: readonly ActiveMonth[],
): bigint {
  const owing = months.filter(({ exemption }) => exemption?.parts !== 'all');
  const quarters = new Set(owing.map(({ on }) => Quarter.containing(on).toString())).size;
  const capped = cap !== null && total > cap ? cap : total;
  if (floor === null || quarters === 0) return capped;
  const least = per === 'year' ? divideHalfAwayFromZero(floor * BigInt(quarters), 4n) : floor;
  return capped < least ? least : capped;
}

const hasAmounts = ({ base, amount, corrections }: PartSums): boolean =>
  base !== 0n || amount !== 0n || corrections.length > 0;

const named = (
  { code, label, labels, votedOn, base, paymentTermDays }: ContributionRule,
  sums: PartSums,
  months: readonly ActiveMonth[],
): ContributionPart => ({
  ...{ rule: code, label, ...(labels && { labels }), votedOn, baseKind: base.kind },
  ...(paymentTermDays === null ? {} : { paymentTermDays }),
  ...sums,
  exemption: months.find((one) => one.exemption !== null)?.exemption?.reason ?? null,
});

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`a rule has no version ${place}`);
  return found;
}

function add(sums: bigint[], place: number, amount: bigint): void {
  sums[place] = at(sums, place) + amount;
}
