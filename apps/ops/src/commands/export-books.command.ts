import { resolve } from 'node:path';
import { BooksExport, type BooksExportAsk, type ExportedFile } from '@plusloin/ledger';
import { UsageError, type Answer, type Asked, type Command, type Option } from '../command.js';
import { withInstallation } from '../installation.js';
import { printPieces, savePieces } from './written-pieces.js';

type Format = BooksExportAsk['format'];

const exportCommand = (
  format: Format,
  summary: string,
  formOptions: readonly Option[] = [],
): Command => ({
  name: `export ${format}`,
  summary,
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'entity', value: 'E', summary: 'the code of the books', isRequired: true },
    { name: 'year', value: 'Y', summary: 'the year of the books', isRequired: true },
    ...formOptions,
    { name: 'out', value: 'FILE', summary: 'its own name when not given; - prints it' },
  ],
  run: (asked) => exportTo(asked, askFor(asked, format)),
});

export const exportFec = exportCommand('fec', 'write the FEC of a year', [
  { name: 'columns', value: '18|22', summary: '22 for non-commercial profits on a cash basis' },
  { name: 'encoding', value: 'utf-8|iso-8859-15', summary: 'iso-8859-15 when not given' },
  { name: 'separator', value: 'tab|bar', summary: 'tab when not given' },
]);
export const exportCsv = exportCommand('csv', 'write the books of a year for a spreadsheet');
export const exportHledger = exportCommand('hledger', 'write the books of a year for hledger');

function askFor(asked: Asked, format: Format): BooksExportAsk {
  if (asked.option('out') === '-' && asked.has('json')) {
    throw new UsageError('--out - and --json would write over one another');
  }
  const year = asked.value('year');
  if (!/^\d{4}$/.test(year)) throw new UsageError('--year needs four digits');
  const form = {
    columns: oneOf(asked, 'columns', { 18: 18, 22: 22 } as const),
    encoding: oneOf(asked, 'encoding', ENCODINGS),
    separator: oneOf(asked, 'separator', { tab: '\t', bar: '|' } as const),
  };
  return { entityCode: asked.value('entity'), year: Number(year), format, form };
}

const ENCODINGS = { 'utf-8': 'utf-8', 'iso-8859-15': 'iso-8859-15' } as const;

function oneOf<T>(asked: Asked, name: string, values: Readonly<Record<string, T>>): T | undefined {
  const text = asked.option(name);
  if (text === undefined) return undefined;
  if (!Object.hasOwn(values, text)) {
    throw new UsageError(`--${name} is one of ${Object.keys(values).join(', ')}`);
  }
  return values[text];
}

const exportTo = (asked: Asked, ask: BooksExportAsk): Promise<Answer> =>
  withInstallation(asked.terminal, async (installation) => {
    const actor = await installation.actorIn(asked.value('cooperative'));
    const exports = new BooksExport(installation.services.work);
    return exports.export(actor, ask, async (file) => {
      const out = asked.option('out') ?? file.name;
      const { pieces } = file;
      const bytes = await (out === '-' ? printPieces(pieces, asked) : savePieces(pieces, out));
      return answerOf(file, out, bytes);
    });
  });

function answerOf({ name, hasComputedOpening }: ExportedFile, out: string, bytes: number): Answer {
  // The file itself was the answer.
  if (out === '-') return { text: '', json: { name, bytes, hasComputedOpening } };
  const path = resolve(out);
  const opening = hasComputedOpening
    ? 'It begins with computed balances: no entry opens this year yet.\n'
    : '';
  return {
    text: `${path}: ${bytes} bytes\n${opening}`,
    json: { name, path, bytes, hasComputedOpening },
  };
}
