import {
  dutchTerms,
  dutchYearTerms,
  englishTerms,
  englishYearTerms,
  frenchTerms,
  frenchYearTerms,
  type PracticeTerms,
  type PracticeWords,
} from '@plusloin/contracts';
import type { PracticeStatement } from '../statement-shapes.js';
import { dutchFormat, englishFormat, frenchFormat } from './language-format.js';

type Language = PracticeStatement['language'];

const formatted = (terms: Readonly<Record<Language, PracticeTerms>>) => ({
  fr: { ...terms.fr, format: frenchFormat },
  nl: { ...terms.nl, format: dutchFormat },
  en: { ...terms.en, format: englishFormat },
});

/** The words of the member's language. */
export const practiceLanguages: Readonly<Record<Language, PracticeWords>> = formatted({
  fr: frenchTerms,
  nl: dutchTerms,
  en: englishTerms,
});

const yearLanguages = formatted({
  fr: frenchYearTerms,
  nl: dutchYearTerms,
  en: englishYearTerms,
});

export const languageOf = ({ language, period }: PracticeStatement): PracticeWords =>
  period === undefined ? practiceLanguages[language] : yearLanguages[language];
