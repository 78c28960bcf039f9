import { afterAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { compare, readRuleBook, ReferenceEngine, RuleEngine } from '@plusloin/guidance';

const engines = { own: new RuleEngine(readRuleBook()), reference: new ReferenceEngine() };
afterAll(() => engines.reference.close());

describe('a comparison', () => {
  it('leaves of a turnover what contributions and tax do not take', async () => {
    const { statuses, estimate } = await compare(engines, {
      situation: { country: 'FR', year: 2026, turnover: '30000.00', costs: '1000.00' },
      language: 'fr',
      on: calendarDate('2026-11-22'),
      contribution: () => '0.00',
    });
    expect(estimate).toMatch(/^Estimation indicative au 22 novembre 2026/);
    const micro = statuses.find(({ key }) => key === 'fr-micro');
    // 30 000 × 25.8 % = 7 740; tax 413.155 as the worked example counts it.
    expect(micro?.figures).toMatchObject({
      social: { amount: '7740.00' },
      tax: { amount: '413.16' },
      net: { amount: '20846.85' },
    });
  });

  it('says of each status, in the language asked for, what stands beside it', async () => {
    const { statuses, refusals } = await compare(engines, {
      situation: { country: 'BE', turnover: '26000.00', employedShare: '40' },
      ...{ language: 'nl', on: calendarDate('2026-11-22'), contribution: () => '0.00' },
    });
    const beside = statuses.find(({ key }) => key === 'be-complementary');
    expect(beside?.verdict.kind).toBe('closed');
    expect(beside?.verdict.because[0]?.text).toMatch(/geen bijberoep/);
    expect(beside?.thresholds).toContainEqual(
      expect.objectContaining({ code: 'be.threshold.vat', distance: '1000.00', isPassed: true }),
    );
    expect(beside?.duties[0]?.on).toBe('2026-12-20');
    expect(refusals).toHaveLength(3);
  });
});
