import { Money, type Quarter } from '@plusloin/kernel';
import { practiceLanguages } from '../documents/practice-languages.js';
import type { Counted, DueItem } from '../dues-port.js';
import { invoicedMoves } from '../practice-income.js';
import { amount, movesIn, type SectionFacts } from '../section-facts.js';
import { duesWords, type DuesWords } from './dues-words.js';

/** What dues are counted from: one practice alone in its own books. */
export interface DuesFacts extends SectionFacts {
  /** The result of the last four quarters; null where the books do not hold all of them. */
  readonly resultOfYear: bigint | null;
}

export const wordsOf = ({ language }: SectionFacts): DuesWords => duesWords[language];

/** An amount as the member reads it. */
export const shown = ({ language }: SectionFacts, minor: bigint): string =>
  practiceLanguages[language].format.amount(amount(minor));

/** '506.11' of the rules, in minor units. */
export const minorIn = (text: string): bigint => Money.parse(text).minor;

export const missing = (reason: string): Counted => ({ kind: 'not-counted', reason });

export const known = (item: Omit<DueItem, 'code'>): Counted => ({
  ...{ kind: 'counted', explanation: null },
  items: [{ code: 'social', ...item }],
});

/** Whoever invoices nothing may have stopped: then no provisional contribution follows. */
export const worksOn = (facts: SectionFacts): boolean => invoicedMoves(facts).credit > 0n;

/**
 * What the fund asked in this quarter, where the books show that it asks the same in each quarter
 * of the year: what it asks in the next one of this year, too.
 */
export function askedEachQuarter(facts: SectionFacts, next: Quarter): bigint | null {
  const { quarter, yearToDate } = movesIn(facts, facts.chart.social);
  if (next.year !== facts.quarter.year || quarter <= 0n) return null;
  const times = yearToDate / quarter;
  const isSteady = times * quarter === yearToDate && times <= BigInt(facts.quarter.number);
  return isSteady ? quarter : null;
}
