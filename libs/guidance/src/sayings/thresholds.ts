import type { GuidanceStatusKey } from '@plusloin/contracts';
import { euros } from '../comparison/euros.js';
import { amountOf, type Asking } from './asking.js';
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
}

const TURNOVER = 'situation . recettes';
const BE = 'belgique . cotisations . ';
const FR = 'france . TVA . ';

const turnover = (code: string, at: string): Limit => ({ code, at, measured: TURNOVER });
const base = (code: string, at: string, status: string): Limit => ({
  ...{ code, at: `${BE}${at}` },
  measured: `belgique . statuts . ${status} . base`,
});

const belgianVat = [
  turnover('be.threshold.vat', 'belgique . TVA . franchise'),
  turnover('be.threshold.vat-tolerance', 'belgique . TVA . dépassement toléré'),
];
const frenchVat = [
  turnover('fr.threshold.vat', `${FR}franchise`),
  turnover('fr.threshold.vat-at-once', `${FR}franchise majorée`),
];
const firstBracket = (status: string): Limit =>
  base('be.threshold.first-bracket', 'première tranche', status);

/** In the order of their amounts, as a growing turnover meets them. */
const limits: Readonly<Partial<Record<GuidanceStatusKey, readonly Limit[]>>> = {
  'be-principal': [
    base('be.threshold.article-37', 'limite article 37', 'principal'),
    base('be.threshold.floor', 'plancher principal', 'principal'),
    ...belgianVat,
    firstBracket('principal'),
  ],
  'be-complementary': [
    base('be.threshold.complementary', 'seuil complémentaire', 'complémentaire'),
    ...belgianVat,
    firstBracket('complémentaire'),
  ],
  'be-student': [
    base('be.threshold.student-reduced', 'première zone étudiant', 'étudiant'),
    base('be.threshold.student-full', 'plancher principal', 'étudiant'),
    ...belgianVat,
  ],
  'be-pensioner': [base('be.threshold.pensioner', 'seuil pensionné', 'pensionné'), ...belgianVat],
  'be-director': belgianVat,
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
  return (limits[asking.key] ?? []).flatMap(({ code, at, measured }) => {
    const [limit, reached] = [amountIfKnown(asking, at), amountIfKnown(asking, measured)];
    if (limit === undefined || reached === undefined) return [];
    const distance = euros(Math.abs(limit - reached));
    return [{ code, at: euros(limit), distance, isPassed: reached > limit }];
  });
}

/** The rules of a status may not be written yet: it is then not measured. */
const amountIfKnown = (asking: Asking, rule: string): number | undefined =>
  asking.engine.book.rules.has(rule) ? amountOf(asking, rule) : undefined;
