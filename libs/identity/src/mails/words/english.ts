import type { WordsOf } from '@plusloin/platform';
import type { IdentityMails } from '../identity-mails.js';

export const english: WordsOf<IdentityMails> = {
  'password-reset': ({ link }) => ({
    subject: 'Change your password',
    paragraphs: [
      'To choose a new password, open this link within the hour:',
      link,
      'If you asked for nothing, there is nothing to do: your password stays the same.',
    ],
  }),
  invitation: ({ cooperative, link }) => ({
    subject: `${cooperative} invites you to Plusloin`,
    paragraphs: [
      `${cooperative} lets you in. Open this link within seven days to enter:`,
      link,
      'If you did not expect this message, there is nothing to do.',
    ],
  }),
};
