import { OperatorReasons } from '@plusloin/vault';
import type { Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { table } from '../text-table.js';

export const operatorReasons: Command = {
  name: 'reasons',
  summary: 'why operators took alone what takes two people, the latest first',
  options: [{ name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true }],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, actorIn }) => {
      const actor = await actorIn(asked.value('cooperative'));
      const reasons = await new OperatorReasons(services).latest(actor);
      const text = table(reasons, [
        { title: 'when', cell: ({ saidAt }) => saidAt.toISOString() },
        { title: 'who', cell: ({ saidBy }) => saidBy },
        { title: 'step', cell: ({ step }) => step },
        { title: 'reason', cell: ({ reason }) => reason },
      ]);
      return { text, json: { reasons } };
    }),
};
