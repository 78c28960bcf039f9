import { type CalendarDate, type Money } from '@plusloin/kernel';
import { credit, debit, type DemoEntry, entry } from './entry.js';
import { type Books } from './facts.js';
import { bankStatement } from './recipes.js';

/** One month of one payslip, as the payroll office gives it. */
export interface Payslip {
  readonly practice: string;
  /** The member's code: wages are owed to somebody. */
  readonly member: string;
  /** '2026-09' */
  readonly month: string;
  readonly gross: Money;
  readonly employeeDues: Money;
  readonly taxWithheld: Money;
  readonly employerDues: Money;
}

const wagesOf = (slip: Payslip): string => `PAIE-${slip.month}-${slip.member}`;
const duesOf = (slip: Payslip): string => `${wagesOf(slip)}-COT`;
const taxOf = (slip: Payslip): string => `${wagesOf(slip)}-IMP`;

export const netPay = (slip: Payslip): Money =>
  slip.gross.minus(slip.employeeDues).minus(slip.taxWithheld);

/** Last day of the month: what the member's work costs, on the practice that earns it. */
export function payroll({ accounts }: Books, slip: Payslip, on: CalendarDate): DemoEntry {
  const dues = slip.employeeDues.plus(slip.employerDues);
  const lines = [
    debit(accounts.wages, slip.gross),
    debit(accounts.employerDues, slip.employerDues),
    credit(accounts.wagesDue, netPay(slip), { auxiliary: slip.member, matches: wagesOf(slip) }),
    credit(accounts.payrollDues, dues, { auxiliary: 'SOCIAL', matches: duesOf(slip) }),
    credit(accounts.taxWithheld, slip.taxWithheld, { auxiliary: 'FISC', matches: taxOf(slip) }),
  ];
  const label = `Salaire ${slip.month}`;
  return entry({ journal: 'general', on, label, document: wagesOf(slip), lines }, slip.practice);
}

/** The net wage is paid. */
export function wagesPaid({ accounts }: Books, slip: Payslip, on: CalendarDate): DemoEntry {
  const net = netPay(slip);
  const lines = [
    debit(accounts.wagesDue, net, { auxiliary: slip.member, matches: wagesOf(slip) }),
    credit(accounts.bank, net),
  ];
  const label = `Paiement salaire ${slip.month}`;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines }, slip.practice);
}

/** The month after: social security and the tax withheld are paid. */
export function payrollDuesPaid({ accounts }: Books, slip: Payslip, on: CalendarDate): DemoEntry {
  const dues = slip.employeeDues.plus(slip.employerDues);
  const lines = [
    debit(accounts.payrollDues, dues, { auxiliary: 'SOCIAL', matches: duesOf(slip) }),
    debit(accounts.taxWithheld, slip.taxWithheld, { auxiliary: 'FISC', matches: taxOf(slip) }),
    credit(accounts.bank, dues.plus(slip.taxWithheld)),
  ];
  const label = `Cotisations et précompte ${slip.month}`;
  return entry({ journal: 'bank', on, label, document: bankStatement(on), lines }, slip.practice);
}
