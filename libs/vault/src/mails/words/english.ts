import type { MailWords, WordsOf } from '@plusloin/platform';
import type { VaultMails } from '../vault-mails.js';

type Told = VaultMails['break-glass-asked'];

const opened = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative}: exceptional access to what is sealed for you`,
  paragraphs: [
    happened,
    'Who, when and why: you can read it here, and see each opening.',
    link,
    'If you do not understand this request, write to the coordinators or to the ethics committee.',
  ],
});

export const english: WordsOf<VaultMails> = {
  'break-glass-asked': (told) =>
    opened(
      'Somebody of your cooperative asks to open the identities of the people you accompany. ' +
        'Nothing is open: a second person has to confirm within 24 hours.',
      told,
    ),
  'break-glass-approved': (told) =>
    opened(
      'A second person has confirmed: the identities of the people you accompany can be opened ' +
        'for 24 hours. Each opening is noted.',
      told,
    ),
  'break-glass-ended': (told) =>
    opened(
      'The exceptional access to what is sealed for you is over: nothing opens any more.',
      told,
    ),
};
