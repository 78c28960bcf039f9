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
    { name: 'retry', value: 'CODE', summary: 'only a practice that failed, or all' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const text = asked.value('year');
      if (!/^\d{4}$/.test(text)) throw new UsageError('--year needs the form 2026');
      const actor = await installation.actorIn(asked.value('cooperative'));
      const closes = new QuarterClose(installation.services);
      const code = asked.option('retry');
      const { closeId } =
        code === undefined
          ? await closes.requestYear(actor, Number(text))
          : await closes.retry(actor, { quarter: text, practice: code === 'all' ? null : code });
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
