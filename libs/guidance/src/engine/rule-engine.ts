import Engine, { reduceAST, type Logger } from 'publicodes';
import type { RuleBook } from '../rules/rule-book.js';
import { YEAR } from '../rules/for-engine.js';
import { sourcesOf } from '../rules/rule-file.js';
import type { Evaluated, Evaluator, Situation, Value } from './evaluator.js';
import { traceOf, type Traced } from './trace.js';

/** The engine warns of what our rules do on purpose; errors are thrown anyway. */
const silent: Logger = { log: () => {}, warn: () => {}, error: () => {} };

type AstNode = Parameters<typeof reduceAST>[2];

/** Evaluates our own rules. One situation at a time, each from a clean sheet. */
export class RuleEngine implements Evaluator {
  private readonly engine: Engine;
  private readonly usedBy = new Map<string, readonly string[]>();

  constructor(readonly book: RuleBook) {
    this.engine = new Engine(book.forEngine as ConstructorParameters<typeof Engine>[0], {
      logger: silent,
    });
  }

  /** What the named rules, or expressions over rules, are in a situation. */
  evaluate<Name extends string>(
    situation: Situation,
    names: readonly Name[],
  ): Record<Name, Evaluated> {
    this.engine.setSituation(situation as Parameters<Engine['setSituation']>[0]);
    const evaluated = {} as Record<Name, Evaluated>;
    for (const name of names) {
      const { nodeValue, missingVariables } = this.engine.evaluate(name);
      evaluated[name] = { value: nodeValue as Value, missing: byWeight(missingVariables) };
    }
    return evaluated;
  }

  /** How a rule came to its value in a situation: the tree of the rules of the book behind it. */
  trace(situation: Situation, name: string): Traced {
    this.engine.setSituation(situation as Parameters<Engine['setSituation']>[0]);
    return traceOf(this.engine.evaluate(name), (other) => this.isShown(other));
  }

  /** The rules of the book that one rule names itself. */
  usesOf(name: string): string[] {
    const parsed = this.engine.getParsedRules()[name];
    if (parsed === undefined) return [];
    const named = new Set(namesIn(parsed.explanation.valeur));
    return [...named].filter((other) => other !== name && this.isShown(other));
  }

  /** The rules that an expression is made of, itself included, down to the last. */
  rulesBehind(expression: string): readonly string[] {
    const known = this.usedBy.get(expression);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = namesIn(this.engine.evaluate(expression));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      const parsed = this.engine.getParsedRules()[name];
      if (parsed !== undefined) open.push(...namesIn(parsed));
    }
    const behind = [...found].filter((name) => this.book.rules.has(name));
    this.usedBy.set(expression, behind);
    return behind;
  }

  /** The year is said once, above; what no file holds is the engine's own. */
  private isShown(name: string): boolean {
    return name !== YEAR && this.book.rules.has(name);
  }

  /** Where the figures behind expressions were read. */
  referencesOf(expressions: readonly string[]): { title: string; url: string }[] {
    const rules = new Set(expressions.flatMap((expression) => this.rulesBehind(expression)));
    const keys = new Set(
      [...rules].flatMap((name) => {
        const rule = this.book.rules.get(name);
        return rule === undefined ? [] : sourcesOf(rule);
      }),
    );
    return [...keys].flatMap((key) => {
      const source = this.book.sources.get(key);
      return source === undefined ? [] : [{ title: source.titre, url: source.url }];
    });
  }
}

const namesIn = (node: AstNode): string[] =>
  reduceAST<string[]>(
    (names, part) =>
      part.nodeKind === 'reference' && part.dottedName !== undefined
        ? [...names, part.dottedName]
        : undefined,
    [],
    node,
  );

const byWeight = (missing: Readonly<Record<string, number>>): string[] =>
  Object.entries(missing)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
