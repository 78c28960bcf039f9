import {
  dutchTerms,
  englishTerms,
  frenchPoliteTerms,
  frenchTerms,
  yearTerms,
  type PracticeTerms,
  type PracticeWords,
  type StatementHead,
} from '@plusloin/contracts';
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
import { languages, type Language } from './languages.js';

/** The words of a statement in the language of the screen; figures after the place's habits. */
export function usePracticeWords({ period }: Pick<StatementHead, 'period'>): PracticeWords {
  const place = usePlace();
  const { i18n } = useLingui();
  const language = languages.find((one) => one === i18n.locale) ?? 'fr';
  const terms = period === undefined ? TERMS[language] : yearTerms[place.language];
  return { ...terms, format: formatIn(place) };
}

const TERMS: Readonly<Record<Language, PracticeTerms>> = {
  fr: frenchTerms,
  'fr-vous': frenchPoliteTerms,
  nl: dutchTerms,
  en: englishTerms,
};

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
