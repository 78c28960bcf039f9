/**
 * The first whole euro between two at which a rising amount is no longer below nought. Of an
 * amount that falls in between, one euro at which it comes up from below.
 *
 * `below` is known to be below nought and `above` is not. Where the amount is a straight line, as
 * between two thresholds, two straight guesses do; every third is the middle, so that it ends soon
 * in any case.
 */
export function firstEuro(
  amountAt: (euro: number) => number,
  below: Point,
  above: Point,
): number {
  let [low, high] = [below, above];
  for (let turn = 0; high.at - low.at > 1; turn += 1) {
    const at = turn % 3 === 2 ? Math.floor((low.at + high.at) / 2) : straight(low, high);
    const amount = amountAt(at);
    if (amount < 0) low = { at, amount };
    else high = { at, amount };
  }
  return high.at;
}

/** An amount at a turnover in whole euros. */
export type Point = { readonly at: number; readonly amount: number };

function straight(low: Point, high: Point): number {
  const share = -low.amount / (high.amount - low.amount);
  const guess = Math.ceil(low.at + share * (high.at - low.at));
  return Math.min(Math.max(guess, low.at + 1), high.at - 1);
}
