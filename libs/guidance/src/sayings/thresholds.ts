import type { GuidanceStatusKey } from '@plusloin/contracts';
import { euros } from '../comparison/euros.js';
import { amountsOf, type Asking } from './asking.js';
import type { Said } from './sayings.js';

export interface Threshold extends Said {
  readonly at: string;
  /** How far, on whichever side. */
  readonly distance: string;
  readonly isPassed: boolean;
}

/** A limit of the law: the rule of its amount, and the rule that is measured against it. */
interface Limit {
  readonly code: string;
  readonly at: string;
  readonly measured: string;
  /** The law says « below »: who is right at the limit has passed it. */
  readonly isStrict?: true;
}

const TURNOVER = 'situation . recettes';
const BE = 'belgique . cotisations . ';
const FR = 'france . TVA . ';

const turnover = (code: string, at: string): Limit => ({ code, at, measured: TURNOVER });
const base = (code: string, at: string, status: string): Limit => ({
  ...{ code, at: `${BE}${at}` },
  measured: `belgique . statuts . ${status} . base`,
});

const below = (limit: Limit): Limit => ({ ...limit, isStrict: true });

const belgianVat = [
  turnover('be.threshold.vat', 'belgique . TVA . franchise'),
  turnover('be.threshold.vat-tolerance', 'belgique . TVA . dépassement toléré'),
];
const frenchVat = [
  turnover('fr.threshold.vat', `${FR}franchise`),
  turnover('fr.threshold.vat-at-once', `${FR}franchise majorée`),
];
const brackets = (status: string, first = 'be.threshold.first-bracket'): Limit[] => [
  base(first, 'première tranche', status),
  base('be.threshold.second-bracket', 'seconde tranche', status),
];
const floor = (status: string): Limit =>
  below(base('be.threshold.floor', 'plancher principal', status));
/** All of the profit is pay: what is left after costs is the gross pay of the director. */
const directorPay: Limit = {
  ...{ code: 'be.threshold.director-pay', measured: 'belgique . statuts . revenu brut' },
  at: 'belgique . impôt des sociétés . rémunération minimale',
};

/** In the order of their amounts, as a growing turnover meets them. */
const limits: Readonly<Partial<Record<GuidanceStatusKey, readonly Limit[]>>> = {
  'be-principal': [
    below(base('be.threshold.article-37', 'limite article 37', 'principal')),
    floor('principal'),
    ...belgianVat,
    ...brackets('principal'),
  ],
  'be-complementary': [
    below(base('be.threshold.complementary', 'seuil complémentaire', 'complémentaire')),
    ...belgianVat,
    ...brackets('complémentaire'),
  ],
  'be-student': [
    base('be.threshold.student-reduced', 'première zone étudiant', 'étudiant'),
    below(base('be.threshold.student-full', 'plancher principal', 'étudiant')),
    ...belgianVat,
    ...brackets('étudiant'),
  ],
  'be-pensioner': [
    base('be.threshold.pensioner', 'seuil pensionné', 'pensionné'),
    ...belgianVat,
    ...brackets('pensionné', 'be.threshold.first-bracket-pensioner'),
  ],
  'be-director': [
    floor('dirigeant'),
    ...belgianVat,
    below(directorPay),
    ...brackets('dirigeant'),
  ],
  'fr-micro': [
    ...frenchVat,
    turnover('fr.threshold.micro', 'france . micro . plafond de recettes'),
  ],
  'fr-sole-trader': frenchVat,
  'fr-eurl': frenchVat,
  'fr-sasu': frenchVat,
};

/** What is near; a limit whose amount, or whose measure, nobody knows is not said. */
export function thresholdsOf(asking: Asking): Threshold[] {
  const own = limits[asking.key] ?? [];
  const amounts = amountsOf(asking, own.flatMap(({ at, measured }) => [at, measured]));
  return own.flatMap(({ code, at, measured, isStrict = false }) => {
    const [limit, reached] = [amounts.get(at), amounts.get(measured)];
    if (limit === undefined || reached === undefined) return [];
    const distance = euros(Math.abs(limit - reached));
    const isPassed = distance === '0.00' ? isStrict : reached > limit;
    return [{ code, at: euros(limit), distance, isPassed }];
  });
}
