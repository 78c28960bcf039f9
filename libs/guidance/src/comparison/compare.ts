import {
  guidanceStatusKeys,
  type GuidanceComparison,
  type GuidanceLanguage,
  type GuidanceSituation,
  type GuidanceStatus,
  type GuidanceStatusKey,
} from '@plusloin/contracts';
import { yearOf, type CalendarDate } from '@plusloin/kernel';
import type { RuleEngine } from '../engine/rule-engine.js';
import { withSayings } from '../sayings/beside-figures.js';
import { refusalsOf } from '../sayings/limits.js';
import { sayingsIn, type Sayings } from '../sayings/sayings.js';
import { breakEven } from './break-even.js';
import type { GuidanceEngines } from './guidance-engines.js';
import { missingOf } from './missing.js';
import { ownFigures } from './own-figures.js';
import { ownSituation, type Basis } from './own-net.js';
import { plainStatus } from './plain-status.js';
import { referenceAnswer } from './reference-answer.js';
import { referenceStatus } from './reference-statuses.js';
import { ownStatuses, type OwnStatus } from './statuses.js';
import { toldVersion } from './told-version.js';

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

/** An answer before it is stored. */
export type Compared = Omit<GuidanceComparison, 'token' | 'expiresOn'>;

/** Compares the ways of working that a situation opens, closes or leaves to be asked about. */
export async function compare(engines: GuidanceEngines, ask: ComparisonAsk): Promise<Compared> {
  const { situation, on, contribution } = ask;
  const year = situation.year ?? yearOf(on);
  const sayings = sayingsIn(ask.language);
  const basis: Basis = { situation, year, contribution };
  const keys = keysOf(ask);
  // The official model first, in its thread: it counts while our own rules do.
  const official = keys.flatMap((key) => {
    const reference = referenceStatus(key, year);
    if (reference === undefined) return [];
    return [referenceAnswer(engines, reference, { basis, sayings })];
  });
  const own = ownAnswers(engines.own, ownIn(keys, year), { basis, sayings, on });
  const answers = [...own, ...(await Promise.all(official))];
  const statuses = answers.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  const about = { answers: situation, on, engine: engines.own, situation: ownSituation(basis) };
  return {
    ...{ estimate: sayings.estimate(on), on, year, situation },
    rulesVersion: toldVersion(engines.own.book, sayings),
    statuses: statuses.map((status) => withSayings(status, about, sayings)),
    refusals: refusalsOf(situation).map(sayings.saying),
  };
}

const keysOf = ({ situation, statuses }: ComparisonAsk): GuidanceStatusKey[] =>
  guidanceStatusKeys
    .filter((key) => key.startsWith(situation.country === 'BE' ? 'be-' : 'fr-'))
    .filter((key) => statuses?.includes(key) ?? true);

const ownIn = (keys: readonly GuidanceStatusKey[], year: number): OwnStatus[] =>
  ownStatuses.filter(
    ({ key }) => keys.includes(key) && referenceStatus(key, year) === undefined,
  );

/** All in one situation first, then in others: the engine keeps what one situation is made of. */
function ownAnswers(
  engine: RuleEngine,
  statuses: readonly OwnStatus[],
  { basis, sayings, on }: { basis: Basis; sayings: Sayings; on: CalendarDate },
): GuidanceStatus[] {
  const situation = ownSituation(basis);
  const computed = statuses.map((status) => ({
    status,
    ...ownFigures(engine, situation, status),
  }));
  const missing = missingOf(engine, computed, basis);
  return computed.map(({ status, figures }, place) => ({
    ...plainStatus(status.key, sayings),
    model: { name: 'plusloin', version: engine.book.version, date: on },
    ...{ figures, breakEven: breakEven(engine, status, basis) },
    missing: missing[place] ?? [],
  }));
}
