import type { Command } from './command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { seedDemo } from './commands/seed-demo.command.js';

/** Every command there is, in the order of the list. */
export const commands: readonly Command[] = [migrateCommand, seedDemo];
