/**
 * The first whole euro between two at which a rising amount is no longer below nought. Of an
 * amount that falls in between, one euro at which it comes up from below.
 *
 * `below` is known to be below nought and `above` is not. A straight guess and the middle take
 * turns: where the amount is a straight line, as between two thresholds, three questions do.
 */
export function firstEuro(
  amountAt: (euro: number) => number,
  below: { at: number; amount: number },
  above: { at: number; amount: number },
): number {
  let [low, high] = [below, above];
  for (let turn = 0; high.at - low.at > 1; turn += 1) {
    const at = turn % 2 === 0 ? straight(low, high) : Math.floor((low.at + high.at) / 2);
    const amount = amountAt(at);
    if (amount < 0) low = { at, amount };
    else high = { at, amount };
  }
  return high.at;
}

type Point = { readonly at: number; readonly amount: number };

function straight(low: Point, high: Point): number {
  const share = -low.amount / (high.amount - low.amount);
  const guess = Math.ceil(low.at + share * (high.at - low.at));
  return Math.min(Math.max(guess, low.at + 1), high.at - 1);
}
