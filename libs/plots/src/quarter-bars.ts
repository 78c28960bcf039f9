import { wholeEuros } from './french-figures.js';
import { chartColours } from './palette.js';
import type { LineMark, Mark, Plot, TextMark } from './plot.js';
import { scaleMarks, scaleTicks } from './value-scale.js';

export interface QuarterBarsInput {
  /** Oldest first; the last one is the quarter the document is about. Amounts in minor units. */
  readonly quarters: readonly QuarterFigures[];
  readonly width: number;
  readonly height: number;
  readonly words?: QuarterBarsWords;
  /** Beside the bars where they are too narrow to carry their own: 'on-bars' when not said. */
  readonly figures?: 'on-bars' | 'on-scale';
}

export interface QuarterFigures {
  readonly label: string;
  /** The same under a narrow bar, in one line or two: 'T4', '2024'. */
  readonly short?: readonly string[];
  readonly income: bigint;
  readonly result: bigint;
}

export interface QuarterBarsWords {
  readonly title: string;
  readonly income: string;
  readonly result: string;
  /** Said instead of the figures when there is no quarter to draw. */
  readonly none: string;
}

const FRENCH: QuarterBarsWords = {
  title: 'Produits et résultat par trimestre, en euros',
  income: 'Produits',
  result: 'Résultat',
  none: 'Aucun trimestre',
};

/**
 * Beside each other in each quarter: income as a full bar, the result as a hatched one which hangs
 * below the axis when it is negative. Each bar carries its figure in whole euros.
 */
export function quarterBars(input: QuarterBarsInput): Plot {
  const words = input.words ?? FRENCH;
  const frame = frameOf(input);
  const marks = [
    ...legend(words, input),
    ...scale(input, frame),
    ...input.quarters.flatMap((quarter, place) => quarterMarks(quarter, place, frame)),
    ...axis(frame, input.quarters.length),
  ];
  return {
    width: input.width,
    height: input.height,
    marks,
    title: words.title,
    description: descriptionOf(input.quarters, words),
  };
}

/** Where things are: one slot for each quarter, and how many points a minor unit is high. */
interface Frame {
  readonly slot: number;
  readonly bar: number;
  readonly between: number;
  readonly labelSize: number;
  readonly pointsPerMinor: number;
  readonly zeroY: number;
  readonly lowestY: number;
  readonly lastPlace: number;
  readonly onScale: boolean;
}

const LEGEND_HEIGHT = 16;
const NAME_HEIGHT = 14;
/** No digit, sign or narrow space of the house font is wider than this part of its size. */
export const WIDEST_FIGURE = 0.68;

function frameOf({ quarters, width, height, figures }: QuarterBarsInput): Frame {
  const onScale = figures === 'on-scale';
  const room = width - (onScale ? SCALE_WIDTH : 0);
  const slot = room / Math.max(quarters.length, MOST_EMPTY_SLOTS);
  const labelSize = onScale ? SCALE_SIZE : labelSizeFor(quarters, slot / 2);
  const values = quarters.flatMap(({ income, result }) => [Number(income), Number(result)]);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const labelHeight = onScale ? 0 : labelSize + 3;
  const top = LEGEND_HEIGHT + (onScale ? SCALE_SIZE / 2 : labelHeight);
  const names = NAME_HEIGHT * (onScale ? Math.max(...quarters.map(linesOf), 1) * 0.72 : 1);
  const lowestY = height - names - (lowest < 0 ? labelHeight : 0);
  const high = Math.max(0, lowestY - top);
  const pointsPerMinor = highest === lowest ? 0 : high / (highest - lowest);
  const bar = Math.min(slot * 0.3, 26);
  return {
    slot,
    bar,
    between: Math.min(slot * 0.08, 6),
    labelSize,
    pointsPerMinor,
    zeroY: lowestY + lowest * pointsPerMinor,
    lowestY,
    lastPlace: quarters.length - 1,
    onScale,
  };
}

/** Two quarters must not be drawn as two walls: few of them keep the usual width of a bar. */
const MOST_EMPTY_SLOTS = 4;
const SCALE_WIDTH = 30;
const SCALE_SIZE = 7;

const linesOf = ({ short }: QuarterFigures): number => short?.length ?? 1;

function labelSizeFor(quarters: readonly QuarterFigures[], room: number): number {
  const longest = Math.max(
    1,
    ...quarters.flatMap(({ income, result }) => [
      wholeEuros(income).length,
      wholeEuros(result).length,
    ]),
  );
  return Math.min(7.5, room / (longest * WIDEST_FIGURE));
}

function quarterMarks(quarter: QuarterFigures, place: number, frame: Frame): Mark[] {
  const middle = frame.slot * (place + 0.5);
  const isLast = place === frame.lastPlace;
  const apart = (frame.bar + frame.between) / 2;
  return [
    ...incomeBar(quarter, middle - apart, frame),
    ...resultBar(quarter, middle + apart, frame),
    ...nameMarks(quarter, middle, isLast, frame),
  ];
}

function nameMarks(
  { label, short }: QuarterFigures,
  middle: number,
  isLast: boolean,
  frame: Frame,
): Mark[] {
  const names = frame.onScale && short !== undefined ? short : [label];
  const isUnderFigure = !frame.onScale && frame.lowestY > frame.zeroY;
  const y = frame.lowestY + (isUnderFigure ? frame.labelSize + 3 : 0) + 10;
  const longest = Math.max(1, ...names.map(({ length }) => length));
  return names.map((text, place) => ({
    kind: 'text',
    x: middle,
    y: y + place * NAME_HEIGHT * 0.62,
    text,
    anchor: 'middle',
    size: Math.min(7.5, frame.slot / (longest * WIDEST_FIGURE)),
    fill: isLast ? chartColours.text : chartColours.quiet,
    ...(isLast ? { weight: 'bold' as const } : {}),
  }));
}

/** Behind the bars, so that a bar is never crossed by a line. */
function scale({ quarters, width }: QuarterBarsInput, frame: Frame): Mark[] {
  if (!frame.onScale) return [];
  const values = quarters.flatMap(({ income, result }) => [income, result]);
  const lowest = values.reduce((least, one) => (one < least ? one : least), 0n);
  const highest = values.reduce((most, one) => (one > most ? one : most), 0n);
  const { zeroY, pointsPerMinor } = frame;
  const size = SCALE_SIZE;
  const bars = frame.slot * quarters.length;
  return scaleMarks(scaleTicks(lowest, highest), {
    zeroY,
    pointsPerMinor,
    width: bars,
    right: Math.min(width, bars + SCALE_WIDTH),
    size,
  });
}

function incomeBar(quarter: QuarterFigures, middle: number, frame: Frame): Mark[] {
  const { y, height } = barBetween(quarter.income, frame);
  return [
    {
      kind: 'rect',
      x: middle - frame.bar / 2,
      y,
      width: frame.bar,
      height,
      fill: chartColours.income,
      title: `${quarter.label} : ${wholeEuros(quarter.income)}`,
    },
    ...figure(quarter.income, middle, frame),
  ];
}

/** An outline and diagonals, so that it differs from the income in a black and white print too. */
function resultBar(quarter: QuarterFigures, middle: number, frame: Frame): Mark[] {
  const { y, height } = barBetween(quarter.result, frame);
  const x = middle - frame.bar / 2;
  return [
    ...hatching(x, y, frame.bar, height),
    {
      kind: 'path',
      d: outline(x, y, frame.bar, height),
      stroke: chartColours.result,
      width: 0.8,
    },
    ...figure(quarter.result, middle, frame),
  ];
}

function barBetween(minor: bigint, frame: Frame): { y: number; height: number } {
  const end = frame.zeroY - Number(minor) * frame.pointsPerMinor;
  return { y: Math.min(end, frame.zeroY), height: Math.abs(end - frame.zeroY) };
}

const outline = (x: number, y: number, width: number, height: number): string =>
  `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`;

const HATCH_STEP = 3.2;

/** Rising diagonals cut at the edges of the bar: a line x + y = c for each c a step apart. */
function hatching(x: number, y: number, width: number, height: number): LineMark[] {
  const lines: LineMark[] = [];
  for (let reach = HATCH_STEP; reach < width + height; reach += HATCH_STEP) {
    const overWidth = Math.max(0, reach - width);
    const overHeight = Math.max(0, reach - height);
    lines.push({
      kind: 'line',
      x1: x + overHeight,
      y1: y + Math.min(reach, height),
      x2: x + Math.min(reach, width),
      y2: y + overWidth,
      stroke: chartColours.result,
      width: 0.5,
    });
  }
  return lines;
}

/** The figure stands over its bar, or under it when the bar hangs below the axis. */
function figure(minor: bigint, middle: number, frame: Frame): TextMark[] {
  if (frame.onScale) return [];
  const { y, height } = barBetween(minor, frame);
  const text: TextMark = {
    kind: 'text',
    x: middle,
    y: minor < 0n ? y + height + frame.labelSize + 1 : y - 2.5,
    text: wholeEuros(minor),
    anchor: 'middle',
    size: frame.labelSize,
    fill: chartColours.text,
  };
  return [text];
}

/** As long as there are quarters: it does not promise more of them than there are. */
function axis({ zeroY, slot }: Frame, quarters: number): Mark[] {
  const stroke = chartColours.axis;
  return [{ kind: 'line', x1: 0, y1: zeroY, x2: slot * quarters, y2: zeroY, stroke, width: 0.6 }];
}

function legend(words: QuarterBarsWords, { width }: QuarterBarsInput): Mark[] {
  const key = { width: 9, height: 7, y: 2 };
  const fill = chartColours.quiet;
  const text = { kind: 'text', y: 8.5, anchor: 'start', size: 7.5, fill } as const;
  const second = Math.min(width / 2, 20 + words.income.length * 7.5 * WIDEST_FIGURE);
  return [
    { kind: 'rect', x: 0, ...key, fill: chartColours.income },
    { ...text, x: 13, text: words.income },
    ...hatching(second, key.y, key.width, key.height),
    {
      kind: 'path',
      d: outline(second, key.y, key.width, key.height),
      stroke: chartColours.result,
      width: 0.8,
    },
    { ...text, x: second + 13, text: words.result },
  ];
}

function descriptionOf(quarters: readonly QuarterFigures[], words: QuarterBarsWords): string {
  if (quarters.length === 0) return words.none;
  return quarters
    .map(
      ({ label, income, result }) =>
        `${label} : ${words.income.toLowerCase()} ${wholeEuros(income)}, ` +
        `${words.result.toLowerCase()} ${wholeEuros(result)}`,
    )
    .join(' ; ');
}
