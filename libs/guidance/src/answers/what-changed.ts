import {
  guidanceFigureName,
  type GuidanceAgain,
  type GuidanceComparison,
  type GuidanceStatus,
} from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import type { Compared } from '../comparison/compare.js';

type Figures = GuidanceStatus['figures'];
type Changed = GuidanceAgain['statuses'][number];

/** Two answers to one question, as differences of figures; of what is the same nothing is said. */
export function whatChanged(then: GuidanceComparison, now: Compared): GuidanceAgain {
  const ofKey = (all: readonly GuidanceStatus[], key: string) =>
    all.find((one) => one.key === key)?.figures ?? null;
  const known = new Map([...then.statuses, ...now.statuses].map((one) => [one.key, one.title]));
  const statuses = [...known].map(([key, title]) => ({
    ...{ key, title },
    figures: differences(ofKey(then.statuses, key), ofKey(now.statuses, key)),
  }));
  return {
    estimate: now.estimate,
    then: computedWith(then),
    now: computedWith(now),
    statuses: statuses.filter(({ figures }) => figures.length > 0),
  };
}

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
