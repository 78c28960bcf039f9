import { describe, expect, it } from '@jest/globals';
import { calendarDate, type CalendarDate, Money } from '@plusloin/kernel';
import { BookView } from './book-view.js';
import { type BookSet, demoWorld, historyOf } from './demo-world.js';
import { type DemoEntry } from './entry.js';
import { passerelle } from './passerelle.js';
import { type CooperativePlan } from './plans.js';
import { traitDunion } from './trait-dunion.js';

const today = calendarDate('2026-11-22');
const from = calendarDate('2026-07-01');
const until = calendarDate('2026-10-01');
const plans: readonly (readonly [string, CooperativePlan])[] = [
  ['La Passerelle', passerelle],
  ["Le Trait d'Union", traitDunion],
];

const histories = new Map(plans.map(([, plan]) => [plan, historyOf(plan, today)] as const));

const setOf = (plan: CooperativePlan, entity: string): BookSet => {
  const set = histories.get(plan)?.sets.find(({ keeping }) => keeping.entity === entity);
  if (set === undefined) throw new Error(`${entity} keeps no books`);
  return set;
};

const viewOf = (plan: CooperativePlan, entity: string): BookView =>
  new BookView(setOf(plan, entity));

describe.each(plans)('the last complete quarter of %s', (_name, plan) => {
  const { sets, contributions, expected } = histories.get(plan) ?? historyOf(plan, today);

  it('is not accrued, invoiced or paid: that is the work of its close', () => {
    const quarters = sets
      .flatMap(({ entries }) => entries)
      .map(({ contributionOf }) => contributionOf);
    expect(quarters).toContain('2026-Q2');
    expect(quarters.filter((one) => one !== undefined && one >= '2026-Q3')).toEqual([]);
  });

  it('is expected to the cent, with the numbers that follow those of the history', () => {
    const numbers = (all: typeof expected): number[] =>
      all.flatMap(({ number }) => (number?.startsWith('C-2026-') ? Number(number.slice(7)) : []));
    const last = numbers(contributions).at(-1) ?? 0;
    expect(numbers(expected)).toEqual(numbers(expected).map((_, nth) => last + 1 + nth));
    expect(expected.every(({ quarter, net }) => quarter === '2026-Q3' && !net.isZero())).toBe(true);
  });

  it('has one past: a later day adds the contributions of the quarter and nothing else', () => {
    const later = historyOf(plan, calendarDate('2027-02-10'));
    sets.forEach(({ entries }, nth) => {
      const known = (all: readonly DemoEntry[]): string[] =>
        all
          .filter(({ on, contributionOf }) => on <= today && contributionOf !== '2026-Q3')
          .map(({ on, label, lines }) => `${on} ${label} ${lines.map(amountOf).join(' ')}`)
          .sort();
      expect(known(later.sets[nth].entries)).toEqual(known(entries));
    });
  });
});

const amountOf = ({ account, amount }: DemoEntry['lines'][number]): string =>
  `${account} ${amount.toString()}`;

describe('the mistakes of the demo world', () => {
  const [la, le] = demoWorld(today).cooperatives;

  it('are none in Liège and two in Lille', () => {
    expect(la.blockers).toEqual([]);
    expect(le.blockers.map(({ check, entity }) => `${check} ${entity}`)).toEqual([
      'suspense COOP',
      'contributions-differ GRACE',
    ]);
  });

  it('leave 180,00 on the suspense account, and nothing is there in any other books', () => {
    for (const [, plan] of plans) {
      for (const { keeping } of histories.get(plan)?.sets ?? []) {
        const { suspense } = keeping.accounts;
        const held = viewOf(plan, keeping.entity).balance({ accounts: [suspense] }, until);
        const isThere = plan === traitDunion && keeping.entity === 'COOP';
        expect([keeping.entity, held.toString()]).toEqual([
          keeping.entity,
          isThere ? '-180.00' : '0.00',
        ]);
      }
    }
  });

  it('cost Grace her contribution of 287,55 and its VAT of 57,51 a second time', () => {
    const grace = viewOf(traitDunion, 'GRACE');
    const again = grace.movement({ accounts: ['622800'] }, from, until);
    expect(again.toString()).toBe('345.06');
    expect(grace.balance({ accounts: ['401'], auxiliary: 'COOP' }, until).toString()).toBe(
      '-345.06',
    );
  });

  it('are mended by entries of the last day of the quarter that leave nothing behind', () => {
    for (const { mend, entity } of le.blockers) {
      expect(mend.on).toBe('2026-09-30');
      const view = viewOf(traitDunion, entity);
      for (const { accountCode, amount } of mend.lines) {
        if (accountCode === '740000') continue;
        const asked = { accounts: [accountCode], auxiliary: auxiliaryIn(accountCode) };
        const isCost = accountCode === '622800';
        const held = isCost ? view.movement(asked, from, until) : view.balance(asked, until);
        expect(held.plus(Money.of(amount)).toString()).toBe('0.00');
      }
    }
  });
});

const auxiliaryIn = (account: string): string | undefined =>
  account === '401000' ? 'COOP' : undefined;

describe('members of distinct situations', () => {
  const resultOf = (plan: CooperativePlan, entity: string, since: string, before: CalendarDate) =>
    viewOf(plan, entity)
      .movement({ accounts: ['6', '7'] }, calendarDate(since), before)
      .negated();

  it.each([
    ['Margaux', passerelle, 'MARGAUX'],
    ['Femke', traitDunion, 'FEMKE'],
  ] as const)('%s loses money in 2026, as only she does', (_name, plan, code) => {
    expect(resultOf(plan, code, '2026-01-01', until).isNegative()).toBe(true);
    const others = plan.members.filter((one) => one.own !== undefined && one.code !== code);
    const losing = others.filter((one) =>
      resultOf(plan, one.code, '2026-01-01', until).isNegative(),
    );
    expect(losing.map((one) => one.code)).toEqual([]);
  });

  it.each([
    ['Emily', passerelle, 'EMILY-COUNS'],
    ['Hugo', traitDunion, 'HUGO-AS'],
  ] as const)('%s leaves nothing on the balance sheet of the cooperative', (_name, plan, code) => {
    const moved = calendarDate('2026-04-01');
    const cooperative = viewOf(plan, 'COOP');
    const practice = { accounts: ['1', '2', '3', '4', '5'], practice: code };
    const common = plan.country === 'FR' ? ['512000', '445'] : [];
    const held = cooperative
      .balance(practice, moved)
      .minus(cooperative.balance({ accounts: common, practice: code }, moved));
    expect(held.toString()).toBe('0.00');
    expect(
      cooperative.movement({ accounts: ['6', '7'], practice: code }, moved, today).isZero(),
    ).toBe(true);
    expect(cooperative.balance({ accounts: ['7'], practice: code }, moved).isZero()).toBe(false);
  });

  it.each([
    ['Léa', passerelle, 'LEA', '2026-08-17'],
    ['Élise', traitDunion, 'ELISE', '2026-08-24'],
  ] as const)('%s joins in the middle of the quarter', (_name, plan, code, joined) => {
    const days = setOf(plan, code).entries.map(({ on }) => on).sort();
    expect(days[0]).toBe(joined);
    expect(joined > from && joined < until).toBe(true);
  });

  it('covers every way of working, taxable and not, in both countries', () => {
    for (const [, plan] of plans) {
      const ways = plan.members.flatMap(({ wayOfWorking, changed }) =>
        changed === undefined ? [wayOfWorking] : [wayOfWorking, changed.from],
      );
      for (const way of ['complementary', 'student', 'retired']) {
        expect(ways).toContain(`independent-${way}`);
      }
      expect(ways).toContain('cooperative-employee');
      const regimes = plan.members.flatMap(({ own }) => own?.books.vat ?? []);
      expect(new Set(regimes).size).toBe(2);
      expect(plan.members.some(({ practices }) => practices.length === 2)).toBe(true);
    }
  });
});
