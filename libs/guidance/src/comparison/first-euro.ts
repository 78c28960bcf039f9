/**
 * The first whole euro between two at which a rising amount is no longer below nought. Of an
 * amount that falls in between, one euro at which it comes up from below.
 *
 * `below` is known to be below nought and `above` is not. Where the amount is a straight line, as
 * between two thresholds, the line through the last two guesses is the right one; after three
 * guesses that did not halve what is left comes the middle, so that it ends soon in any case.
 */
export function firstEuro(
  amountAt: (euro: number) => number,
  below: Point,
  above: Point,
): number {
  let [low, high] = [below, above];
  let [last, now] = [below, above];
  for (let idle = 0; high.at - low.at > 1; ) {
    const width = high.at - low.at;
    const guess = idle < 3 ? straight(last, now) : (low.at + high.at) / 2;
    const at = Math.min(Math.max(Math.ceil(guess), low.at + 1), high.at - 1);
    [last, now] = [now, { at, amount: amountAt(at) }];
    if (now.amount < 0) low = now;
    else high = now;
    idle = 2 * (high.at - low.at) > width ? idle + 1 : 0;
  }
  return high.at;
}

/** An amount at a turnover in whole euros. */
export type Point = { readonly at: number; readonly amount: number };

/** Where the line through two points is nought; the second of them where it never is. */
function straight(one: Point, other: Point): number {
  const slope = (other.amount - one.amount) / (other.at - one.at);
  return slope === 0 ? other.at : other.at - other.amount / slope;
}
