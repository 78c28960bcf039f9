import type { reduceAST } from 'publicodes';

type AstNode = Parameters<typeof reduceAST>[2];

/** A rule as it was evaluated, and the rules that it was made of there. */
export interface Traced {
  readonly name: string;
  /** As the engine has it: null where it does not apply, undefined where it has none. */
  readonly value: number | boolean | string | null | undefined;
  /** As the engine writes it: '€/an', '%'. */
  readonly unit: string | null;
  readonly from: readonly Traced[];
}

export function traceOf(node: AstNode, isShown: (name: string) => boolean): Traced;

export function metIn(node: AstNode, isShown: (name: string) => boolean): ReadonlySet<string>;
