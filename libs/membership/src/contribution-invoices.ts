import { addDays, yearOf, type CalendarDate } from '@plusloin/kernel';
import {
  DocumentSeries,
  isResultAccount,
  Letterings,
  reversalOf,
  type EntryDraft,
  type LetteringDraft,
} from '@plusloin/ledger';
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
import type { ContributionSettings } from './contribution-settings.js';
import { vatOf } from './contribution-vat.js';

/**
 * Takes the accruals of a version back and invoices them, all on one day, in books that are
 * prepared. The number is known before it is given, because nobody else can take one while these
 * books are locked.
 */
export async function issueInvoices(
  tx: Tx,
  books: ContributionBooks,
  records: readonly ContributionRecord[],
  on: CalendarDate,
): Promise<void> {
  const { settings } = books;
  const own = books.cooperative.id;
  const last = await new DocumentSeries().last(tx, own, settings.series, yearOf(on));
  const invoices = await invoicesOf(tx, records, { settings, own, on, last });
  const accruals = await accrualsOf(tx, own, invoices);
  const sequences = await postAll(tx, await draftsOf(tx, books, { invoices, accruals, on }));
  await numberAll(tx, books, invoices, { on, sequences });
  await letterAccruals(tx, { accruals, sequences, on });
  const { quarter, documented } = records[0] ?? {};
  if (quarter === undefined || documented === undefined) return;
  const of = { quarter, version: documented.version, series: settings.series };
  await recordInvoices(tx, of, on, invoices.map(({ issued }) => issued));
}

type Sequences = Awaited<ReturnType<typeof postAll>>;

async function numberAll(
  tx: Tx,
  { settings, cooperative }: ContributionBooks,
  invoices: readonly Invoice[],
  { on, sequences }: { readonly on: CalendarDate; readonly sequences: Sequences },
): Promise<void> {
  const posted = sequences.get(cooperative.id);
  const drafts = invoices.map(({ due }) => ({
    ...{ series: settings.series, on, key: keyOf(due, 'invoiced') },
    sequence: posted?.get(keyOf(due, 'invoiced')) ?? 0,
    account: settings.accounts[cooperative.chart].receivable,
  }));
  const numbers = await new DocumentSeries().numberAll(tx, cooperative.id, drafts);
  const isAsPrinted = invoices.every(({ issued }, nth) => issued.number === numbers[nth]);
  if (!isAsPrinted) throw new Error('a contribution got another number than was printed on it');
}

/** An accrual and its mirror settle each other: neither is open any more. */
async function letterAccruals(
  tx: Tx,
  of: {
    readonly accruals: ReadonlyMap<string, PostedAccrual>;
    readonly sequences: Sequences;
    readonly on: CalendarDate;
  },
): Promise<void> {
  const drafts = new Map<string, LetteringDraft[]>();
  for (const accrual of of.accruals.values()) {
    const { legalEntityId } = accrual;
    const draft = letteringOf(accrual, of.sequences.get(legalEntityId), of.on);
    const known = drafts.get(legalEntityId);
    if (known === undefined) drafts.set(legalEntityId, [draft]);
    else known.push(draft);
  }
  await new Letterings().letterBooks(tx, drafts);
}

function letteringOf(
  { key, sequence, journal, number, lines }: PostedAccrual,
  posted: ReadonlyMap<string, number> | undefined,
  on: CalendarDate,
): LetteringDraft {
  const mirror = posted?.get(`reversal:${sequence}`) ?? posted?.get(takenBackKeyOf(key));
  const nth = lines.findIndex(({ account }) => !isResultAccount(account));
  const line = lines[nth];
  if (mirror === undefined || line === undefined) throw new Error(`${key} was not taken back`);
  const { account, auxiliary, amount } = line;
  return {
    ...{ key: `${key}:settled`, code: `${journal}-${number}`, account, on },
    ...(auxiliary === undefined ? {} : { auxiliary }),
    lines: [
      { sequence, line: nth + 1, amount },
      { sequence: mirror, line: nth + 1, amount: -amount },
    ],
  };
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
  of: {
    readonly invoices: readonly Invoice[];
    readonly accruals: ReadonlyMap<string, PostedAccrual>;
    readonly on: CalendarDate;
  },
): Promise<DraftsOfBooks> {
  const { invoices, accruals, on } = of;
  const drafts: DraftsOfBooks = new Map();
  const own = books.cooperative.id;
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
export function takenBack(
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

const takenBackKeyOf = (accruedKey: string): string =>
  accruedKey.replace(/:accrued$/, ':taken-back');
