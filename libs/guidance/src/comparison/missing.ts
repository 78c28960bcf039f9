import type { GuidanceStatus } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { isInput } from '../rules/rule-file.js';
import { euros } from './euros.js';
import { netOf, ownSituation, type Basis } from './own-net.js';
import { ruleOfAnswer } from './situation-of.js';
import type { OwnStatus } from './statuses.js';

export type Missing = GuidanceStatus['missing'][number];

/**
 * The questions without an answer behind statuses of our own, the weightiest first: how much their
 * `net` of the year could change, either way, between the plausible ends that stand beside them.
 * What changes nothing is not asked for; where nothing is computed, only what keeps it from being
 * computed is. One situation after the other, for all statuses at once:
 * the engine keeps what they share.
 */
export function missingOf(
  engine: RuleEngine,
  computed: readonly { status: OwnStatus; net: number | null }[],
  basis: Basis,
): Missing[][] {
  const situation = ownSituation(basis);
  const behind = computed.map(({ status }) => new Set(engine.rulesBehind(`${status.rules} . net`)));
  const weighed = computed.map((): Weighed[] => []);
  for (const { question, rule } of open(basis)) {
    const others = computed.map((): (number | null)[] => []);
    for (const end of endsOf(engine, rule)) {
      for (const [place, { status, net }] of computed.entries()) {
        if (net === null || behind[place]?.has(rule) !== true) continue;
        others[place]?.push(netOf(engine, status, { ...situation, [rule]: end }));
      }
    }
    for (const [place, { net }] of computed.entries()) {
      if (behind[place]?.has(rule) !== true) continue;
      if (net === null && isSupposed(engine, rule)) continue;
      const change = net === null ? null : largest(net, others[place] ?? []);
      weighed[place]?.push({ question, change });
    }
  }
  return weighed.map(weightiest);
}

interface Weighed {
  readonly question: string;
  readonly change: number | null;
}

const weightiest = (weighed: readonly Weighed[]): Missing[] =>
  weighed
    .filter(({ change }) => change === null || change >= 0.005)
    .sort((one, other) => (other.change ?? 0) - (one.change ?? 0))
    .map(({ question, change }) => ({
      question,
      couldChange: change === null ? null : euros(change),
    }));

/** null: one of them cannot be computed, and nobody can say. */
function largest(net: number, others: readonly (number | null)[]): number | null {
  if (others.includes(null)) return null;
  return Math.max(0, ...others.map((other) => Math.abs((other ?? net) - net)));
}

const open = ({ situation }: Basis): { question: string; rule: string }[] =>
  Object.entries(ruleOfAnswer)
    .filter(([question]) => situation[question as keyof typeof ruleOfAnswer] === undefined)
    .map(([question, rule]) => ({ question, rule }));

/** Without an answer something is supposed: it is not what keeps a status from being computed. */
function isSupposed({ book }: RuleEngine, name: string): boolean {
  const rule = book.rules.get(name);
  return rule !== undefined && isInput(rule) && rule['par défaut'] !== undefined;
}

/** The lowest and the highest answer that is likely, but for the one that is supposed anyway. */
function endsOf({ book }: RuleEngine, name: string): (string | number)[] {
  const rule = book.rules.get(name);
  if (rule === undefined || !isInput(rule)) return [];
  return (rule.plausible ?? []).filter((end) => end !== rule['par défaut']);
}
