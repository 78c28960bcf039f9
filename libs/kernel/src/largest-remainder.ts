/**
 * Splits a whole number of units by weights so that the shares sum to the whole, always.
 * Each share is its exact part rounded down or up, so it lies less than one unit from exact.
 *
 * The method of the largest remainder (Hamilton): every share is rounded down, then the units that
 * are left go one by one to the largest remainders; between equal remainders, to the first in the
 * list, so that the same question always has the same answer. A negative total is split as its
 * opposite is, so a credit note takes back to the cent what the invoice gave out. A weight of zero
 * gets nothing.
 *
 * Weights are whole numbers ≥ 0 of any unit (cents, minutes, thousandths). A negative weight, or a
 * total that no positive weight can take, is a mistake of the caller: `RangeError`.
 */
export function splitByLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = sumOfWeights(weights);
  if (whole === 0n) {
    if (total !== 0n) throw new RangeError(`nobody to take the ${total} units of this split`);
    return weights.map(() => 0n);
  }
  const size = total < 0n ? -total : total;
  const shares = weights.map((weight) => (size * weight) / whole);
  const left = shares.reduce((rest, share) => rest - share, size);
  for (const place of largestRemainders(size, weights, whole).slice(0, Number(left))) {
    shares[place] += 1n;
  }
  return total < 0n ? shares.map((share) => -share) : shares;
}

function sumOfWeights(weights: readonly bigint[]): bigint {
  let sum = 0n;
  for (const weight of weights) {
    if (weight < 0n) throw new RangeError(`a weight of a split cannot be negative: ${weight}`);
    sum += weight;
  }
  return sum;
}

/** Places of the list, largest remainder first; a sort is stable: equal ones keep their order. */
function largestRemainders(size: bigint, weights: readonly bigint[], whole: bigint): number[] {
  const remainders = weights.map((weight) => (size * weight) % whole);
  return [...remainders.keys()].sort((a, b) => {
    if (remainders[a] === remainders[b]) return 0;
    return remainders[a] > remainders[b] ? -1 : 1;
  });
}
