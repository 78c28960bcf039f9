import type { CalendarDate } from '@plusloin/kernel';

/**
 * How far a rule can be trusted. A: read on an official page; B: read on the page of a fund, a firm
 * or a profession. A rule that nobody has checked is not printed and so has no mark here.
 */
export type Trust = 'A' | 'B';

/** A rule of law as dated data; the next one is added, none is edited. */
interface DatedRule {
  readonly country: 'BE' | 'FR';
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  readonly source: string;
  readonly trust: Trust;
}

/** By when something must be sent or paid for a quarter. */
export interface QuarterDutyRule extends DatedRule {
  readonly code: 'vat' | 'micro-declaration';
  readonly monthsAfter: number;
  /** Of that month; 31 is its last day. */
  readonly day: number;
  /** Whether one is told to be there on the Friday before: no weekend gives more time. */
  readonly isFridayBefore: boolean;
}

/** By when something must be sent each year. */
export interface YearDutyRule extends DatedRule {
  readonly code: 'listing' | 'franchise-turnover';
  readonly vatStatus: readonly string[];
  readonly month: number;
  readonly day: number;
}

/** How much may be earned in a calendar year before the status changes. Whole units. */
export interface CeilingRule extends DatedRule {
  readonly code: 'vat-franchise' | 'micro';
  readonly amount: bigint;
}

const day = (text: string) => text as CalendarDate;

export const quarterDutyRules: readonly QuarterDutyRule[] = [
  {
    code: 'vat',
    country: 'BE',
    validFrom: day('2025-10-01'),
    validUntil: null,
    monthsAfter: 1,
    day: 25,
    isFridayBefore: true,
    source: 'circulaire 2025/C/6 du 27 janvier 2025',
    trust: 'B',
  },
  {
    code: 'micro-declaration',
    country: 'FR',
    validFrom: day('2026-01-01'),
    validUntil: null,
    monthsAfter: 1,
    day: 31,
    isFridayBefore: false,
    source: 'bpifrance-creation.fr, déclaration trimestrielle',
    trust: 'B',
  },
];

export const yearDutyRules: readonly YearDutyRule[] = [
  {
    code: 'listing',
    country: 'BE',
    validFrom: day('2026-01-01'),
    validUntil: null,
    vatStatus: ['taxable', 'mixed'],
    month: 3,
    day: 31,
    source: 'SPF Finances, listing annuel au 31 mars',
    trust: 'B',
  },
  {
    code: 'franchise-turnover',
    country: 'BE',
    validFrom: day('2026-01-01'),
    validUntil: null,
    vatStatus: ['franchise'],
    month: 3,
    day: 31,
    source: 'SPF Finances, régime de la franchise',
    trust: 'A',
  },
];

export const ceilingRules: readonly CeilingRule[] = [
  {
    code: 'vat-franchise',
    country: 'BE',
    validFrom: day('2026-01-01'),
    validUntil: null,
    amount: 25_000n,
    source: 'SPF Finances, régime de la franchise',
    trust: 'A',
  },
  {
    code: 'vat-franchise',
    country: 'FR',
    validFrom: day('2026-01-01'),
    validUntil: null,
    amount: 37_500n,
    source: 'loi n° 2025-1044 du 3 novembre 2025',
    trust: 'B',
  },
  {
    code: 'micro',
    country: 'FR',
    validFrom: day('2026-01-01'),
    validUntil: null,
    amount: 83_600n,
    source: 'modèle social de l’Urssaf 2026, micro-BNC',
    trust: 'A',
  },
];

/** The rules of a country on a day. */
export const rulesOn = <T extends DatedRule>(
  rules: readonly T[],
  country: 'BE' | 'FR',
  on: string,
): T[] =>
  rules.filter(
    (rule) =>
      rule.country === country &&
      rule.validFrom <= on &&
      (rule.validUntil === null || on < rule.validUntil),
  );
