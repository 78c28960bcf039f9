import type { GuidanceSituation } from '@plusloin/contracts';
import type { Place } from '@plusloin/ui';
import { useHere } from './addresses.js';

/** '51.5' as '51,5 %'. */
export const percentIn = ({ language }: Place, percent: string): string =>
  `${Number(percent).toLocaleString(language)}\u00a0%`;

/** How figures are written: by the language of the page, and by the habits of the country. */
export const usePlace = (country: GuidanceSituation['country'] = 'BE'): Place => ({
  language: useHere().language,
  country,
});
