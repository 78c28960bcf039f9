import { DomainError, uuidv7, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { letteringsFromCodes } from './coded-postings.js';
import type { LetteringDraft } from './lettering-draft.js';
import { Letterings } from './letterings.service.js';
import { openItems } from './open-items.queries.js';

/** Entries that settle each other on an account, as the books name them: 'VE-2026-3'. */
export interface EntriesToLetter {
  readonly legalEntityId: string;
  /** '400', or '40' with all that stand under it, each for itself. */
  readonly account: string;
  readonly entries: readonly string[];
  readonly on: CalendarDate;
}

/**
 * Letters what is open of entries that may have come from different files: the smaller side whole,
 * the larger one in its order, as far as that goes. Refusals: `ledger.nothing-to-letter`, and those
 * of `Letterings.letter`.
 */
export async function letterEntries(tx: Tx, of: EntriesToLetter): Promise<LetteringDraft[]> {
  const { legalEntityId, account, entries, on } = of;
  const open = await openItems(tx, { legalEntityId, accountPrefix: account, on });
  const named = open.map((item) => ({ item, name: nameOf(item) }));
  const closed = entries.filter((entry) => !named.some(({ name }) => name === entry));
  const chosen = named.filter(({ name }) => entries.includes(name)).map(({ item }) => item);
  const coded = chosen.map(({ sequence, line, account: own, open: amount }) => ({
    ...{ sequence, line, amount, account: own, code: 'M', on, letteredOn: on },
  }));
  const drafts = letteringsFromCodes(coded, `by-hand:${uuidv7(tx.now)}`);
  if (closed.length > 0 || drafts.length === 0) {
    throw new NothingToLetter(account, closed.length > 0 ? closed : entries);
  }
  await new Letterings().letterAll(tx, legalEntityId, drafts);
  return drafts;
}

const nameOf = (item: { journal: string; number: number; on: CalendarDate }): string =>
  `${item.journal}-${yearOf(item.on)}-${item.number}`;

/** Of some entries nothing is open on the account, or all of it stands on one side. */
export class NothingToLetter extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.nothing-to-letter';
  constructor(account: string, entries: readonly string[]) {
    super(`nothing on ${account} settles ${entries.join(', ')}`, {
      account,
      entries: entries.join(', '),
    });
  }
}
