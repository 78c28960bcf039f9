import type { WordsOf } from '@plusloin/platform';
import type { IdentityMails } from '../identity-mails.js';

export const frenchPolite: WordsOf<IdentityMails> = {
  'password-reset': ({ link }) => ({
    subject: 'Changer votre mot de passe',
    paragraphs: [
      'Pour choisir un nouveau mot de passe, ouvrez ce lien dans l’heure :',
      link,
      'Si vous n’avez rien demandé, il n’y a rien à faire : votre mot de passe reste le même.',
    ],
  }),
  invitation: ({ cooperative, link }) => ({
    subject: `${cooperative} vous invite sur Plusloin`,
    paragraphs: [
      `${cooperative} vous ouvre son espace. Pour y entrer, ouvrez ce lien dans les sept jours :`,
      link,
      'Si vous n’attendiez pas ce message, il n’y a rien à faire.',
    ],
  }),
};
