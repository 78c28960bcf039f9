import { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { NewContributionRule } from './contribution-rule.js';
import { ContributionRules, readRule } from './contribution-rules.service.js';
import { owedBy, owedEvenly, type OwedContribution } from './owed-contributions.js';
import { asThough } from './simulated-rules.js';

export interface SimulationAsk {
  readonly rule: NewContributionRule;
  /** In any order. */
  readonly quarters: readonly Quarter[];
  /** Of these practices; `null`: of all. */
  readonly only: readonly string[] | null;
  /** Instead of what is in the books: this much counted in each quarter. Minor units. */
  readonly base: bigint | null;
}

/** What a practice owes, and would owe by the rule that is tried. Minor units. */
export interface Compared {
  readonly practiceId: string;
  readonly code: string;
  readonly owed: bigint;
  readonly wouldOwe: bigint;
}

export interface SimulatedQuarter {
  readonly quarter: string;
  readonly practices: readonly Compared[];
}

/**
 * What each practice would have owed for past quarters by another rule, beside what it owes by the
 * rules as they are: computed as a close computes it, from the same books, and kept nowhere.
 * Refusal: `membership.invalid-rule`.
 */
export async function simulate(tx: Tx, ask: SimulationAsk): Promise<SimulatedQuarter[]> {
  const quarters = [...ask.quarters].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = quarters;
  if (first === undefined) return [];
  const rules = await new ContributionRules().all(tx);
  const others = asThough(rules, readRule(ask.rule), first);
  const simulated: SimulatedQuarter[] = [];
  for (const quarter of quarters) {
    const asked = { quarter, only: ask.only, documented: new Map() };
    const by = (all: typeof rules) =>
      ask.base === null ? owedBy(tx, all, asked) : owedEvenly(tx, all, asked, ask.base);
    const [owed, would] = [await by(rules), await by(others)];
    simulated.push({ quarter: quarter.toString(), practices: comparedOf(owed, would) });
  }
  return simulated;
}

function comparedOf(
  owed: readonly OwedContribution[],
  would: readonly OwedContribution[],
): Compared[] {
  const rows = new Map<string, Compared>();
  const none = { owed: 0n, wouldOwe: 0n };
  for (const { practice, net } of owed) {
    rows.set(practice.id, { ...none, practiceId: practice.id, code: practice.code, owed: net });
  }
  for (const { practice, net } of would) {
    const { id: practiceId, code } = practice;
    const known = rows.get(practiceId) ?? { ...none, practiceId, code };
    rows.set(practiceId, { ...known, wouldOwe: net });
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
