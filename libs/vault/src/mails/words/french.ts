import type { MailWords, WordsOf } from '@plusloin/platform';
import type { VaultMails } from '../vault-mails.js';

type Told = VaultMails['break-glass-asked'];

const opened = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative} : accès exceptionnel à ce qui est scellé pour toi`,
  paragraphs: [
    happened,
    'Qui, quand et pourquoi : tu le lis ici, et tu peux y voir chaque ouverture.',
    link,
    'Si tu ne comprends pas cette demande, écris à la coordination ou au comité d’éthique.',
  ],
});

export const french: WordsOf<VaultMails> = {
  'break-glass-asked': (told) =>
    opened(
      'Quelqu’un de ta coopérative demande à ouvrir les identités des personnes que tu ' +
        'accompagnes. Rien n’est ouvert : une deuxième personne doit confirmer dans les 24 heures.',
      told,
    ),
  'break-glass-approved': (told) =>
    opened(
      'Une deuxième personne a confirmé : les identités des personnes que tu accompagnes peuvent ' +
        'être ouvertes pendant 24 heures. Chaque ouverture est notée.',
      told,
    ),
  'break-glass-ended': (told) =>
    opened(
      'L’accès exceptionnel à ce qui est scellé pour toi est terminé : plus rien ne s’ouvre.',
      told,
    ),
};
