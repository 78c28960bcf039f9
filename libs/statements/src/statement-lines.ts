import { amount, type Moves, type SectionFacts } from './section-facts.js';
import type { Amount, Basis, StatementBlock, StatementLine } from './statement-shapes.js';

type Optional = Partial<Omit<StatementLine, 'code' | 'quarter'>>;

/** A line with one figure, `null` where it is not counted yet. */
export const line = (code: string, quarter: bigint | null, more: Optional = {}): StatementLine => ({
  code,
  number: null,
  label: null,
  quarter: quarter === null ? null : amount(quarter),
  notes: [],
  isAside: false,
  ...more,
});

/** A line of accounts of result in three columns; `sign` -1 shows income as positive. */
export const resultLine = (
  code: string,
  moves: Moves,
  sign: 1n | -1n,
  facts: SectionFacts,
  more: Optional = {},
): StatementLine =>
  line(code, sign * moves.quarter, { ...columnsOf(moves, sign, facts), ...more });

export const columnsOf = (
  { yearBefore, yearToDate }: Pick<Moves, 'yearBefore' | 'yearToDate'>,
  sign: 1n | -1n,
  { knowsYearBefore }: SectionFacts,
): { yearBefore: Amount | null; yearToDate: Amount } => ({
  yearBefore: knowsYearBefore ? amount(sign * yearBefore) : null,
  yearToDate: amount(sign * yearToDate),
});

export const isNought = (text: Amount | null | undefined): boolean =>
  text === undefined || text === null || text === '0.00';

/** Whether a line has anything to say. */
export const says = (one: StatementLine): boolean =>
  one.quarter === null ||
  !isNought(one.quarter) ||
  !isNought(one.yearBefore) ||
  !isNought(one.yearToDate);

export const block = (
  code: string,
  basis: Basis | null,
  lines: readonly StatementLine[],
  total: StatementLine | null,
): StatementBlock => ({ code, letter: null, basis, lines, total });

/** '8.7': a part of a whole in percent, one digit, half away from zero; `null` of nothing. */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole <= 0n || part < 0n) return null;
  const tenths = (part * 2000n + whole) / (2n * whole);
  return `${tenths / 10n}.${tenths % 10n}`;
}
