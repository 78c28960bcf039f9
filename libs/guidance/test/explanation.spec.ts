import { describe, expect, it } from '@jest/globals';
import { explainedFigure, guidanceRule, type ExplainedFigure } from '@plusloin/contracts';
import { explain, ownSituation, readRuleBook, RuleEngine, ruleOf } from '@plusloin/guidance';

const engine = new RuleEngine(readRuleBook());
const answers = { country: 'FR', turnover: '40000.50' } as const;
const situation = ownSituation({ situation: answers, year: 2026, contribution: () => '0.00' });

const all = (figure: ExplainedFigure): ExplainedFigure[] => [figure, ...figure.from.flatMap(all)];
const named = (figure: ExplainedFigure, name: string) =>
  all(figure).find((one) => one.name === name);

describe('the explanation of a figure', () => {
  const tree = (rule: string, language: 'fr' | 'nl' | 'en' = 'fr') =>
    explainedFigure.parse(explain(engine, situation, { rule, language }));

  it('goes down to answers and dated figures, with values, units and trust', () => {
    const net = tree('france . statuts . micro-entreprise . net');
    expect(named(net, 'france . micro . taux libéral')).toMatchObject({
      ...{ value: '25,6\u00a0%', trust: 'official', from: [] },
    });
    const turnover = named(net, 'situation . recettes');
    expect(turnover?.value).toMatch(/^40.000,50\u00a0€\/an$/);
    expect(turnover?.trust).toBeNull();
    // In the context of the status: at the top nobody answered the taxable income.
    expect(named(net, 'france . impôt . revenu imposable')?.value).not.toBeNull();
  });

  it('speaks the languages of the compass', () => {
    const dutch = tree('france . statuts . micro-entreprise . net', 'nl');
    expect(named(dutch, 'situation . recettes')?.value).toBe('40.000,50\u00a0€/jaar');
    expect(named(dutch, 'france . micro . Acre')?.value).toBe('nee');
    const english = tree('france . statuts . micro-entreprise . net', 'en');
    expect(named(english, 'france . micro . taux libéral')?.value).toBe('25.6%');
    expect(dutch.title).toBe('Wat van de activiteit overblijft');
    expect(english.title).toBe('What is left of the activity');
    const used = ruleOf(engine, 'france . micro . cotisations', 'nl');
    expect(used.title).toBe('Sociale bijdragen');
    expect(used.uses.map(({ title }) => title)).toContain('Tarief van de bijdragen');
  });

  it('stays small for every rule there is', () => {
    for (const name of engine.book.rules.keys()) {
      expect(all(tree(name)).length).toBeLessThan(400);
    }
  });
});

describe('the explorer of rules', () => {
  const rule = (name: string) => guidanceRule.parse(ruleOf(engine, name, 'fr'));

  it('says the years of a dated figure, and the formula of another', () => {
    const bracket = rule('france . impôt . tranche 0 pour cent');
    expect(bracket.years).toContainEqual({
      ...{ year: 2026, trust: 'official', value: expect.stringMatching(/^11.600\u00a0€\/an$/) },
    });
    expect(bracket.formula).toBeNull();
    const due = rule('france . micro . cotisations');
    expect(due.formula).toContain('recettes * taux');
    expect(due.uses.map(({ name }) => name)).toContain('france . micro . taux');
    expect(due.sources[0]?.url).toMatch(/^https:/);
  });

  it('says what is left out in the languages of the compass', () => {
    const told = (['fr', 'nl', 'en'] as const).map(
      (language) => ruleOf(engine, 'belgique . impôt . quotité de base', language).simplified,
    );
    expect(told).toEqual([
      expect.stringMatching(/^En 2026, le montant/),
      expect.stringMatching(/^In 2026 het geïndexeerde/),
      expect.stringMatching(/^In 2026 the amount/),
    ]);
    expect(ruleOf(engine, 'france . micro . cotisations', 'nl').simplified).toBeNull();
  });

  it('shows every rule there is, and refuses any other', () => {
    for (const name of engine.book.rules.keys()) rule(name);
    for (const name of ['france . micro . tax', '', '__proto__', 'année non couverte']) {
      expect(() => ruleOf(engine, name, 'fr')).toThrow(
        expect.objectContaining({ code: 'guidance.unknown-rule' }),
      );
      expect(() => explain(engine, situation, { rule: name, language: 'fr' })).toThrow(
        expect.objectContaining({ code: 'guidance.unknown-rule' }),
      );
    }
  });
});
