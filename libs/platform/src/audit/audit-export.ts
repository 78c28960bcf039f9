import type { ChainedEntry } from './audit-log.js';

/**
 * The log for a spreadsheet: semicolons, one entry a line; no text in it can be a formula. Each
 * line says the hash before it and the text of its details as it was hashed, so that it can be
 * checked without the database: `scripts/verify-anchor.mjs --log`.
 */
export async function* writeAuditCsv(entries: AsyncIterable<ChainedEntry>): AsyncGenerator<string> {
  yield '\ufeffrang;instant;acteur;action;objet;details;forme;precedente;empreinte\r\n';
  for await (const entry of entries) {
    const { sequence, recordedAt, actor, action, subject, form, previousHash, hash } = entry;
    // Each of them begins with a letter or a digit: the database refuses others.
    const details = Object.entries(entry.details).map(([name, value]) => `${name}=${value}`);
    const fields = [sequence, recordedAt.toISOString(), actor, action, subject];
    const chained = [`"${form.replaceAll('"', '""')}"`, previousHash, hash];
    yield `${[...fields, details.sort().join(' '), ...chained].join(';')}\r\n`;
  }
}

/** The log for a program: one JSON value a line, which a stream can be read from. */
export async function* writeAuditJson(
  entries: AsyncIterable<ChainedEntry>,
): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
