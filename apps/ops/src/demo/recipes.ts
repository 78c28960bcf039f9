import { type CalendarDate, Money } from '@plusloin/kernel';
import { credit, debit, type DemoEntry, type DemoLine, entry } from './entry.js';
import {
  type Books,
  type NumberedBill,
  type NumberedSale,
  type Supplier,
} from './facts.js';

/** The cooperative as a third party in its members' books. */
export const COOP = 'COOP';

// What is sold.

export function vatOf(books: Books, net: Money): Money {
  return books.vat === 'none' ? Money.zero() : net.times(books.vatRate);
}

export const grossOf = (books: Books, net: Money): Money => net.plus(vatOf(books, net));

const incomeAccount = ({ accounts }: Books, sale: NumberedSale): string =>
  sale.payer.kind === 'institution' ? accounts.institutions : accounts.persons;

/**
 * The whole price is owed by the payer; VAT is due at once, or waits for the payment of a service.
 */
export function invoice(books: Books, sale: NumberedSale): DemoEntry {
  const { accounts, vat } = books;
  const about = { auxiliary: sale.payer.code, matches: sale.number };
  const lines = [
    debit(accounts.receivable, grossOf(books, sale.net), about),
    credit(incomeAccount(books, sale), sale.net),
    credit(
      vat === 'on-collection' ? accounts.vatWaiting : accounts.vatDue,
      vatOf(books, sale.net),
    ),
  ];
  const { on, label, number: document } = sale;
  return entry({ journal: 'sales', on, label, document, lines }, sale.practice);
}

/** What was invoiced too much is taken back, with its VAT, and lowers what the payer owes. */
export function creditNote(books: Books, sale: NumberedSale): DemoEntry {
  const { credited, creditNumber: document } = sale;
  if (credited === undefined || document === undefined) throw new Error('nothing is credited');
  const { accounts, vat } = books;
  const about = { auxiliary: sale.payer.code, matches: sale.number };
  const lines = [
    debit(incomeAccount(books, sale), credited.net),
    debit(
      vat === 'on-collection' ? accounts.vatWaiting : accounts.vatOnCreditNotes,
      vatOf(books, credited.net),
    ),
    credit(accounts.receivable, grossOf(books, credited.net), about),
  ];
  const label = `Note de crédit sur ${sale.number}`;
  return entry({ journal: 'sales', on: credited.on, label, document, lines }, sale.practice);
}

/** A payer pays; the VAT of a service that waited for this becomes due (France). */
export function receipt(books: Books, sale: NumberedSale, on: CalendarDate): DemoEntry {
  const { accounts } = books;
  const credited = sale.credited?.net ?? Money.zero();
  const paid = grossOf(books, sale.net).minus(grossOf(books, credited));
  const vat = vatOf(books, sale.net).minus(vatOf(books, credited));
  const lines = [
    debit(accounts.bank, paid),
    credit(accounts.receivable, paid, { auxiliary: sale.payer.code, matches: sale.number }),
    ...(books.vat === 'on-collection' ? vatBecomesDue(books, vat) : []),
  ];
  const label = `Paiement ${sale.number}, ${sale.payer.name}`;
  const document = bankStatement(on);
  return entry({ journal: 'bank', on, label, document, lines }, sale.practice);
}

const vatBecomesDue = ({ accounts }: Books, vat: Money): DemoLine[] => [
  debit(accounts.vatWaiting, vat),
  credit(accounts.vatDue, vat),
];

/** Bank lines name the statement they stand on: one for each month. */
export const bankStatement = (on: CalendarDate): string =>
  `EXT-${on.slice(0, 4)}-${on.slice(5, 7)}`;

// What is bought.

/**
 * A supplier's bill: a cost, and the VAT that is recovered; under the franchise the cost holds the
 * VAT.
 */
export function supplierBill(books: Books, bill: NumberedBill): DemoEntry {
  const { accounts } = books;
  const recovered = books.vat === 'none' ? Money.zero() : bill.vat;
  const gross = bill.net.plus(bill.vat);
  const lines = [
    debit(accounts.costs[bill.cost], gross.minus(recovered)),
    debit(accounts.vatDeductible, recovered),
    credit(accounts.payable, gross, { auxiliary: bill.supplier.code, matches: bill.number }),
  ];
  const { on, label, number: document } = bill;
  return entry({ journal: 'purchases', on, label, document, lines }, bill.practice);
}

/** The supplier is paid. */
export function supplierPayment({ accounts }: Books, bill: NumberedBill): DemoEntry {
  const gross = bill.net.plus(bill.vat);
  const lines = [
    debit(accounts.payable, gross, { auxiliary: bill.supplier.code, matches: bill.number }),
    credit(accounts.bank, gross),
  ];
  const label = `Paiement ${bill.number}, ${bill.supplier.name}`;
  const { paidOn: on } = bill;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines }, bill.practice);
}

// VAT, the State.

export interface VatPosition {
  readonly practice?: string;
  readonly account: string;
  /** Debit positive. */
  readonly balance: Money;
}

/** The return empties the VAT accounts of the quarter into what the State is owed, per practice. */
export function vatReturn(
  { accounts }: Books,
  positions: readonly VatPosition[],
  on: CalendarDate,
  quarter: string,
): DemoEntry {
  const lines = positions.flatMap(({ practice, account, balance }) => [
    credit(account, balance, { practice }),
    debit(accounts.vatSettlement, balance, { practice }),
  ]);
  const label = `Déclaration TVA ${quarter}`;
  const document = `TVA-${quarter.slice(3)}-${quarter.slice(0, 2)}`;
  return entry({ journal: 'general', on, label, document, lines: summed(lines) });
}

/** What the return says is paid. */
export function vatPayment(
  { accounts }: Books,
  positions: readonly VatPosition[],
  on: CalendarDate,
  quarter: string,
): DemoEntry {
  const lines = positions.flatMap(({ practice, balance }) => [
    credit(accounts.vatSettlement, balance, { practice }),
    debit(accounts.bank, balance, { practice }),
  ]);
  const label = `Paiement TVA ${quarter}`;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines: summed(lines) });
}

/** One line for each account and practice. */
function summed(lines: readonly DemoLine[]): DemoLine[] {
  const sums = new Map<string, DemoLine>();
  for (const line of lines) {
    const key = `${line.account}|${line.practice ?? ''}`;
    const before = sums.get(key)?.amount ?? Money.zero();
    sums.set(key, { ...line, amount: before.plus(line.amount) });
  }
  return [...sums.values()];
}

// The owner of the books.

/** The owner puts money in: on the first day, what the bank account of the activity holds. */
export function ownersDeposit({ accounts }: Books, amount: Money, on: CalendarDate): DemoEntry {
  const lines = [debit(accounts.bank, amount), credit(accounts.ownersCapital, amount)];
  const label = "Apport de l'exploitant";
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

/** The owner pays oneself: no cost, a withdrawal of capital. */
export function privateWithdrawal({ accounts }: Books, amount: Money, on: CalendarDate): DemoEntry {
  const lines = [debit(accounts.withdrawals, amount), credit(accounts.bank, amount)];
  const label = 'Prélèvement privé';
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

/** The social contribution of the quarter, called by the fund and paid within the quarter. */
export function socialContribution(
  { accounts }: Books,
  amount: Money,
  on: CalendarDate,
  quarter: string,
): DemoEntry {
  const lines = [debit(accounts.socialContributions, amount), credit(accounts.bank, amount)];
  const label = `Cotisation sociale ${quarter}`;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

export interface SocialDues {
  readonly contributions: Money;
  readonly trainingLevy: Money;
  readonly quarter: string;
}

/** France, micro: what the Urssaf will ask on the quarter's receipts is a cost of that quarter. */
export function socialAccrual({ accounts }: Books, dues: SocialDues, on: CalendarDate): DemoEntry {
  const { contributions, trainingLevy, quarter } = dues;
  const document = `URSSAF-${quarter.slice(3)}-${quarter.slice(0, 2)}`;
  const owed = contributions.plus(trainingLevy);
  const lines = [
    debit(accounts.socialContributions, contributions),
    debit(accounts.trainingLevy, trainingLevy),
    credit(accounts.socialDue, owed, { auxiliary: 'URSSAF', matches: document }),
  ];
  return entry({ journal: 'general', on, label: `Urssaf ${quarter}`, document, lines });
}

/** The Urssaf is paid, the month after the quarter. */
export function socialPayment({ accounts }: Books, dues: SocialDues, on: CalendarDate): DemoEntry {
  const { contributions, trainingLevy, quarter } = dues;
  const matches = `URSSAF-${quarter.slice(3)}-${quarter.slice(0, 2)}`;
  const paid = contributions.plus(trainingLevy);
  const lines = [
    debit(accounts.socialDue, paid, { auxiliary: 'URSSAF', matches }),
    credit(accounts.bank, paid),
  ];
  const label = `Paiement Urssaf ${quarter}`;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

// The cooperative's own means.

/** The members' shares, paid in. */
export function sharesPaidIn({ accounts }: Books, amount: Money, on: CalendarDate): DemoEntry {
  const lines = [debit(accounts.bank, amount), credit(accounts.sharesCapital, amount)];
  const label = 'Parts sociales libérées';
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

/** A subsidy is received: income without VAT. */
export function subsidy(
  { accounts }: Books,
  from: Supplier,
  amount: Money,
  on: CalendarDate,
  label: string,
): DemoEntry {
  const lines = [
    debit(accounts.bank, amount),
    credit(accounts.subsidies, amount, { auxiliary: from.code }),
  ];
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines });
}

