import type { WordsOf } from '@plusloin/platform';
import type { GuidanceMails } from '../guidance-mails.js';

export const frenchPolite: WordsOf<GuidanceMails> = {
  'threshold-reached': ({ cooperative, link }) => ({
    subject: `${cooperative} : votre boussole a quelque chose à vous dire`,
    paragraphs: [
      'Vos livres sont arrivés près d’un seuil, ou viennent de le passer.',
      'Lequel, à quelle distance, et ce que la loi en dit : vous le lisez ici.',
      link,
      'C’est une estimation à ce jour, pas un conseil juridique ni fiscal. Ce message ne part ' +
        'qu’une fois par seuil et par année.',
    ],
  }),
};
