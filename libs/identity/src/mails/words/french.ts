import type { WordsOf } from '@plusloin/platform';
import type { IdentityMails } from '../identity-mails.js';

export const french: WordsOf<IdentityMails> = {
  'password-reset': ({ link }) => ({
    subject: 'Changer ton mot de passe',
    paragraphs: [
      'Pour choisir un nouveau mot de passe, ouvre ce lien dans l’heure :',
      link,
      'Si tu n’as rien demandé, il n’y a rien à faire : ton mot de passe reste le même.',
    ],
  }),
  invitation: ({ cooperative, link }) => ({
    subject: `${cooperative} t’invite sur Plusloin`,
    paragraphs: [
      `${cooperative} t’ouvre son espace. Pour y entrer, ouvre ce lien dans les sept jours :`,
      link,
      'Si tu n’attendais pas ce message, il n’y a rien à faire.',
    ],
  }),
};
