import type { MailWords, WordsOf } from '@plusloin/platform';
import { frenchFormat } from '../../documents/language-format.js';
import type { StatementMails } from '../statement-mails.js';

type Told = StatementMails['question-asked'];

const question = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative} : une question sur un relevé`,
  paragraphs: [happened, link],
});

export const frenchPolite: WordsOf<StatementMails> = {
  'quarter-waits': ({ cooperative, link, quarter }) => ({
    subject: `${cooperative} : le trimestre attend quelque chose de vous`,
    paragraphs: [
      `La coopérative prépare la fermeture du ${frenchFormat.shortQuarter(quarter)} et il reste ` +
        'un point à régler dans vos livres. Rien n’est perdu et rien n’est en retard : ' +
        'connectez-vous pour voir ce qui manque.',
      link,
      'Si vous ne voyez pas ce que c’est, écrivez à votre coordination ou posez la question à la ' +
        'comptabilité.',
    ],
  }),
  'question-asked': (told) =>
    question(
      'Une question sur un relevé attend une réponse de la comptabilité. Elle se lit une fois ' +
        'connecté·e :',
      told,
    ),
  'question-answered': (told) =>
    question(
      'La comptabilité a répondu à votre question sur un relevé. Sa réponse se lit une fois ' +
        'connecté·e :',
      told,
    ),
};
