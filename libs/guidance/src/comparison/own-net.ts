import type { GuidanceSituation } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { situationOf } from './situation-of.js';
import type { OwnStatus } from './statuses.js';

/** All that the figures of a year are computed from. */
export interface Basis {
  readonly situation: GuidanceSituation;
  readonly year: number;
  /** What the cooperative keeps of a turnover, by its own rules: '2400.00'. */
  readonly contribution: (turnover: string) => string;
}

/** The same life, with another turnover; the contribution follows it. */
export const withTurnover = (basis: Basis, turnover: string): Basis => ({
  ...basis,
  situation: { ...basis.situation, turnover },
});

/** The answers in the words of the engine, with the contribution on their turnover. */
export const ownSituation = ({ situation, year, contribution }: Basis): Situation =>
  situationOf(situation, { year, contribution: contribution(situation.turnover ?? '0.00') });

/** What a status of our own leaves in the year; null where it cannot be computed. */
export function netOf(
  engine: RuleEngine,
  { rules }: OwnStatus,
  situation: Situation,
): number | null {
  const net = `${rules} . net`;
  const { value } = engine.evaluate(situation, [net])[net] ?? {};
  return typeof value === 'number' ? value : null;
}

/** Nobody is told to invoice more than that. */
export const MOST_INVOICED = 300_000;

/** The largest turnover that a status goes to, in euros. */
export function mostOf(engine: RuleEngine, { most }: OwnStatus, situation: Situation): number {
  if (most === null) return MOST_INVOICED;
  const { value } = engine.evaluate(situation, [most])[most] ?? {};
  return typeof value === 'number' ? Math.min(value, MOST_INVOICED) : MOST_INVOICED;
}
