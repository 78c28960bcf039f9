import type { GuidanceStatus } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { euros } from './euros.js';
import type { OwnStatus } from './statuses.js';

type Figures = NonNullable<GuidanceStatus['figures']>;

/** What a status leaves in a situation, and the rules without an answer that could change it. */
export interface Computed {
  /** null: the turnover, or a figure of the year, is not known. */
  readonly figures: Figures | null;
  readonly missing: readonly string[];
}

const TURNOVER = 'situation . recettes';
const COSTS = 'situation . frais';
const COOPERATIVE = 'situation . contribution à la coopérative';

/** Of a status that our own rules compute. */
export function ownFigures(engine: RuleEngine, situation: Situation, status: OwnStatus): Computed {
  const rule = {
    ...{ turnover: TURNOVER, costs: COSTS, cooperative: COOPERATIVE },
    social: `${status.rules} . cotisations`,
    tax: `${status.rules} . impôt`,
    net: `${status.rules} . net`,
  };
  const provisional = status.provisional === null ? [] : [status.provisional];
  const found = engine.evaluate(situation, [...Object.values(rule), ...provisional]);
  const missing = found[rule.net]?.missing ?? [];
  const amounts = Object.values(rule).map((name) => found[name]?.value);
  if (!amounts.every((amount) => typeof amount === 'number')) return { figures: null, missing };
  const of = (name: string) => Number(found[name]?.value);
  const figure = (name: string) => ({ amount: euros(of(name)), rule: name });
  const before = of(TURNOVER) - of(COSTS) - of(COOPERATIVE);
  return {
    missing,
    figures: {
      ...{ turnover: figure(TURNOVER), costs: figure(COSTS), cooperative: figure(COOPERATIVE) },
      ...{ social: figure(rule.social), tax: figure(rule.tax), net: figure(rule.net) },
      netMonth: euros(of(rule.net) / 12),
      effectiveRate:
        before > 0 ? ((100 * (of(rule.social) + of(rule.tax))) / before).toFixed(1) : null,
      provisionalQuarter: status.provisional === null ? null : figure(status.provisional),
      finalQuarter: { amount: euros(of(rule.social) / 4), rule: rule.social },
    },
  };
}
