// One thread's share of modele-social: parsing takes seconds and a hundred megabytes, so it is
// done when somebody first asks, and given back with the thread.
import rules from 'modele-social';
import Engine from 'publicodes';

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

const byWeight = (missing) =>
  Object.entries(missing)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
