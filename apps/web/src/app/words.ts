import type { PracticeTerms, PracticeWords, StatementHead } from '@plusloin/contracts';
import { useLingui } from '@lingui/react';
import {
  amountIn,
  dateIn,
  dayIn,
  moneyIn,
  nameOfDayIn,
  quarterIn,
  shortDayIn,
  shortQuarterIn,
  usePlace,
  weekdayIn,
  type Place,
} from '@plusloin/ui';
import { use } from 'react';
import { languages, type Language } from './languages.js';

/**
 * The words of a statement in the language of the screen; figures after the place's habits. Of a
 * language that was not needed before, the words are waited for.
 */
export function usePracticeWords({ period }: Pick<StatementHead, 'period'>): PracticeWords {
  const place = usePlace();
  const { i18n } = useLingui();
  const language = languages.find((one) => one === i18n.locale) ?? 'fr';
  const { quarter, year } = use(termsOf(language));
  return { ...(period === undefined ? quarter : year), format: formatIn(place) };
}

interface Terms {
  readonly quarter: PracticeTerms;
  readonly year: PracticeTerms;
}

const TERMS: Readonly<Record<Language, () => Promise<Terms>>> = {
  fr: () => import('./terms/fr.js'),
  'fr-vous': () => import('./terms/fr-vous.js'),
  nl: () => import('./terms/nl.js'),
  en: () => import('./terms/en.js'),
};

const asked = new Map<Language, Promise<Terms>>();

function termsOf(language: Language): Promise<Terms> {
  const terms = asked.get(language) ?? TERMS[language]();
  asked.set(language, terms);
  return terms;
}

const formatIn = (place: Place): PracticeWords['format'] => ({
  amount: (text) => amountIn(place, text),
  money: (text, currency) => moneyIn(place, text, currency),
  date: (text) => dateIn(place, text),
  shortDay: (text) => shortDayIn(place, text),
  day: (text) => dayIn(place, text),
  weekday: (text) => weekdayIn(place, text),
  nameOfDay: (text) => nameOfDayIn(place, text),
  quarter: (text) => quarterIn(place, text),
  shortQuarter: (text) => shortQuarterIn(place, text),
});
