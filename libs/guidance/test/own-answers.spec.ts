import { describe, expect, it } from '@jest/globals';
import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { compare, feeOf, readRuleBook, ReferenceEngine, RuleEngine } from '@plusloin/guidance';

const engines = { own: new RuleEngine(readRuleBook()), reference: new ReferenceEngine() };

const statusOf = async (
  key: GuidanceStatusKey,
  situation: GuidanceSituation,
  contribution = (_: string) => '0.00',
) => {
  const { statuses } = await compare(engines, {
    ...{ situation: { year: 2026, ...situation }, statuses: [key], contribution },
    ...{ language: 'fr', on: calendarDate('2026-11-22') },
  });
  return statuses[0];
};

describe('what an answer could change', () => {
  it('is the largest difference between its plausible ends, the weightiest first', async () => {
    const micro = await statusOf('fr-micro', { country: 'FR', turnover: '30000.00' });
    // Costs of 8 000 lower the net by 8 000; with Acre 12.8 % of 30 000 fall away. 19 800 on top
    // of 30 000 owe 8 043.99 − 2 103.99, alone 902.00 less a décote of 488.85.
    expect(micro?.missing.slice(0, 3)).toEqual([
      { question: 'costs', couldChange: '8000.00' },
      { question: 'otherIncome', couldChange: '5526.85' },
      { question: 'acre', couldChange: '3840.00' },
    ]);
    // Nothing depends on the day of the beginning without Acre.
    expect(micro?.missing.map(({ question }) => question)).not.toContain('startedOn');
  });

  it('asks nothing that was answered', async () => {
    const answers = { costs: '0.00', acre: false, children: 0, household: 'single' } as const;
    const rest = { profession: 'social-worker', withholdingOption: false } as const;
    const beside = { turnover: '30000.00', otherIncome: '0.00' } as const;
    const all = { country: 'FR', ...answers, ...beside, ...rest } as const;
    expect((await statusOf('fr-micro', all))?.missing).toEqual([]);
  });

  it('nobody can say without a turnover', async () => {
    const micro = await statusOf('fr-micro', { country: 'FR' });
    expect(micro?.figures).toBeNull();
    // What is supposed of other answers keeps nothing from being computed.
    expect(micro?.missing).toEqual([{ question: 'turnover', couldChange: null }]);
  });
});

describe('the turnover for a wanted net', () => {
  it('is the first euro that gives it', async () => {
    for (const key of ['fr-micro', 'fr-sole-trader'] as const) {
      const wanted = { country: 'FR', wantedNetMonth: '1800.00' } as const;
      const { breakEven } = (await statusOf(key, wanted)) ?? {};
      const net = async (turnover: number) => {
        const at = { ...wanted, turnover: turnover.toFixed(2) };
        return Number((await statusOf(key, at))?.figures?.net.amount);
      };
      const turnover = Number(breakEven?.turnover);
      expect(await net(turnover)).toBeGreaterThanOrEqual(21_600);
      expect(await net(turnover - 1)).toBeLessThan(21_600);
    }
  });

  it('counts the contribution anew at each turnover', async () => {
    const wanted = { country: 'FR', wantedNetMonth: '1800.00' } as const;
    const tenth = (turnover: string) => (Number(turnover) / 10).toFixed(2);
    const { breakEven } = (await statusOf('fr-micro', wanted, tenth)) ?? {};
    const at = { ...wanted, turnover: breakEven?.turnover };
    const { figures } = (await statusOf('fr-micro', at, tenth)) ?? {};
    expect(Number(figures?.cooperative.amount)).toBeCloseTo(Number(breakEven?.turnover) / 10, 1);
    expect(Number(figures?.netMonth)).toBeCloseTo(1800, 0);
  });

  it('is null of a wage, which is paid whatever is invoiced', async () => {
    const offered = { country: 'BE', offeredWage: '2800.00', wantedNetMonth: '1800.00' } as const;
    const employee = await statusOf('be-group-employee', offered);
    expect(employee?.figures).not.toBeNull();
    expect(employee?.breakEven).toBeNull();
  });

  it('hangs on nothing but what is wanted', async () => {
    for (const wantedNetMonth of ['322.00', '328.00', '1350.00']) {
      for (const key of ['be-pensioner', 'be-student'] as const) {
        const told = ['0.00', '4200.00', '60000.00'].map(async (turnover) => {
          const asked = { country: 'BE', turnover, wantedNetMonth } as const;
          return (await statusOf(key, asked))?.breakEven;
        });
        const [without, ...others] = await Promise.all(told);
        expect(without).not.toBeNull();
        for (const other of others) expect(other).toEqual(without);
      }
    }
  });

  it('ends with the turnover of the status', async () => {
    // 6 000 a month would take 119 677.00, and the micro regime ends at 83 600.
    const much = { country: 'FR', wantedNetMonth: '6000.00' } as const;
    expect((await statusOf('fr-micro', much))?.breakEven).toBeNull();
    expect((await statusOf('fr-eurl', much))?.breakEven).not.toBeNull();
  });

  it('is null out of reach, and where nothing is wanted', async () => {
    const dear = { country: 'FR', wantedNetMonth: '90000.00' } as const;
    expect((await statusOf('fr-micro', dear))?.breakEven).toBeNull();
    expect((await statusOf('fr-micro', { country: 'FR' }))?.breakEven).toBeNull();
  });
});

describe('the fee helper', () => {
  it('divides a turnover exactly', () => {
    const week = { sessionsPerWeek: 20, weeksPerYear: 44 };
    const hour = { sessionMinutes: 60, travelMinutes: 20, unpaidMinutes: 10 };
    // 50 000 / 880 = 56.818…; 50 000 / 1 320 hours = 37.878…
    expect(feeOf({ turnover: '50000.00', ...week, ...hour })).toEqual({
      ...{ sessions: 880, pricePerSession: '56.82', perHour: '37.88', hoursPerWeek: 30 },
    });
    // Of 11.3647… the cent above: 880 sessions bring the turnover, and not less.
    expect(feeOf({ turnover: '10001.00', ...week, ...hour }).pricePerSession).toBe('11.37');
    expect(feeOf({ turnover: '9999999999.99', ...week, ...hour }).perHour).toBe('7575757.58');
  });
});
