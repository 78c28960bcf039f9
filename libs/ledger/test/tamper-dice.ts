/** Throws that come out the same for the same seed. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number, both ends included. */
  from(least: number, most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.from(0, of.length - 1)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** Minor units, never nought. */
  amount(): number {
    return this.from(1, 99_999);
  }
}
