import {
  guidanceStatusKeys,
  type GuidanceComparison,
  type GuidanceLanguage,
  type GuidanceSituation,
  type GuidanceStatus,
  type GuidanceStatusKey,
} from '@plusloin/contracts';
import { yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Evaluator } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { withSayings } from '../sayings/beside-figures.js';
import { dayIn } from '../sayings/day-in.js';
import { refusalsOf } from '../sayings/limits.js';
import { sayingsIn, type Sayings } from '../sayings/sayings.js';
import { breakEven } from './break-even.js';
import { missingOf } from './missing.js';
import { ownFigures } from './own-figures.js';
import { ownSituation, type Basis } from './own-net.js';
import { plainStatus } from './plain-status.js';
import { referenceAnswer } from './reference-answer.js';
import { referenceStatus } from './reference-statuses.js';
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
  const { situation, on, contribution } = ask;
  const year = situation.year ?? yearOf(on);
  const sayings = sayingsIn(ask.language);
  const basis: Basis = { situation, year, contribution };
  const statuses: GuidanceStatus[] = [];
  for (const key of keysOf(ask)) {
    const reference = referenceStatus(key, year);
    const own = ownStatuses.find((status) => status.key === key);
    if (reference !== undefined) {
      statuses.push(await referenceAnswer(engines.reference, reference, { basis, sayings }));
    } else if (own !== undefined) {
      statuses.push(ownAnswer(engines.own, own, { basis, sayings, on }));
    }
  }
  const about = { answers: situation, on, engine: engines.own, situation: ownSituation(basis) };
  return {
    ...{ estimate: sayings.text('estimate', { on: dayIn(on, ask.language) }), on, year, situation },
    rulesVersion: engines.own.book.version,
    statuses: statuses.map((status) => withSayings(status, about, sayings)),
    refusals: refusalsOf(situation).map(sayings.saying),
  };
}

const keysOf = ({ situation, statuses }: ComparisonAsk): GuidanceStatusKey[] =>
  guidanceStatusKeys
    .filter((key) => key.startsWith(situation.country === 'BE' ? 'be-' : 'fr-'))
    .filter((key) => statuses?.includes(key) ?? true);

function ownAnswer(
  engine: RuleEngine,
  status: OwnStatus,
  { basis, sayings, on }: { basis: Basis; sayings: Sayings; on: CalendarDate },
): GuidanceStatus {
  const { figures, net } = ownFigures(engine, ownSituation(basis), status);
  const from = { basis, net };
  return {
    ...plainStatus(status.key, sayings),
    model: { name: 'plusloin', version: engine.book.version, date: on },
    ...{ figures, breakEven: breakEven(engine, status, from) },
    missing: missingOf(engine, status, from),
  };
}
