import { setTimeout as pause } from 'node:timers/promises';

/** So many people post into each set of books at once. */
const LANES = 2;
const PAUSE_MS = 15;
/** Each tries so often again after the refusal: the lock holds. */
const TRIES_AFTER = 3;

const NAMES = Array.from({ length: LANES }, (_, nth) => nth + 1);

export const lanesOf = (cooperative) =>
  cooperative.books.flatMap((books) => NAMES.map((lane) => ({ books, lane })));

/**
 * Posts in all lanes until the lock refuses it. `from` says with which number each lane goes on.
 * Answers the codes of the refusals, each once.
 */
export async function race({ cooperative, from, codeOf, postOne }) {
  const lanes = lanesOf(cooperative).map(async ({ books, lane }, nth) => {
    const refusals = [];
    for (let number = from[nth]; refusals.length <= TRIES_AFTER; ) {
      const refusal = await postOne(books, lane, number).then(() => undefined, codeOf);
      if (refusal === undefined) number += 1;
      else refusals.push(refusal);
      await pause(PAUSE_MS);
    }
    return refusals;
  });
  return [...new Set((await Promise.all(lanes)).flat())];
}
