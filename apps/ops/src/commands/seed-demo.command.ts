import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { withInstallation } from '../installation.js';
import { DemoSeed, type SeededBooks } from '../seed/demo-seed.js';
import { table } from '../text-table.js';

export const seedDemo: Command = {
  name: 'seed demo',
  summary: 'found the two cooperatives of the demonstration from files in real formats',
  options: [],
  run: ({ terminal }) =>
    withInstallation(terminal, async ({ services, dataSource }) => {
      if (!services.config.isDemo) throw new UsageError('seed demo needs PLUSLOIN_DEMO=true');
      const begun = performance.now();
      const { today, books } = await new DemoSeed(services, dataSource).seed();
      const milliseconds = Math.round(performance.now() - begun);
      const files = books.reduce((sum, one) => sum + one.files, 0);
      const imported = books.reduce((sum, one) => sum + one.imported, 0);
      const heading = `The demonstration as it stands on ${today}:\n\n`;
      const end = `\n${imported} files imported, ${files - imported} were there already.\n`;
      return {
        text: heading + table(books, COLUMNS) + end,
        json: { today, milliseconds, imported, books },
      };
    }),
};

const COLUMNS = [
  { title: 'cooperative', cell: (row: SeededBooks) => row.cooperative },
  { title: 'books', cell: (row: SeededBooks) => row.entity },
  { title: 'format', cell: (row: SeededBooks) => row.format },
  { title: 'files', isNumber: true, cell: (row: SeededBooks) => row.files },
  { title: 'entries', isNumber: true, cell: (row: SeededBooks) => row.entries },
  { title: 'lines', isNumber: true, cell: (row: SeededBooks) => row.lines },
];
