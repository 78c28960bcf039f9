import { QuarterClose } from '@plusloin/statements';
import { UsageError, type Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { closeTable } from './close-table.js';
import { untilClosed } from './watched-close.js';

export const closeYear: Command = {
  name: 'close-year',
  summary: 'the yearly statements, once the four quarters are closed',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'year', value: '2026', summary: 'the calendar year', isRequired: true },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const text = asked.value('year');
      if (!/^\d{4}$/.test(text)) throw new UsageError('--year needs the form 2026');
      const actor = await installation.actorIn(asked.value('cooperative'));
      const closes = new QuarterClose(installation.services);
      const { closeId } = await closes.requestYear(actor, Number(text));
      const summary = await untilClosed(installation, actor, closeId, {
        ...{ closes, terminal: asked.terminal },
        title: `${asked.value('cooperative')} ${text}`,
      });
      const { storageFolder } = installation.services.config;
      return {
        text: closeTable(summary, storageFolder),
        json: { closeId, storageFolder, ...summary },
      };
    }),
};
