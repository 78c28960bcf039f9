import type { MailWords, WordsOf } from '@plusloin/platform';
import { dutchFormat } from '../../documents/language-format.js';
import type { StatementMails } from '../statement-mails.js';

type Told = StatementMails['question-asked'];

const question = (happened: string, { cooperative, link }: Told): MailWords => ({
  subject: `${cooperative}: een vraag over een overzicht`,
  paragraphs: [happened, link],
});

export const dutch: WordsOf<StatementMails> = {
  'quarter-waits': ({ cooperative, link, quarter }) => ({
    subject: `${cooperative}: het kwartaal wacht op iets van jou`,
    paragraphs: [
      `De coöperatie bereidt de afsluiting van ${dutchFormat.shortQuarter(quarter)} voor, en in ` +
        'je boeken moet nog één punt geregeld worden. Er is niets verloren en niets te laat: ' +
        'meld je aan om te zien wat ontbreekt.',
      link,
      'Zie je niet wat het is? Schrijf naar je coördinatie of stel de vraag aan de boekhouding.',
    ],
  }),
  'question-asked': (told) =>
    question(
      'Een vraag over een overzicht wacht op een antwoord van de boekhouding. Je leest ze zodra ' +
        'je aangemeld bent:',
      told,
    ),
  'question-answered': (told) =>
    question(
      'De boekhouding heeft geantwoord op je vraag over een overzicht. Je leest het antwoord ' +
        'zodra je aangemeld bent:',
      told,
    ),
};
