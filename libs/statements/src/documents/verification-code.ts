import type { Plot, RectMark } from '@plusloin/plots';
import { encode } from 'uqr';
import type { PracticeSection, PracticeStatement } from '../statement-shapes.js';

/**
 * What a telephone reads from the code: enough to find the books and compare their chain. Capitals,
 * digits and spaces alone make a code of fewer squares.
 */
export const verificationText = (
  { books, chain }: PracticeSection,
  { cooperative, quarter, period = quarter, version }: PracticeStatement,
): string =>
  ['plusloin', cooperative.slug, books.code, period, `v${version}`, chain.sequence, chain.hash]
    .join(' ')
    .toUpperCase();

/** A square code as plain vectors; dark squares beside each other are one bar. */
export function codePlot(text: string, size: number, title: string): Plot {
  const { data } = encode(text, { ecc: 'M', border: 2 });
  const step = size / data.length;
  const marks = data.flatMap((row, y) => barsOf(row).map((bar) => markOf(bar, y, step)));
  return { width: size, height: size, marks, title, description: text };
}

interface Bar {
  readonly from: number;
  readonly length: number;
}

function barsOf(row: readonly boolean[]): Bar[] {
  const bars: Bar[] = [];
  row.forEach((isDark, x) => {
    const last = bars.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.from + last.length === x) {
      bars[bars.length - 1] = { from: last.from, length: last.length + 1 };
    } else bars.push({ from: x, length: 1 });
  });
  return bars;
}

/** A hair taller than its row, so that no reader of PDF files shows seams between rows. */
const markOf = ({ from, length }: Bar, y: number, step: number): RectMark => ({
  kind: 'rect',
  x: from * step,
  y: y * step,
  width: length * step,
  height: step * 1.02,
  fill: '#1B2A2F',
});
