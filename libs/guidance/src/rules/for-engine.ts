import { isDated, type DatedText, type RuleText } from './rule-file.js';

/** Rules in the words of publicodes. */
export type EngineRules = Readonly<Record<string, unknown>>;

/** The year that a situation is in: it says which rules are read. */
export const YEAR = 'année';

/**
 * What a figure becomes in a year that nobody wrote down. It has no value and no default, so that
 * whatever is made of it has none either.
 */
export const NOT_COVERED = 'année non couverte';

/** Our own keys, which the engine has no use for. */
const OURS = [
  ...['titel', 'title', 'sources', 'confiance', 'vérifié le'],
  ...['simplifié', 'vereenvoudigd', 'simplified'],
  ...['entrée', 'années', 'plausible'],
];

/** The rules of one year: each dated figure is that of the year. Our own keys stay behind. */
export function forEngine(rules: ReadonlyMap<string, RuleText>, year: string): EngineRules {
  const own = [...rules].map(([name, rule]) => [name, ruleForEngine(rule, year)]);
  return {
    [NOT_COVERED]: { titre: 'Chiffre d’une année non couverte' },
    ...Object.fromEntries(own),
  };
}

/** What the engine reads of a rule: all but our own keys. */
export const formulaOf = (rule: RuleText): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rule).filter(([key]) => !OURS.includes(key)));

function ruleForEngine(rule: RuleText, year: string): unknown {
  const kept = formulaOf(rule);
  return isDated(rule) ? { ...kept, valeur: figureOf(rule, year) } : kept;
}

function figureOf({ années, unité }: DatedText, year: string): number | string {
  const figure = années[year] ?? NOT_COVERED;
  return withUnit(typeof figure === 'object' ? figure.valeur : figure, unité);
}

const withUnit = (value: number | string, unit: string | undefined): number | string =>
  typeof value === 'number' && unit !== undefined ? `${value} ${unit}` : value;
