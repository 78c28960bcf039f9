import type { Counted, DuesAsk, DuesOfPractice, DuesPort } from '../dues-port.js';
import { factsOf, type SectionFacts } from '../section-facts.js';
import { usualSettings } from '../statement-settings.js';
import type { StoredPractice } from '../stored-figures.js';
import { belgianDues } from './belgian-dues.js';
import { frenchDues } from './french-dues.js';
import { missing, wordsOf, type DuesFacts } from './known-dues.js';

/**
 * What members owe as persons, by the rules of the compass and from nothing but the figures of the
 * close. A fact that the books do not hold is named, and nothing is put in its place.
 */
export const ruledDues: DuesPort = {
  async count(_tx, ask) {
    const practices = await ask.figures();
    const kept = new Map<string, number>();
    for (const { books } of practices) {
      for (const id of books.keys()) kept.set(id, (kept.get(id) ?? 0) + 1);
    }
    return practices.flatMap((one) => duesOfPractice(one, ask, kept));
  },
};

function duesOfPractice(
  { figures, books }: StoredPractice,
  { head }: DuesAsk,
  kept: ReadonlyMap<string, number>,
): DuesOfPractice[] {
  return [...books.keys()].flatMap((legalEntityId) => {
    const facts = factsOf(legalEntityId, {
      ...{ head, figures, books, use: null, dues: new Map(), settings: usualSettings },
    });
    // Who is employed owes nothing as the owner of books.
    if (facts.books.kind !== 'member' || facts.profile === 'employed') return [];
    const whole = { ...facts, resultOfYear: resultOfYear(facts, figures) };
    const isAlone = kept.get(legalEntityId) === 1;
    return [{ practiceId: figures.practice.id, legalEntityId, ...duesOf(whole, isAlone) }];
  });
}

function duesOf(facts: DuesFacts, isAlone: boolean): { social: Counted; incomeTax: Counted } {
  const words = wordsOf(facts);
  const isBelgian = facts.books.chart === 'PCMN';
  const counted = isBelgian ? belgianDues : frenchDues;
  return {
    social: isAlone ? counted(facts) : missing(words.severalPractices),
    incomeTax: missing(isBelgian ? words.belgianTax : words.frenchTax),
  };
}

/** Income less costs, contributions among them: what social contributions are counted on. */
function resultOfYear(facts: SectionFacts, figures: StoredPractice['figures']): bigint | null {
  const { legalEntityId } = facts.books;
  const quarters = [0, 1, 2, 3].map((back) => facts.quarter.minus(back));
  const first = facts.quarter.minus(3);
  const since = figures.since.get(legalEntityId);
  if (since === undefined || since > first.year * 100 + (first.months[0] ?? 1)) return null;
  const names = new Set(quarters.map((one) => one.toString()));
  return figures.history
    .filter((row) => row.legalEntityId === legalEntityId && names.has(row.quarter))
    .reduce((sum, { income, expense }) => sum + income - expense, 0n);
}
