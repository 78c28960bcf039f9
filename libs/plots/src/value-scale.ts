import { wholeEuros } from './french-figures.js';
import { chartColours } from './palette.js';
import type { Mark } from './plot.js';

/** At most this many lines: more of them would be a fence before the bars. */
const MOST_STEPS = 4;

/** Round amounts from the lowest to the highest value, nought among them. Minor units. */
export function scaleTicks(lowest: bigint, highest: bigint): bigint[] {
  const low = lowest < 0n ? lowest : 0n;
  const high = highest > 0n ? highest : 0n;
  if (low === high) return [0n];
  const step = stepFor(high - low);
  const ticks: bigint[] = [];
  for (let tick = -(-low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

/** 1, 2 or 5 of a power of ten, in whole units. */
function stepFor(range: bigint): bigint {
  for (let power = 100n; ; power *= 10n) {
    for (const digit of [1n, 2n, 5n]) {
      if (range / (digit * power) <= MOST_STEPS) return digit * power;
    }
  }
}

export interface ScaleFrame {
  /** Where the value nought lies, and how many points a minor unit is high. */
  readonly zeroY: number;
  readonly pointsPerMinor: number;
  /** From the left to where the bars end; figures stand at the right of it. */
  readonly width: number;
  readonly right: number;
  readonly size: number;
}

/** Quiet lines behind the bars, with their figures at the right. */
export const scaleMarks = (ticks: readonly bigint[], frame: ScaleFrame): Mark[] =>
  ticks.flatMap((tick): Mark[] => {
    const y = frame.zeroY - Number(tick) * frame.pointsPerMinor;
    const line = { kind: 'line', x1: 0, y1: y, x2: frame.width, y2: y, width: 0.4 } as const;
    return [
      { ...line, stroke: '#D5DBDE' },
      {
        kind: 'text',
        x: frame.right,
        y: y + frame.size * 0.36,
        text: wholeEuros(tick),
        anchor: 'end',
        size: frame.size,
        fill: chartColours.quiet,
      },
    ];
  });
