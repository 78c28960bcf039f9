import type { Tx } from '@plusloin/platform';
import type { EntryRow, Reader } from './book-rows.js';
import { where, type Finding } from './finding.js';

/** Numbers are 1 to n in each journal and year, in the order in which entries were recorded. */
export class NumberReader implements Reader {
  private readonly lastOf = new Map<string, number>();

  constructor(private readonly find: (finding: Omit<Finding, 'entity'>) => void) {}

  see(entry: EntryRow): void {
    const run = runOf(entry);
    const last = this.lastOf.get(run) ?? 0;
    // Past a hole we read on from behind it, past a number that comes back from where we were.
    this.lastOf.set(run, Math.max(last, entry.number));
    if (entry.number === last + 1) return;
    this.find({
      check: 'ledger.numbers',
      where: where.entry(entry),
      says: 'Les numéros de ce journal ne se suivent pas dans l’ordre d’enregistrement.',
      expected: String(last + 1),
      found: String(entry.number),
    });
  }

  /** The counters, of which the next numbers are taken, stand at the last ones. */
  async end(tx: Tx, legalEntityId: string): Promise<void> {
    const counters = await tx.query<CounterRow>(COUNTERS, [legalEntityId]);
    const counted = new Map(counters.map((row) => [runOf(row), row.lastNumber]));
    for (const run of [...new Set([...this.lastOf.keys(), ...counted.keys()])].sort()) {
      const expected = this.lastOf.get(run) ?? 0;
      const found = counted.get(run);
      if (found === expected) continue;
      this.find({
        check: 'ledger.counters',
        where: `compteur du ${run}`,
        says: 'Le compteur n’est pas au dernier numéro de ce journal.',
        expected: String(expected),
        found: found === undefined ? 'aucun compteur' : String(found),
      });
    }
  }
}

interface CounterRow {
  readonly journal: string;
  readonly year: number;
  readonly lastNumber: number;
}

const runOf = (row: { journal: string; year: number }): string =>
  `journal ${row.journal} de ${row.year}`;

const COUNTERS = `
  select journal, year, last_number as "lastNumber" from ledger.counter
  where legal_entity_id = $1`;
