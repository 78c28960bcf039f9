import { afterAll, describe, expect, it } from '@jest/globals';
import { ownEngine, ownMission, ReferenceEngine, type OwnSituation } from '@plusloin/guidance';
import { calendarDate } from '@plusloin/kernel';

const engines = { own: ownEngine(), reference: new ReferenceEngine(60_000) };
afterAll(() => engines.reference.close());

const TODAY = calendarDate('2026-11-22');
/** A tenth of what is invoiced. */
const byRules = (turnover: string): string => (Number(turnover) / 10).toFixed(2);

const OWN: OwnSituation = {
  ...{ from: calendarDate('2025-11-01'), until: calendarDate('2026-10-31'), months: 12 },
  books: { turnover: '24000.00', costs: '2400.00', contribution: '2400.00', social: '0.00' },
  situation: {
    ...{ country: 'BE', year: 2026, now: 'self-employed', cooperative: 'ici' },
    ...{ turnover: '24000.00', costs: '2400.00' },
  },
  ...{ status: 'be-principal', unknown: ['wageMonth'] },
};

describe('A mission of a member', () => {
  const MISSION = {
    ...{ language: 'fr', answers: {}, hours: '120.5', hourlyPrice: '50.00', costs: '100.00' },
    ...{ months: 6, wageMonth: '1000.00', isInBooks: true },
  } as const;

  it('is compared as a part of the year of the books, its price and its contribution', async () => {
    const told = await ownMission(engines, { own: OWN, byRules, on: TODAY, mission: MISSION });
    // 120.5 × 50.00, a tenth of which the cooperative keeps; 6 × 1 000.00 of wage.
    expect(told).toMatchObject({
      ...{ costs: '100.00', contribution: '602.50', year: 2026 },
      selfEmployed: { key: 'be-principal', brought: '6025.00' },
      employed: { key: 'be-group-employee', brought: '6000.00' },
    });
    expect(told.estimate).toContain('ni un conseil juridique');
    const both = [told.selfEmployed, told.employed];
    expect(both.map(({ net }) => Number(net) > 0 && Number(net) < 6000)).toEqual([true, true]);
    expect(told.employed.rights.map(({ code }) => code)).toContain('be.right.employee-security');
    expect(told.selfEmployed.rights.map(({ code }) => code)).toContain('be.right.unemployment');
  });

  it('comes on top of the year where the books do not hold it', async () => {
    const mission = { ...MISSION, isInBooks: false };
    const on = { own: OWN, byRules, on: TODAY };
    const [held, fresh] = await Promise.all(
      [MISSION, mission].map((one) => ownMission(engines, { ...on, mission: one })),
    );
    // More income is taxed higher: the same mission leaves less on top.
    expect(Number(fresh?.selfEmployed.net)).toBeLessThan(Number(held?.selfEmployed.net));
  });

  it('has no net of a year that nobody knows, and says what is asked for', async () => {
    const { turnover: _none, ...situation } = OWN.situation;
    const own = { ...OWN, situation, unknown: ['turnover'] };
    const told = await ownMission(engines, { own, byRules, on: TODAY, mission: MISSION });
    expect([told.selfEmployed.net, told.employed.net, told.difference]).toEqual([null, null, null]);
    expect(told.unknown).toContain('turnover');
  });
});
