import type { WordsOf } from '@plusloin/platform';
import type { IdentityMails } from '../identity-mails.js';

export const dutch: WordsOf<IdentityMails> = {
  'password-reset': ({ link }) => ({
    subject: 'Je wachtwoord wijzigen',
    paragraphs: [
      'Open deze link binnen het uur om een nieuw wachtwoord te kiezen:',
      link,
      'Heb je niets gevraagd? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde.',
    ],
  }),
  invitation: ({ cooperative, link }) => ({
    subject: `${cooperative} nodigt je uit op Plusloin`,
    paragraphs: [
      `${cooperative} geeft je toegang. Open deze link binnen de zeven dagen om binnen te komen:`,
      link,
      'Verwachtte je dit bericht niet? Dan hoef je niets te doen.',
    ],
  }),
};
