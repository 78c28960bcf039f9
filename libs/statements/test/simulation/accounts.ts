import { type ContributionAccounts } from '@plusloin/membership';
import type { Elimination } from '../../src/eliminations.js';

/** The accounts that a simulated history posts on, in one country. */
export interface Accounts {
  readonly chart: 'PCMN' | 'PCG';
  readonly bank: string;
  readonly receivable: string;
  readonly payable: string;
  readonly work: string;
  readonly subsidy: string;
  readonly production: string;
  readonly travel: string;
  readonly support: string;
  readonly meetings: string;
  readonly vatDue: string;
  readonly vatIn: string;
  readonly owner: string;
  readonly result: { readonly profit: string; readonly loss: string };
  readonly contribution: ContributionAccounts;
}

const BELGIUM: Accounts = {
  chart: 'PCMN',
  ...{ bank: '550000', receivable: '400000', payable: '440000' },
  ...{ work: '700100', subsidy: '740000', production: '604000', travel: '616500' },
  ...{ support: '612000', meetings: '616400', vatDue: '451054', vatIn: '411059' },
  owner: '100900',
  result: { profit: '140', loss: '141' },
  contribution: {
    ...{ contributionExpense: '613250', accruedExpense: '444000', payable: '440000' },
    ...{ inputVat: '411059', inputVatOnCreditNotes: '451063' },
    ...{ contributionIncome: '700500', accruedIncome: '404000', receivable: '400000' },
    ...{ outputVat: '451054', outputVatOnCreditNotes: '411064' },
  },
};

const FRANCE: Accounts = {
  chart: 'PCG',
  ...{ bank: '512000', receivable: '411000', payable: '401000' },
  ...{ work: '706100', subsidy: '740000', production: '604000', travel: '625100' },
  ...{ support: '622600', meetings: '625700', vatDue: '445710', vatIn: '445660' },
  owner: '108000',
  result: { profit: '120', loss: '129' },
  contribution: {
    ...{ contributionExpense: '622800', accruedExpense: '408000', payable: '401000' },
    ...{ inputVat: '445800', inputVatOnCreditNotes: '445800' },
    ...{ contributionIncome: '706500', accruedIncome: '418100', receivable: '411000' },
    ...{ outputVat: '445800', outputVatOnCreditNotes: '445800' },
  },
};

export const accountsOf = (country: 'BE' | 'FR'): Accounts =>
  country === 'BE' ? BELGIUM : FRANCE;

/** What the cooperative and its members owe each other: one result and two positions. */
export const eliminationsOf = ({ contribution }: Accounts): Elimination[] => [
  between('result', contribution.contributionExpense, contribution.contributionIncome),
  between('position', contribution.accruedExpense, contribution.accruedIncome),
  between('position', contribution.payable, contribution.receivable),
];

const between = (kind: Elimination['kind'], member: string, own: string): Elimination => ({
  ...{ name: `${kind} ${member}`, kind, memberPrefix: member, memberAuxiliary: 'COOP' },
  cooperativePrefix: own,
});
