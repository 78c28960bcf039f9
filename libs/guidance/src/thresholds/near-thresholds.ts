import type { WatchedThreshold } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import { euros } from '../comparison/euros.js';
import { ownEngine } from '../engine/own-engine.js';
import type { MemberBooks } from '../own-books/members-books.queries.js';
import type { BooksSums } from '../own-books/sums-of-books.js';
import { YEAR } from '../rules/for-engine.js';

/** A threshold, by the name that screens and mails find their words by, and how far it is. */
export interface Measured {
  readonly threshold: WatchedThreshold;
  readonly unit: 'euros' | 'percent';
  /** In cents of euros, or in tenths of a per cent. */
  readonly counted: bigint;
  readonly at: bigint;
  readonly level: 'far' | 'near' | 'passed';
}

export interface Reached {
  readonly threshold: WatchedThreshold;
  readonly level: 'near' | 'passed';
}

/** A member's books of this calendar year so far, and of the last twelve whole months. */
export interface Watched {
  readonly books: MemberBooks;
  readonly year: BooksSums;
  readonly lastMonths: BooksSums;
}

interface Threshold {
  readonly name: WatchedThreshold;
  readonly rule: string;
  readonly concerns: (books: MemberBooks) => boolean;
  readonly counts: (watched: Watched) => bigint;
  /** Only told once it is passed: another one that comes first was told when it was near. */
  readonly isSecond?: boolean;
}

const isIn = (country: 'BE' | 'FR') => (books: MemberBooks) =>
  books.chart === (country === 'BE' ? 'PCMN' : 'PCG');
const isExempt = (country: 'BE' | 'FR') => (books: MemberBooks) =>
  isIn(country)(books) && books.vat === 'franchise';
const isMicro = (books: MemberBooks) => books.wayOfWorking === 'independent-micro';

/** A micro counts what it collected; with VAT in it, what it invoiced without. */
const receipts = ({ books, year }: Watched): bigint =>
  isMicro(books) && books.vat !== 'taxable' && books.vat !== 'mixed'
    ? year.collected
    : year.turnover;

const income = ({ year }: Watched): bigint =>
  year.turnover - year.costs - year.contribution - year.social;

const thresholds: readonly Threshold[] = [
  {
    ...{ name: 'be-vat', rule: 'belgique . TVA . franchise' },
    ...{ concerns: isExempt('BE'), counts: receipts },
  },
  {
    ...{ name: 'be-vat-tolerated', rule: 'belgique . TVA . dépassement toléré', isSecond: true },
    ...{ concerns: isExempt('BE'), counts: receipts },
  },
  {
    ...{ name: 'be-complementary', rule: 'belgique . cotisations . seuil complémentaire' },
    concerns: (books) => isIn('BE')(books) && books.wayOfWorking === 'independent-complementary',
    counts: income,
  },
  {
    ...{ name: 'fr-vat', rule: 'france . TVA . franchise' },
    ...{ concerns: isExempt('FR'), counts: receipts },
  },
  {
    ...{ name: 'fr-vat-at-once', rule: 'france . TVA . franchise majorée', isSecond: true },
    ...{ concerns: isExempt('FR'), counts: receipts },
  },
  {
    ...{ name: 'fr-micro', rule: 'france . micro . plafond de recettes' },
    concerns: (books) => isIn('FR')(books) && isMicro(books),
    counts: receipts,
  },
];

/** The amount of each threshold in a year, by the rules: without one, it is not watched. */
export function amountsOf(year: number): ReadonlyMap<WatchedThreshold, bigint> {
  const engine = ownEngine();
  const found = engine.evaluate({ [YEAR]: year }, thresholds.map(({ rule }) => rule));
  return new Map(
    thresholds.flatMap(({ name, rule }) => {
      const value = found[rule]?.value;
      return typeof value === 'number' ? [[name, Money.parse(euros(value)).minor] as const] : [];
    }),
  );
}

/** Before half a year has passed, somebody's first payer is most of their work. */
const MONTHS_TO_SEE_A_PAYER = 6;

/** Every threshold that concerns these books: how far they are from it. */
export function measuredBy(
  watched: Watched,
  amounts: ReadonlyMap<WatchedThreshold, bigint>,
  dominantPayerPercent: number,
): Measured[] {
  const ofStatus = thresholds.flatMap(({ name, concerns, counts, isSecond }): Measured[] => {
    const at = amounts.get(name);
    if (at === undefined || !concerns(watched.books)) return [];
    const counted = counts(watched);
    const isNear = isSecond !== true && counted * 5n >= at * 4n;
    const level = counted > at ? 'passed' : isNear ? 'near' : 'far';
    return [{ threshold: name, unit: 'euros', counted, at, level }];
  });
  return [...ofStatus, ...ofPayer(watched, dominantPayerPercent)];
}

/** A share is passed or it is not: near it, nothing has to be done. */
function ofPayer({ lastMonths }: Watched, percent: number): Measured[] {
  const { payers, months } = lastMonths;
  const all = payers.reduce((sum, one) => sum + one, 0n);
  const largest = payers[0] ?? 0n;
  if (all === 0n || months < MONTHS_TO_SEE_A_PAYER) return [];
  const level = largest * 100n > all * BigInt(percent) ? 'passed' : 'far';
  const share = { counted: (largest * 2000n + all) / (2n * all), at: BigInt(percent) * 10n };
  return [{ threshold: 'dominant-payer', unit: 'percent', ...share, level }];
}

/** What a member has come near to, from four fifths on, or has passed. */
export const reachedOf = (measured: readonly Measured[]): Reached[] =>
  measured.flatMap(({ threshold, level }) => (level === 'far' ? [] : [{ threshold, level }]));
