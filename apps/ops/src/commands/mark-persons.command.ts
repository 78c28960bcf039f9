import { markPersons, personPrefixesOf } from '@plusloin/ledger';
import { Registry } from '@plusloin/registry';
import type { Command } from '../command.js';
import { withInstallation } from '../installation.js';

export const markPersonsCommand: Command = {
  name: 'mark-persons',
  summary: 'say how the codes of auxiliaries that are natural persons begin; before any import',
  parameters: 'PREFIX…',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'entity', value: 'E', summary: 'the code of the books', isRequired: true },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, actorIn }) => {
      const actor = await actorIn(asked.value('cooperative'));
      const prefixes = await services.work.run(actor, async (tx) => {
        const { id } = await new Registry().entityOfCode(tx, asked.value('entity'));
        await markPersons(tx, id, asked.parameters);
        return personPrefixesOf(tx, id);
      });
      const text = `auxiliaries that begin with ${prefixes.join(', ')} are persons\n`;
      return { text, json: { prefixes } };
    }),
};
