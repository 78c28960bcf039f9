import { contexts } from '@plusloin/backoffice';
import {
  DatabaseUnavailable,
  isConnectionLoss,
  migrate,
  migrateQueue,
  readConfig,
} from '@plusloin/platform';
import type { Command } from '../command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to the version of this program, as its owner',
  options: [],
  async run({ terminal }) {
    const config = readConfig(terminal.variables, ['databaseOwnerUrl']);
    const owner = config.databaseOwnerUrl.reveal();
    const applied = await reaching(() => migrate(owner, contexts));
    const queue = await migrateQueue(owner);
    const text =
      applied.length === 0
        ? 'The database is up to date.\n'
        : `${applied.map((name) => `  ${name}\n`).join('')}${applied.length} migrations applied.\n`;
    return { text, json: { applied, queue } };
  },
};

async function reaching<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw isConnectionLoss(error) ? new DatabaseUnavailable(error) : error;
  }
}
