/** One of the operators' commands. */
export interface Command {
  /** As it is typed: 'seed demo'. */
  readonly name: string;
  /** One line, for the list. */
  readonly summary: string;
  /** What follows the options, when anything does: 'FILE…'. */
  readonly parameters?: string;
  readonly options: readonly Option[];
  run(asked: Asked): Promise<Answer>;
}

export interface Option {
  /** Without its hyphens: 'cooperative'. */
  readonly name: string;
  /** What stands for its value: 'C'. A flag has none. */
  readonly value?: string;
  readonly summary: string;
  readonly isRequired?: boolean;
}

/** What a command has to say: one or the other is printed. */
export interface Answer {
  readonly text: string;
  /** For `--json`. Amounts are texts. */
  readonly json: unknown;
  /** 0 when nothing is said. */
  readonly status?: number;
}

/** Where a command runs. */
export interface Terminal {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Somebody looks at the messages, so that a line may be written over. */
  readonly isInteractive: boolean;
  /** Answers. */
  out(text: string): void;
  /** Messages. */
  error(text: string): void;
  /** For an answer that is a file. */
  readonly outStream: NodeJS.WritableStream;
}

/** What was typed, already judged: required options are there and nothing else is. */
export interface Asked {
  readonly terminal: Terminal;
  readonly parameters: readonly string[];
  option(name: string): string | undefined;
  /** Of a required option. */
  value(name: string): string;
  has(flag: string): boolean;
}

/** What was typed cannot be understood; said to whoever typed it. Exit status 2. */
export class UsageError extends Error {}
