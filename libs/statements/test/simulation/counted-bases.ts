import { calendarDate, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { LineDraft } from '@plusloin/ledger';
import type { ContributionRule, CountedOfRule } from '@plusloin/membership';
import { isIn, type Entry, type History, type Practice } from './history.js';

/** What the product reads by SQL: what each version of each rule counts of a practice. */
export function countedBases(
  history: History,
  practice: Practice,
  quarter: Quarter,
): CountedOfRule[] {
  const rows = new Map<string, Mutable<CountedOfRule>>();
  const { from } = quarter;
  for (const line of linesOf(history, practice, quarter)) {
    for (const [nth, rule] of history.rules.entries()) {
      if (!counts(history, rule, practice, line)) continue;
      const version = nth - history.rules.findIndex((one) => one.code === rule.code);
      const concerns = Quarter.containing(line.concerned).toString();
      const key = `${rule.code} ${version} ${concerns}`;
      const row = rows.get(key) ?? { rule: rule.code, version, concerns, ...NOTHING };
      rows.set(key, row);
      const amount = rule.base.kind === 'spent' ? line.amount : -line.amount;
      const isExempt = exemptOn(history, rule, practice, line.concerned) ? amount : 0n;
      if (line.entry.on < from) {
        row.before += amount;
        row.exemptBefore += isExempt;
      } else {
        row.during += amount;
        row.exemptDuring += isExempt;
      }
    }
  }
  return [...rows.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ rule, version, concerns }: CountedOfRule) => `${rule} ${version} ${concerns}`;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NOTHING = { before: 0n, during: 0n, exemptBefore: 0n, exemptDuring: 0n };

interface CountedLine extends LineDraft {
  readonly entry: Entry;
  readonly concerned: CalendarDate;
}

function linesOf(history: History, practice: Practice, { until }: Quarter): CountedLine[] {
  const found: CountedLine[] = [];
  for (const { entries } of history.books.values()) {
    for (const entry of entries) {
      if (entry.on >= until || entry.period < 1 || entry.period > 12) continue;
      for (const line of entry.lines) {
        const isAbout = line.subject?.startsWith('contribution:') ?? false;
        if (line.practiceId !== practice.id || isAbout) continue;
        found.push({ ...line, entry, concerned: concernedBy(entry) });
      }
    }
  }
  return found;
}

function concernedBy({ on, concerns }: Entry): CalendarDate {
  if (concerns === undefined) return on;
  const day = concerns.includes('Q') ? Quarter.parse(concerns).lastDay : calendarDate(concerns);
  return day < on ? day : on;
}

function counts(
  { rules }: History,
  rule: ContributionRule,
  practice: Practice,
  { account, entry, concerned }: CountedLine,
): boolean {
  if (!rule.base.accounts.some((prefix) => account.startsWith(prefix))) return false;
  const isReceipt = entry.lines.some((one) => one.account.startsWith('5'));
  if (rule.base.kind === 'collected' && !isReceipt) return false;
  if (!concernsOn(rule, practice, concerned)) return false;
  return !rules.some(
    (other) => other.insteadOf === rule.code && concernsOn(other, practice, concerned),
  );
}

function concernsOn(rule: ContributionRule, practice: Practice, on: CalendarDate): boolean {
  const { waysOfWorking } = rule.scope;
  if (on < rule.validFrom || (rule.validUntil !== null && on >= rule.validUntil)) return false;
  const kept = practice.bookings.find((one) => isIn(one, on));
  return waysOfWorking.length === 0 || waysOfWorking.includes(kept?.wayOfWorking ?? '');
}

const exemptOn = (
  { exemptions }: History,
  { code }: ContributionRule,
  practice: Practice,
  on: CalendarDate,
): boolean =>
  exemptions.some(
    (one) =>
      one.practice === practice.code &&
      (one.rule === null || one.rule === code) &&
      one.parts !== 'fixed' &&
      on >= one.from &&
      (one.until === null || on < one.until),
  );
