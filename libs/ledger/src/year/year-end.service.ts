import type { Tx } from '@plusloin/platform';
import type { LegalEntity } from '@plusloin/registry';
import type { EntryDraft, PostedEntry } from '../entry-draft.js';
import { Journal } from '../journal.service.js';
import { closingEntry, type Standing } from '../recipes/closing-entry.js';
import { openingEntry } from '../recipes/opening-entry.js';
import { resultAccounts } from '../recipes/result-accounts.js';
import { ALL_PERIODS, Periods } from './periods.service.js';
import {
  leftByPostings,
  openingDifferences,
  openingOf,
  unclosedResults,
} from './year-end.queries.js';
import { FormerYearOpen, OpeningDiffers, YearNotOpen } from './year.errors.js';

type Books = Pick<LegalEntity, 'id' | 'chart'>;

/** The end of a year of a set of books, and the beginning of the next one. */
export class YearEnd {
  constructor(
    private readonly journal = new Journal(),
    private readonly periods = new Periods(),
  ) {}

  /**
   * Gives the result of the year to its account, per practice, in period 13, and closes the year
   * for good. Closing it twice changes nothing. Answers the closing entries, none when the year had
   * no result left. Refusals: `ledger.year-not-open`, `ledger.former-year-open`.
   */
  async close(tx: Tx, books: Books, year: number): Promise<PostedEntry[]> {
    const reason = `Clôture annuelle ${year}`;
    const opening = await openingOf(tx, books.id, year);
    if (opening === null) throw new YearNotOpen(year);
    if (opening === 'carried') await this.refuseOpen(tx, books, year - 1);
    if (await this.periods.isYearClosed(tx, books.id, year)) return [];
    // The months first: with them the books are held, so that nothing is posted while it is read.
    await this.periods.lock(tx, books.id, year, ALL_PERIODS.slice(0, 13), '*', reason);
    if (await this.periods.isYearClosed(tx, books.id, year)) return [];
    const results = await unclosedResults(tx, books.id, year);
    const drafts = byPractice(results).map(([practiceId, ofPractice]) =>
      closingEntry(year, practiceId, ofPractice, resultAccounts[books.chart]),
    );
    const posted = await this.journal.postAll(tx, books.id, drafts);
    await this.periods.lock(tx, books.id, year, [13], '*', reason);
    return posted;
  }

  /**
   * Opens a year with all that the closed year before it left: the opening balance is the closing
   * balance (Directive 2013/34/EU art. 6 § 1 e; Code de commerce art. L123-19). A year that was
   * opened already, by an import for example, must have been opened with the same.
   * Refusals: `ledger.year-not-open`, `ledger.former-year-open`, `ledger.opening-differs`.
   */
  async open(tx: Tx, books: Books, year: number): Promise<PostedEntry[]> {
    await this.refuseOpen(tx, books, year - 1);
    const isPosted = (await openingOf(tx, books.id, year)) === 'posted';
    const posted = isPosted ? [] : await this.carry(tx, books.id, year);
    const [first] = await openingDifferences(tx, books.id, year);
    if (first) throw new OpeningDiffers(year, first.account, BigInt(first.difference));
    return posted;
  }

  private async carry(tx: Tx, legalEntityId: string, year: number): Promise<PostedEntry[]> {
    const standing = await leftByPostings(tx, legalEntityId, year);
    return this.journal.postAll(tx, legalEntityId, openingEntries(year, standing));
  }

  private async refuseOpen(tx: Tx, books: Books, year: number): Promise<void> {
    if ((await openingOf(tx, books.id, year)) === null) throw new YearNotOpen(year);
    if (!(await this.periods.isYearClosed(tx, books.id, year))) throw new FormerYearOpen(year);
  }
}

/** A practice that balances by itself has its own entry; what relates several is in one. */
export function openingEntries(year: number, standing: readonly Standing[]): EntryDraft[] {
  const common: Standing[] = [];
  const own: EntryDraft[] = [];
  for (const [practiceId, lines] of byPractice(standing)) {
    const sum = lines.reduce((total, { amount }) => total + amount, 0n);
    if (practiceId === undefined || sum !== 0n) common.push(...lines);
    else own.push(openingEntry(year, practiceId, lines));
  }
  return common.length === 0 ? own : [openingEntry(year, undefined, common), ...own];
}

function byPractice(standing: readonly Standing[]): [string | undefined, Standing[]][] {
  const groups = new Map<string | undefined, Standing[]>();
  for (const one of standing) {
    const group = groups.get(one.practiceId);
    if (group === undefined) groups.set(one.practiceId, [one]);
    else group.push(one);
  }
  return [...groups];
}
