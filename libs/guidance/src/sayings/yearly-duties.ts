import type { GuidanceStatusKey } from '@plusloin/contracts';

/** What comes back every year on the same days: '03-31'. */
export interface Yearly {
  readonly code: string;
  readonly days: readonly string[];
  /** It is about the year before, or spares beginners: none in the year of the beginning. */
  readonly isFromSecondYear?: true;
  /** It is about the quarter before, in which the activity ran: from its first day on, if whole. */
  readonly about?: 'quarter-before' | 'whole-quarter-before';
  /** How long after the beginning it is asked for the first time, at the earliest. */
  readonly restDays?: number;
  /** The rule of the turnover within which it is not due. */
  readonly above?: string;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const belgian: readonly Yearly[] = [
  { code: 'be.duty.contributions', days: quarterEnds },
  { code: 'be.duty.advance', days: ['04-10', '07-10', '10-10', '12-20'] },
  // No move to the next working day: the twenty-fifth, whichever day that is.
  {
    ...{ code: 'be.duty.vat', days: ['01-25', '04-25', '07-25', '10-25'] },
    ...{ about: 'quarter-before', above: 'belgique . TVA . franchise' },
  },
  { code: 'be.duty.listing', days: ['03-31'], isFromSecondYear: true },
  { code: 'be.duty.return', days: ['10-16'], isFromSecondYear: true },
];
/** Of a company whose books close with the year. */
const belgianCompany: readonly Yearly[] = [
  { code: 'be.duty.company-contribution', days: ['06-30'] },
  { code: 'be.duty.company-accounts', days: ['07-31'], isFromSecondYear: true },
  { code: 'be.duty.company-return', days: ['09-30'], isFromSecondYear: true },
];

/** The earliest of the last days, which depend on the department and are set each spring. */
const RETURN = ['05-20'];
const frenchReturn: Yearly = { code: 'fr.duty.return', days: RETURN };
const above = 'france . TVA . franchise';
/** The first of the days that one's own lies among; the simplified scheme ends with 2026. */
const frenchVat: readonly Yearly[] = [
  { code: 'fr.duty.vat-instalment', days: ['07-15', '12-15'], above },
  { code: 'fr.duty.vat-year', days: ['05-03'], isFromSecondYear: true, above },
  {
    ...{ code: 'fr.duty.vat-quarter', days: ['01-15', '04-15', '07-15', '10-15'] },
    ...{ about: 'quarter-before', above },
  },
];
const business: readonly Yearly[] = [
  ...frenchVat,
  { code: 'fr.duty.cfe', days: ['12-15'], isFromSecondYear: true },
];
/** The second working day after 1 May: the third at the earliest. */
const results: Yearly = { code: 'fr.duty.results', days: ['05-03'], isFromSecondYear: true };
const ofOwnAccount: readonly Yearly[] = [
  ...business,
  results,
  {
    ...{ code: 'fr.duty.contributions', restDays: 90 },
    days: ['02-05', '05-05', '08-05', '11-05'],
  },
  { code: 'fr.duty.return-social', days: RETURN, isFromSecondYear: true },
];
/** Of a company that pays corporation tax, and whose books close with the year. */
const frenchCompany: readonly Yearly[] = [
  {
    ...{ code: 'fr.duty.corporate-instalment', isFromSecondYear: true },
    days: ['03-15', '06-15', '09-15', '12-15'],
  },
  { code: 'fr.duty.corporate-balance', days: ['05-15'], isFromSecondYear: true },
  { code: 'fr.duty.accounts', days: ['06-30'], isFromSecondYear: true },
];

/** By status, in no order. */
export const yearlyDuties: Readonly<Record<GuidanceStatusKey, readonly Yearly[]>> = {
  'be-principal': belgian,
  'be-complementary': belgian,
  'be-student': belgian,
  'be-pensioner': belgian,
  'be-director': [...belgian, ...belgianCompany],
  'be-group-employee': [],
  'be-cooperative-employee': [],
  'fr-micro': [
    {
      ...{ code: 'fr.duty.declaration', days: ['01-31', '04-30', '07-31', '10-31'] },
      // The first one tells of what came before it too, since the beginning.
      about: 'whole-quarter-before',
    },
    ...[...business, frenchReturn],
  ],
  'fr-sole-trader': ofOwnAccount,
  'fr-eurl': [...ofOwnAccount, ...frenchCompany],
  'fr-sasu': [
    {
      ...{ code: 'fr.duty.payroll', days: ['01-15', '04-15', '07-15', '10-15'] },
      about: 'quarter-before',
    },
    ...[...business, results, ...frenchCompany, frenchReturn],
  ],
  'fr-cae': [frenchReturn],
  'fr-umbrella': [frenchReturn],
  'fr-group-employee': [frenchReturn],
};

/** Of no concern to whoever is exempt from VAT, or stays below it. */
export const vatDuties: ReadonlySet<string> = new Set(
  Object.values(yearlyDuties).flatMap((all) =>
    all.flatMap(({ code, above: limit }) => (limit === undefined ? [] : [code])),
  ),
);
