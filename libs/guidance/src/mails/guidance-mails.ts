import type { MailBook } from '@plusloin/platform';
import { dutch } from './words/dutch.js';
import { english } from './words/english.js';
import { frenchPolite } from './words/french-polite.js';
import { french } from './words/french.js';

/** Neither which threshold nor how far: whoever reads along on a phone learns of no figure. */
export interface GuidanceMails {
  readonly 'threshold-reached': { readonly cooperative: string; readonly link: string };
}

export const guidanceMails: MailBook<GuidanceMails> = {
  fr: french,
  'fr-vous': frenchPolite,
  nl: dutch,
  en: english,
};
