/**
 * Chance that always falls the same way: splitmix64 from a text. Each quarter of each practice has
 * its own text, so that the past of the demo world does not change when a quarter or a member is
 * added.
 */
export class Seeded {
  private state: bigint;

  constructor(seed: string) {
    this.state = fnv1a(seed);
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Number(this.next() % BigInt(to - from + 1));
  }

  private next(): bigint {
    this.state = (this.state + 0x9e3779b97f4a7c15n) & WORD;
    let mixed = this.state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & WORD;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & WORD;
    return mixed ^ (mixed >> 31n);
  }
}

const WORD = (1n << 64n) - 1n;

function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & WORD;
  }
  return hash;
}
