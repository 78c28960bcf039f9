import { createHash } from 'node:crypto';
import { calendarDateIn, uuidv7, type CalendarDate } from '@plusloin/kernel';
import { BooksImport, parseImportMapping } from '@plusloin/ledger';
import { DEMO_ZONE, operatorActor, type Actor, type Services } from '@plusloin/platform';
import { cooperativeOfSlug } from '@plusloin/registry';
import { sealingVault } from '@plusloin/vault';
import type { DataSource } from 'typeorm';
import { demoSlugs, demoWorld, type DemoCooperative, type DemoFile } from '../demo/index.js';
import { foundCooperative } from './found-cooperative.js';
import { layMendingFiles, mendingFilesOf } from './mending-files.js';
import { numberInvoices } from './numbered-invoices.js';
import { seedDecisions } from './seeded-decisions.js';
import { settleCompany, settlePersonas } from './settled-personas.js';
import { SeededPeople } from './seeded-people.js';
import { SeededPersons } from './seeded-persons.js';

export interface SeededBooks {
  readonly cooperative: string;
  readonly entity: string;
  readonly format: DemoFile['format'];
  readonly files: number;
  readonly entries: number;
  readonly lines: number;
  /** How many of the files were not there before. */
  readonly imported: number;
}

/** Makes the demonstration by the use cases of a real cooperative: registry, books, imports. */
export class DemoSeed {
  private readonly imports: BooksImport;

  constructor(
    private readonly services: Services,
    private readonly dataSource: DataSource,
  ) {
    this.imports = new BooksImport(services.work, sealingVault(services));
  }

  /** Again changes nothing, and goes on where a seed was broken off. */
  async seed(): Promise<{ today: CalendarDate; books: SeededBooks[] }> {
    const now = calendarDateIn(this.services.clock.now(), DEMO_ZONE);
    const today = (await this.seededOn()) ?? now;
    const books: SeededBooks[] = [];
    for (const cooperative of demoWorld(today).cooperatives) {
      books.push(...(await this.seedCooperative(cooperative, today)));
      await layMendingFiles(mendingFilesOf(this.services.config.dataFolder, cooperative));
    }
    return { today, books };
  }

  /**
   * The demonstration is a history that its day cuts off, and a file that is cut later is another
   * file: what was seeded on one day is completed, and found again, as of that day.
   */
  async seededOn(): Promise<CalendarDate | undefined> {
    for (const slug of demoSlugs) {
      const actor = await this.actorIn(slug);
      if (actor === undefined) continue;
      const [row] = await this.services.work.read(actor, (tx) =>
        tx.query<{ at: Date | null }>(FIRST_IMPORT, [actor.cooperativeId, actor.id]),
      );
      if (row?.at) return calendarDateIn(row.at, DEMO_ZONE);
    }
    return undefined;
  }

  private async seedCooperative(
    cooperative: DemoCooperative,
    today: CalendarDate,
  ): Promise<SeededBooks[]> {
    const { slug } = cooperative.registry.cooperative;
    const actor = (await this.actorIn(slug)) ?? seeder(uuidv7(this.services.clock.now()));
    await foundCooperative(this.services.work, actor, cooperative);
    await settlePersonas(this.services, actor, slug);
    await settleCompany(this.services.work, actor, slug);
    await seedDecisions(this.services, this.dataSource, actor, slug);
    const known = await this.importedFiles(actor);
    const rows = new Map<string, SeededBooks>();
    for (const file of inYearOrder(cooperative.files)) {
      const isNew = await this.importOnce(actor, file, known);
      rows.set(file.entity, withFile(rows.get(file.entity), slug, file, isNew));
    }
    await this.services.work.run(actor, (tx) => numberInvoices(tx, cooperative));
    const people = new SeededPeople(this.services, this.dataSource, actor);
    await people.seed(cooperative.registry, today);
    // Those whom the seed has just brought in.
    await settlePersonas(this.services, actor, slug);
    await new SeededPersons(this.services, this.dataSource, actor).seed(slug, today);
    return [...rows.values()];
  }

  /** Answers whether it was not there before. */
  private async importOnce(
    actor: Actor,
    file: DemoFile,
    known: ReadonlySet<string>,
  ): Promise<boolean> {
    const content = file.content();
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (known.has(`${file.entity} ${sha256}`)) return false;
    await this.imports.import(actor, {
      entityCode: file.entity,
      file: { name: file.name, open: () => inOnePiece(content) },
      format: file.format,
      mapping: parseImportMapping(JSON.stringify(file.mapping)),
    });
    return true;
  }

  private async importedFiles(actor: Actor): Promise<Set<string>> {
    const rows = await this.services.work.read(actor, (tx) =>
      tx.query<{ file: string }>(IMPORTED_FILES, [actor.cooperativeId]),
    );
    return new Set(rows.map(({ file }) => file));
  }

  private async actorIn(slug: string): Promise<Actor | undefined> {
    const id = await cooperativeOfSlug(this.dataSource, slug);
    return id === null ? undefined : seeder(id);
  }
}

const seeder = (cooperativeId: string): Actor => operatorActor(cooperativeId, 'seed');

const FIRST_IMPORT = `
  select min(imported_at) as at from ledger.imported_file
    where cooperative_id = $1 and imported_by = $2`;

const IMPORTED_FILES = `
  select e.code || ' ' || encode(f.sha256, 'hex') as file from ledger.imported_file f
    join registry.legal_entity e on e.cooperative_id = f.cooperative_id
      and e.id = f.legal_entity_id
    where f.cooperative_id = $1`;

/** A year opens after the one before it. */
const inYearOrder = (files: readonly DemoFile[]): DemoFile[] =>
  [...files].sort((a, b) => a.year - b.year);

async function* inOnePiece(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

function withFile(
  row: SeededBooks | undefined,
  cooperative: string,
  { entity, format, entries, lines }: DemoFile,
  isNew: boolean,
): SeededBooks {
  return {
    ...{ cooperative, entity, format },
    files: (row?.files ?? 0) + 1,
    entries: (row?.entries ?? 0) + entries,
    lines: (row?.lines ?? 0) + lines,
    imported: (row?.imported ?? 0) + (isNew ? 1 : 0),
  };
}
