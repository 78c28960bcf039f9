import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, type CalendarDate, Money, Quarter } from '@plusloin/kernel';
import { BookView } from './book-view.js';
import { type BookSet, type History, historyOf } from './demo-world.js';
import { eliminationsOf } from './eliminations.js';
import { passerelle } from './passerelle.js';
import { type CooperativePlan } from './plans.js';
import { traitDunion } from './trait-dunion.js';

// A day on which the third quarter of 2026 has been closed and invoiced.
const today = calendarDate('2027-02-10');
const quarters = Array.from({ length: 8 }, (_, nth) => Quarter.parse('2026-Q3').minus(7 - nth));

const worlds: readonly (readonly [string, CooperativePlan])[] = [
  ['La Passerelle', passerelle],
  ["Le Trait d'Union", traitDunion],
];

describe.each(worlds)('%s', (_name, plan) => {
  let history: History;
  let cooperative: BookView;
  let members: BookView[];
  const [contribution, accrued, invoiced] = eliminationsOf(plan);

  beforeAll(() => {
    history = historyOf({ ...plan, mishaps: [] }, today);
    const [first, ...others] = history.sets;
    cooperative = new BookView(first);
    members = others.map((set) => new BookView(set));
  });

  const atMembers = (
    ask: (view: BookView, accounts: readonly string[], auxiliary: string) => Money,
    { atMember }: typeof contribution,
  ): Money =>
    Money.sum(members.map((one) => ask(one, [atMember.accountPrefix], atMember.auxiliary)));

  const atCooperative = (
    ask: (view: BookView, accounts: readonly string[], auxiliary: string) => Money,
    { atCooperative: end }: typeof contribution,
  ): Money =>
    Money.sum(end.auxiliaries.map((code) => ask(cooperative, [end.accountPrefix], code)));

  const vatLost = (quarter: Quarter): Money =>
    Money.sum(
      history.contributions
        .filter((due) => due.quarter === quarter.toString())
        .map((due) => due.vatLost),
    );

  it.each(quarters.map((one) => [one.toString(), one] as const))(
    "in %s members' contributions, less the VAT they lose, are the cooperative's income",
    (_text, quarter) => {
      const moved = (view: BookView, accounts: readonly string[], auxiliary: string): Money =>
        view.movement({ accounts, auxiliary }, quarter.from, quarter.until);
      const cost = atMembers(moved, contribution).minus(vatLost(quarter));
      const income = atCooperative(moved, contribution).negated();
      expect(cost.toString()).toBe(income.toString());
      expect(income.isZero()).toBe(false);
    },
  );

  it.each(quarters.map((one) => [one.toString(), one] as const))(
    'at the end of %s what members owe is what the cooperative is owed, but for VAT lost',
    (_text, quarter) => {
      const held = (view: BookView, accounts: readonly string[], auxiliary: string): Money =>
        view.balance({ accounts, auxiliary }, quarter.until);
      const owed = atMembers(held, accrued).plus(vatLost(quarter)).negated();
      expect(owed.toString()).toBe(atCooperative(held, accrued).toString());
      expect(atMembers(held, invoiced).negated().toString()).toBe(
        atCooperative(held, invoiced).toString(),
      );
    },
  );

  it('owes and is owed the same on any day, once invoices are issued', () => {
    for (const day of ['2026-07-09', '2026-08-01', '2026-10-09', '2026-11-10']) {
      const held = (view: BookView, accounts: readonly string[], auxiliary: string): Money =>
        view.balance({ accounts, auxiliary }, calendarDate(day));
      const owed = atMembers(held, invoiced).negated();
      expect([day, owed.toString()]).toEqual([day, atCooperative(held, invoiced).toString()]);
    }
  });

  it('never lets a bank account go below nought', () => {
    for (const set of history.sets) expect(lowestBank(set).isNegative()).toBe(false);
  });

  it('costs each practice in its own books nothing that the common part does not receive', () => {
    const internal = history.contributions.filter((due) => due.number === null);
    expect(internal.length).toBeGreaterThan(7);
    const { contributionExpense } = plan.books.accounts;
    for (const due of internal) {
      const asked = { accounts: [contributionExpense], practice: due.practice };
      const quarter = Quarter.parse(due.quarter);
      const cost = cooperative.movement(asked, quarter.from, quarter.until);
      expect(cost.toString()).toBe(due.net.toString());
    }
    expect(cooperative.balance({ accounts: [contributionExpense] }, today).isZero()).toBe(true);
  });

  it('numbers the contributions of a year C-…-0001 and on, without a gap', () => {
    const numbers = history.contributions.flatMap(({ number }) => number ?? []);
    for (const year of ['2025', '2026']) {
      const ofYear = numbers.filter((one) => one.startsWith(`C-${year}-`));
      const expected = ofYear.map((_, nth) => `C-${year}-${String(nth + 1).padStart(4, '0')}`);
      expect(ofYear).toEqual(expected);
    }
  });
});

function lowestBank({ entries, keeping }: BookSet): Money {
  const moves = new Map<CalendarDate, Money>();
  for (const { on, lines } of entries) {
    for (const { account, amount } of lines) {
      if (account !== keeping.accounts.bank) continue;
      moves.set(on, (moves.get(on) ?? Money.zero()).plus(amount));
    }
  }
  let balance = Money.zero();
  let lowest = Money.zero();
  for (const [, amount] of [...moves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    balance = balance.plus(amount);
    lowest = balance.compare(lowest) < 0 ? balance : lowest;
  }
  return lowest;
}

describe('the third quarter of 2026 of the cooperatives', () => {
  const from = calendarDate('2026-07-01');
  const until = calendarDate('2026-10-01');
  const viewOf = (plan: CooperativePlan): BookView => new BookView(historyOf(plan, today).sets[0]);

  it('has the 549,00 of Alice to invoice and the 300,00 of the commune, in Liège', () => {
    const cooperative = viewOf(passerelle);
    const alice = { accounts: ['404'], auxiliary: 'ALICE' };
    expect(cooperative.balance(alice, from).toString()).toBe('512.00');
    expect(cooperative.balance(alice, until).toString()).toBe('549.00');
    const commune = { accounts: ['740'], auxiliary: 'COMMUNE' };
    expect(cooperative.movement(commune, from, until).toString()).toBe('-300.00');
  });

  it('has the 688,00 of Karim to invoice and the 200,00 of the métropole, in Lille', () => {
    const cooperative = viewOf(traitDunion);
    const karim = { accounts: ['4181'], auxiliary: 'KARIM' };
    expect(cooperative.balance(karim, from).toString()).toBe('620.00');
    expect(cooperative.balance(karim, until).toString()).toBe('688.00');
    const metropole = { accounts: ['740'], auxiliary: 'METROPOLE' };
    expect(cooperative.movement(metropole, from, until).toString()).toBe('-200.00');
  });

  it.each([
    ['La Passerelle', passerelle, ['400', '110', '95', '80']],
    ["Le Trait d'Union", traitDunion, ['450', '120', '85', '100']],
  ] as const)('costs %s the support, meetings, law and supervision of the example', (...row) => {
    const [, plan, amounts] = row;
    const bills = historyOf(plan, today)
      .sets[0].entries.filter(({ on }) => on >= from && on < until)
      .filter(({ journal }) => journal === 'purchases')
      .map(({ lines }) => lines[0].amount.toString());
    for (const amount of amounts) expect(bills).toContain(`${amount}.00`);
  });
});
