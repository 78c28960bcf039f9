import { refusalSentence } from '@plusloin/contracts';
import { DomainError } from '@plusloin/kernel';
import { askedOf } from './asked.js';
import { UsageError, type Command, type Terminal } from './command.js';
import { commands } from './commands.js';
import { helpOf, listOf } from './help.js';
import { nearest } from './nearest.js';
import { refusedPlaces } from './refused-places.js';

/** Runs what was typed. Exit status: 0, 1 for a refusal, 2 for what cannot be understood. */
export async function runOps(
  words: readonly string[],
  terminal: Terminal,
  known: readonly Command[] = commands,
): Promise<number> {
  const isJson = words.includes('--json');
  try {
    return await run(words, terminal, known);
  } catch (error) {
    return told(error, terminal, isJson);
  }
}

async function run(
  words: readonly string[],
  terminal: Terminal,
  known: readonly Command[],
): Promise<number> {
  const command = commandOf(words, known);
  if (command === undefined) {
    terminal.out(listOf(known));
    return 0;
  }
  const asked = askedOf(command, words.slice(command.name.split(' ').length), terminal);
  if (asked.has('help')) {
    terminal.out(helpOf(command));
    return 0;
  }
  const { text, json, status = 0 } = await command.run(asked);
  terminal.out(asked.has('json') ? `${JSON.stringify(json)}\n` : text);
  return status;
}

/** Undefined when the list of commands is asked for; throws `UsageError`. */
function commandOf(words: readonly string[], known: readonly Command[]): Command | undefined {
  const named = words.findIndex((word) => word.startsWith('-'));
  const name = (named === -1 ? words : words.slice(0, named)).slice(0, 2);
  const found = known.find((command) => `${name.join(' ')} `.startsWith(`${command.name} `));
  if (found !== undefined) return found;
  if (name.length === 0) {
    const strange = words.find((word) => !['--help', '--json'].includes(word));
    if (strange !== undefined) throw new UsageError(`${strange} follows the name of a command`);
    return undefined;
  }
  throw unknownCommand(name, known);
}

function unknownCommand(name: readonly string[], known: readonly Command[]): UsageError {
  const [first] = name;
  const family = known.filter((command) => command.name.startsWith(`${first} `));
  if (family.length > 0) {
    const names = family.map((command) => command.name).join(', ');
    return new UsageError(`"${name.join(' ')}" is not a command; there are ${names}`);
  }
  const names = known.map((command) => command.name);
  const like = nearest(name.join(' '), names) ?? nearest(first, names);
  const meant = like === undefined ? 'see --help' : `did you mean "${like}"?`;
  return new UsageError(`"${name.join(' ')}" is not a command; ${meant}`);
}

function told(error: unknown, terminal: Terminal, isJson: boolean): number {
  if (error instanceof UsageError) {
    if (isJson) terminal.out(`${JSON.stringify({ usage: error.message })}\n`);
    else terminal.error(`${error.message}\n`);
    return 2;
  }
  if (!(error instanceof DomainError)) throw error;
  const { code, details } = error;
  const sentence = refusalSentence(code, details);
  if (isJson) terminal.out(`${JSON.stringify({ refusal: { code, sentence, details } })}\n`);
  else terminal.error(`${sentence} [${code}]\n${refusedPlaces(error)}`);
  return 1;
}
