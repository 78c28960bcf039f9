// One thread's share of modele-social: parsing takes seconds and a hundred megabytes, so it is
// done when somebody first asks, and given back with the thread.
import rules from 'modele-social';
import Engine from 'publicodes';
import { traceOf } from './trace.mjs';

const silent = { log() {}, warn() {}, error() {} };
const engine = new Engine(rules, { logger: silent });

/**
 * @param {{ situation: Record<string, string | number>, names: string[] }} asked
 * @returns {Record<string, { value: unknown, missing: string[] }>}
 */
export default function evaluate({ situation, names }) {
  engine.setSituation(situation);
  const evaluated = names.map((name) => {
    const { nodeValue, missingVariables } = engine.evaluate(name);
    return [name, { value: nodeValue, missing: byWeight(missingVariables) }];
  });
  return Object.fromEntries(evaluated);
}

/**
 * How a rule of the model came to its value, with the model's own titles and links.
 *
 * @param {{ situation: Record<string, string | number>, name: string }} asked
 */
export function explain({ situation, name }) {
  engine.setSituation(situation);
  const rules = engine.getParsedRules();
  return described(traceOf(engine.evaluate(name), (other) => other in rules), rules);
}

function described({ from, ...traced }, rules) {
  const { title, rawNode } = rules[traced.name];
  return {
    ...{ ...traced, title: title ?? traced.name },
    links: Object.entries(rawNode.références ?? {}).map(([text, url]) => ({ title: text, url })),
    // Of its many regimes most do not apply to anybody in particular.
    from: from.filter(({ value }) => value !== null).map((one) => described(one, rules)),
  };
}

const byWeight = (missing) =>
  Object.entries(missing)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
