import type { MailBook } from '@plusloin/platform';
import { english } from './words/english.js';
import { french } from './words/french.js';
import { frenchPolite } from './words/french-polite.js';
import { dutch } from './words/dutch.js';

/**
 * What is written to whoever signs in, or may. Links end in a fragment, which stays in the browser:
 * a token in one reaches no server's log and no other site.
 */
export interface IdentityMails {
  readonly 'password-reset': { readonly cooperative: null; readonly link: string };
  readonly invitation: { readonly cooperative: string; readonly link: string };
}

export const identityMails: MailBook<IdentityMails> = {
  fr: french,
  'fr-vous': frenchPolite,
  nl: dutch,
  en: english,
};
