import { describe, expect, it } from '@jest/globals';
import { guidanceCurve, type GuidanceStatusKey } from '@plusloin/contracts';
import { Curves, readRuleBook, RuleEngine, type CurveAsk } from '@plusloin/guidance';

const engine = new RuleEngine(readRuleBook());

const ask: CurveAsk = {
  situation: { country: 'FR', costs: '3000.00' },
  statuses: ['fr-micro', 'fr-sole-trader', 'fr-sasu', 'be-principal'],
  ...{ to: '80000.00', year: 2026, contribution: () => '0.00' },
};

describe('a curve', () => {
  const net = async (key: GuidanceStatusKey, turnover: string) => {
    const short = { ...ask, statuses: [key], to: turnover };
    const { nets, turnovers } = await new Curves(engine).draw(short);
    expect(turnovers.at(-1)).toBe(turnover);
    return Number(nets[0]?.values.at(-1));
  };

  it('has forty-one points of our own statuses, and none of the others', async () => {
    const curve = guidanceCurve.parse(await new Curves(engine).draw(ask));
    expect(curve.turnovers).toHaveLength(41);
    expect(curve.turnovers.slice(0, 2)).toEqual(['0.00', '2000.00']);
    const values = Object.fromEntries(curve.nets.map((line) => [line.key, line.values]));
    expect(values['fr-micro']?.[0]).toBe('-3000.00');
    expect(new Set(values['fr-sasu'])).toEqual(new Set([null]));
    // Of another country than the situation.
    expect(new Set(values['be-principal'])).toEqual(new Set([null]));
  });

  it('ends where the micro regime does', async () => {
    const far = { ...ask, to: '100000.00' };
    const { nets, turnovers } = await new Curves(engine).draw(far);
    const micro = nets.find(({ key }) => key === 'fr-micro')?.values ?? [];
    const reached = turnovers.filter((_, place) => micro[place] !== null);
    expect(reached.at(-1)).toBe('82500.00');
  });

  it('names to the euro where another status begins to leave more', async () => {
    const { crossings } = await new Curves(engine).draw(ask);
    expect(crossings.length).toBeGreaterThan(0);
    for (const { at, from, to } of crossings) {
      const before = (Number(at) - 1).toFixed(2);
      expect(await net(to, at)).toBeGreaterThan(await net(from, at));
      expect(await net(to, before)).toBeLessThanOrEqual(await net(from, before));
    }
  });

  it('is kept until the situation or the contribution is another', async () => {
    const curves = new Curves(engine);
    const curve = await curves.draw(ask);
    expect(await curves.draw({ ...ask })).toBe(curve);
    expect(await curves.draw({ ...ask, year: 2025 })).not.toEqual(curve);
    expect(await curves.draw({ ...ask, contribution: () => '50.00' })).not.toEqual(curve);
  });
});
