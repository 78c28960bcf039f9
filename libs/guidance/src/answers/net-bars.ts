import { chartColours, type Mark, type Plot } from '@plusloin/plots';

export interface NetBar {
  readonly name: string;
  /** Minor units. null: it cannot be computed, and `said` tells so. */
  readonly net: bigint | null;
  /** The amount in words. */
  readonly said: string;
}

const ROW = 22;
/** The longest name of a status has sixty letters. */
const NAME = 230;
const SAID = 70;
const BAR = 11;

/** What each way of working leaves, as bars below one another; a loss goes left of the axis. */
export function netBars(title: string, bars: readonly NetBar[], width: number): Plot {
  const nets = bars.map(({ net }) => Number(net ?? 0n));
  const [lowest, highest] = [Math.min(0, ...nets), Math.max(0, ...nets)];
  const room = width - NAME - SAID;
  const points = highest === lowest ? 0 : room / (highest - lowest);
  const zero = NAME - lowest * points;
  const height = bars.length * ROW;
  const axis = { x1: zero, x2: zero, y1: 0, y2: height, stroke: chartColours.axis };
  return {
    ...{ width, height, title },
    marks: [
      ...bars.flatMap((bar, nth) => barMarks(bar, nth * ROW, zero, points)),
      { kind: 'line', ...axis, width: 0.6 },
    ],
    description: bars.map(({ name, said }) => `${name} : ${said}`).join(' ; '),
  };
}

function barMarks({ name, net, said }: NetBar, top: number, zero: number, points: number): Mark[] {
  const middle = top + ROW / 2;
  const size = 8;
  const end = zero + Number(net ?? 0n) * points;
  const text = { kind: 'text', y: middle + 3, anchor: 'start', size } as const;
  const bar: Mark = {
    ...{ kind: 'rect', x: Math.min(zero, end), y: middle - BAR / 2, height: BAR },
    ...{ width: Math.abs(end - zero), fill: chartColours.income },
  };
  return [
    { ...text, x: 0, text: name, fill: chartColours.text },
    ...(net === null ? [] : [bar]),
    { ...text, x: Math.max(zero, end) + 5, text: said, fill: chartColours.text, weight: 'bold' },
  ];
}
