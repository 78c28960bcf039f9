/** Answers by the names of rules, in the expressions of publicodes: '30000 €/an', 'oui'. */
export type Situation = Readonly<Record<string, string | number>>;

/** null where it does not apply; undefined where an answer or a figure is missing. */
export type Value = number | boolean | string | null | undefined;

export interface Evaluated {
  readonly value: Value;
  /** Rules without an answer that could change it, the weightiest first. */
  readonly missing: readonly string[];
}

/** Our own rules, or the official French model: what rules are in a situation. */
export interface Evaluator {
  evaluate<Name extends string>(
    situation: Situation,
    names: readonly Name[],
  ): Record<Name, Evaluated> | Promise<Record<Name, Evaluated>>;
}
