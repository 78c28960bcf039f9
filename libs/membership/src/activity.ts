import { addMonths, calendarDate, Quarter, yearOf, type CalendarDate } from '@plusloin/kernel';
import { isWithin, type ContributionRule, type Exemption } from './contribution-rule.js';

/** A practice and where it was kept: all that a rule must know of it beside its postings. */
export interface ContributingPractice {
  readonly id: string;
  readonly code: string;
  readonly memberId: string;
  /** In the order of time. */
  readonly bookings: readonly PracticeAt[];
}

export interface PracticeAt {
  readonly legalEntityId: string;
  readonly wayOfWorking: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** A month in which a practice was active and a rule concerned it. */
export interface ActiveMonth {
  /** Its first day in activity: the rule valid on that day counts. */
  readonly on: CalendarDate;
  /** The place of that version among those of its code. */
  readonly version: number;
  /** The fixed part owed for it, before exemptions. */
  readonly fixed: bigint;
  readonly exemption: Exemption | null;
}

/** What decides whether a rule concerns a practice, and which part of it somebody else bears. */
export interface RuleBook {
  /** All versions of all rules. */
  readonly rules: readonly ContributionRule[];
  readonly exemptions: readonly Exemption[];
  /** All practices of each member, in the order of their codes. */
  readonly ofMember: ReadonlyMap<string, readonly ContributingPractice[]>;
}

/**
 * The months begun in activity in `[from, until)`, with the fixed part owed for each. `versions`:
 * the rule's own, in order of time.
 */
export function activeMonths(
  book: RuleBook,
  practice: ContributingPractice,
  versions: readonly ContributionRule[],
  [from, until]: readonly [CalendarDate, CalendarDate],
): ActiveMonth[] {
  const begun = new Set<string>();
  const months: ActiveMonth[] = [];
  for (let month = from; month < until; month = addMonths(month, 1)) {
    const on = firstActiveDay(practice, month, addMonths(month, 1));
    const version = on === null ? -1 : versions.findIndex((one) => isValid(one, on));
    const rule = versions[version];
    if (on === null || rule === undefined || !concerns(book, rule, practice, on)) continue;
    const isOwing = isBearer(book, versions, rule, practice, month);
    const fixed = isOwing ? fixedFor(rule, on, begun) : 0n;
    months.push({ on, version, fixed, exemption: exemptionOn(book, rule, practice, on) });
  }
  return months;
}

const isValid = (rule: ContributionRule, on: CalendarDate) =>
  isWithin(on, rule.validFrom, rule.validUntil);

/** Whether a practice owes a rule on a day: it is in its scope, and no other stands instead. */
export function concerns(
  { rules }: Pick<RuleBook, 'rules'>,
  rule: ContributionRule,
  practice: ContributingPractice,
  on: CalendarDate,
): boolean {
  if (!isInScope(rule, practice, on)) return false;
  return !rules.some(
    (other) =>
      other.insteadOf === rule.code && isValid(other, on) && isInScope(other, practice, on),
  );
}

function isInScope({ scope }: ContributionRule, practice: ContributingPractice, on: CalendarDate) {
  const { waysOfWorking, practices } = scope;
  if (practices.length > 0 && !practices.includes(practice.code)) return false;
  if (waysOfWorking.length === 0) return true;
  const kept = practice.bookings.find((one) => isWithin(on, one.from, one.until));
  return kept !== undefined && waysOfWorking.includes(kept.wayOfWorking);
}

/**
 * Of a member with several practices, the first one active and concerned bears what is fixed. Who
 * bore it for a month, a quarter or a year bore it for all of them, under any version of the rule.
 */
function isBearer(
  book: RuleBook,
  versions: readonly ContributionRule[],
  { fixed }: ContributionRule,
  practice: ContributingPractice,
  month: CalendarDate,
): boolean {
  if (fixed?.each !== 'member') return true;
  const all = book.ofMember.get(practice.memberId) ?? [practice];
  if (all.length < 2) return true;
  for (let past = firstMonthOf(fixed.per, month); past <= month; past = addMonths(past, 1)) {
    const first = all.find((one) => {
      const on = firstActiveDay(one, past, addMonths(past, 1));
      const rule = on === null ? undefined : versions.find((version) => isValid(version, on));
      if (on === null || rule?.fixed?.per !== fixed.per) return false;
      return concerns(book, rule, one, on);
    });
    if (first !== undefined) return first.id === practice.id;
  }
  return true;
}

type FixedPeriod = NonNullable<ContributionRule['fixed']>['per'];

const firstMonthOf = (per: FixedPeriod, month: CalendarDate): CalendarDate =>
  per === 'month' ? month : periodStart(per, month);

function fixedFor({ fixed }: ContributionRule, on: CalendarDate, begun: Set<string>): bigint {
  if (fixed === null) return 0n;
  const period = {
    month: on.slice(0, 7),
    quarter: Quarter.containing(on).toString(),
    year: String(yearOf(on)),
  }[fixed.per];
  if (begun.has(period)) return 0n;
  begun.add(period);
  return fixed.amount;
}

function firstActiveDay(
  { bookings }: ContributingPractice,
  from: CalendarDate,
  until: CalendarDate,
): CalendarDate | null {
  const days = bookings
    .filter((one) => one.from < until && (one.until === null || one.until > from))
    .map((one) => (one.from > from ? one.from : from));
  return days.length === 0 ? null : days.reduce((first, on) => (on < first ? on : first));
}

/** Of several on one day, the one that reaches furthest; shares are judged line by line. */
function exemptionOn(
  { exemptions }: RuleBook,
  { code }: ContributionRule,
  practice: ContributingPractice,
  on: CalendarDate,
): Exemption | null {
  const found = exemptions.filter(
    (one) =>
      one.practice === practice.code &&
      (one.rule === null || one.rule === code) &&
      isWithin(on, one.from, one.until),
  );
  const parts = (what: Exemption['parts']) => found.find((one) => one.parts === what);
  return parts('all') ?? parts('fixed') ?? parts('share') ?? null;
}

/** The first day of the year, or of the quarter, in which a day lies. */
export const periodStart = (per: ContributionRule['per'], on: CalendarDate): CalendarDate =>
  per === 'year' ? calendarDate(`${on.slice(0, 4)}-01-01`) : Quarter.containing(on).from;
