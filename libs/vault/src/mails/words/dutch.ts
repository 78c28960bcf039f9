import type { MailWords, WordsOf } from '@plusloin/platform';
import type { VaultMails } from '../vault-mails.js';

type Told = VaultMails['break-glass-asked'];

const opened = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative}: uitzonderlijke toegang tot wat voor jou verzegeld is`,
  paragraphs: [
    happened,
    'Wie, wanneer en waarom: dat lees je hier, en je ziet er elke opening.',
    link,
    'Begrijp je deze vraag niet? Schrijf naar de coördinatie of naar het ethisch comité.',
  ],
});

export const dutch: WordsOf<VaultMails> = {
  'break-glass-asked': (told) =>
    opened(
      'Iemand van je coöperatie vraagt om de identiteit te openen van de personen die je ' +
        'begeleidt. Niets is open: een tweede persoon moet binnen de 24 uur bevestigen.',
      told,
    ),
  'break-glass-approved': (told) =>
    opened(
      'Een tweede persoon heeft bevestigd: de identiteit van de personen die je begeleidt kan 24 ' +
        'uur lang geopend worden. Elke opening wordt genoteerd.',
      told,
    ),
  'break-glass-ended': (told) =>
    opened(
      'De uitzonderlijke toegang tot wat voor jou verzegeld is, is voorbij: niets gaat nog open.',
      told,
    ),
};
