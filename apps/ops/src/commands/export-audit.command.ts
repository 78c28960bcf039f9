import { resolve } from 'node:path';
import { AuditLog, writeAuditCsv, writeAuditJson } from '@plusloin/platform';
import { UsageError, type Asked, type Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { printPieces, savePieces } from './written-pieces.js';

export const exportAudit: Command = {
  name: 'export audit',
  summary: 'write the audit log of a cooperative, from its first line on',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'format', value: 'csv|json', summary: 'csv when not given; json has a line each' },
    { name: 'out', value: 'FILE', summary: 'its own name when not given; - prints it' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, actorIn }) => {
      const format = formatOf(asked);
      const slug = asked.value('cooperative');
      const out = asked.option('out') ?? `audit-${slug}.${format}`;
      const write = format === 'csv' ? writeAuditCsv : writeAuditJson;
      const actor = await actorIn(slug);
      const bytes = await services.work.read(actor, (tx) => {
        const pieces = inUtf8(write(new AuditLog().all(tx)));
        return out === '-' ? printPieces(pieces, asked) : savePieces(pieces, out);
      });
      const text = out === '-' ? '' : `${resolve(out)}: ${bytes} bytes\n`;
      return { text, json: { path: out === '-' ? null : resolve(out), bytes } };
    }),
};

function formatOf(asked: Asked): 'csv' | 'json' {
  if (asked.option('out') === '-' && asked.has('json')) {
    throw new UsageError('--out - and --json would write over one another');
  }
  const format = asked.option('format') ?? 'csv';
  if (format !== 'csv' && format !== 'json') throw new UsageError('--format is one of csv, json');
  return format;
}

async function* inUtf8(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text, 'utf8');
}
