import type { GuidanceStatus } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { unverifiedBehind } from '../engine/unverified.js';
import { euros, percentOf } from './euros.js';
import type { OwnStatus } from './statuses.js';

type Figures = NonNullable<GuidanceStatus['figures']>;

/** What a status leaves in a situation, and the rules without an answer that could change it. */
export interface Computed {
  /** null: the turnover, or a figure of the year, is not known. */
  readonly figures: Figures | null;
  readonly missing: readonly string[];
  /** What is left, not rounded. */
  readonly net: number | null;
}

const TURNOVER = 'situation . recettes';
const COSTS = 'situation . frais';
const COOPERATIVE = 'situation . contribution à la coopérative';

/** Of a status that our own rules compute. */
export function ownFigures(engine: RuleEngine, situation: Situation, status: OwnStatus): Computed {
  const rule = linesOf(status);
  const provisional = status.provisional === null ? [] : [status.provisional];
  const names = [...Object.values(rule).filter((name) => name !== null), ...provisional];
  const found = engine.evaluate(situation, names);
  const missing = found[rule.net]?.missing ?? [];
  if (!names.every((name) => typeof found[name]?.value === 'number')) {
    return { figures: null, missing, net: null };
  }
  const of = (name: string | null) => (name === null ? 0 : Number(found[name]?.value));
  const figure = (name: string | null, amount = of(name)) => ({
    ...{ amount: euros(amount), rule: name },
    ...unverifiedBehind(engine, situation, name === null ? [] : [name]),
  });
  const before = of(rule.turnover) - of(rule.costs) - of(rule.cooperative);
  return {
    ...{ missing, net: of(rule.net) },
    figures: {
      turnover: figure(rule.turnover),
      ...{ costs: figure(rule.costs), cooperative: figure(rule.cooperative) },
      ...{ social: figure(rule.social), tax: figure(rule.tax), net: figure(rule.net) },
      netMonth: euros(of(rule.net) / 12),
      effectiveRate: percentOf(of(rule.social) + of(rule.tax), before),
      provisionalQuarter: status.provisional === null ? null : figure(status.provisional),
      finalQuarter: figure(rule.social, of(rule.social) / 4),
    },
  };
}

/** The employer bears costs and contribution of somebody employed: their lines are nought. */
const linesOf = ({ rules, wage }: OwnStatus) => ({
  turnover: wage ?? TURNOVER,
  costs: wage === null ? COSTS : null,
  cooperative: wage === null ? COOPERATIVE : null,
  social: `${rules} . cotisations`,
  tax: `${rules} . impôt`,
  net: `${rules} . net`,
});
