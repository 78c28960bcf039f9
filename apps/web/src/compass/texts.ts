import type {
  GuidanceLanguage,
  GuidanceSituation,
  GuidanceUnderstanding,
  RelationChecklist,
} from '@plusloin/contracts';
import { useEffect, useReducer } from 'react';
import { useHere, type PageName } from './addresses.js';

/** What is told before anybody answers anything, each sentence with its source. */
export interface Texts {
  readonly statuses: readonly GuidanceUnderstanding[];
  readonly checklists: Readonly<Record<GuidanceSituation['country'], RelationChecklist>>;
}

/** Each language is a file of its own, and comes with the two pages that show it. */
const FILES = {
  fr: () => import('virtual:guidance-texts/fr'),
  nl: () => import('virtual:guidance-texts/nl'),
  en: () => import('virtual:guidance-texts/en'),
};

const read = new Map<GuidanceLanguage, Texts>();

export const needsTexts = (page: PageName): boolean =>
  page === 'understand' || page === 'independence';

export async function readTexts(language: GuidanceLanguage): Promise<void> {
  read.set(language, (await FILES[language]()).default);
}

/** null: on their way, for whoever came from another page. */
export function useTexts(): Texts | null {
  const { language } = useHere();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const texts = read.get(language) ?? null;
  useEffect(() => {
    if (texts === null) void readTexts(language).then(drawAgain);
  }, [language, texts]);
  return texts;
}
