import type { GuidanceSituation } from '@plusloin/contracts';
import type { Place } from '@plusloin/ui';
import { useHere } from './addresses.js';

/** How figures are written: by the language of the page, and by the habits of the country. */
export const usePlace = (country: GuidanceSituation['country'] = 'BE'): Place => ({
  language: useHere().language,
  country,
});
