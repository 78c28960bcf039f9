import { describe, expect, it } from '@jest/globals';
import { calendarDate, euros, Quarter } from '@plusloin/kernel';
import { BookView } from './book-view.js';
import { ruleOn } from './contribution-plan.js';
import { baseOf, contributionsOf } from './contributions.js';
import { historyOf } from './demo-world.js';
import { type Sale } from './facts.js';
import { latin9 } from './latin9.js';
import { passerelle } from './passerelle.js';
import { calledByFund } from './plan-rows.js';
import { type MemberPlan } from './plans.js';
import { MICRO_CONTRIBUTIONS, rateOn } from './rates.js';
import { Seeded } from './seeded.js';
import { traitDunion } from './trait-dunion.js';

const quarter = Quarter.parse('2026-Q3');

const paid = (net: string, paidOn: string): Sale => ({
  practice: 'MAUD-FORM',
  payer: { code: 'DEP-SERV', name: 'Service départemental', kind: 'institution' },
  on: calendarDate('2026-01-15'),
  label: 'Médiation',
  net: euros(net),
  paidOn: calendarDate(paidOn),
});

const memberOf = (code: string): MemberPlan => {
  const found = traitDunion.members.find((member) => member.code === code);
  if (found === undefined) throw new Error(`nobody is called ${code}`);
  return found;
};

describe('a contribution on what is collected', () => {
  const plan = memberOf('MAUD');
  const owed = (sales: readonly Sale[]): string[] =>
    contributionsOf({ plan, sales, bills: [], withdrawals: new Map() }, traitDunion, [quarter]).map(
      ({ net, vat, vatLost }) => `${net.toString()} ${vat.toString()} ${vatLost.toString()}`,
    );

  it('is 10 % up to 35 000,00 of the year and 8 % above', () => {
    // 34 000,00 before; of 3 000,00 more, 1 000,00 at 10 % and 2 000,00 at 8 %: 260,00.
    const sales = [paid('34000.00', '2026-03-31'), paid('3000.00', '2026-07-01')];
    expect(owed(sales)).toEqual(['260.00 52.00 0.00']);
  });

  it('counts the day of payment, the first of the quarter included, the next one not', () => {
    const days = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'];
    const sales = days.map((day) => paid('100.00', day));
    const rule = ruleOn(traitDunion.contribution, quarter.from);
    expect(baseOf(sales, rule, quarter).toString()).toBe('200.00');
  });
});

describe('the figures of law in the demo world', () => {
  it('keep members under the franchise below its threshold, each year', () => {
    for (const [plan, most] of [
      [passerelle, euros('25000.00')],
      [traitDunion, euros('37500.00')],
    ] as const) {
      const { sets } = historyOf(plan, calendarDate('2026-11-22'));
      const franchised = plan.members.filter(({ own }) => own?.books.vat === 'none');
      for (const { code } of franchised) {
        const set = sets.find(({ keeping }) => keeping.entity === code);
        if (set === undefined) throw new Error(`${code} has no books`);
        for (const year of [2024, 2025, 2026]) {
          const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`].map(calendarDate);
          const sold = new BookView(set).movement({ accounts: ['70'] }, from, until).negated();
          expect([code, year, sold.compare(most)]).toEqual([code, year, -1]);
        }
      }
    }
  });

  it('call 506,11 a quarter for 9 500,00 a year: 486,88 and a management cost of 19,23', () => {
    const social = calledByFund('20.5', { 2024: '8900.00', 2026: '9500.00' });
    const amount = (year: number): string =>
      social.kind === 'called' ? social.amount(year).toString() : '';
    // 8 900,00 a year: 456,13 and 18,02.
    expect([amount(2025), amount(2026), amount(2027)]).toEqual(['474.15', '506.11', '506.11']);
  });

  it('know no micro rate before 2025, and say so', () => {
    expect(rateOn(MICRO_CONTRIBUTIONS, calendarDate('2025-12-31')).toString()).toBe('0.246');
    expect(rateOn(MICRO_CONTRIBUTIONS, calendarDate('2026-01-01')).toString()).toBe('0.256');
    expect(() => rateOn(MICRO_CONTRIBUTIONS, calendarDate('2024-12-31'))).toThrow(/no rate/);
  });
});

describe('chance', () => {
  it('falls the same way from the same text, within the ends that are asked', () => {
    const throws = (seed: string): number[] => {
      const chance = new Seeded(seed);
      return Array.from({ length: 200 }, () => chance.whole(1, 6));
    };
    expect(throws('a')).toEqual(throws('a'));
    expect(throws('a')).not.toEqual(throws('b'));
    expect(new Set(throws('a'))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

describe('ISO-8859-15', () => {
  it('writes é, € and œ in one byte and refuses a letter that it does not have', () => {
    expect([...latin9('é€œ')]).toEqual([0xe9, 0xa4, 0xbd]);
    expect(() => latin9('ł')).toThrow(/not a letter/);
  });
});

describe('a member plan', () => {
  it('keeps either books of its own or a payslip; both only when the practice has moved', () => {
    for (const { own, payroll, changed } of [...passerelle.members, ...traitDunion.members]) {
      const isMoved = changed?.from === 'cooperative-employee';
      expect([own !== undefined, payroll !== undefined]).toContain(true);
      expect(own !== undefined && payroll !== undefined).toBe(isMoved);
    }
  });

  it('gives each practice a code of its own', () => {
    const codes = [...passerelle.members, ...traitDunion.members].flatMap(({ practices }) =>
      practices.map(({ code }) => code),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });
});
