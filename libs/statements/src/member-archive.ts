import { anchorFolder, BooksExport } from '@plusloin/ledger';
import {
  booksOfMember,
  departureOf,
  recordHandover,
  type Departure,
} from '@plusloin/membership';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { Archive, publishedBytes } from './archive.js';
import type { ListedFile } from './statement-files.js';

type ArchiveServices = Pick<Services, 'work' | 'storage'>;

/** What goes into the archive of somebody who left. */
interface Contents {
  readonly departure: Departure;
  readonly slug: string;
  readonly statements: readonly ListedFile[];
  readonly books: readonly { readonly code: string; readonly years: readonly number[] }[];
}

/**
 * Hands over to somebody who left all that is theirs: statements, books, the anchors that prove
 * them, and a list of hashes. Everything is written again until it was handed over, and nothing
 * afterwards.
 */
export async function handOver(
  services: ArchiveServices,
  actor: Actor,
  pathId: string,
): Promise<void> {
  const contents = await services.work.read(actor, (tx) => contentsOf(tx, pathId));
  const { departure, slug } = contents;
  if (departure.folder !== null) return;
  const folder = `archives/${slug}/${departure.memberCode}-${pathId}`;
  const archive = new Archive(services.storage, folder);
  await addStatements(archive, services, contents);
  await addBooks(archive, services, actor, contents);
  await addAnchors(archive, services, contents);
  await archive.add('LISEZ-MOI.txt', Buffer.from(READ_ME));
  await archive.add('hashes.sha256', Buffer.from(archive.hashes()));
  const { files } = archive;
  await services.work.run(actor, (tx) => recordHandover(tx, pathId, { folder, files }));
}

async function contentsOf(tx: Tx, pathId: string): Promise<Contents> {
  const departure = await departureOf(tx, pathId);
  const { slug } = await cooperativeOf(tx);
  const rows = await tx.query<{ files: ListedFile[] }>(STATEMENTS, [
    ...[tx.cooperativeId, departure.memberId],
  ]);
  const statements = rows.flatMap(({ files }) => files);
  return { departure, slug, statements, books: await booksOfMember(tx, departure.memberId) };
}

/** As they were published: a file that is not what its list says is no proof of anything. */
async function addStatements(
  archive: Archive,
  { storage }: ArchiveServices,
  { statements, slug }: Contents,
): Promise<void> {
  for (const { path, sha256 } of statements) {
    const bytes = await publishedBytes(storage, { path, sha256 });
    await archive.add(`statements/${path.slice(`statements/${slug}/`.length)}`, bytes);
  }
}

async function addBooks(
  archive: Archive,
  { work }: ArchiveServices,
  actor: Actor,
  { books }: Contents,
): Promise<void> {
  const exports = new BooksExport(work);
  for (const { code: entityCode, years } of books) {
    for (const year of years) {
      for (const format of ['fec', 'csv'] as const) {
        await exports.export(actor, { entityCode, year, format }, ({ name, pieces }) =>
          archive.add(`books/${name}`, pieces),
        );
      }
    }
  }
}

/** Those that name one of the statements, and the last one, which says where the books ended. */
async function addAnchors(
  archive: Archive,
  { storage }: ArchiveServices,
  { statements, slug }: Contents,
): Promise<void> {
  const paths = await storage.list(anchorFolder(slug));
  const last = paths.at(-1);
  for (const path of paths) {
    const bytes = await storage.get(path);
    const text = bytes.toString('utf8');
    const names = statements.some(({ sha256 }) => text.includes(sha256));
    if (names || path === last) await archive.add(`anchors/${path.split('/').at(-1)}`, bytes);
  }
}

const READ_ME = `Tes archives

statements/     tes relevés (PDF), avec leurs chiffres (JSON, CSV)
books/          tes livres par année : FEC et CSV
anchors/        les ancres signées qui prouvent tes relevés et tes livres
hashes.sha256   l'empreinte de chaque fichier

Pour vérifier que rien n'a changé : sha256sum -c hashes.sha256
Pour vérifier un relevé sans nous : node verify-anchor.mjs RELEVÉ --anchor ANCRE
`;

const STATEMENTS = `
  select s.files from statements.statement s
  join statements.quarter_close c on c.cooperative_id = s.cooperative_id and c.id = s.close_id
    and not c.is_provisional and c.published_at is not null
  join registry.practice p on p.cooperative_id = s.cooperative_id and p.id = s.practice_id
  where s.cooperative_id = $1 and p.member_id = $2 order by c.quarter, c.version, s.subject`;
