import type { CalendarDate, Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import {
  receiptsWithoutInvoice,
  type ReceiptWithoutInvoice,
} from './contribution-base.queries.js';
import { bookedEnds, type BookedEnd } from './booked-ends.queries.js';
import { commonResult } from './contributing.queries.js';
import { ContributionBooks } from './contribution-books.js';
import { documentedOf } from './contribution-difference.js';
import type { ContributionDue, ContributionUse } from './contribution-due.js';
import { issueInvoices } from './contribution-invoices.js';
import {
  documentedBefore,
  record,
  recordsOf,
  type ContributionRecord,
  type DocumentedBefore,
} from './contribution-records.queries.js';
import { versionsOf } from './contribution-rule.js';
import { ContributionRules } from './contribution-rules.service.js';
import { useOf } from './contribution-use.js';
import { owedContributions } from './owed-contributions.js';

/** For which quarter and version of its close; `practices`: some only, all when none is said. */
export interface AccrualAsk {
  readonly quarter: Quarter;
  readonly version: number;
  readonly practices?: readonly string[];
}

export interface InvoicingAsk {
  readonly quarter: Quarter;
  readonly version: number;
  /** The closing day. */
  readonly on: CalendarDate;
}

/** What practices pay to their cooperative, from the rules to the books. */
export class Contributions {
  private readonly rules = new ContributionRules();

  /**
   * Accrues what is owed for a quarter on its last day, in both books. A version documents only the
   * difference with former ones; asked for twice it changes nothing. All books are locked first, in
   * the order of their ids: whoever locks more of them in this transaction does it before, in that
   * order. Refusals: `membership.not-configured`, `membership.no-cooperative-books`, and those of
   * posting.
   */
  async accrue(tx: Tx, { quarter, version, practices }: AccrualAsk): Promise<void> {
    const label = quarter.toString();
    if ((await recordsOf(tx, label, version)).length > 0) return;
    const before = await documentedBefore(tx, label, version);
    const records = await this.drawn(tx, quarter, { version, before, only: practices ?? null });
    if (records.length === 0) return;
    const settings = await this.rules.settings(tx, quarter.lastDay);
    const books = new ContributionBooks(settings, await new Registry().entities(tx));
    await books.prepare(tx, records);
    // Whoever asked for the same a moment ago has finished by now.
    if ((await recordsOf(tx, label, version)).length > 0) return;
    await books.accrue(tx, records);
    await record(tx, label, version, records);
  }

  /**
   * Settles a version's accruals on the closing day: taken back, and invoiced with a number of the
   * series, in both books. Nothing owed, or nothing left to invoice, is no invoice; a difference in
   * the member's favour is a credit note of the same series. Refusals: those of `accrue`, and
   * `ledger.series-out-of-order`.
   */
  async invoice(tx: Tx, { quarter, version, on }: InvoicingAsk): Promise<void> {
    const toInvoice = async () =>
      (await recordsOf(tx, quarter.toString(), version)).filter(isToInvoice);
    const awaited = await toInvoice();
    if (awaited.length === 0) return;
    const settings = await this.rules.settings(tx, on);
    const books = new ContributionBooks(settings, await new Registry().entities(tx));
    await books.prepare(tx, awaited);
    const left = await toInvoice();
    if (left.length > 0) await issueInvoices(tx, books, left, on);
  }

  /** What a version documented, by the practices' codes. */
  async of(tx: Tx, quarter: Quarter, version: number): Promise<ContributionDue[]> {
    return (await recordsOf(tx, quarter.toString(), version)).map(dueOf);
  }

  /** What `accrue` would document now; writes nothing. */
  async preview(tx: Tx, quarter: Quarter): Promise<ContributionDue[]> {
    const before = await documentedBefore(tx, quarter.toString(), MORE_THAN_ANY);
    const version = before.versions + 1;
    return (await this.drawn(tx, quarter, { version, before, only: null })).map(dueOf);
  }

  /**
   * Where the contributions of a quarter went. `pending`: what is owed and in no books yet; when
   * none is given and nothing was documented, what `preview` answers.
   */
  async use(
    tx: Tx,
    quarter: Quarter,
    pending?: readonly ContributionDue[],
  ): Promise<ContributionUse> {
    const before = await documentedBefore(tx, quarter.toString(), MORE_THAN_ANY);
    const awaited = pending ?? (before.versions === 0 ? await this.preview(tx, quarter) : []);
    const notInBooks = awaited.reduce((sum, { documented }) => sum + documented.net, 0n);
    const documented = [...before.ofPractice.values()].reduce((sum, { net }) => sum + net, 0n);
    const settings = await this.rules.settingsIfAny(tx, quarter.lastDay);
    const [own] = await new Registry().entities(tx);
    if (own?.kind !== 'cooperative') return useOf([], settings, null, NOTHING);
    const results = await commonResult(tx, own.id, quarter);
    const internalAccount = settings?.accounts[own.chart].contributionExpense ?? null;
    const contributions = documented + notInBooks;
    return useOf(results, settings, internalAccount, { contributions, notInBooks });
  }

  /** What documents booked up to a day at both ends, quarter by quarter. */
  async bookedEnds(tx: Tx, lastDay: CalendarDate): Promise<BookedEnd[]> {
    const settings = await this.rules.settingsIfAny(tx, lastDay);
    return settings === null ? [] : bookedEnds(tx, lastDay, settings);
  }

  /**
   * Receipts that a rule on what is collected cannot count, because no lettering says which invoice
   * they pay, in books with VAT: a check before the close.
   */
  async receiptsWithoutInvoice(tx: Tx, quarter: Quarter): Promise<ReceiptWithoutInvoice[]> {
    return receiptsWithoutInvoice(tx, quarter, versionsOf(await this.rules.all(tx)));
  }

  private async drawn(
    tx: Tx,
    quarter: Quarter,
    of: {
      readonly version: number;
      readonly before: DocumentedBefore;
      readonly only: readonly string[] | null;
    },
  ): Promise<ContributionRecord[]> {
    const owed = await owedContributions(tx, quarter, of.only, of.before.ofPractice);
    if (owed.length === 0) return [];
    const settings = await this.rules.settings(tx, quarter.lastDay);
    const registry = new Registry();
    const [own] = await registry.entities(tx);
    const standing = await registry.standingOn(tx, quarter.lastDay);
    const regimeOf = (id: string | undefined) => standing.get(id ?? '')?.vat?.status ?? null;
    return owed.flatMap((one) =>
      documentedOf(one, {
        ...{ quarter, version: of.version, cooperative: own?.id, regimeOf },
        ...{ former: of.before.ofPractice.get(one.practice.id), vatPercent: settings.vat.percent },
      }),
    );
  }
}

const isToInvoice = ({ isInternal, documented }: ContributionRecord): boolean =>
  !isInternal && documented.net !== 0n && documented.invoice === null;

const MORE_THAN_ANY = 2_147_483_647;
const NOTHING = { contributions: 0n, notInBooks: 0n };

const dueOf = ({ practiceCode: _code, accruedOn: _on, ...due }: ContributionRecord) => due;
