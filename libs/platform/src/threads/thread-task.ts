/** A function of a module that a thread can load and call: its values travel as copies. */
export interface ThreadTask<Argument, Answer> {
  /** The module's own `import.meta.url`. */
  readonly module: string;
  /** The name under which the module exports the function. */
  readonly name: string;
  readonly run: (argument: Argument) => Promise<Answer>;
}

/** Of an exported function that is written in the module named: `import.meta.url`. */
export const threadTask = <Argument, Answer>(
  module: string,
  run: (argument: Argument) => Promise<Answer>,
): ThreadTask<Argument, Answer> => ({ module, name: run.name, run });

export interface Ask {
  readonly module: string;
  readonly name: string;
  readonly argument: unknown;
}

export type Reply =
  | { readonly answer: unknown }
  | { readonly failure: { readonly message: string; readonly stack: string | undefined } };
