import { type CalendarDate, calendarDate, euros, Money, Rate } from '@plusloin/kernel';
import { labelOf, PCG, PCMN } from './accounts.js';
import * as contribution from './contribution-recipes.js';
import { type DemoEntry } from './entry.js';
import {
  type Books,
  type NumberedBill,
  type NumberedContribution,
  type NumberedSale,
} from './facts.js';
import * as pay from './payroll-recipes.js';
import * as recipe from './recipes.js';

/**
 * A posting recipe as the accounting manual shows it: its name, what it does, and a worked example.
 */
export interface Recipe {
  readonly name: string;
  readonly says: string;
  readonly chart: 'PCMN' | 'PCG';
  example(): ExampleLine[];
}

export interface ExampleLine {
  readonly account: string;
  readonly label: string;
  /** Decimal texts; one of the two is empty. */
  readonly debit: string;
  readonly credit: string;
}

const day = calendarDate;

const belgian: Books = { accounts: PCMN, vat: 'on-invoice', vatRate: Rate.ofPercent('21') };
const french: Books = { accounts: PCG, vat: 'on-collection', vatRate: Rate.ofPercent('20') };
const micro: Books = { accounts: PCG, vat: 'none', vatRate: Rate.ofPercent('20') };

const sale: NumberedSale = {
  practice: 'ALICE-AS',
  payer: { code: 'CPAS-VAL', name: 'CPAS de Valmeuse', kind: 'institution' },
  on: day('2026-08-31'),
  label: 'Accompagnement août, 16 h',
  net: euros('800.00'),
  paidOn: day('2026-09-22'),
  number: '2026-053',
};

const corrected: NumberedSale = {
  ...sale,
  payer: { code: 'P-0402', name: 'Famille P-0402', kind: 'person' },
  net: euros('210.00'),
  credited: { on: day('2026-09-04'), net: euros('150.00') },
  creditNumber: '2026-054',
};

const bill: NumberedBill = {
  practice: 'ALICE-AS',
  supplier: { code: 'TELEMEUSE', name: 'Télé-Meuse' },
  cost: 'telephone',
  on: day('2026-09-05'),
  label: 'Téléphone septembre',
  net: euros('30.00'),
  vat: euros('6.30'),
  paidOn: day('2026-09-08'),
  number: 'A2026-027',
};

const due: NumberedContribution = {
  member: 'ALICE',
  practice: 'ALICE-AS',
  quarter: '2026-Q3',
  accruedOn: day('2026-09-30'),
  base: euros('6300.00'),
  net: euros('549.00'),
  vat: euros('115.29'),
  vatLost: Money.zero(),
  invoicedOn: day('2026-10-08'),
  paidOn: day('2026-11-07'),
  number: 'C-2026-0022',
};

const lost: NumberedContribution = {
  ...due,
  member: 'KARIM',
  practice: 'KARIM-ES',
  base: euros('6880.00'),
  net: euros('688.00'),
  vat: euros('137.60'),
  vatLost: euros('137.60'),
};

const slip: pay.Payslip = {
  practice: 'YANIS-MED',
  member: 'YANIS',
  month: '2026-09',
  gross: euros('2300.00'),
  employeeDues: euros('501.27'),
  taxWithheld: Money.zero(),
  employerDues: euros('473.93'),
};

const dues: recipe.SocialDues = {
  contributions: euros('1761.28'),
  trainingLevy: euros('13.76'),
  quarter: 'T3 2026',
};

const vatOfQuarter: recipe.VatPosition[] = [
  { account: PCMN.vatDue, balance: euros('-1354.50') },
  { account: PCMN.vatOnCreditNotes, balance: euros('31.50') },
  { account: PCMN.vatDeductible, balance: euros('149.82') },
];

const recipeOf = (books: Books, name: string, says: string, make: () => DemoEntry): Recipe => ({
  name,
  says,
  chart: books.accounts.chart,
  example: () => make().lines.map((line) => exampleLine(books, line.account, line.amount)),
});

const exampleLine = (books: Books, account: string, amount: Money): ExampleLine => ({
  account,
  label: labelOf(books.accounts.chart, account),
  debit: amount.isNegative() ? '' : amount.toString(),
  credit: amount.isNegative() ? amount.negated().toString() : '',
});

const paid: CalendarDate = day('2026-09-22');
const funder = { code: 'COMMUNE', name: 'Commune' };

/** In the order of a quarter; each is posted by the function of the same name. */
export const recipes: readonly Recipe[] = [
  recipeOf(
    belgian,
    'invoice',
    'The payer owes the price, and the State is owed its VAT at once.',
    () => recipe.invoice(belgian, sale),
  ),
  recipeOf(french, 'invoice (France)', 'VAT of a service waits until the payer pays.', () =>
    recipe.invoice(french, sale),
  ),
  recipeOf(micro, 'invoice (franchise)', 'Under the franchise there is no VAT.', () =>
    recipe.invoice(micro, sale),
  ),
  recipeOf(belgian, 'creditNote', 'What was invoiced too much is taken back, with its VAT.', () =>
    recipe.creditNote(belgian, corrected),
  ),
  recipeOf(belgian, 'receipt', 'A payer pays what is left of an invoice.', () =>
    recipe.receipt(belgian, sale, paid),
  ),
  recipeOf(french, 'receipt (France)', 'A payer pays, and the VAT becomes due.', () =>
    recipe.receipt(french, sale, paid),
  ),
  recipeOf(belgian, 'supplierBill', 'A cost, and the VAT that is recovered.', () =>
    recipe.supplierBill(belgian, bill),
  ),
  recipeOf(
    micro,
    'supplierBill (franchise)',
    'The VAT is not recovered: it is part of the cost.',
    () => recipe.supplierBill(micro, bill),
  ),
  recipeOf(belgian, 'supplierPayment', 'The supplier is paid.', () =>
    recipe.supplierPayment(belgian, bill),
  ),
  recipeOf(belgian, 'vatReturn', 'The return empties the VAT accounts of the quarter.', () =>
    recipe.vatReturn(belgian, vatOfQuarter, day('2026-10-20'), 'T3 2026'),
  ),
  recipeOf(belgian, 'vatPayment', 'What the return says is paid to the State.', () =>
    recipe.vatPayment(belgian, vatOfQuarter, day('2026-10-22'), 'T3 2026'),
  ),
  recipeOf(
    belgian,
    'socialContribution',
    'A fund calls it and it is paid within the quarter.',
    () => recipe.socialContribution(belgian, euros('506.11'), day('2026-09-25'), 'T3 2026'),
  ),
  recipeOf(micro, 'socialAccrual', "Micro: what the quarter's receipts cost in social dues.", () =>
    recipe.socialAccrual(micro, dues, day('2026-09-30')),
  ),
  recipeOf(micro, 'socialPayment', 'The Urssaf is paid the month after.', () =>
    recipe.socialPayment(micro, dues, day('2026-10-30')),
  ),
  recipeOf(belgian, 'ownersDeposit', 'The owner puts money into the activity.', () =>
    recipe.ownersDeposit(belgian, euros('1500.00'), day('2026-08-17')),
  ),
  recipeOf(belgian, 'privateWithdrawal', 'The owner pays oneself: no cost, less capital.', () =>
    recipe.privateWithdrawal(belgian, euros('1200.00'), day('2026-09-27')),
  ),
  recipeOf(belgian, 'sharesPaidIn', 'The members pay in their shares of the cooperative.', () =>
    recipe.sharesPaidIn(belgian, euros('7400.00'), day('2024-10-01')),
  ),
  recipeOf(belgian, 'subsidy', 'A subsidy is received, without VAT.', () =>
    recipe.subsidy(belgian, funder, euros('300.00'), day('2026-08-14'), 'Subside'),
  ),
  recipeOf(french, 'payroll', "An employed member's month, on the practice that earns it.", () =>
    pay.payroll(french, slip, day('2026-09-30')),
  ),
  recipeOf(french, 'wagesPaid', 'The net wage is paid.', () =>
    pay.wagesPaid(french, slip, day('2026-10-03')),
  ),
  recipeOf(french, 'payrollDuesPaid', 'Social security and withheld tax are paid.', () =>
    pay.payrollDuesPaid(french, slip, day('2026-10-15')),
  ),
  recipeOf(belgian, 'contributionAccrual', "Last day, member: the quarter's cost.", () =>
    contribution.contributionAccrual(belgian, due),
  ),
  recipeOf(micro, 'contributionAccrual (franchise)', 'The VAT that is lost is a cost too.', () =>
    contribution.contributionAccrual(micro, lost),
  ),
  recipeOf(belgian, 'contributionAccrued', 'Last day, cooperative: income to be invoiced.', () =>
    contribution.contributionAccrued(belgian, due),
  ),
  recipeOf(
    belgian,
    'accrualReversed',
    'Closing day, both books: the invoice counts nothing twice.',
    () =>
      contribution.accrualReversed(
        contribution.contributionAccrual(belgian, due),
        due.invoicedOn,
      ),
  ),
  recipeOf(belgian, 'contributionBill', "Closing day, member: the cooperative's invoice.", () =>
    contribution.contributionBill(belgian, due),
  ),
  recipeOf(micro, 'contributionBill (franchise)', 'The VAT of the invoice is lost.', () =>
    contribution.contributionBill(micro, lost),
  ),
  recipeOf(
    belgian,
    'contributionInvoice',
    'Closing day, cooperative: an invoice of series C.',
    () => contribution.contributionInvoice(belgian, due),
  ),
  recipeOf(french, 'contributionInvoice (France)', 'Its VAT waits until the member pays.', () =>
    contribution.contributionInvoice(french, lost),
  ),
  recipeOf(belgian, 'contributionPaid', 'The member pays it.', () =>
    contribution.contributionPaid(belgian, due),
  ),
  recipeOf(belgian, 'contributionReceived', 'The cooperative receives it the same day.', () =>
    contribution.contributionReceived(belgian, due),
  ),
  recipeOf(french, 'contributionReceived (France)', 'Received, and its VAT becomes due.', () =>
    contribution.contributionReceived(french, lost),
  ),
  recipeOf(
    belgian,
    'internalContribution',
    'Practice in the same books: analytic, no invoice.',
    () => contribution.internalContribution(belgian, { ...due, number: null }),
  ),
];
