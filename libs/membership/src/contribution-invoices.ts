import { addDays, yearOf, type CalendarDate } from '@plusloin/kernel';
import { DocumentSeries, reversalOf, type EntryDraft } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import {
  contributingPractices,
  entriesOfKeys,
  type PostedAccrual,
} from './contributing.queries.js';
import {
  addTo,
  bookedOf,
  ContributionBooks,
  postAll,
  type DraftsOfBooks,
} from './contribution-books.js';
import {
  contributionBill,
  contributionInvoice,
  keyOf,
  type BookedContribution,
} from './contribution-postings.js';
import {
  dueDayOf,
  invoiceNumber,
  recordInvoices,
  type ContributionRecord,
  type IssuedContribution,
} from './contribution-records.queries.js';
import { isWithin } from './contribution-rule.js';
import { ContributionRules } from './contribution-rules.service.js';
import type { ContributionSettings } from './contribution-settings.js';
import { vatOf } from './contribution-vat.js';

/**
 * Takes the accruals of a version back and invoices them, all on one day. The number is known
 * before it is given, because nobody else can take one while these books are locked.
 */
export async function issueInvoices(
  tx: Tx,
  records: readonly ContributionRecord[],
  on: CalendarDate,
): Promise<void> {
  const settings = await new ContributionRules().settings(tx, on);
  const books = new ContributionBooks(settings, await new Registry().entities(tx));
  await books.prepare(tx, records);
  const own = books.cooperative.id;
  const series = new DocumentSeries();
  const last = await series.last(tx, own, settings.series, yearOf(on));
  const invoices = await invoicesOf(tx, records, { settings, own, on, last });
  const sequences = await postAll(tx, await draftsOf(tx, books, invoices, on));
  const { receivable } = settings.accounts[books.cooperative.chart];
  const numbers = await series.numberAll(
    tx,
    own,
    invoices.map(({ due }) => ({
      ...{ series: settings.series, on, key: keyOf(due, 'invoiced') },
      sequence: sequences.get(own)?.get(keyOf(due, 'invoiced')) ?? 0,
      account: receivable,
    })),
  );
  const isAsPrinted = invoices.every(({ issued }, nth) => issued.number === numbers[nth]);
  if (!isAsPrinted) throw new Error('a contribution got another number than was printed on it');
  const { quarter, documented } = records[0] ?? {};
  if (quarter === undefined || documented === undefined) return;
  const of = { quarter, version: documented.version, series: settings.series };
  await recordInvoices(tx, of, on, invoices.map(({ issued }) => issued));
}

/** An invoice, or a credit note, before it is posted. */
interface Invoice {
  readonly record: ContributionRecord;
  readonly due: BookedContribution;
  readonly number: string;
  readonly issued: IssuedContribution;
}

interface InvoicingDay {
  readonly settings: ContributionSettings;
  readonly own: string;
  readonly on: CalendarDate;
  readonly last: number;
}

/** VAT is that of the day of the invoice, on both sides. */
async function invoicesOf(
  tx: Tx,
  records: readonly ContributionRecord[],
  { settings, own, on, last }: InvoicingDay,
): Promise<Invoice[]> {
  const standing = await new Registry().standingOn(tx, on);
  const regime = (id: string) => standing.get(id)?.vat?.status ?? null;
  return records.map((record, nth) => {
    const { net } = record.documented;
    const ends = { cooperative: regime(own), member: regime(record.legalEntityId) };
    const vat = vatOf(net, settings.vat.percent, ends);
    const number = last + nth + 1;
    const dueOn = dueDayOf(record.parts, on, settings.paymentTermDays);
    return {
      record,
      due: { ...bookedOf(record), ...vat },
      number: invoiceNumber(settings.series, yearOf(on), number),
      issued: { practiceId: record.practiceId, net, ...vat, number, dueOn },
    };
  });
}

/** In each of the books: the accruals taken back, then the invoices or the bills. */
async function draftsOf(
  tx: Tx,
  books: ContributionBooks,
  invoices: readonly Invoice[],
  on: CalendarDate,
): Promise<DraftsOfBooks> {
  const drafts: DraftsOfBooks = new Map();
  const own = books.cooperative.id;
  const accruals = await accrualsOf(tx, own, invoices);
  const isKept = await keptOn(tx, on);
  for (const { record, due, number } of invoices) {
    const reason = `facturée ${number}`;
    const { legalEntityId, practiceId } = record;
    const accrual = (id: string) => accruals.get(`${id} ${keyOf(due, 'accrued')}`);
    const isStillKept = isKept(practiceId, legalEntityId);
    addTo(drafts, own, takenBack(accrual(own), due, { on, reason, isStillKept: true }));
    const back = takenBack(accrual(legalEntityId), due, { on, reason, isStillKept });
    addTo(drafts, legalEntityId, back);
  }
  for (const { record, due, number } of invoices) {
    const { legalEntityId, practiceId } = record;
    const stamp = { number, on };
    const sold = books.ofCooperative(legalEntityId, 'sales');
    addTo(drafts, own, contributionInvoice(due, sold, stamp));
    const bought = books.ofMember(legalEntityId, 'purchases');
    const isStillKept = isKept(practiceId, legalEntityId);
    addTo(drafts, legalEntityId, contributionBill(due, bought, stamp, isStillKept));
  }
  return drafts;
}

async function accrualsOf(
  tx: Tx,
  own: string,
  invoices: readonly Invoice[],
): Promise<Map<string, PostedAccrual>> {
  const wanted = invoices.flatMap(({ record, due }) =>
    [own, record.legalEntityId].map((legalEntityId) => ({
      legalEntityId,
      key: keyOf(due, 'accrued'),
    })),
  );
  const found = await entriesOfKeys(tx, wanted);
  return new Map(found.map((entry) => [`${entry.legalEntityId} ${entry.key}`, entry]));
}

async function keptOn(tx: Tx, on: CalendarDate) {
  const practices = await contributingPractices(tx, addDays(on, 1));
  const bookings = new Map(practices.map((one) => [one.id, one.bookings]));
  return (practiceId: string, legalEntityId: string): boolean =>
    (bookings.get(practiceId) ?? []).some(
      (one) => one.legalEntityId === legalEntityId && isWithin(on, one.from, one.until),
    );
}

/**
 * The mirror of an accrual. It is no late fact, so it names no former time. Where the practice has
 * left the books since, its common part takes it, which is no mirror any more.
 */
function takenBack(
  accrual: PostedAccrual | undefined,
  due: BookedContribution,
  how: { readonly on: CalendarDate; readonly reason: string; readonly isStillKept: boolean },
): EntryDraft {
  if (accrual === undefined) throw new Error(`${keyOf(due, 'accrued')} was never posted`);
  const { concerns: _late, ...mirror } = reversalOf(accrual, how);
  if (how.isStillKept) return mirror;
  const { reverses: _mirrored, ...plain } = mirror;
  const lines = mirror.lines.map(({ practiceId: _left, ...line }) => line);
  return { ...plain, key: keyOf(due, 'taken-back'), lines };
}
