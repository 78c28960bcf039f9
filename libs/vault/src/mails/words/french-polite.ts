import type { MailWords, WordsOf } from '@plusloin/platform';
import type { VaultMails } from '../vault-mails.js';

type Told = VaultMails['break-glass-asked'];

const opened = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative} : accès exceptionnel à ce qui est scellé pour vous`,
  paragraphs: [
    happened,
    'Qui, quand et pourquoi : vous le lisez ici, et vous pouvez y voir chaque ouverture.',
    link,
    'Si vous ne comprenez pas cette demande, écrivez à la coordination ou au comité d’éthique.',
  ],
});

export const frenchPolite: WordsOf<VaultMails> = {
  'break-glass-asked': (told) =>
    opened(
      'Quelqu’un de votre coopérative demande à ouvrir les identités des personnes que vous ' +
        'accompagnez. Rien n’est ouvert : une deuxième personne doit confirmer dans les 24 heures.',
      told,
    ),
  'break-glass-approved': (told) =>
    opened(
      'Une deuxième personne a confirmé : les identités des personnes que vous accompagnez ' +
        'peuvent être ouvertes pendant 24 heures. Chaque ouverture est notée.',
      told,
    ),
  'break-glass-ended': (told) =>
    opened(
      'L’accès exceptionnel à ce qui est scellé pour vous est terminé : plus rien ne s’ouvre.',
      told,
    ),
};
