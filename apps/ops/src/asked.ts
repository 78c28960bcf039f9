import { parseArgs } from 'node:util';
import { UsageError, type Asked, type Command, type Option, type Terminal } from './command.js';
import { nearest } from './nearest.js';

/** These two belong to every command. */
export const sharedOptions: readonly Option[] = [
  { name: 'json', summary: 'answer in JSON' },
  { name: 'help', summary: 'say how it is used' },
];

/** Reads what follows the name of a command; throws `UsageError`. */
export function askedOf(command: Command, words: readonly string[], terminal: Terminal): Asked {
  const known = [...command.options, ...sharedOptions];
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      known.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, known);
    if (given.has(option.name)) throw new UsageError(`${token.rawName} is given twice`);
    given.set(option.name, valueOf(option, token.value));
  }
  const asked: Asked = {
    terminal,
    parameters: positionals,
    option: (name) => given.get(name),
    value: (name) => given.get(name) ?? '',
    has: (flag) => given.has(flag),
  };
  if (!asked.has('help')) refuseIncomplete(command, asked);
  return asked;
}

function unknownOption(typed: string, known: readonly Option[]): UsageError {
  const like = nearest(typed.replace(/^-+/, ''), known.map(({ name }) => name));
  const meant = like === undefined ? '' : `; did you mean --${like}?`;
  return new UsageError(`${typed} is not an option of this command${meant}`);
}

function valueOf({ name, value: wanted }: Option, given = ''): string {
  if (wanted === undefined && given !== '') throw new UsageError(`--${name} takes no value`);
  if (wanted !== undefined && given === '') {
    throw new UsageError(`--${name} needs a value: ${wanted}`);
  }
  return given;
}

function refuseIncomplete(command: Command, asked: Asked): void {
  const missing = command.options.filter(({ name, isRequired }) => isRequired && !asked.has(name));
  if (missing.length > 0) {
    const names = missing.map(({ name, value }) => `--${name} ${value ?? ''}`.trim());
    throw new UsageError(`${names.join(' and ')} must be given`);
  }
  const [first] = asked.parameters;
  if (command.parameters === undefined && first !== undefined) {
    throw new UsageError(`"${first}" has no meaning here`);
  }
  if (command.parameters !== undefined && first === undefined) {
    throw new UsageError(`${command.parameters} must be given`);
  }
}
