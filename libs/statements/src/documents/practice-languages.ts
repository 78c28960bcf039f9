import type { PracticeStatement } from '../statement-shapes.js';
import { dutchPractice } from './practice-words-dutch.js';
import { englishPractice } from './practice-words-english.js';
import { frenchPractice, type PracticeWords } from './practice-words.js';
import { yearLanguages } from './practice-year-words.js';

/** The words of the member's language. */
export const practiceLanguages: Readonly<Record<PracticeStatement['language'], PracticeWords>> = {
  fr: frenchPractice,
  nl: dutchPractice,
  en: englishPractice,
};

export const languageOf = ({ language, period }: PracticeStatement): PracticeWords =>
  period === undefined ? practiceLanguages[language] : yearLanguages[language];
