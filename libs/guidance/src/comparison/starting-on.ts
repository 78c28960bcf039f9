import type { Situation } from '../engine/evaluator.js';

const MICRO = 'france . micro . ';

/** What the day that an activity was begun on says of the aid to founders (Acre). */
export function startingOn(created: string | undefined): Situation {
  if (created === undefined) return {};
  return {
    // Since then it takes away a quarter and no longer a half.
    [`${MICRO}créée depuis juillet 2026`]: created >= '2026-07-01' ? 'oui' : 'non',
    [`${MICRO}dernière année de l'Acre`]: lastYear(created),
  };
}

/** Twelve months: they end in the next year, but for those that a year begins with. */
function lastYear(created: string): number {
  const year = Number(created.slice(0, 4));
  return created.endsWith('-01-01') ? year : year + 1;
}
