import { englishPooledNames } from '../../statements/pooled-names-english.js';
import type { RefusalWords } from '../refusal-words.js';
import { says } from '../says.js';
import { guidance } from './guidance.refusals.js';
import { identity } from './identity.refusals.js';
import { kernel } from './kernel.refusals.js';
import { ledger } from './ledger.refusals.js';
import { membership } from './membership.refusals.js';
import { platform } from './platform.refusals.js';
import { registry } from './registry.refusals.js';
import { statements } from './statements.refusals.js';
import { vault } from './vault.refusals.js';
import { webhooks } from './webhooks.refusals.js';

/** In English. */
export const english: RefusalWords = {
  refusals: {
    ...kernel,
    ...platform,
    ...registry,
    ...identity,
    ...vault,
    ...ledger,
    ...membership,
    ...guidance,
    ...statements,
    ...webhooks,
  },
  unknown: says(
    'Your request did not succeed[ (code {code})].',
    'Look whether it has been saved, then try again.',
    'If it goes on, pass this message on to the person who looks after the installation.',
  ),
  titles: {
    0: 'Request refused',
    400: 'Unreadable request',
    401: 'Sign-in needed',
    403: 'Access refused',
    404: 'Not found',
    408: 'Request too slow',
    409: 'Not possible as things stand',
    412: 'Changed meanwhile',
    413: 'Request too large',
    415: 'Unknown type of content',
    422: 'To be corrected',
    428: 'Version to be given',
    429: 'Too many attempts',
    431: 'Request too large',
    500: 'Something went wrong on our side',
    503: 'Not available for the moment',
  },
  words: {
    ...englishPooledNames.control,
    candidate: 'a candidate',
    agreement: 'under agreement',
    associate: 'an associate',
    leaving: 'leaving',
    left: 'gone',
    refused: 'refused',
    withdrawn: 'withdrawn',
    diploma: 'diploma',
    insurance: 'liability insurance',
    'criminal-record': 'criminal record extract',
    'registration-number': 'company number (BCE/KBO or Siret)',
    'to-bring': 'to be provided',
    'to-verify': 'to be checked',
    expired: 'no longer valid',
    'quarter-not-over': 'the quarter is not over',
    'books-unfounded': 'books without a keeper or VAT status',
    'quarter-open': 'an earlier quarter is still open',
    'later-closed': 'a later quarter is closed already',
    'year-missing': 'a fiscal year is missing',
    'party-missing': 'entries without a party',
    suspense: 'amounts in the suspense account',
    'numbers-missing': 'document numbers are missing',
    'contributions-differ': 'contributions differ between member and cooperative',
    'receipts-unlettered': 'receipts not yet linked to their invoice',
    'receipts-without-income': 'receipts outside the contribution',
  },
};
