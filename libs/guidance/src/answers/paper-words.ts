import type { GuidanceLanguage, GuidanceStatus } from '@plusloin/contracts';
import { NARROW_SPACE } from '@plusloin/plots';

type Verdict = GuidanceStatus['verdict']['kind'];

/** What stands on the paper beside the sentences of the answer itself. */
export interface PaperWords {
  /** For the voice of a screen reader and for the writing of days. */
  readonly language: GuidanceLanguage;
  /** Between groups of three digits. */
  readonly group: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly title: string;
  readonly country: string;
  readonly countries: Readonly<Record<'BE' | 'FR', string>>;
  readonly year: string;
  readonly turnover: string;
  readonly costs: string;
  readonly notAnswered: string;
  readonly netOfYear: string;
  readonly status: string;
  readonly cooperative: string;
  readonly social: string;
  readonly tax: string;
  readonly net: string;
  readonly netMonth: string;
  readonly rate: string;
  readonly notComputed: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictsTitle: string;
  readonly thresholds: string;
  readonly distance: (amount: string, isPassed: boolean) => string;
  readonly quarter: (provisional: string | null, final: string) => string;
  readonly breakEven: (wanted: string, turnover: string) => string;
  readonly duties: string;
  readonly rights: string;
  readonly notCounted: string;
  readonly missing: (count: number) => string;
  readonly sources: string;
  readonly unverified: string;
  /** Said once below the figures that carry the mark. */
  readonly unverifiedFigure: string;
  readonly rest: string;
  readonly computedWith: (rules: string, until: string) => string;
  readonly page: (page: number, pages: number) => string;
}

const french: PaperWords = {
  ...{ language: 'fr', group: NARROW_SPACE, colon: '\u00a0: ' },
  title: 'Façons de travailler, côte à côte',
  ...{ country: 'Pays', countries: { BE: 'Belgique', FR: 'France' }, year: 'Année' },
  ...{ turnover: 'Facturé', costs: 'Frais', notAnswered: 'sans réponse' },
  netOfYear: 'Ce qui reste dans l’année, après cotisations et impôt',
  ...{ status: 'Façon de travailler', cooperative: 'Coopérative', social: 'Cotisations' },
  ...{ tax: 'Impôt', net: 'Reste par an', netMonth: 'Par mois', rate: 'Taux' },
  notComputed: 'Pas calculable avec ces réponses',
  verdicts: { open: 'ouvert', closed: 'fermé', check: 'à vérifier auprès d’un organisme' },
  verdictsTitle: 'Ce qui est ouvert, fermé ou à vérifier',
  ...{ thresholds: 'Seuils', duties: 'Échéances', rights: 'Droits sociaux' },
  ...{ notCounted: 'Ce qui n’est pas compté', sources: 'Sources' },
  distance: (amount, isPassed) => (isPassed ? `dépassé de ${amount}` : `encore ${amount}`),
  quarter: (provisional, final) =>
    `Par trimestre : ${provisional === null ? '' : `${provisional} d’abord, puis `}${final}.`,
  breakEven: (wanted, turnover) => `${wanted} net par mois : ${turnover} facturés par an.`,
  missing: (count) => `Réponses qui manquent et pourraient changer le résultat : ${count}.`,
  unverified: 'à vérifier',
  unverifiedFigure: 'À vérifier : repose sur un chiffre de l’année qui n’a pas pu être vérifié.',
  rest: 'La suite est en ligne, sous le même lien que ce document.',
  computedWith: (rules, until) => `Règles ${rules}. La réponse est gardée jusqu’au ${until}.`,
  page: (page, pages) => `page ${page}/${pages}`,
};

const dutch: PaperWords = {
  ...{ language: 'nl', group: '.', colon: ': ' },
  title: 'Manieren van werken, naast elkaar',
  ...{ country: 'Land', countries: { BE: 'België', FR: 'Frankrijk' }, year: 'Jaar' },
  ...{ turnover: 'Gefactureerd', costs: 'Kosten', notAnswered: 'geen antwoord' },
  netOfYear: 'Wat per jaar overblijft, na bijdragen en belasting',
  ...{ status: 'Manier van werken', cooperative: 'Coöperatie', social: 'Bijdragen' },
  ...{ tax: 'Belasting', net: 'Rest per jaar', netMonth: 'Per maand', rate: 'Tarief' },
  notComputed: 'Niet te berekenen met deze antwoorden',
  verdicts: { open: 'open', closed: 'gesloten', check: 'na te vragen bij een instelling' },
  verdictsTitle: 'Wat open, gesloten of na te vragen is',
  ...{ thresholds: 'Drempels', duties: 'Vervaldagen', rights: 'Sociale rechten' },
  ...{ notCounted: 'Wat niet meegerekend is', sources: 'Bronnen' },
  distance: (amount, isPassed) => (isPassed ? `${amount} erover` : `nog ${amount}`),
  quarter: (provisional, final) =>
    `Per kwartaal: ${provisional === null ? '' : `eerst ${provisional}, dan `}${final}.`,
  breakEven: (wanted, turnover) => `${wanted} netto per maand: ${turnover} per jaar gefactureerd.`,
  missing: (count) => `Ontbrekende antwoorden die het resultaat kunnen wijzigen: ${count}.`,
  unverified: 'te controleren',
  unverifiedFigure: 'Te controleren: steunt op een cijfer van het jaar dat we niet konden nagaan.',
  rest: 'Het vervolg staat online, onder dezelfde link als dit document.',
  computedWith: (rules, until) => `Regels ${rules}. Het antwoord wordt bewaard tot ${until}.`,
  page: (page, pages) => `pagina ${page}/${pages}`,
};

const english: PaperWords = {
  ...{ language: 'en', group: ',', colon: ': ' },
  title: 'Ways of working, side by side',
  ...{ country: 'Country', countries: { BE: 'Belgium', FR: 'France' }, year: 'Year' },
  ...{ turnover: 'Invoiced', costs: 'Costs', notAnswered: 'no answer' },
  netOfYear: 'What is left of the year, after contributions and tax',
  ...{ status: 'Way of working', cooperative: 'Cooperative', social: 'Contributions' },
  ...{ tax: 'Tax', net: 'Left a year', netMonth: 'A month', rate: 'Rate' },
  notComputed: 'Not computable from these answers',
  verdicts: { open: 'open', closed: 'closed', check: 'to check with an office' },
  verdictsTitle: 'What is open, closed or to check',
  ...{ thresholds: 'Thresholds', duties: 'Due dates', rights: 'Social rights' },
  ...{ notCounted: 'What is not counted', sources: 'Sources' },
  distance: (amount, isPassed) => (isPassed ? `passed by ${amount}` : `${amount} to go`),
  quarter: (provisional, final) =>
    `A quarter: ${provisional === null ? '' : `${provisional} at first, then `}${final}.`,
  breakEven: (wanted, turnover) => `${wanted} net a month: ${turnover} invoiced a year.`,
  missing: (count) => `Missing answers that could change the result: ${count}.`,
  unverified: 'to be checked',
  unverifiedFigure: 'To be checked: rests on a figure of the year that we could not verify.',
  rest: 'The rest is online, under the same link as this document.',
  computedWith: (rules, until) => `Rules ${rules}. The answer is kept until ${until}.`,
  page: (page, pages) => `page ${page}/${pages}`,
};

export const paperWords: Readonly<Record<GuidanceLanguage, PaperWords>> = {
  ...{ fr: french, nl: dutch, en: english },
};
