import type { RuleBook } from './rule-book.js';
import { isDated, sourcesOf } from './rule-file.js';

/** A figure that nobody has written down for a year. */
export interface LackingRule {
  readonly name: string;
  /** The last year that it is known for. */
  readonly last: number;
  /** Where it was read then, to look again. */
  readonly source: string;
}

/** What a year lacks before it can be computed: every dated figure without a line for it. */
export function rulesLacking(book: RuleBook, year: number): LackingRule[] {
  return [...book.rules].flatMap(([name, rule]) => {
    if (!isDated(rule) || String(year) in rule.années) return [];
    const last = Math.max(...Object.keys(rule.années).map(Number));
    const [key] = sourcesOf(rule);
    return [{ name, last, source: book.sources.get(key ?? '')?.url ?? '' }];
  });
}
