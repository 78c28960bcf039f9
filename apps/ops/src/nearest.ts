/** The word that was most likely meant; undefined when none is like it. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [first] = words
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter((one) => one.distance <= Math.max(1, Math.floor(one.word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return first?.word;
}

/** Levenshtein: letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
