import { createReadStream } from 'node:fs';
import { access, constants, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  BooksImport,
  ownCsvMapping,
  parseImportMapping,
  type BooksFileAsk,
  type ImportMapping,
  type ImportPreview,
  type ImportReport,
} from '@plusloin/ledger';
import { sealingVault } from '@plusloin/vault';
import { UsageError, type Answer, type Asked, type Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { importJson, importText } from './import-words.js';

type Format = BooksFileAsk['format'];

const importCommand = (format: Format, summary: string): Command => ({
  name: `import ${format}`,
  summary,
  parameters: 'FILE…',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'entity', value: 'E', summary: 'the code of the books', isRequired: true },
    { name: 'mapping', value: 'M', summary: 'a file: practices, accounts, journals, columns' },
    { name: 'regroup', summary: 'find the entries of a dirty file by sums that return to zero' },
    { name: 'dry-run', summary: 'read the whole file, say what would be done, write nothing' },
  ],
  run: (asked) => importAll(asked, format),
});

export const importFec = importCommand('fec', 'take FEC files into the books, each once');
export const importCsv = importCommand('csv', 'take CSV files into the books, each once');

/**
 * File by file in the order given. A file that is refused ends the command; those before it are in
 * the books, and were told.
 */
async function importAll(asked: Asked, format: Format): Promise<Answer> {
  const mapping = await mappingAsked(asked, format);
  for (const path of asked.parameters) await refuseUnreadable(path);
  return withInstallation(asked.terminal, async (installation) => {
    const actor = await installation.actorIn(asked.value('cooperative'));
    const { services } = installation;
    const imports = new BooksImport(services.work, sealingVault(services));
    const done: (ImportPreview | ImportReport)[] = [];
    for (const path of asked.parameters) {
      const ask = askFor(asked, path, { format, mapping });
      const isDryRun = asked.has('dry-run');
      const told = await (isDryRun ? imports.preview(actor, ask) : imports.import(actor, ask));
      if (!asked.has('json')) asked.terminal.out(importText(told));
      done.push(told);
    }
    const isRefused = done.some(({ refusals, importedOn }) => refusals.total > 0 || importedOn);
    return { text: '', json: { files: done.map(importJson) }, status: isRefused ? 1 : 0 };
  });
}

const askFor = (
  asked: Asked,
  path: string,
  { format, mapping }: { format: Format; mapping: ImportMapping | undefined },
): BooksFileAsk => ({
  entityCode: asked.value('entity'),
  file: { name: basename(path), open: () => createReadStream(path) },
  ...{ format, mapping, isRegrouped: asked.has('regroup') },
});

/** Without a mapping a CSV is read in the form of our own exports. */
async function mappingAsked(asked: Asked, format: Format): Promise<ImportMapping | undefined> {
  const path = asked.option('mapping');
  if (path === undefined) return format === 'csv' ? ownCsvMapping : undefined;
  await refuseUnreadable(path);
  const mapping = parseImportMapping(await readFile(path, 'utf8'));
  if (format === 'csv' && mapping.csv === undefined) {
    throw new UsageError(`${path} does not say where the columns of a CSV stand ("csv")`);
  }
  return mapping;
}

async function refuseUnreadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch {
    throw new UsageError(`${path} cannot be read`);
  }
}

