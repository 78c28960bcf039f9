import type { Orientation, Tone } from './document.js';

/** The colours of the house on white paper; each text colour has a contrast of 5.4 or more. */
export const toneColours: Record<Tone, string> = {
  text: '#1B2A2F',
  quiet: '#55606B',
  primary: '#0F5C5C',
  care: '#A84A1C',
  done: '#1F7A33',
};

export const surfaceColours = {
  panel: '#E8F5F3',
  column: '#F3F9F8',
  careTint: '#FBEFE8',
  rule: '#D5DBDE',
  strongRule: '#0F5C5C',
} as const;

/** A4 in points. */
export const pageSize: Record<Orientation, { readonly width: number; readonly height: number }> = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
};

export const margins = { left: 44, right: 44, top: 38, bottom: 54 } as const;

export const MARK_HEIGHT = 18;
/** The room that the mark takes from the top of each page. */
export const MARK_ROOM = MARK_HEIGHT + 8;
/** The room that the running head takes from the second and later pages. */
export const RUNNING_ROOM = 18;

/** Lines are this many times as high as their text. */
export const LEADING = 1.38;
/** From the middle of a line down to the baseline: half the height of a capital of Inter. */
export const HALF_CAPITAL = 0.364;

/** The room between the blocks of a page, before each kind of heading. */
export const headingLook = {
  1: { size: 18, before: 0, after: 3, tone: 'primary' },
  2: { size: 11, before: 10, after: 3, tone: 'primary' },
  3: { size: 9, before: 7, after: 2, tone: 'text' },
} as const;
