import { calendarDate, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';

/** The day of the Belgian law that made ten years of seven. */
const SINCE = calendarDate('2022-11-20');

/** The day of our own choices, where we know of no law. */
const CHOSEN = calendarDate('2026-01-01');

const CANDIDATES = 'Plusloin : deux ans après un parcours refusé ou retiré';

/** How long one type of data is kept, by a law or by our own choice, from a day on. */
export interface RetentionRule {
  readonly kind: RetainedKind;
  readonly country: Country;
  readonly validFrom: CalendarDate;
  /** From 1 January after the year in which it was written. */
  readonly years: number;
  readonly source: string;
  readonly link?: string;
  /** Whether somebody of the trade has confirmed the source. */
  readonly isVerified: boolean;
}

export const retainedKinds = [
  'books',
  'identity-key',
  'note',
  'audit-log',
  'statement',
  'candidate',
  'stale-candidate',
  'document',
  'refused-document',
  'superseded-document',
  'candidate-document',
  'message',
  'appointment',
  'adviser-note',
] as const;
export type RetainedKind = (typeof retainedKinds)[number];

/** Dated data: a rule is never edited, the next one is added. */
export const retentionRules: readonly RetentionRule[] = [
  ...forBoth('books', {
    BE: {
      source: 'CIR 92 art. 315, Code TVA art. 60, depuis la loi du 20-11-2022 (avant : 7 ans)',
      link: 'https://blog.forumforthefuture.be/fr/article/delai-de-conservation-des-archives/26195',
    },
    FR: { source: 'Code de commerce art. L123-22 (à confirmer par un expert-comptable)' },
  }),
  // Who stands behind an entry can be asked for as long as the entry can.
  ...forBoth('identity-key', asLongAsBooks('Les clés vivent aussi longtemps que les livres')),
  ...forBoth('note', asLongAsBooks('Sous la clé de la personne : avec elle')),
  ...forBoth('audit-log', asLongAsBooks('Qui a vu une identité se prouve tant qu’elle existe')),
  ...forBoth('statement', asLongAsBooks('Pièces des livres')),
  ...forBoth('candidate', {
    BE: { source: `${CANDIDATES} (à vérifier par un juriste)`, years: 2 },
    FR: { source: `${CANDIDATES} (à vérifier par un juriste)`, years: 2 },
  }),
  ...forBoth('stale-candidate', chosen(2, 'sans signe ; un mail avertit un mois avant')),
  ...forBoth('document', chosen(5, 'après le départ du membre')),
  ...forBoth('refused-document', chosen(1, 'après le refus de la pièce')),
  ...forBoth('superseded-document', chosen(2, 'après le terme de la pièce, une autre vérifiée')),
  ...forBoth('candidate-document', chosen(1, 'après un parcours refusé ou retiré')),
  ...forBoth('message', chosen(1, 'après la fin de la mise en contact')),
  ...forBoth('appointment', chosen(2, 'après l’entretien')),
  ...forBoth('adviser-note', chosen(2, 'après le départ du membre')),
];

/** Until when something written on a day is kept, that day excluded, by the rule of `on`. */
export function keptUntil(
  { kind, country, writtenOn }: Retained,
  on: CalendarDate,
): CalendarDate {
  const rule = ruleOf({ kind, country }, on);
  if (rule === undefined) throw new Error(`no rule says how long ${kind} is kept in ${country}`);
  return calendarDate(`${yearOf(writtenOn) + 1 + rule.years}-01-01`);
}

/** The rule that holds on a day; undefined before the first. */
export function ruleOf(
  { kind, country }: Pick<Retained, 'kind' | 'country'>,
  on: CalendarDate,
): RetentionRule | undefined {
  const known = retentionRules.filter(
    (rule) => rule.kind === kind && rule.country === country && rule.validFrom <= on,
  );
  return known.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
}

export interface Retained {
  readonly kind: RetainedKind;
  readonly country: Country;
  readonly writtenOn: CalendarDate;
}

type Source = Pick<RetentionRule, 'source' | 'link'> &
  Partial<Pick<RetentionRule, 'years' | 'validFrom'>>;
type Sources = Readonly<Record<Country, Source>>;

function forBoth(kind: RetainedKind, sources: Sources): RetentionRule[] {
  return (['BE', 'FR'] as const).map((country) => ({
    ...{ kind, country, years: 10, validFrom: SINCE, isVerified: false },
    ...sources[country],
  }));
}

function asLongAsBooks(source: string): Sources {
  return { BE: { source: `Plusloin : ${source}` }, FR: { source: `Plusloin : ${source}` } };
}

/** By no law that we know of. */
function chosen(years: number, from: string): Sources {
  const source = `Choix de la coopérative, pas une loi : ${from}`;
  const own = { source, years, validFrom: CHOSEN };
  return { BE: own, FR: own };
}
