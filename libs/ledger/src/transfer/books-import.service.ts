import { calendarDateIn, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { cooperativeOf, Registry, type LegalEntity } from '@plusloin/registry';
import { sealingVault, type Vault } from '@plusloin/vault';
import { Books } from '../books.service.js';
import type { ImportedEntry } from '../exchange/index.js';
import { Journal } from '../journal.service.js';
import { HiddenPersons } from '../persons/hidden-persons.js';
import { personPrefixesOf } from '../persons/person-prefixes.js';
import { BookablePractices } from './bookable-practices.js';
import type { BooksFileAsk } from './books-file.js';
import { CreditedDocuments } from './credited-documents.js';
import {
  codesIn,
  contentsOf,
  openedYearsOf,
  secondOpenings,
  type FileContents,
} from './file-contents.js';
import { FileReading } from './file-reading.js';
import { FileAlreadyImported, ImportRefused } from './import.errors.js';
import {
  previewOf,
  type ImportDone,
  type ImportPreview,
  type ImportReport,
} from './import-report.js';
import { importedDraft } from './imported-draft.js';
import { ImportedLetters } from './imported-letters.js';

/** Takes the books that another program wrote: a file enters whole, once, or not at all. */
export class BooksImport {
  private readonly registry = new Registry();
  private readonly books = new Books();
  private readonly journal = new Journal();

  /** Without a vault that holds a key, a file that names persons is refused. */
  constructor(
    private readonly work: Work,
    private readonly vault: Vault = sealingVault({ work, config: {} }),
  ) {}

  /**
   * What an import would do; nothing is written. A file that cannot be taken is no refusal here:
   * the preview lists what is wrong with it. Refusal: `registry.unknown-entity`.
   */
  async preview(actor: Actor, ask: BooksFileAsk): Promise<ImportPreview> {
    return previewOf(ask, await this.look(actor, ask));
  }

  /**
   * Reads the file twice: once whole, to refuse it before any lock is taken and to know its hash,
   * which is in the keys of its entries; then, in one transaction, to post it. Refusals:
   * `ledger.import-refused`, `ledger.file-already-imported`, `registry.unknown-entity`,
   * `vault.key-missing` where the file names persons, and those of `Journal.post`
   * for what only the books know (a closed period, a year that is not open).
   */
  async import(actor: Actor, ask: BooksFileAsk): Promise<ImportReport> {
    const look = await this.look(actor, ask);
    const { name } = ask.file;
    if (look.importedOn !== undefined) throw new FileAlreadyImported(name, look.importedOn);
    const { total, kept } = look.contents.refusals;
    if (total > 0) throw new ImportRefused(name, total, kept);
    const { entity, practices, contents } = look;
    const toHide = { legalEntityId: entity.id, persons: contents.persons, practices };
    const hidden = await this.work.run(actor, (tx) =>
      HiddenPersons.seal(tx, this.vault, toHide),
    );
    const done = await this.work.run(actor, (tx) => this.post(tx, ask, { ...look, hidden }));
    await this.work.run(actor, (tx) => tx.query('select ledger.gather_statistics()'));
    const report = previewOf(ask, look);
    // Labels of accounts leave as the books know them.
    const newAccounts = hidden?.pairs(report.newAccounts) ?? report.newAccounts;
    return { ...report, newAccounts, ...done };
  }

  private async look(actor: Actor, ask: BooksFileAsk): Promise<FileLook> {
    const place = await this.work.read(actor, async (tx) => {
      const entity = await this.registry.entityOfCode(tx, ask.entityCode);
      return {
        entity,
        practices: await BookablePractices.of(tx, entity.id),
        openedYears: await openedYearsOf(tx, entity.id),
        personPrefixes: await personPrefixesOf(tx, entity.id),
        accounts: await codesIn(tx, entity.id, 'account'),
        journals: await codesIn(tx, entity.id, 'journal'),
      };
    });
    const contents = await contentsOf(ask, place);
    const { sha256 } = contents;
    if (sha256 === undefined) return { ...place, contents, importedOn: undefined };
    const importedOn = await this.work.read(actor, (tx) => dayOfImport(tx, place.entity, sha256));
    return { ...place, contents, importedOn };
  }

  private async post(tx: Tx, ask: BooksFileAsk, look: LookedThrough): Promise<ImportDone> {
    const { entity, contents, hidden } = look;
    const { accounts, auxiliaries } = contents;
    const hash = await this.recordFile(tx, ask, look);
    await this.books.addAccounts(tx, entity.id, hidden?.pairs(accounts) ?? accounts);
    await this.books.addJournals(tx, entity.id, contents.journals);
    await this.books.addAuxiliaries(
      ...[tx, entity.id, hidden?.auxiliaries(auxiliaries) ?? auxiliaries],
    );
    const letters = new ImportedLetters();
    const credited = new CreditedDocuments(entity.id);
    // A year opens with its first entry, after the year before it: a file of several years that is
    // sorted otherwise is read once for each.
    for (const year of contents.years) {
      await this.postYear(tx, ask, look, { year, letters, credited });
    }
    await this.refuseOpenedMeanwhile(tx, ask, look);
    // How much is new is told at the commit, not some time later.
    await tx.query('select pg_stat_force_next_flush()');
    return { letters: await letters.write(tx, entity.id, short(hash)), late: credited.count };
  }

  /** The first thing written, so that the same file sent twice at once waits here for itself. */
  private async recordFile(tx: Tx, ask: BooksFileAsk, look: LookedThrough): Promise<Buffer> {
    const { entity, contents, hidden } = look;
    const { sha256 } = contents;
    if (sha256 === undefined) throw new Error('a file was taken that was not read to its end');
    const given = ask.file.name.replace(/\p{Cc}/gu, ' ');
    const name = hidden?.fileName(given) ?? given;
    const { entries, lines } = contents.books.counts;
    const recorded = await tx.query<object>(RECORD, [
      ...[tx.cooperativeId, entity.id, sha256, name, ask.format],
      ...[tx.now, tx.actor.id, entries, lines],
    ]);
    if (recorded.length > 0) return sha256;
    const day = await dayOfImport(tx, entity, sha256);
    throw new FileAlreadyImported(ask.file.name, day ?? calendarDateIn(tx.now, 'UTC'));
  }

  /** Another file may have opened a year since this one was read; once an entry is in, none can. */
  private async refuseOpenedMeanwhile(tx: Tx, ask: BooksFileAsk, look: FileLook): Promise<void> {
    const { openings, sha256 } = look.contents;
    if (openings.size === 0) return;
    const opened = await openedYearsOf(tx, look.entity.id, keyOf(sha256));
    const twice = secondOpenings(openings, opened);
    if (twice.length > 0) throw new ImportRefused(ask.file.name, twice.length, twice);
  }

  private async postYear(
    tx: Tx,
    ask: BooksFileAsk,
    { entity, practices, contents, hidden }: LookedThrough,
    { year, letters, credited }: YearToPost,
  ): Promise<void> {
    const reading = new FileReading(ask);
    const key = keyOf(contents.sha256);
    for await (const read of batches(reading.entries(), year)) {
      const batch = read.map((one) => ({ ...one, entry: hidden?.entry(one.entry) ?? one.entry }));
      const entries = await credited.dated(tx, batch.map(({ entry }) => entry));
      const drafts = entries.map((entry, index) =>
        importedDraft(entry, `${key}${batch[index].place}`, (code) => practices.idOf(code)),
      );
      const posted = await this.journal.postAll(tx, entity.id, drafts);
      batch.forEach(({ entry }, index) => letters.see(entry, posted[index]));
    }
    if (contents.sha256 === undefined || !reading.sha256?.equals(contents.sha256)) {
      throw new Error(`${ask.file.name} changed while it was read`);
    }
  }
}

/** A file, and the books it is to enter, before anything is written. */
export interface FileLook {
  readonly entity: LegalEntity;
  readonly practices: BookablePractices;
  /** The codes that the books have already. */
  readonly accounts: ReadonlySet<string>;
  readonly journals: ReadonlySet<string>;
  readonly contents: FileContents;
  readonly importedOn: CalendarDate | undefined;
}

/** With what its persons become; undefined when nobody is to be hidden. */
type LookedThrough = FileLook & { readonly hidden: HiddenPersons | undefined };

interface YearToPost {
  readonly year: number;
  readonly letters: ImportedLetters;
  readonly credited: CreditedDocuments;
}

interface Placed {
  readonly entry: ImportedEntry;
  /** Its place in the file, from 1. */
  readonly place: number;
}

async function* batches(
  entries: AsyncIterable<ImportedEntry>,
  year: number,
): AsyncGenerator<Placed[]> {
  let batch: Placed[] = [];
  let lines = 0;
  let place = 0;
  for await (const entry of entries) {
    place += 1;
    if (yearOf(entry.on) !== year) continue;
    batch.push({ entry, place });
    lines += entry.lines.length;
    if (batch.length < BATCH_ENTRIES && lines < BATCH_LINES) continue;
    yield batch;
    batch = [];
    lines = 0;
  }
  if (batch.length > 0) yield batch;
}

const BATCH_ENTRIES = 1_000;
/** A file may hold few entries of many lines. */
const BATCH_LINES = 10_000;

/** Enough of the hash to name a file among those of one set of books. */
const short = (sha256: Buffer | undefined): string => sha256?.toString('hex').slice(0, 16) ?? '';

/** What the keys of all entries of one file begin with. */
const keyOf = (sha256: Buffer | undefined): string => `import:${short(sha256)}:`;

async function dayOfImport(
  tx: Tx,
  entity: LegalEntity,
  sha256: Buffer,
): Promise<CalendarDate | undefined> {
  const [row] = await tx.query<{ at: Date }>(IMPORTED_AT, [tx.cooperativeId, entity.id, sha256]);
  if (row === undefined) return undefined;
  const { timeZone } = await cooperativeOf(tx);
  return calendarDateIn(row.at, timeZone);
}

const IMPORTED_AT = `
  select imported_at as at from ledger.imported_file
    where cooperative_id = $1 and legal_entity_id = $2 and sha256 = $3`;

const RECORD = `
  insert into ledger.imported_file (cooperative_id, legal_entity_id, sha256, name, format,
      imported_at, imported_by, entries, postings)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict do nothing returning 1`;
