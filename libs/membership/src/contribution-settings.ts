import { calendarDate } from '@plusloin/kernel';
import type { ChartAccount } from '@plusloin/ledger';
import { z } from 'zod';
import { percentOf } from './exact-percent.js';
import { translations } from './translations.js';

const account = z.string().regex(/^[1-9][0-9A-Za-z]{1,14}$/);
const journal = z.string().regex(/^[0-9A-Za-z_-]{1,16}$/);
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,6})?$/)
  .transform(percentOf);
const day = z.string().transform((text) => calendarDate(text));

/** The accounts of the recipe in one chart. */
const accounts = z.strictObject({
  /** In the member's books. */
  contributionExpense: account,
  accruedExpense: account,
  payable: account,
  inputVat: account,
  inputVatOnCreditNotes: account,
  /** In the cooperative's books. */
  contributionIncome: account,
  accruedIncome: account,
  receivable: account,
  outputVat: account,
  outputVatOnCreditNotes: account,
});

export type ContributionAccounts = z.output<typeof accounts>;

/** PCMN, AR 21-10-2018. */
const PCMN: ContributionAccounts = {
  contributionExpense: '6132',
  accruedExpense: '444',
  payable: '440',
  inputVat: '411',
  inputVatOnCreditNotes: '451',
  contributionIncome: '700',
  accruedIncome: '404',
  receivable: '400',
  outputVat: '451',
  outputVatOnCreditNotes: '411',
};

/** PCG, ANC 2014-03. The VAT of a service waits on 4458 until it is paid (CGI, art. 269, 2, c). */
const PCG: ContributionAccounts = {
  contributionExpense: '622',
  accruedExpense: '408',
  payable: '401',
  inputVat: '4458',
  inputVatOnCreditNotes: '4458',
  contributionIncome: '706',
  accruedIncome: '4181',
  receivable: '411',
  outputVat: '4458',
  outputVatOnCreditNotes: '4458',
};

const costGroup = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1).max(80),
  labels: translations.optional(),
  prefixes: z.array(account.or(z.string().regex(/^[1-9]$/))).min(1),
});

/** How a cooperative books and invoices contributions, from a day on. */
export const contributionSettings = z.strictObject({
  validFrom: day,
  accounts: z.strictObject({
    PCMN: accounts.default(PCMN),
    PCG: accounts.default(PCG),
  }).prefault({}),
  journals: z
    .strictObject({
      sales: journal.default('VE'),
      purchases: journal.default('AC'),
      general: journal.default('OD'),
    })
    .prefault({}),
  /** What the books of members call the cooperative. */
  auxiliary: z.string().min(1).max(17).default('COOP'),
  /** The series of contribution invoices in the cooperative's books. */
  series: z
    .string()
    .regex(/^[0-9A-Z-]{1,12}$/)
    .default('C'),
  paymentTermDays: z.int().min(0).max(365).default(30),
  /** A figure of law: with where it stands. */
  vat: z.strictObject({ percent, source: z.string().min(1) }),
  /** Of the contributions, what the assembly voted to the solidarity fund. */
  solidarity: z
    .strictObject({ percent, votedOn: day.nullable().default(null) })
    .prefault({ percent: '0' }),
  costGroups: z.array(costGroup).default([]),
});

export type NewContributionSettings = z.input<typeof contributionSettings>;
export type ContributionSettings = z.output<typeof contributionSettings>;

/** The accounts a member's books need, by the names they get where these books lack them. */
export const accountsOfMember = (of: ContributionAccounts): ChartAccount[] => [
  [of.contributionExpense, 'Contribution à la coopérative'],
  [of.accruedExpense, 'Factures à recevoir'],
  [of.payable, 'Fournisseurs'],
  [of.inputVat, 'TVA récupérable'],
  [of.inputVatOnCreditNotes, 'TVA sur notes de crédit reçues'],
];

/** The same for the cooperative's books, also for practices that are kept in them. */
export const accountsOfCooperative = (of: ContributionAccounts): ChartAccount[] => [
  [of.contributionExpense, 'Contributions internes'],
  [of.accruedIncome, 'Contributions à facturer'],
  [of.contributionIncome, 'Contributions des membres'],
  [of.receivable, 'Clients'],
  [of.outputVat, 'TVA due'],
  [of.outputVatOnCreditNotes, 'TVA sur notes de crédit émises'],
];
