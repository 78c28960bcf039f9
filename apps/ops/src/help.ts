import { sharedOptions } from './asked.js';
import type { Command, Option } from './command.js';
import { columns } from './text-table.js';

/** What `ops --help` prints. */
export function listOf(commands: readonly Command[]): string {
  const lines = columns(commands.map(({ name, summary }) => [`  ${name}`, summary]));
  return `Operators' commands of Plusloin:\n\n${lines}\nEach has --help and --json.\n`;
}

export function helpOf({ name, summary, parameters, options }: Command): string {
  const needed = options.filter(({ isRequired }) => isRequired).map(typed);
  const usage = [name, parameters, ...needed, '[options]'].filter(Boolean).join(' ');
  const lines = [...options, ...sharedOptions].map((one) => [`  ${typed(one)}`, one.summary]);
  return `${usage}\n\n${summary}\n\n${columns(lines)}`;
}

const typed = ({ name, value }: Option): string => `--${name}${value ? ` ${value}` : ''}`;
