import type { Sheet, Structure } from './sheet.js';

/** A block with its size: it knows how to draw itself once it is told where. */
export interface Laid {
  readonly height: number;
  /** The room it wants above it, except at the top of a page. */
  readonly before: number;
  /** The least room in which it may begin: all of it, unless it can go on over the page. */
  readonly begins: number;
  /** Returns the y under it. */
  draw(spot: Spot): number;
}

export interface Spot {
  readonly sheet: Sheet;
  readonly parent: Structure;
  readonly x: number;
  readonly y: number;
  /** What must not be passed. */
  readonly bottom: number;
  /** Goes to the top of the next page and returns its y. */
  nextPage(): number;
}

export const whole = (
  height: number,
  draw: (spot: Spot) => void,
  before = 0,
): Laid => ({
  height,
  before,
  begins: height,
  draw: (spot) => {
    draw(spot);
    return spot.y + height;
  },
});
