import { DomainError, type CalendarDate } from '@plusloin/kernel';
import { asRefusal, brokenConstraintOf, type Tx } from '@plusloin/platform';
import type { PostedEntry } from '../entry-draft.js';
import { Journal } from '../journal.service.js';
import { AlreadyReversed } from '../ledger.errors.js';
import { reversalOf } from '../recipes/reversal.js';
import { entryAt, type LedgerEntry, type LedgerPosting } from '../reports/entry.queries.js';
import { YearEndEntry } from './year.errors.js';

/** How a mistake is corrected: nothing is erased, its mirror is posted. */
export class Reversal {
  constructor(private readonly journal = new Journal()) {}

  /**
   * Takes an entry back by its mirror, dated `on`, a day of an open period. The same reversal asked
   * for twice is made once. Refusals: `ledger.unknown-entry`, `ledger.already-reversed`,
   * `ledger.year-end-entry`, and those of posting.
   */
  async reverse(
    tx: Tx,
    legalEntityId: string,
    sequence: number,
    how: { readonly on: CalendarDate; readonly reason: string },
  ): Promise<PostedEntry> {
    const entry = await entryAt(tx, legalEntityId, sequence);
    if (closesOrOpensYear(entry)) throw new YearEndEntry(sequence);
    const draft = reversalOf({ ...entry, lines: entry.postings.map(lineOf) }, how);
    try {
      return await this.journal.post(tx, legalEntityId, draft);
    } catch (error) {
      throw isAnotherReversal(error) ? new AlreadyReversed(sequence) : error;
    }
  }
}

const closesOrOpensYear = ({ key }: LedgerEntry): boolean =>
  /^year:\d+:(closing|opening):/.test(key);

function lineOf(posting: LedgerPosting) {
  const { line: _line, accountLabel: _label, letterings: _letterings, ...line } = posting;
  return line;
}

/** Of another day or for another reason: the key of a reversal names the entry alone. */
function isAnotherReversal(error: unknown): boolean {
  const refusal = asRefusal(error);
  if (refusal instanceof DomainError) return refusal.code === 'ledger.key-reused';
  return brokenConstraintOf(error) === 'entry_reversed_once';
}
