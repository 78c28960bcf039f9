import { anchorFolder, BooksExport } from '@plusloin/ledger';
import { CooperativeExports, Documents } from '@plusloin/membership';
import {
  AuditLog,
  writeAuditCsv,
  writeTableCsv,
  ZipStream,
  type Actor,
  type Services,
} from '@plusloin/platform';
import { Archive, publishedBytes } from '../archive.js';
import { everythingOf, type Everything } from './everything.queries.js';
import { exportedTables } from './everything-tables.js';
import { columnsCsv, heldBackCsv, READ_ME } from './everything-words.js';

/**
 * Everything of a cooperative in one zip: books, statements, documents, each table that is not held
 * back, the audit log, the anchors that prove it, and a list of hashes. Begun again after a
 * failure, it is written again; once it is ready, nothing is. Persons accompanied are in it by
 * their pseudonyms alone.
 */
export async function exportEverything(
  services: Services,
  actor: Actor,
  exportId: string,
): Promise<void> {
  const exports = new CooperativeExports();
  const { work, storage, outbox, config } = services;
  const asked = await work.read(actor, (tx) => exports.of(tx, exportId));
  if (asked.path !== null) return;
  const all = await work.read(actor, (tx) => everythingOf(tx, config));
  const archive = new Archive(storage, `exports/${all.slug}/${exportId}`);
  const parts = partsOf(services, actor, all);
  const total = parts.length + 1;
  for (const [done, { path, put }] of parts.entries()) {
    await put((content) => archive.add(path, content));
    await work.run(actor, (tx) => exports.progress(tx, exportId, done + 1, total));
  }
  await archive.add('hashes.sha256', Buffer.from(archive.hashes()));
  const path = `exports/${all.slug}/${all.slug}-${exportId}.zip`;
  const stored = await storage.put(path, zipped(storage, archive));
  // Before it is ready: a repeat after that leaves at once, and would leave them behind.
  for (const one of archive.files) await storage.remove(`${archive.folder}/${one.path}`);
  await work.run(actor, async (tx) => {
    await exports.progress(tx, exportId, total, total);
    await exports.ready(tx, outbox, exportId, { path, ...stored });
  });
}

/** Nobody may fetch it any more. */
export async function dropFile(
  { work, storage }: Services,
  actor: Actor,
  exportId: string,
): Promise<void> {
  const { path } = await work.read(actor, (tx) => new CooperativeExports().of(tx, exportId));
  if (path !== null) await storage.remove(path);
}

type Content = Parameters<Archive['add']>[1];

/** A file of the archive, written when its turn comes. */
interface Part {
  readonly path: string;
  put(add: (content: Content) => Promise<void>): Promise<void>;
}

function partsOf(services: Services, actor: Actor, all: Everything): Part[] {
  return [
    textPart('LISEZ-MOI.txt', READ_ME),
    textPart('colonnes.csv', columnsCsv()),
    textPart('absent.csv', heldBackCsv()),
    ...all.tables.map(({ path, text }) => textPart(path, text)),
    ...tableParts(services, actor),
    ...bookParts(services, actor, all),
    ...fileParts(services, actor, all),
    auditPart(services, actor),
  ];
}

const textPart = (path: string, text: string): Part => ({
  ...{ path, put: (add) => add(Buffer.from(text)) },
});

/** Each table in one state of it, streamed. */
const tableParts = ({ work, config }: Services, actor: Actor): Part[] =>
  exportedTables.map((table) => ({
    path: table.file,
    put: (add) =>
      work.read(actor, (tx) => add(bytesOf(writeTableCsv(tx, table, config)))),
  }));

function bookParts({ work }: Services, actor: Actor, { books }: Everything): Part[] {
  const exports = new BooksExport(work);
  return books.flatMap(({ code: entityCode, year }) =>
    (['fec', 'csv'] as const).map((format) => ({
      path: `books/${entityCode}/${entityCode}-${year}${format === 'fec' ? '-FEC.txt' : '.csv'}`,
      put: (add) =>
        exports.export(actor, { entityCode, year, format }, ({ pieces }) => add(pieces)),
    })),
  );
}

/** What lies in the storage: statements as they were published, documents, anchors. */
function fileParts(services: Services, actor: Actor, all: Everything): Part[] {
  const { slug, statements, documents, anchors } = all;
  const { storage } = services;
  const opened = new Documents(services);
  return [
    ...statements.map((file): Part => ({
      path: `statements/${file.path.slice(`statements/${slug}/`.length)}`,
      put: async (add) => add(await publishedBytes(storage, file)),
    })),
    ...documents.map(({ id, path }): Part => ({
      path: `documents/${path}`,
      put: (add) => add(opened.pieces(actor, id)),
    })),
    ...anchors.map((name): Part => ({
      path: `anchors/${name}`,
      put: async (add) => add(await storage.open(`${anchorFolder(slug)}${name}`)),
    })),
  ];
}

/** Last, so that it tells of all that was done before. */
const auditPart = ({ work }: Services, actor: Actor): Part => ({
  path: 'audit.csv',
  put: (add) =>
    work.read(actor, (tx) => add(bytesOf(writeAuditCsv(new AuditLog().all(tx))))),
});

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text, 'utf8');
}

/** A file after the other, and of each a piece after the other: it never stands in memory. */
async function* zipped(
  storage: Services['storage'],
  { files, folder }: Archive,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipStream();
  for (const { path } of files) {
    zip.begin(path);
    for await (const piece of await storage.open(`${folder}/${path}`)) {
      zip.write(piece as Uint8Array);
      yield* zip.take();
    }
  }
  zip.end();
  yield* zip.take();
}
