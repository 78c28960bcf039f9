import { hasSources, type FigureLines, type FigureSources } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';
import { StatementFigures, type PracticeStatement } from '@plusloin/statements';

const figures = new StatementFigures();

export interface AskedFigure {
  readonly closeId: string;
  readonly subject: string;
  readonly books: string;
  readonly block: string;
  readonly line: string;
}

/** Every figure of a statement that has accounts behind it, with what it says there. */
export async function figuresOf(
  tx: Tx,
  closeId: string,
  { practice, sections }: PracticeStatement,
): Promise<{ readonly asked: AskedFigure; readonly found: FigureSources }[]> {
  const all: { asked: AskedFigure; found: FigureSources }[] = [];
  for (const { books, blocks, accountant } of sections) {
    for (const { code: block, lines, total } of [...blocks, ...accountant]) {
      for (const one of [...lines, ...(total === null ? [] : [total])]) {
        const line = one === total ? 'total' : one.code;
        const asked = { closeId, subject: practice.code, books: books.code, block, line };
        const found = await figures.sources(tx, asked, 'all').catch(absent);
        // The screen leads to the accounts of exactly those figures that have any.
        const isLed = one.quarter !== null && hasSources(block, line);
        if (isLed !== (found !== null)) throw new Error(`${block} ${line} is led to: ${isLed}`);
        if (found !== null) all.push({ asked, found });
      }
    }
  }
  return all;
}

/** A source and the lines of its account do not add up to the same, or the lines to their sum. */
export async function disagreements(
  tx: Tx,
  { asked, found }: { readonly asked: AskedFigure; readonly found: FigureSources },
): Promise<string[]> {
  const { closeId, subject, books } = asked;
  const faults: string[] = [];
  const sum = found.sources.reduce((total, { amount }) => total + cents(amount), 0n);
  if (sum + cents(found.rest) !== cents(found.amount)) faults.push(`${asked.line} does not add up`);
  for (const { account, reading, isReversed, amount } of found.sources) {
    const of = { closeId, subject, books, account, reading };
    const lines = await allLines(tx, of);
    const told = lines.reduce((total, one) => total + cents(one.amount), 0n);
    const first = await figures.lines(tx, of, PAGE, 'all');
    const whole = cents(first.opening ?? '0.00') + told;
    const sign = isReversed ? -1n : 1n;
    const agrees = whole === cents(first.amount) && sign * whole === cents(amount);
    if (!agrees) faults.push(`${asked.block} ${asked.line} ${account} ${reading}: ${whole}`);
  }
  return faults;
}

type LinesAsked = Parameters<StatementFigures['lines']>[1];

const PAGE = { limit: 3 };

async function allLines(tx: Tx, asked: LinesAsked): Promise<FigureLines['lines']> {
  const lines: FigureLines['lines'] = [];
  for (let after: string | undefined; ; ) {
    const page = await figures.lines(tx, asked, { ...PAGE, ...(after && { after }) }, 'all');
    lines.push(...page.lines);
    if (page.next === null) return lines;
    after = page.next;
  }
}

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

function absent(error: unknown): null {
  if ((error as { code?: string }).code === 'platform.not-found') return null;
  throw error;
}
