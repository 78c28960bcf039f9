import { unrounded } from './exact-percent.js';
import type { Tiers } from './contribution-rule.js';

/** What tiers make of a sum, not yet rounded. A negative sum is taken back at the first rate. */
export function tiered(sum: bigint, { how, steps }: Tiers): bigint {
  return how === 'whole' ? atOneRate(sum, steps) : tierByTier(sum, steps);
}

function atOneRate(sum: bigint, steps: Tiers['steps']): bigint {
  const reached = steps.find(({ upTo }) => upTo === null || sum < upTo);
  if (reached === undefined) throw new Error('the last tier is open');
  return unrounded(sum, reached.percent);
}

function tierByTier(sum: bigint, steps: Tiers['steps']): bigint {
  let owed = 0n;
  let from = 0n;
  for (const [nth, { upTo, percent }] of steps.entries()) {
    const until = upTo === null || sum < upTo ? sum : upTo;
    if (nth > 0 && until <= from) break;
    owed += unrounded(until - from, percent);
    from = until;
  }
  return owed;
}
