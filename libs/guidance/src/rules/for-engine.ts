import { isDated, type DatedText, type RuleText } from './rule-file.js';

/** Rules in the words of publicodes. */
export type EngineRules = Readonly<Record<string, unknown>>;

/** What every dated figure asks: the year that the situation is in. */
export const YEAR = 'année';

/**
 * What a figure becomes in a year that nobody wrote down. It has no value and no default, so that
 * whatever is made of it has none either: the engine would take a missing variation for nought.
 */
export const NOT_COVERED = 'année non couverte';

/** Our own keys, which the engine has no use for. */
const OURS = ['sources', 'confiance', 'vérifié le', 'simplifié', 'entrée', 'années', 'plausible'];

/** Dated figures become variations on the year; our own keys stay behind. */
export function forEngine(rules: ReadonlyMap<string, RuleText>): EngineRules {
  const own = [...rules].map(([name, rule]) => [name, ruleForEngine(rule)]);
  return {
    [NOT_COVERED]: { titre: 'Chiffre d’une année non couverte' },
    ...Object.fromEntries(own),
  };
}

/** What the engine reads of a rule: all but our own keys. */
export const formulaOf = (rule: RuleText): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rule).filter(([key]) => !OURS.includes(key)));

function ruleForEngine(rule: RuleText): unknown {
  const kept = formulaOf(rule);
  if (!isDated(rule)) return kept;
  return { ...kept, variations: variationsOf(rule) };
}

function variationsOf({ années, unité }: DatedText): unknown[] {
  const byYear = Object.entries(années).map(([year, figure]) => ({
    si: `${YEAR} = ${year}`,
    alors: withUnit(typeof figure === 'object' ? figure.valeur : figure, unité),
  }));
  return [...byYear, { sinon: NOT_COVERED }];
}

const withUnit = (value: number | string, unit: string | undefined): number | string =>
  typeof value === 'number' && unit !== undefined ? `${value} ${unit}` : value;
