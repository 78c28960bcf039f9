import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@plusloin/kernel';
import { contributionShare } from './contribution-share.js';
import type { DueItem } from './dues-port.js';
import { quarterDutyRules, rulesOn, yearDutyRules, type QuarterDutyRule } from './duty-rules.js';
import { vatOwed } from './practice-money.js';
import { amount, movesIn, sumOf, type SectionFacts } from './section-facts.js';
import { block } from './statement-lines.js';
import type { Duty, StatementBlock } from './statement-shapes.js';

/** What must be paid or sent after the quarter, the nearest first. */
export function dutiesBlock(facts: SectionFacts): StatementBlock[] {
  const duties = [
    ...quarterDuties(facts),
    ...contributionDuty(facts),
    ...itemDuties(facts),
    ...yearDuties(facts),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (duties.length === 0) return [];
  return [{ ...block('duties', null, [], null), duties }];
}

const countryOf = ({ books }: SectionFacts) => (books.chart === 'PCMN' ? 'BE' : 'FR');

/** The cooperative sends what is due of its own books: nothing of it is a member's duty. */
const isOwn = ({ profile }: SectionFacts): boolean => profile !== 'employed';

function quarterDuties(facts: SectionFacts): Duty[] {
  const rules = rulesOn(quarterDutyRules, countryOf(facts), facts.head.lastDay);
  return rules.filter((rule) => isOwn(facts) && concerns(rule, facts)).map((rule) => {
    const legal = legalDay(rule, facts.quarter.lastDay);
    const on = rule.isFridayBefore ? fridayBefore(legal) : legal;
    return {
      code: rule.code,
      on,
      legalOn: on === legal ? null : legal,
      amount: amountOf(rule, facts),
      label: null,
      source: rule.source,
    };
  });
}

function concerns({ code }: QuarterDutyRule, { books, profile }: SectionFacts): boolean {
  if (code === 'micro-declaration') return profile === 'micro';
  return books.vat.status === 'taxable' || books.vat.status === 'mixed';
}

/** What is paid on that day: nothing where the State owes it. */
function amountOf({ code }: QuarterDutyRule, facts: SectionFacts): string | null {
  const owed = code === 'vat' ? vatOwed(facts) : microOwed(facts);
  return owed < 0n ? amount(-owed) : null;
}

/** What the books owe to the Urssaf, and what is declared with it and not booked yet. */
function microOwed(facts: SectionFacts): bigint {
  const { social } = facts.dues;
  const items = social.kind === 'counted' ? social.items.filter((item) => !item.isBooked) : [];
  return movesIn(facts, facts.chart.socialDue).closing - sumOf(items, (item) => item.amount);
}

/** The day by which a micro declares and pays a quarter; null where no rule says it. */
export function microDeclaredBy(lastDay: CalendarDate): CalendarDate | null {
  const rule = rulesOn(quarterDutyRules, 'FR', lastDay).find(
    ({ code }) => code === 'micro-declaration',
  );
  return rule === undefined ? null : legalDay(rule, lastDay);
}

function legalDay(rule: QuarterDutyRule, lastDay: CalendarDate): CalendarDate {
  const month = addMonths(firstOfMonth(yearOf(lastDay), monthOf(lastDay)), rule.monthsAfter);
  const last = lastOfMonth(yearOf(month), monthOf(month));
  const day = addDays(month, rule.day - 1);
  return day < last ? day : last;
}

/** Saturdays and Sundays give no more time: the Friday before them is the day to keep in mind. */
function fridayBefore(day: CalendarDate): CalendarDate {
  const back = { 6: 1, 0: 2 }[weekdayOf(day)] ?? 0;
  return addDays(day, -back);
}

/** 0 is a Sunday; the first of January 2023 was one. */
export function weekdayOf(day: CalendarDate): number {
  return ((daysBetween('2023-01-01' as CalendarDate, day) % 7) + 7) % 7;
}

function contributionDuty(facts: SectionFacts): Duty[] {
  const due = facts.contribution;
  const all = due?.whole?.invoice ?? null;
  const invoice = all ?? due?.documented.invoice ?? null;
  const { payable } = contributionShare(facts);
  if (due === undefined || invoice === null || payable <= 0n) return [];
  const owed = all === null ? due.documented.net + due.documented.vat : payable;
  return owed <= 0n ? [] : [duty('contribution', invoice.dueOn, { amount: amount(owed) })];
}

/** What a micro owes has its day from the rule of the country. */
function itemDuties(facts: SectionFacts): Duty[] {
  const { social, incomeTax } = facts.dues;
  const items = [social, incomeTax].flatMap((one) => (one.kind === 'counted' ? one.items : []));
  return items
    .filter((item) => !(item.code === 'social' && facts.profile === 'micro'))
    .flatMap((item: DueItem) =>
      item.dueOn === null
        ? []
        : [duty(item.code, item.dueOn, { amount: amount(item.amount), label: item.label })],
    );
}

const AHEAD_MONTHS = 6;

/** Those of the next half year. */
function yearDuties(facts: SectionFacts): Duty[] {
  const { lastDay } = facts.quarter;
  const until = addDays(addMonths(facts.quarter.until, AHEAD_MONTHS), -1);
  return [yearOf(lastDay), yearOf(lastDay) + 1].flatMap((year) =>
    rulesOn(yearDutyRules, countryOf(facts), lastDay)
      .filter((rule) => isOwn(facts) && rule.vatStatus.includes(facts.books.vat.status))
      .map((rule) => ({ rule, on: addDays(firstOfMonth(year, rule.month), rule.day - 1) }))
      .filter(({ on }) => on > lastDay && on <= until)
      .map(({ rule, on }) => duty(rule.code, on, { source: rule.source })),
  );
}

const duty = (code: string, on: string, more: Partial<Duty>): Duty => ({
  code,
  on,
  legalOn: null,
  amount: null,
  label: null,
  source: null,
  ...more,
});
