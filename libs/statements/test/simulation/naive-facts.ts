import type { ContributionRule } from '@plusloin/membership';
import type { Booking, History, Practice } from './history.js';

/** A posting that a rule counts, found by walking through all that was ever posted. */
export interface NaiveLine {
  /** The quarter in which it was booked, and the one that it concerns: '2026-Q3'. */
  readonly booked: string;
  readonly concerns: string;
  readonly version: ContributionRule;
  readonly amount: bigint;
}

/** A month that a practice was active in, and what is fixed for it. */
export interface NaiveMonth {
  readonly quarter: string;
  readonly version: ContributionRule;
  readonly fixed: bigint;
  /** Nothing is owed for it, whatever the rule says. */
  readonly isFree: boolean;
}

export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${QUARTERS[day.slice(5, 7)]}`;

const QUARTERS: Readonly<Record<string, number>> = {
  ...{ '01': 1, '02': 1, '03': 1, '04': 2, '05': 2, '06': 2 },
  ...{ '07': 3, '08': 3, '09': 3, '10': 4, '11': 4, '12': 4 },
};

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** The day that something concerns: of a quarter its last one, and never a day to come. */
function concernedDay(on: string, concerns: string | undefined): string {
  if (concerns === undefined) return on;
  const isQuarter = concerns[5] === 'Q';
  const last = LAST_DAYS[Number(concerns[6]) - 1] ?? '';
  const day = isQuarter ? `${concerns.slice(0, 4)}-${last}` : concerns;
  return day < on ? day : on;
}

/** What one rule, in all its versions, counts of a practice. */
export function naiveLines(history: History, practice: Practice, code: string): NaiveLine[] {
  const lines: NaiveLine[] = [];
  for (const { entries } of history.books.values()) {
    for (const { on, period, concerns, lines: posted } of entries) {
      if (period === 0 || period === 13) continue;
      const day = concernedDay(on, concerns);
      const version = versionOn(history, practice, code, day);
      if (version === undefined || isExempt(history, practice, code, day, 'share')) continue;
      const { kind, accounts } = version.base;
      if (kind === 'collected' && posted.every(({ account }) => account[0] !== '5')) continue;
      for (const { account, amount, practiceId, subject } of posted) {
        if (practiceId !== practice.id || subject?.startsWith('contribution')) continue;
        if (!accounts.some((prefix) => account.startsWith(prefix))) continue;
        const counted = kind === 'spent' ? amount : -amount;
        const [booked, concerned] = [quarterOf(on), quarterOf(day)];
        lines.push({ booked, concerns: concerned, version, amount: counted });
      }
    }
  }
  return lines;
}

/** The version of a rule that a practice owes by on a day. */
function versionOn(
  history: History,
  practice: Practice,
  code: string,
  day: string,
): ContributionRule | undefined {
  const valid = history.rules.filter((rule) => isValid(rule, day) && isMeant(rule, practice, day));
  if (valid.some((rule) => rule.insteadOf === code)) return undefined;
  return valid.find((rule) => rule.code === code);
}

const isValid = ({ validFrom, validUntil }: ContributionRule, day: string) =>
  validFrom <= day && (validUntil === null || day < validUntil);

const isMeant = ({ scope }: ContributionRule, { bookings }: Practice, day: string) =>
  scope.waysOfWorking.length === 0 ||
  bookings.some((one) => isKeptOn(one, day) && scope.waysOfWorking.includes(one.wayOfWorking));

const isKeptOn = ({ from, until }: Booking, day: string) =>
  from <= day && (until === null || day < until);

function isExempt(
  history: History,
  { code }: Practice,
  rule: string,
  day: string,
  part: 'share' | 'fixed' | 'both',
): boolean {
  return history.exemptions.some(
    (one) =>
      one.practice === code &&
      (one.rule ?? rule) === rule &&
      (one.parts === 'all' || one.parts === part) &&
      one.from <= day &&
      (one.until === null || day < one.until),
  );
}

/** The months of a practice; what is fixed for a member is owed once, by the first practice. */
export function naiveMonths(
  history: History,
  practice: Practice,
  code: string,
  lastQuarter: string,
): NaiveMonth[] {
  const found: NaiveMonth[] = [];
  const paid = new Set<string>();
  const siblings = history.practices.filter((one) => one.memberId === practice.memberId);
  for (const month of monthsUntil(lastQuarter)) {
    for (const one of siblings) {
      const day = firstDayIn(one, month);
      const version = day === null ? undefined : versionOn(history, one, code, day);
      if (day === null || version === undefined) continue;
      const { fixed } = version;
      const key = `${fixed?.per} ${periodOf(fixed?.per, month)}`;
      const isPaid =
        paid.has(`${one.id} ${key}`) || (fixed?.each === 'member' && paid.has(`member ${key}`));
      if (fixed !== null) paid.add(`${one.id} ${key}`).add(`member ${key}`);
      if (one.id !== practice.id) continue;
      const isOwed = !isPaid && !isExempt(history, one, code, day, 'fixed');
      found.push({
        ...{ quarter: quarterOf(month), version },
        fixed: isOwed ? (fixed?.amount ?? 0n) : 0n,
        isFree: isExempt(history, one, code, day, 'both'),
      });
    }
  }
  return found;
}

const periodOf = (per: string | undefined, month: string): string =>
  per === 'year' ? month.slice(0, 4) : per === 'quarter' ? quarterOf(month) : month;

function monthsUntil(quarter: string): string[] {
  const months: string[] = [];
  for (let year = 2026; year <= Number(quarter.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const text = `${year}-${String(month).padStart(2, '0')}`;
      if (quarterOf(text) <= quarter) months.push(text);
    }
  }
  return months;
}

/** The first day of a month on which a practice is kept somewhere. */
function firstDayIn({ bookings }: Practice, month: string): string | null {
  let first: string | null = null;
  for (const { from, until } of bookings) {
    const day = from.startsWith(month) ? from : `${month}-01`;
    const isThere = from <= day && (until === null || until > day);
    if (isThere && (first === null || day < first)) first = day;
  }
  return first;
}
