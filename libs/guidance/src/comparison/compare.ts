import type {
  GuidanceComparison,
  GuidanceLanguage,
  GuidanceSituation,
  GuidanceStatus,
  GuidanceStatusKey,
} from '@plusloin/contracts';
import { yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Evaluator, Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { withSayings } from '../sayings/beside-figures.js';
import { refusalsOf } from '../sayings/limits.js';
import { sayingsIn, type Sayings } from '../sayings/sayings.js';
import { ownFigures } from './own-figures.js';
import { situationOf } from './situation-of.js';
import { ownStatuses, type OwnStatus } from './statuses.js';

export interface ComparisonAsk {
  readonly situation: GuidanceSituation;
  /** All of the country when nothing is said. */
  readonly statuses?: readonly GuidanceStatusKey[] | undefined;
  readonly language: GuidanceLanguage;
  /** The day that the answer is given on. */
  readonly on: CalendarDate;
  /** What the cooperative keeps of a turnover, by its own rules: '2400.00'. */
  readonly contribution: (turnover: string) => string;
}

export interface GuidanceEngines {
  readonly own: RuleEngine;
  readonly reference: Evaluator;
}

/** An answer before it is stored. */
export type Compared = Omit<GuidanceComparison, 'token' | 'expiresOn'>;

/** Compares the ways of working that a situation opens, closes or leaves to be asked about. */
export async function compare(engines: GuidanceEngines, ask: ComparisonAsk): Promise<Compared> {
  const year = ask.situation.year ?? yearOf(ask.on);
  const sayings = sayingsIn(ask.language);
  const contribution = ask.contribution(ask.situation.turnover ?? '0.00');
  const situation = situationOf(ask.situation, { year, contribution });
  const about = { answers: ask.situation, on: ask.on, engine: engines.own, situation };
  const statuses = ownStatuses
    .filter(({ country }) => country === ask.situation.country)
    .filter(({ key }) => ask.statuses?.includes(key) ?? true)
    .map((status) => statusOf(engines.own, { ask, situation, status, sayings }))
    .map((status) => withSayings(status, about, sayings));
  return {
    ...{ estimate: sayings.text('estimate', { on: ask.on }), on: ask.on, year },
    ...{ rulesVersion: engines.own.book.version, situation: ask.situation, statuses },
    refusals: refusalsOf(ask.situation).map(sayings.saying),
  };
}

function statusOf(
  engine: RuleEngine,
  of: { ask: ComparisonAsk; situation: Situation; status: OwnStatus; sayings: Sayings },
): GuidanceStatus {
  const { ask, situation, status, sayings } = of;
  const { figures } = ownFigures(engine, situation, status);
  return {
    key: status.key,
    title: sayings.text(`status.${status.key}`),
    verdict: { kind: 'open', because: [] },
    model: { name: 'plusloin', version: engine.book.version, date: ask.on },
    ...{ figures, breakEven: null, thresholds: [], duties: [], rights: [], notCounted: [] },
    missing: [],
  };
}
