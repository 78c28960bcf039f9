import type { WordsOf } from '@plusloin/platform';
import type { GuidanceMails } from '../guidance-mails.js';

export const english: WordsOf<GuidanceMails> = {
  'threshold-reached': ({ cooperative, link }) => ({
    subject: `${cooperative}: your compass has something to tell you`,
    paragraphs: [
      'Your books have come near a threshold, or have just passed it.',
      'Which one, how far, and what the law says of it: you read it here.',
      link,
      'This is an estimate as of today, neither legal nor tax advice. This message goes out only ' +
        'once for a threshold and a year.',
    ],
  }),
};
