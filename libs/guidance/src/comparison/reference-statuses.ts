import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import { euros } from './euros.js';

/** Amounts of one year, before the official model is asked. */
export interface Means {
  readonly turnover: number;
  /** Costs, and all that a cooperative or an umbrella company keeps. */
  readonly spent: number;
  readonly answers: GuidanceSituation;
}

/** A way of working that the official French model computes. */
export interface ReferenceStatus {
  readonly key: GuidanceStatusKey;
  /** Without these nothing is computed. */
  readonly needs: readonly ('turnover' | 'offeredWage' | 'structureFee')[];
  /** The last year that the model is right for; null of a status that it always computes. */
  readonly until: number | null;
  readonly situation: (means: Means) => Situation;
  /** Before and after income tax, in the year. */
  readonly net: { readonly beforeTax: string; readonly afterTax: string };
  /** The rule that tells of contributions. */
  readonly social: string;
}

const ofDirector = {
  social: 'dirigeant . rémunération . cotisations',
  net: {
    beforeTax: 'dirigeant . rémunération . net',
    afterTax: 'dirigeant . rémunération . net . après impôt',
  },
};
const ofEmployee = {
  social: 'salarié . cotisations',
  net: {
    beforeTax: 'salarié . rémunération . net . à payer avant impôt * 12 mois/an',
    afterTax: 'salarié . rémunération . net . payé après impôt * 12 mois/an',
  },
};

/** The model taxes nothing of a wage unless it is told that nobody here is a director. */
export const EMPLOYEE = { 'salarié . contrat': "'CDI'", dirigeant: 'non' };

/** What is left after costs and fee is all that the employer spends on the wage. */
const employedBy = (key: GuidanceStatusKey): ReferenceStatus => ({
  ...{ key, needs: ['turnover', 'structureFee'], until: null, ...ofEmployee },
  situation: ({ turnover, spent }) => ({
    ...EMPLOYEE,
    'salarié . coût total employeur': perYear(turnover - spent),
  }),
});

/** The base of sole traders is another since 2025, which the model does not compute yet. */
const LAST_OLD_BASE = 2024;

const referenceStatuses: readonly ReferenceStatus[] = [
  {
    ...{ key: 'fr-sole-trader', needs: ['turnover'], until: LAST_OLD_BASE, ...ofDirector },
    situation: (means) => ({ ...soleTrader(means.answers), ...earning(means) }),
  },
  {
    ...{ key: 'fr-eurl', needs: ['turnover'], until: LAST_OLD_BASE, ...ofDirector },
    situation: (means) => ({ ...oneOwner("'SARL'"), ...liberal(means.answers), ...earning(means) }),
  },
  {
    ...{ key: 'fr-sasu', needs: ['turnover'], until: null, ...ofDirector },
    situation: (means) => ({
      ...oneOwner("'SAS'"),
      'salarié . cotisations . ATMP . taux fonctions support': 'oui',
      ...earning(means),
    }),
  },
  employedBy('fr-cae'),
  employedBy('fr-umbrella'),
  {
    ...{ key: 'fr-group-employee', needs: ['offeredWage'], until: null, ...ofEmployee },
    // The employer’s share is no part of the gross wage.
    social: 'salarié . cotisations . salarié',
    situation: ({ answers }) => ({
      ...EMPLOYEE,
      'salarié . contrat . salaire brut': `${answers.offeredWage ?? '0'} €/mois`,
    }),
  },
];

/** The status, where the official model is the one to ask for a year. */
export const referenceStatus = (
  key: GuidanceStatusKey,
  year: number,
): ReferenceStatus | undefined =>
  referenceStatuses.find((status) => status.key === key && year <= (status.until ?? year));

/** The model is dated by day: mid-year stands for the year. */
export const midYear = (year: number): string => `01/07/${year}`;

const perYear = (amount: number): string => `${euros(amount)} €/an`;

const earning = ({ turnover, spent }: Means): Situation => ({
  "entreprise . chiffre d'affaires": perYear(turnover),
  'entreprise . charges': perYear(spent),
});

const oneOwner = (form: string): Situation => ({
  'entreprise . catégorie juridique': form,
  'entreprise . associés': "'unique'",
  'entreprise . imposition': "'IS'",
});

const soleTrader = (answers: GuidanceSituation): Situation => ({
  'entreprise . imposition': "'IR'",
  'entreprise . catégorie juridique': "'EI'",
  'entreprise . catégorie juridique . EI . auto-entrepreneur': 'non',
  ...liberal(answers),
});

const liberal = ({ profession }: GuidanceSituation): Situation => ({
  'entreprise . activité . nature': "'libérale'",
  'entreprise . activité . nature . libérale . réglementée':
    profession === 'psychologist' ? 'oui' : 'non',
  ...(profession === 'psychologist' && {
    'dirigeant . indépendant . PL . métier': "'rattaché CIPAV'",
  }),
});

/** What the household has besides, taxed by the scale. */
export const OTHER_INCOME =
  'impôt . foyer fiscal . revenu imposable . autres revenus imposables';
/** Of the whole household, other income included; without the levy on high incomes. */
export const HOUSEHOLD_TAX = 'impôt . foyer fiscal . impôt sur le revenu';

/** Who is taxed together, and on what besides. */
export const livingOf = ({ household, children, otherIncome }: GuidanceSituation): Situation => ({
  ...(household !== undefined && {
    'impôt . foyer fiscal . situation de famille':
      household === 'couple' ? "'couple'" : "'célibataire'",
  }),
  ...(children !== undefined && {
    'impôt . foyer fiscal . enfants à charge': `${children} enfant`,
  }),
  ...(otherIncome !== undefined && { [OTHER_INCOME]: `${otherIncome} €/an` }),
});
