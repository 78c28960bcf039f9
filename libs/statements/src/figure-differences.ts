import { toStored } from './stored-json.js';
import type { Recomputed } from './recomputed-figures.js';
import type { StoredPractice } from './stored-figures.js';

/**
 * The subjects of a close, 'pooled' or the code of a practice, of which the books give other
 * figures than those that were kept. Names of accounts are no figures: they may have changed.
 */
export function differingFigures(kept: Recomputed, books: Recomputed): string[] {
  const now = new Map(books.practices.map((one) => [one.figures.practice.id, one]));
  const practices = kept.practices.filter((one) => {
    const other = now.get(one.figures.practice.id);
    return other === undefined || ofPractice(one) !== ofPractice(other);
  });
  const isPoolTheSame = ofPool(kept) === ofPool(books);
  return [
    ...(isPoolTheSame ? [] : ['pooled']),
    ...practices.map(({ figures }) => figures.practice.code),
  ];
}

const ofPractice = ({ figures }: StoredPractice): string =>
  textOf([
    ...[figures.accounts, figures.entries, figures.history, figures.cash],
    ...[figures.cashYearToDate ?? [], figures.cashYearBefore ?? []],
    ...[figures.aged, figures.corrections, [...figures.since]],
  ]);

/** The sums of all practices and the common parts, and what lies between the books. */
const ofPool = ({ pool }: Recomputed): string =>
  textOf([
    ...[pool.accounts, pool.entries, pool.history, pool.cash, pool.aged, pool.corrections],
    ...[pool.practiceTotals, pool.pairs, pool.controls, [...pool.eliminatedBefore]],
  ]);

/** Rows of the same figures are the same in whatever order they were read. */
const textOf = (parts: readonly (readonly object[])[]): string =>
  parts.map((rows) => rows.map(rowText).sort().join('\n')).join('\n\n');

function rowText(row: object): string {
  const { label: _label, ...figures } = row as { label?: unknown };
  return toStored(Array.isArray(row) ? row : figures);
}
