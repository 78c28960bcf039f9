import type { RULE_TEMPLATES } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';
import { flatRate, type NewContributionRule } from '../contribution-rule.js';
import type { NewContributionSettings } from '../contribution-settings.js';

export type RuleTemplate = (typeof RULE_TEMPLATES)[number];

interface Declared {
  readonly country: Country;
  readonly from: CalendarDate;
  readonly votedOn: CalendarDate;
}

/** The first rule of a cooperative, in one of the shapes that cooperatives vote. */
export const firstRule = (
  template: RuleTemplate,
  { country, from, votedOn }: Declared,
): NewContributionRule => ({
  ...SHAPES[template](RECEIVABLE[country]),
  ...{ code: 'part', validFrom: from, votedOn },
});

type Shape = Omit<NewContributionRule, 'code' | 'validFrom' | 'votedOn'>;

/** What members are owed, where what was collected is read. */
const RECEIVABLE: Readonly<Record<Country, string>> = { BE: '400', FR: '411' };

const INCOME = '70';

const SHAPES: Readonly<Record<RuleTemplate, (receivable: string) => Shape>> = {
  'share-and-fixed': () => ({
    label: '8 % du facturé et 15 € par mois',
    labels: {
      nl: '8 % van het gefactureerde en 15 € per maand',
      en: '8% of what is invoiced and €15 a month',
    },
    base: { kind: 'invoiced', accounts: [INCOME] },
    tiers: flatRate('8'),
    fixed: { amount: '15.00', per: 'month' },
  }),
  'share-of-collected': (receivable) => ({
    label: '10 % de l’encaissé',
    labels: { nl: '10 % van het ontvangene', en: '10% of what is collected' },
    base: { kind: 'collected', accounts: [receivable] },
    tiers: flatRate('10'),
  }),
  'tiers-of-collected': (receivable) => ({
    label: '10 % de l’encaissé, 8 % au-delà de 35 000 € par an',
    labels: {
      nl: '10 % van het ontvangene, 8 % boven 35 000 € per jaar',
      en: '10% of what is collected, 8% above €35,000 a year',
    },
    base: { kind: 'collected', accounts: [receivable] },
    per: 'year',
    tiers: {
      how: 'marginal',
      steps: [
        { upTo: '35000.00', percent: '10' },
        { upTo: null, percent: '8' },
      ],
    },
  }),
  'fixed-only': () => ({
    label: '50 € par mois',
    labels: { nl: '50 € per maand', en: '€50 a month' },
    base: { kind: 'none' },
    fixed: { amount: '50.00', per: 'month' },
  }),
};

/** How contributions are booked at first: the usual accounts, and the VAT of a service. */
export const firstSettings = (country: Country, from: CalendarDate): NewContributionSettings => ({
  validFrom: from,
  vat: VAT_OF_SERVICES[country],
});

/** The standard rates: since 1 January 1996 in Belgium, since 1 January 2014 in France. */
const VAT_OF_SERVICES: Readonly<Record<Country, NewContributionSettings['vat']>> = {
  BE: { percent: '21', source: 'AR n° 20 du 20 juillet 1970, art. 1er' },
  FR: { percent: '20', source: 'CGI, art. 278' },
};
