import type { PooledStatement, PracticeStatement } from './statement-shapes.js';

const PARTS: Readonly<Record<string, string>> = {
  result: 'résultat',
  bank: 'banque',
  treasury: 'trésorerie',
  situation: 'situation',
  proof: 'preuve',
};

/** The parts of a pooled statement in which two of them differ, by name. */
export function differingParts(then: PooledStatement, now: PooledStatement): string[] {
  const rows = Object.keys(then.rows).map((name): [string, (one: PooledStatement) => unknown] => [
    PARTS[name] ?? name,
    (one) => one.rows[name as keyof PooledStatement['rows']],
  ]);
  const parts: [string, (one: PooledStatement) => unknown][] = [
    ...rows,
    ['activités', (one) => one.practices.map(({ code, result }) => [code, result])],
    ['TVA', (one) => one.vat],
    ['âges', (one) => one.ageing],
    ['contributions', (one) => one.contributions],
    ['contrôles', (one) => one.controls.map(({ code, finding }) => [code, finding])],
    ['écritures', (one) => one.books.map(({ code, entries, chain }) => [code, entries, chain])],
  ];
  return parts.filter(([, part]) => !isSame(part(then), part(now))).map(([name]) => name);
}

/** Whether two statements of a practice say the same of its result, its situation and the proof. */
export function sameFigures(then: PracticeStatement, now: PracticeStatement): boolean {
  const figures = (one: PracticeStatement) =>
    one.sections.map(({ books, blocks, accountant, totals, position, proof, entries, chain }) => [
      ...[books.code, blocks, accountant, totals],
      ...[position, proof, entries, chain],
    ]);
  return isSame(figures(then), figures(now));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
