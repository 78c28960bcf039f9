import { type CalendarDate } from '@plusloin/kernel';
import { credit, debit, type DemoEntry, type DemoLine, entry } from './entry.js';
import { type Books, type NumberedContribution } from './facts.js';
import { bankStatement, COOP } from './recipes.js';

/** What the contribution costs the member: without VAT, or with it where it cannot be recovered. */
const cost = (due: NumberedContribution) => due.net.plus(due.vatLost);

const recovered = (due: NumberedContribution) => due.vat.minus(due.vatLost);

const total = (due: NumberedContribution) => due.net.plus(due.vat);

const invoiceNumber = (due: NumberedContribution): string => {
  if (due.number === null) throw new Error('a contribution within one set of books has no invoice');
  return due.number;
};

const accrualOf = (due: NumberedContribution): string => `CONTRIB-${due.quarter}-${due.practice}`;

/** Says which quarter's contribution it is about: the last one is left to the close. */
const contributionEntry = (
  due: NumberedContribution,
  draft: DemoEntry,
  practice?: string,
): DemoEntry => entry({ ...draft, contributionOf: due.quarter }, practice);

const onBank = (on: CalendarDate, label: string, lines: readonly DemoLine[]): DemoEntry => ({
  ...{ journal: 'bank', on, label, lines },
  document: bankStatement(on),
});

const general = (
  due: NumberedContribution,
  on: CalendarDate,
  label: string,
  lines: readonly DemoLine[],
  practice?: string,
): DemoEntry =>
  contributionEntry(
    due,
    { journal: 'general', on, label, document: accrualOf(due), lines },
    practice,
  );

/**
 * Last day of the quarter, in the member's books: the contribution is a cost of the quarter it is
 * for.
 */
export function contributionAccrual({ accounts }: Books, due: NumberedContribution): DemoEntry {
  const about = { auxiliary: COOP, matches: accrualOf(due) };
  const lines = [
    debit(accounts.contributionExpense, cost(due), { auxiliary: COOP }),
    credit(accounts.accruedExpense, cost(due), about),
  ];
  return general(due, due.accruedOn, `Contribution ${due.quarter}`, lines, due.practice);
}

/** The same day, in the cooperative's books: income not yet invoiced, without its VAT. */
export function contributionAccrued({ accounts }: Books, due: NumberedContribution): DemoEntry {
  const about = { auxiliary: due.member, matches: accrualOf(due) };
  const lines = [
    debit(accounts.accruedIncome, due.net, about),
    credit(accounts.contributionIncome, due.net, { auxiliary: due.member }),
  ];
  return general(due, due.accruedOn, `Contribution ${due.quarter}, ${due.practice}`, lines);
}

/**
 * The closing day, in both books: the accrual is reversed, so that the invoice counts nothing
 * twice.
 */
export function accrualReversed(accrual: DemoEntry, on: CalendarDate): DemoEntry {
  const lines = accrual.lines.map((line) => ({ ...line, amount: line.amount.negated() }));
  return entry({ ...accrual, on, label: `Extourne ${accrual.label}`, lines });
}

/** The closing day, in the member's books: the cooperative's invoice, a bill like another. */
export function contributionBill(books: Books, due: NumberedContribution): DemoEntry {
  const { accounts, vat } = books;
  const number = invoiceNumber(due);
  const lines = [
    debit(accounts.contributionExpense, cost(due), { auxiliary: COOP }),
    debit(vat === 'on-collection' ? accounts.vatWaiting : accounts.vatDeductible, recovered(due)),
    credit(accounts.payable, total(due), { auxiliary: COOP, matches: number }),
  ];
  const label = `Contribution ${due.quarter}, facture ${number}`;
  const on = due.invoicedOn;
  const bill = { journal: 'purchases' as const, on, label, document: number, lines };
  return contributionEntry(due, bill, due.practice);
}

/** The closing day, in the cooperative's books: the invoice of the series C, with its VAT. */
export function contributionInvoice(books: Books, due: NumberedContribution): DemoEntry {
  const { accounts, vat } = books;
  const number = invoiceNumber(due);
  const lines = [
    debit(accounts.receivable, total(due), { auxiliary: due.member, matches: number }),
    credit(accounts.contributionIncome, due.net, { auxiliary: due.member }),
    credit(vat === 'on-collection' ? accounts.vatWaiting : accounts.vatDue, due.vat),
  ];
  const label = `Contribution ${due.quarter}, ${due.practice}`;
  const on = due.invoicedOn;
  return contributionEntry(due, { journal: 'sales', on, label, document: number, lines });
}

/** The member pays it; the VAT of a service is recovered when it is paid (France). */
export function contributionPaid(books: Books, due: NumberedContribution): DemoEntry {
  const { accounts, vat } = books;
  const number = invoiceNumber(due);
  const lines = [
    debit(accounts.payable, total(due), { auxiliary: COOP, matches: number }),
    credit(accounts.bank, total(due)),
    ...(vat === 'on-collection'
      ? [debit(accounts.vatDeductible, recovered(due)), credit(accounts.vatWaiting, recovered(due))]
      : []),
  ];
  const label = `Paiement contribution ${due.quarter}, ${number}`;
  return contributionEntry(due, onBank(due.paidOn, label, lines), due.practice);
}

/** The cooperative receives it the same day; its VAT becomes due on collection (France). */
export function contributionReceived(books: Books, due: NumberedContribution): DemoEntry {
  const { accounts, vat } = books;
  const number = invoiceNumber(due);
  const lines = [
    debit(accounts.bank, total(due)),
    credit(accounts.receivable, total(due), { auxiliary: due.member, matches: number }),
    ...(vat === 'on-collection'
      ? [debit(accounts.vatWaiting, due.vat), credit(accounts.vatDue, due.vat)]
      : []),
  ];
  const label = `Contribution ${due.quarter} reçue, ${number}`;
  return contributionEntry(due, onBank(due.paidOn, label, lines));
}

/**
 * A practice kept in the cooperative's own books: an analytic entry on one account, from the
 * practice to the common part. Nobody invoices oneself: there is no VAT and the income statement
 * does not swell.
 */
export function internalContribution({ accounts }: Books, due: NumberedContribution): DemoEntry {
  const lines = [
    debit(accounts.contributionExpense, due.net, { practice: due.practice }),
    credit(accounts.contributionExpense, due.net),
  ];
  return general(due, due.accruedOn, `Contribution interne ${due.quarter}`, lines);
}
