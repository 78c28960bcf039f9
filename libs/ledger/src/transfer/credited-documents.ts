import { Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { ImportedEntry } from '../exchange/index.js';

/** What was made of the entries of a file that concern an earlier time. */
export interface LateCount {
  readonly entries: number;
  /** Documents that credit notes name and that these books do not hold, or hold several times. */
  readonly unknownDocuments: readonly string[];
}

/** Gives each credit note of a file the day of the document that it takes back. */
export class CreditedDocuments {
  private entries = 0;
  private readonly unknown = new Set<string>();

  constructor(private readonly legalEntityId: string) {}

  get count(): LateCount {
    return { entries: this.entries, unknownDocuments: [...this.unknown].sort() };
  }

  /**
   * Entries that follow one another in the file, those before them being in the books. A document
   * is one of the same journal and reference that is no credit note itself; where there is none, or
   * there are some of several quarters, a credit note belongs to its own day: nothing is guessed.
   */
  async dated(tx: Tx, batch: readonly ImportedEntry[]): Promise<ImportedEntry[]> {
    const days = await this.daysOf(tx, batch.filter(isToDate));
    const dated = batch.map((entry) => {
      const concerns = entry.concerns ?? this.dayCredited(entry, days);
      if (concerns !== undefined) this.entries += 1;
      if (entry.documentRef !== undefined && entry.credits === undefined) {
        add(days, keyOf(entry.journal.code, entry.documentRef), entry.on);
      }
      return concerns === undefined ? entry : { ...entry, concerns };
    });
    return dated;
  }

  private dayCredited(entry: ImportedEntry, days: Days): CalendarDate | undefined {
    const { credits, journal, on } = entry;
    if (credits === undefined) return undefined;
    const all = days.get(keyOf(journal.code, credits.ref)) ?? [];
    const known = [...all].filter((day) => day <= on);
    const quarters = new Set(known.map((day) => Quarter.containing(day).toString()));
    if (quarters.size === 1) return known.sort()[0];
    if (credits.isNamed) this.unknown.add(credits.ref);
    return undefined;
  }

  private async daysOf(tx: Tx, creditNotes: readonly ImportedEntry[]): Promise<Days> {
    const days: Days = new Map();
    if (creditNotes.length === 0) return days;
    const rows = await tx.query<{ journal: string; ref: string; on: CalendarDate }>(DOCUMENTS, [
      ...[tx.cooperativeId, this.legalEntityId],
      creditNotes.map(({ credits }) => credits?.ref),
      creditNotes.map(({ journal }) => journal.code),
    ]);
    for (const { journal, ref, on } of rows) add(days, keyOf(journal, ref), on);
    return days;
  }
}

type Days = Map<string, Set<CalendarDate>>;

const isToDate = ({ credits, concerns }: ImportedEntry): boolean =>
  credits !== undefined && concerns === undefined;

const keyOf = (journal: string, ref: string): string => JSON.stringify([journal, ref]);

function add(days: Days, key: string, on: CalendarDate): void {
  const known = days.get(key) ?? new Set();
  days.set(key, known.add(on));
}

const DOCUMENTS = `
  select distinct journal, document_ref as ref, entry_date::text as "on" from ledger.entry
  where cooperative_id = $1 and legal_entity_id = $2 and document_ref = any ($3::text[])
    and journal = any ($4::text[]) and concerns is null and period between 1 and 12`;
