import { Quarter, type CalendarDate } from '@plusloin/kernel';
import { credit, debit, type EntryDraft, type LineDraft } from '@plusloin/ledger';
import type { ContributionAccounts } from './contribution-settings.js';

/** A contribution that is to be booked. Amounts in minor units; of a credit note, negative. */
export interface BookedContribution {
  readonly practiceId: string;
  readonly practiceCode: string;
  readonly quarter: string;
  readonly version: number;
  readonly net: bigint;
  readonly vat: bigint;
  /** Of the VAT, what the member cannot recover. */
  readonly vatLost: bigint;
}

/** How a set of books calls things. */
export interface BookedWith {
  readonly accounts: ContributionAccounts;
  readonly journal: string;
  /** Of the other end: the cooperative for a member, the member's books for the cooperative. */
  readonly auxiliary: string;
}

/** An invoice that is to be booked: its number and its day. */
export interface InvoiceStamp {
  readonly number: string;
  readonly on: CalendarDate;
}

/**
 * The quarter's last day, in the member's books: a cost of the quarter it is for, with the VAT that
 * will not be recovered.
 */
export function contributionAccrual(
  due: BookedContribution,
  { accounts, journal, auxiliary }: BookedWith,
  on: CalendarDate,
): EntryDraft {
  const cost = due.net + due.vatLost;
  const about = { ...subjectOf(due), auxiliary, practiceId: due.practiceId };
  return {
    ...{ key: keyOf(due, 'accrued'), journal, on, label: wordsOf(due) },
    lines: [
      debit(accounts.contributionExpense, cost, about),
      credit(accounts.accruedExpense, cost, about),
    ],
  };
}

/** The same day, in the cooperative's books: income not yet invoiced, without its VAT. */
export function contributionAccrued(
  due: BookedContribution,
  { accounts, journal, auxiliary }: BookedWith,
  on: CalendarDate,
): EntryDraft {
  const about = { ...subjectOf(due), auxiliary };
  return {
    ...{ key: keyOf(due, 'accrued'), journal, on, label: namedWordsOf(due) },
    lines: [
      debit(accounts.accruedIncome, due.net, about),
      credit(accounts.contributionIncome, due.net, about),
    ],
  };
}

/** The closing day, in the cooperative's books: an invoice of the series, or a credit note. */
export function contributionInvoice(
  due: BookedContribution,
  { accounts, journal, auxiliary }: BookedWith,
  { number, on }: InvoiceStamp,
): EntryDraft {
  const about = { ...subjectOf(due), auxiliary };
  const vat = due.net < 0n ? accounts.outputVatOnCreditNotes : accounts.outputVat;
  return {
    ...{ key: keyOf(due, 'invoiced'), journal, on, documentRef: number, documentDate: on },
    label: `${namedWordsOf(due)}, ${documentWord(due)} ${number}`,
    lines: withoutNought([
      debit(accounts.receivable, due.net + due.vat, about),
      credit(accounts.contributionIncome, due.net, about),
      credit(vat, due.vat, subjectOf(due)),
    ]),
  };
}

/**
 * The closing day, in the member's books: the cooperative's invoice, a bill like another. A
 * practice that is not kept there any more leaves it to the common part.
 */
export function contributionBill(
  due: BookedContribution,
  { accounts, journal, auxiliary }: BookedWith,
  { number, on }: InvoiceStamp,
  isStillKept = true,
): EntryDraft {
  const own = { ...subjectOf(due), ...(isStillKept ? { practiceId: due.practiceId } : {}) };
  const vat = due.net < 0n ? accounts.inputVatOnCreditNotes : accounts.inputVat;
  return {
    ...{ key: keyOf(due, 'billed'), journal, on, documentRef: number, documentDate: on },
    label: `${wordsOf(due)}, ${documentWord(due)} ${number}`,
    lines: withoutNought([
      debit(accounts.contributionExpense, due.net + due.vatLost, { ...own, auxiliary }),
      debit(vat, due.vat - due.vatLost, own),
      credit(accounts.payable, due.net + due.vat, { ...own, auxiliary }),
    ]),
  };
}

/**
 * A practice kept in the cooperative's own books: an analytic entry on one account, from the
 * practice to the common part. Nobody invoices oneself: there is no VAT, and the income statement
 * does not swell.
 */
export function internalContribution(
  due: BookedContribution,
  { accounts, journal }: Omit<BookedWith, 'auxiliary'>,
  on: CalendarDate,
): EntryDraft {
  const own = { ...subjectOf(due), practiceId: due.practiceId };
  return {
    ...{ key: keyOf(due, 'internal'), journal, on, label: namedWordsOf(due) },
    lines: [
      debit(accounts.contributionExpense, due.net, own),
      credit(accounts.contributionExpense, due.net, subjectOf(due)),
    ],
  };
}

/** What a version documents has one key in each set of books: posting it twice changes nothing. */
export const keyOf = (
  { quarter, version, practiceCode }: BookedContribution,
  what: 'accrued' | 'invoiced' | 'billed' | 'internal' | 'taken-back',
): string => `contribution:${quarter}:v${version}:${practiceCode}:${what}`;

const subjectOf = ({ quarter, practiceCode }: BookedContribution): Partial<LineDraft> => ({
  subject: `contribution:${quarter}:${practiceCode}`,
});

const wordsOf = ({ quarter, version }: BookedContribution): string => {
  const again = version === 1 ? '' : `, différence de la version ${version}`;
  return `Contribution ${Quarter.parse(quarter).label()}${again}`;
};

const namedWordsOf = (due: BookedContribution): string => `${wordsOf(due)}, ${due.practiceCode}`;

const documentWord = ({ net }: BookedContribution) => (net < 0n ? 'note de crédit' : 'facture');

const withoutNought = (lines: readonly LineDraft[]): LineDraft[] =>
  lines.filter(({ amount }) => amount !== 0n);
