import Engine, { type Logger } from 'publicodes';
import type { RuleBook } from '../rules/rule-book.js';

/** Answers by the names of rules, in the expressions of publicodes: '30000 €/an', 'oui'. */
export type Situation = Readonly<Record<string, string | number>>;

/** null where it does not apply; undefined where an answer or a figure is missing. */
export type Value = number | boolean | string | null | undefined;

export interface Evaluated {
  readonly value: Value;
  /** Rules without an answer that could change it, the weightiest first. */
  readonly missing: readonly string[];
}

/** The engine warns of what our rules do on purpose; errors are thrown anyway. */
const silent: Logger = { log: () => {}, warn: () => {}, error: () => {} };

/** Evaluates our own rules. One situation at a time, each from a clean sheet. */
export class RuleEngine {
  private readonly engine: Engine;

  constructor(readonly book: RuleBook) {
    this.engine = new Engine(book.forEngine as ConstructorParameters<typeof Engine>[0], {
      logger: silent,
    });
  }

  /** What the named rules are in a situation. */
  evaluate<Name extends string>(
    situation: Situation,
    names: readonly Name[],
  ): Record<Name, Evaluated> {
    this.engine.setSituation(situation as Parameters<Engine['setSituation']>[0]);
    const evaluated = names.map((name) => {
      const { nodeValue, missingVariables } = this.engine.evaluate(name);
      return [name, { value: nodeValue as Value, missing: byWeight(missingVariables) }] as const;
    });
    return Object.fromEntries(evaluated) as Record<Name, Evaluated>;
  }
}

const byWeight = (missing: Readonly<Record<string, number>>): string[] =>
  Object.entries(missing)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
