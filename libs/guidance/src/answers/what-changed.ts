import {
  guidanceFigureName,
  guidanceSituation,
  type GuidanceAgain,
  type GuidanceChanges,
  type GuidanceLanguage,
  type GuidanceSituation,
  type GuidanceStatus,
} from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import type { Compared } from '../comparison/compare.js';
import { sayingsIn } from '../sayings/sayings.js';

type Figures = GuidanceStatus['figures'];
type Changed = GuidanceAgain['statuses'][number];

/** Two answers as differences of figures; of what is the same nothing is said. */
export function whatChanged(
  then: Compared,
  now: Compared,
  language: GuidanceLanguage,
): GuidanceAgain {
  const sayings = sayingsIn(language);
  const ofKey = (all: readonly GuidanceStatus[], key: string) =>
    all.find((one) => one.key === key)?.figures ?? null;
  const keys = new Set([...then.statuses, ...now.statuses].map(({ key }) => key));
  const statuses = [...keys].map((key) => ({
    ...{ key, title: sayings.text(`status.${key}`) },
    figures: differences(ofKey(then.statuses, key), ofKey(now.statuses, key)),
  }));
  return {
    estimate: sayings.estimate(now.on),
    then: computedWith(then),
    now: computedWith(now),
    statuses: statuses.filter(({ figures }) => figures.length > 0),
  };
}

/** Besides what was answered otherwise: not every difference is one of rules. */
export function changesBetween(
  then: Compared,
  now: Compared,
  language: GuidanceLanguage,
): GuidanceChanges {
  const changed = whatChanged(then, now, language);
  return {
    ...changed,
    then: { ...changed.then, situation: then.situation },
    now: { ...changed.now, situation: now.situation },
    questions: questionsBetween(then.situation, now.situation),
  };
}

/** The year is told of each answer, said or not. */
const questionsBetween = (then: GuidanceSituation, now: GuidanceSituation): string[] =>
  guidanceSituation
    .keyof()
    .options.filter((question) => question !== 'year' && then[question] !== now[question]);

const computedWith = ({ on, rulesVersion, year }: Compared): GuidanceAgain['now'] => ({
  ...{ on, rulesVersion, year },
});

const differences = (before: Figures, after: Figures): Changed['figures'] =>
  guidanceFigureName.options.flatMap((name) => {
    const then = before?.[name]?.amount ?? null;
    const now = after?.[name]?.amount ?? null;
    if (then === now) return [];
    const isBoth = then !== null && now !== null;
    const difference = isBoth ? Money.parse(now).minus(Money.parse(then)).toString() : null;
    return [{ name, then, now, difference }];
  });
