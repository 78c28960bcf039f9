import type { MailBook } from '@plusloin/platform';
import { dutch } from './words/dutch.js';
import { english } from './words/english.js';
import { frenchPolite } from './words/french-polite.js';
import { french } from './words/french.js';

interface Told {
  readonly cooperative: string;
  readonly link: string;
}

/**
 * What is written about quarters and statements. It names nothing of what is open, asked or
 * answered: whoever reads along on a phone learns of no figure.
 */
export interface StatementMails {
  readonly 'quarter-waits': Told & { readonly quarter: string };
  readonly 'question-asked': Told;
  readonly 'question-answered': Told;
}

export const statementMails: MailBook<StatementMails> = {
  fr: french,
  'fr-vous': frenchPolite,
  nl: dutch,
  en: english,
};
