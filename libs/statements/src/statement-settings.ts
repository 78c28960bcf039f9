import { bookAccounts } from '@plusloin/guidance';
import type { Profile } from './statement-shapes.js';

/** A group of accounts under one word; without a label, the statement's own word for its code. */
export interface AccountGroup {
  readonly code: string;
  readonly prefixes: readonly string[];
  readonly label?: string;
}

/** A box of the VAT return, or its account: which postings feed it, and how it enters the sum. */
export interface VatBox extends AccountGroup {
  /**
   * `waiting` is not due yet, `settlement` is where returns are paid: neither is of the quarter.
   */
  readonly side: 'due' | 'deductible' | 'waiting' | 'settlement';
}

/** The box of a base, and the one in which the VAT on it stands. */
export interface VatBase {
  readonly code: string;
  readonly prefixes: readonly string[];
  readonly of: string;
  readonly percent: string;
  /** What is billed is a credit; what is credited back is a debit. */
  readonly reads: 'credit' | 'debit';
}

/**
 * Which accounts feed which line of a member's statement, in one chart of accounts. A prefix of
 * more digits wins over a shorter one.
 */
export interface ChartSettings {
  readonly bank: readonly string[];
  /** What payers owe for work, billed or not yet. */
  readonly receivable: readonly string[];
  /** Debts to suppliers, the accrued ones too. */
  readonly payable: readonly string[];
  /** Work by kind of payer, in the order of the statement. */
  readonly invoiced: readonly AccountGroup[];
  readonly otherIncome: readonly AccountGroup[];
  readonly expenses: readonly AccountGroup[];
  readonly contribution: readonly string[];
  readonly social: readonly string[];
  readonly incomeTax: readonly string[];
  readonly socialDue: readonly string[];
  /** Other debts of the coming months; loans of several years are not of them. */
  readonly otherDebts: readonly string[];
  readonly withdrawals: readonly string[];
  readonly equity: readonly string[];
  readonly vat: readonly string[];
  readonly vatBoxes: readonly VatBox[];
  readonly vatBases: readonly VatBase[];
  /** What moved in the bank, by the account on the other side. */
  readonly cash: readonly AccountGroup[];
}

export interface StatementSettings {
  readonly charts: Readonly<Record<'PCMN' | 'PCG', ChartSettings>>;
  /** The story told for a way of working; another one is told as an independent's. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /** Auxiliaries of the cooperative in its members' books, beside the codes of its own books. */
  readonly cooperativeAuxiliaries: readonly string[];
}

const group = (code: string, ...prefixes: string[]): AccountGroup => ({ code, prefixes });

const box = (side: VatBox['side'], code: string, ...prefixes: string[]): VatBox => ({
  side,
  code,
  prefixes,
});

/** AR 21-10-2018 for the classes; the grids of the return as `rules.md` 2.3 lists them. */
const PCMN: ChartSettings = {
  bank: ['5'],
  receivable: ['400', '404', '407', '409'],
  payable: ['44'],
  invoiced: [
    group('institutions', '7001'),
    group('persons', '7002'),
    group('other-work', '70'),
  ],
  otherIncome: [group('subsidies', '74'), group('other-income', '7')],
  expenses: [
    group('telephone', '6162', '61331'),
    group('insurance', '614'),
    group('travel', '6165'),
    group('supervision', '6236'),
    group('rent', '610', '611'),
    group('supplies', '612'),
    group('accounting', '6132', '6134'),
    group('meetings', '6164'),
    group('promotion', '6166'),
    group('wages', '620', '621', '622', '623', '624'),
    group('depreciation', '63'),
    group('bank-fees', '657'),
    group('other-costs', '6'),
  ],
  contribution: bookAccounts.PCMN.contribution,
  social: bookAccounts.PCMN.social,
  incomeTax: bookAccounts.PCMN.incomeTax,
  socialDue: ['453', '454', '455', '456', '4891'],
  otherDebts: ['43', '46', '47', '48'],
  withdrawals: ['1009'],
  equity: ['1'],
  vat: ['411', '451'],
  vatBoxes: [
    box('due', '54', '451', '451054'),
    box('due', '55', '451055'),
    box('due', '56', '451056'),
    box('due', '63', '451063'),
    box('deductible', '59', '411', '411059'),
    box('deductible', '62', '411062'),
    box('deductible', '64', '411064'),
    box('settlement', 'settlement', '4112', '4512'),
  ],
  vatBases: [
    { code: '03', prefixes: ['70'], of: '54', percent: '21', reads: 'credit' },
    { code: '49', prefixes: ['70'], of: '64', percent: '21', reads: 'debit' },
  ],
  cash: [
    group('payers', '400', '404', '407', '46', '70'),
    group('suppliers', '44', '6'),
    group('contribution', '61325'),
    group('vat', '411', '451'),
    group('social', '4891', '6181'),
    group('wages', '453', '454', '455', '456', '62'),
    group('withdrawals', '1009'),
    group('capital', '1'),
    group('income-tax', '412', '450', '452', '67'),
    group('subsidies', '74'),
    group('other-moves', '2', '3', '4', '5', '7'),
  ],
};

/** ANC 2014-03 for the classes. */
const PCG: ChartSettings = {
  bank: ['5'],
  receivable: ['411', '416', '418'],
  payable: ['40'],
  invoiced: [
    group('institutions', '7061'),
    group('persons', '7062'),
    group('other-work', '70'),
  ],
  otherIncome: [group('subsidies', '74'), group('other-income', '7')],
  expenses: [
    group('travel', '6251'),
    group('telephone', '626', '6135'),
    group('insurance', '616'),
    group('supervision', '6185'),
    group('rent', '613', '614'),
    group('supplies', '606'),
    group('accounting', '6226', '6227'),
    group('meetings', '6257'),
    group('promotion', '623'),
    group('wages', '641', '645', '647', '648'),
    group('depreciation', '681'),
    group('bank-fees', '627'),
    group('other-costs', '6'),
  ],
  contribution: bookAccounts.PCG.contribution,
  social: bookAccounts.PCG.social,
  incomeTax: bookAccounts.PCG.incomeTax,
  socialDue: ['42', '43', '4421'],
  otherDebts: ['4191', '444', '447', '46', '48'],
  withdrawals: ['108'],
  equity: ['1', '455'],
  vat: ['445'],
  vatBoxes: [
    box('due', '44571', '44571'),
    box('deductible', '44566', '44566'),
    box('deductible', '44562', '44562'),
    box('waiting', '4458', '4458'),
    box('settlement', 'settlement', '44551', '44567'),
    box('due', '445', '445'),
  ],
  vatBases: [],
  cash: [
    group('payers', '411', '416', '418', '419', '70'),
    group('suppliers', '40', '6'),
    group('contribution', '6228'),
    group('vat', '445'),
    group('social', '437', '646'),
    group('wages', '42', '43', '4421', '641', '645'),
    group('withdrawals', '108'),
    group('capital', '1', '455'),
    group('income-tax', '444', '695'),
    group('subsidies', '74', '441'),
    group('other-moves', '2', '3', '4', '5', '7'),
  ],
};

/** What a cooperative uses until it says otherwise. */
export const usualSettings: StatementSettings = {
  charts: { PCMN, PCG },
  profiles: {
    'independent-micro': 'micro',
    'cooperative-employee': 'employed',
    'group-employee': 'employed',
  },
  cooperativeAuxiliaries: ['COOP'],
};

/** The group whose prefix fits an account best. */
export function groupOf<T extends { readonly prefixes: readonly string[] }>(
  groups: readonly T[],
  account: string,
): T | undefined {
  let best: T | undefined;
  let length = 0;
  for (const one of groups) {
    for (const prefix of one.prefixes) {
      if (prefix.length <= length || !account.startsWith(prefix)) continue;
      best = one;
      length = prefix.length;
    }
  }
  return best;
}

/** Whether an account begins with one of the prefixes. */
export const isOneOf = (prefixes: readonly string[], account: string): boolean =>
  prefixes.some((prefix) => account.startsWith(prefix));
