import type { WordsOf } from '@plusloin/platform';
import type { GuidanceMails } from '../guidance-mails.js';

export const dutch: WordsOf<GuidanceMails> = {
  'threshold-reached': ({ cooperative, link }) => ({
    subject: `${cooperative}: je kompas heeft je iets te zeggen`,
    paragraphs: [
      'Je boeken zijn dicht bij een drempel gekomen, of zijn er net over.',
      'Welke, hoe ver, en wat de wet erover zegt: je leest het hier.',
      link,
      'Dit is een raming op vandaag, geen juridisch of fiscaal advies. Dit bericht gaat maar ' +
        'één keer per drempel en per jaar uit.',
    ],
  }),
};
