import type { MailWords, WordsOf } from '@plusloin/platform';
import { englishFormat } from '../../documents/language-format.js';
import type { StatementMails } from '../statement-mails.js';

type Told = StatementMails['question-asked'];

const question = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative}: a question about a statement`,
  paragraphs: [happened, link],
});

export const english: WordsOf<StatementMails> = {
  'quarter-waits': ({ cooperative, link, quarter }) => ({
    subject: `${cooperative}: the quarter is waiting for something from you`,
    paragraphs: [
      `The cooperative is preparing the close of ${englishFormat.shortQuarter(quarter)}, and one ` +
        'point in your books is still to be settled. Nothing is lost and nothing is late: sign ' +
        'in to see what is missing.',
      link,
      'If you do not see what it is, write to your coordinators or ask the accountants.',
    ],
  }),
  'question-asked': (told) =>
    question(
      'A question about a statement is waiting for an answer from the accountants. Read it once ' +
        'you are signed in:',
      told,
    ),
  'question-answered': (told) =>
    question(
      'The accountants have answered your question about a statement. Read the answer once you ' +
        'are signed in:',
      told,
    ),
};
