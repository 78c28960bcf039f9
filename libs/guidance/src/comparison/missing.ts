import type { GuidanceStatus } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { isInput } from '../rules/rule-file.js';
import { euros } from './euros.js';
import { netOf, ownSituation, type Basis } from './own-net.js';
import { ruleOfAnswer } from './situation-of.js';
import type { OwnStatus } from './statuses.js';

export type Missing = GuidanceStatus['missing'][number];

/**
 * The questions without an answer behind a status of our own, the weightiest first: how much its
 * net of the year could change, either way, between the plausible ends that stand beside them.
 * What changes nothing is not asked for.
 */
export function missingOf(engine: RuleEngine, status: OwnStatus, basis: Basis): Missing[] {
  const situation = ownSituation(basis);
  const net = netOf(engine, status, situation);
  const behind = new Set(engine.rulesBehind(`${status.rules} . net`));
  const weighed = open(basis)
    .filter(({ rule }) => behind.has(rule))
    .map(({ question, rule }) => {
      const others = endsOf(engine, rule).map((end) =>
        netOf(engine, status, { ...situation, [rule]: end }),
      );
      return { question, change: largest(net, others) };
    });
  return weighed
    .filter(({ change }) => change === null || change >= 0.005)
    .sort((one, other) => (other.change ?? 0) - (one.change ?? 0))
    .map(({ question, change }) => ({
      question,
      couldChange: change === null ? null : euros(change),
    }));
}

/** null: one of them cannot be computed, and nobody can say. */
function largest(net: number | null, others: readonly (number | null)[]): number | null {
  if (net === null || others.includes(null)) return null;
  return Math.max(0, ...others.map((other) => Math.abs((other ?? net) - net)));
}

const open = ({ situation }: Basis): { question: string; rule: string }[] =>
  Object.entries(ruleOfAnswer)
    .filter(([question]) => situation[question as keyof typeof ruleOfAnswer] === undefined)
    .map(([question, rule]) => ({ question, rule }));

/** The lowest and the highest answer that is likely, but for the one that is supposed anyway. */
function endsOf({ book }: RuleEngine, name: string): (string | number)[] {
  const rule = book.rules.get(name);
  if (rule === undefined || !isInput(rule)) return [];
  return (rule.plausible ?? []).filter((end) => end !== rule['par défaut']);
}
