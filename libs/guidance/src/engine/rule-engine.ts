import { guidanceYears } from '@plusloin/contracts';
import Engine, { reduceAST, type Logger } from 'publicodes';
import type { RuleBook } from '../rules/rule-book.js';
import { forEngine, YEAR } from '../rules/for-engine.js';
import { sourcesOf } from '../rules/rule-file.js';
import type { Evaluated, Evaluator, Situation, Value } from './evaluator.js';
import { Kept } from './kept.js';
import { metIn, traceOf, type Traced } from '../../worker/trace.mjs';

/** The engine warns of what our rules do on purpose; errors are thrown anyway. */
const silent: Logger = { log: () => {}, warn: () => {}, error: () => {} };

type AstNode = Parameters<typeof reduceAST>[2];

/** Engines at a time: the years that the rules cover in each country, and some that they do not. */
const KEPT_ENGINES = 12;

/** What the rules of a country begin with; they never name those of another. */
const COUNTRIES = ['belgique', 'france'];

/** The rules of a year, and the situation that they stand in. */
interface Standing {
  readonly engine: Engine;
  situation: string;
}

/**
 * Evaluates our own rules. Each year and country has an engine of its own, in which a dated figure
 * is one number: the engine copies all of its rules for every situation. What was evaluated stands
 * until another situation is asked there: whoever asks much of one situation asks it in a row.
 */
export class RuleEngine implements Evaluator {
  private readonly engines = new Kept<Standing>(KEPT_ENGINES);
  private readonly usedBy = new Map<string, readonly string[]>();

  constructor(readonly book: RuleBook) {}

  /** What the named rules, or expressions over rules, are in a situation. */
  evaluate<Name extends string>(
    situation: Situation,
    names: readonly Name[],
  ): Record<Name, Evaluated> {
    const engine = this.standingIn(situation, names);
    const evaluated = {} as Record<Name, Evaluated>;
    for (const name of names) {
      const { nodeValue, missingVariables } = engine.evaluate(name);
      evaluated[name] = { value: nodeValue as Value, missing: byWeight(missingVariables) };
    }
    return evaluated;
  }

  /** How a rule came to its value in a situation: the tree of the rules of the book behind it. */
  trace(situation: Situation, name: string): Traced {
    const node = this.standingIn(situation, [name]).evaluate(name);
    return traceOf(node, (other) => this.isShown(other));
  }

  /** The rules that a value was made of in a situation; branches not taken are none of them. */
  metIn(situation: Situation, name: string): ReadonlySet<string> {
    const node = this.standingIn(situation, [name]).evaluate(name);
    return metIn(node, (other) => this.isShown(other));
  }

  private standingIn(situation: Situation, names: readonly string[]): Engine {
    const without = countriesNotIn(names);
    const standing = this.of(String(situation[YEAR] ?? ''), without);
    const text = JSON.stringify(situation);
    if (standing.situation !== text) {
      // Until it stands there: whoever tells an answer that does not fit leaves nothing behind.
      standing.situation = '';
      const told = Object.entries(situation).filter(([rule]) => isIn(rule, without));
      standing.engine.setSituation(Object.fromEntries(told));
      standing.situation = text;
    }
    return standing.engine;
  }

  /** Which rules name which is the same in every year. */
  private get shape(): Engine {
    return this.of(String(guidanceYears.last), []).engine;
  }

  private of(year: string, without: readonly string[]): Standing {
    const key = JSON.stringify([year, without]);
    const made = this.engines.get(key) ?? {
      engine: new Engine(this.rulesOf(year, without), { logger: silent }),
      situation: '',
    };
    this.engines.set(key, made);
    return made;
  }

  private rulesOf(year: string, without: readonly string[]) {
    const rules = [...this.book.rules].filter(([name]) => isIn(name, without));
    return forEngine(new Map(rules), year) as ConstructorParameters<typeof Engine>[0];
  }

  /** The rules of the book that one rule names itself. */
  usesOf(name: string): string[] {
    const parsed = this.shape.getParsedRules()[name];
    if (parsed === undefined) return [];
    const named = new Set(namesIn(parsed.explanation.valeur));
    return [...named].filter((other) => other !== name && this.isShown(other));
  }

  /** The rules that an expression is made of, itself included, down to the last. */
  rulesBehind(expression: string): readonly string[] {
    const known = this.usedBy.get(expression);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = namesIn(this.shape.evaluate(expression));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      const parsed = this.shape.getParsedRules()[name];
      if (parsed !== undefined) open.push(...namesIn(parsed));
    }
    const behind = [...found].filter((name) => this.book.rules.has(name));
    // Of rules there are as many as we wrote; expressions may hold any amount.
    if (this.book.rules.has(expression)) this.usedBy.set(expression, behind);
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
    return this.sourcesCalled([...keys]);
  }

  /** By their keys. */
  sourcesCalled(keys: readonly string[]): { title: string; url: string }[] {
    return keys.flatMap((key) => {
      const source = this.book.sources.get(key);
      return source === undefined ? [] : [{ title: source.titre, url: source.url }];
    });
  }
}

/** The countries that nothing is asked of; none where nothing is asked of any. */
function countriesNotIn(names: readonly string[]): string[] {
  const asked = names.join('\n');
  const other = COUNTRIES.filter((country) => !asked.includes(`${country} . `));
  return other.length < COUNTRIES.length ? other : [];
}

const isIn = (name: string, without: readonly string[]): boolean =>
  !without.some((country) => name === country || name.startsWith(`${country} . `));

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
