import { dayIn, instantIn, type WordsOf } from '@plusloin/platform';
import type { DocumentType } from '../../documents/required-documents.js';
import type {
  AboutBankDetails,
  AboutComingAccount,
  AboutMeeting,
  MembershipMails,
  Told,
} from '../membership-mails.js';

const FREE = 'Kandidaat zijn kost niets, nu niet en later niet.';

const DOCUMENTS: Readonly<Record<DocumentType, string>> = {
  diploma: 'Het diploma',
  insurance: 'De verzekering',
  'criminal-record': 'Het uittreksel uit het strafregister',
  'registration-number': 'Het ondernemingsnummer',
};

const where = ({ meeting: { title, startsAt, timeZone, place } }: AboutMeeting): string =>
  [title, startsAt && instantIn('nl', startsAt, timeZone), place].filter(Boolean).join('\n');

const follow = ({ link }: Told): string =>
  `Om te zien hoever je staat, van gedachten te veranderen of je plaats af te staan:\n${link}`;

const from = ({ from: at, timeZone }: AboutComingAccount): string =>
  instantIn('nl', at, timeZone);

const whose = ({ isMember }: AboutBankDetails): string =>
  isMember ? 'je rekeningnummer' : 'het rekeningnummer van de coöperatie';

const ALARM = 'Wist je hier niets van? Bel dan meteen je coöperatie.';

export const dutch: WordsOf<MembershipMails> = {
  'candidate-registered': (facts) => ({
    subject: `${facts.cooperative} heeft je aanvraag ontvangen`,
    paragraphs: [`Dank je. Je krijgt antwoord binnen de 7 dagen. ${FREE}`, follow(facts)],
  }),
  'candidate-answered': (facts) => ({
    subject: `${facts.cooperative} antwoordt je`,
    paragraphs: [facts.answer ?? 'Het antwoord werd gewist.', follow(facts)],
  }),
  'candidate-waits': ({ link }) => ({
    subject: 'Een kandidatuur wacht al meer dan 7 dagen',
    paragraphs: [`Iemand wacht op een eerste antwoord. Antwoord vandaag nog:\n${link}`],
  }),
  'candidacy-ends': (facts) => ({
    subject: 'Je kandidatuur wordt afgesloten',
    paragraphs: [
      'We hebben al lang niets meer van je gehoord.',
      `Zonder bericht van jou wordt je kandidatuur bij ` +
        `${facts.cooperative} afgesloten vanaf ${dayIn('nl', facts.dueOn)}, ` +
        'en wordt wat je ons hebt toevertrouwd voorgoed gewist. Je hoeft niets te doen.',
      'Om ze open te houden, vul je het formulier opnieuw in met hetzelfde adres of schrijf je ' +
        'je in voor een bijeenkomst.',
      follow(facts),
    ],
  }),
  'information-given': (facts) => ({
    subject: 'Het informatiedocument is er',
    paragraphs: [
      'Je kan het precontractuele informatiedocument lezen. Neem je tijd.',
      'De wet laat niets ondertekenen of betalen voor het einde van de leestermijn.',
      follow(facts),
    ],
  }),
  'meeting-registered': (facts) => ({
    subject: 'Je inschrijving voor een bijeenkomst',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Je plaats is vrijgehouden.'
        : 'Alles is volzet: je staat op de wachtlijst. Komt er een plaats vrij, dan hoor je het.',
      FREE,
      follow(facts),
    ],
  }),
  'meeting-fixed': (facts) => ({
    subject: 'De datum van de bijeenkomst is gekozen',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Deze datum is een van de jouwe. Je plaats is vrijgehouden.'
        : 'Past deze datum je? Schrijf je dan in via je pagina.',
      follow(facts),
    ],
  }),
  'meeting-place': (facts) => ({
    subject: 'Er is een plaats vrij voor jou',
    paragraphs: [
      where(facts),
      'Je stond op de wachtlijst: nu heb je een plaats.',
      follow(facts),
    ],
  }),
  'meeting-soon': (facts) => ({
    subject: 'Je bijeenkomst is binnenkort',
    paragraphs: [
      where(facts),
      'Kan je niet komen? Sta je plaats dan af: iemand anders is er blij mee.',
      follow(facts),
    ],
  }),
  'meeting-cancelled': (facts) => ({
    subject: 'Een bijeenkomst is afgelast',
    paragraphs: [
      where(facts),
      'Ze gaat niet door. Kies een andere via je pagina.',
      follow(facts),
    ],
  }),
  'introduction-proposed': (facts) => ({
    subject: 'Iemand wil graag met je praten',
    paragraphs: [
      'De coördinatie stelt voor om je met iemand anders in contact te brengen.',
      'Niets gaat door zonder het akkoord van jullie beiden, en niemand ziet je adres.',
      follow(facts),
    ],
  }),
  message: ({ link }) => ({
    subject: 'Je hebt een bericht',
    paragraphs: [
      'Iemand met wie je in contact bent, heeft je geschreven. Lees het in je ruimte.',
      link,
    ],
  }),
  'appointment-soon': ({ dueOn, link }) => ({
    subject: 'Je gesprek is binnenkort',
    paragraphs: [
      `Je hebt een gesprek op ${dayIn('nl', dueOn)}. De details staan in je ruimte:`,
      link,
    ],
  }),
  'document-expires': ({ type, dueOn, link }) => ({
    subject: 'Een stuk van je dossier vervalt binnenkort',
    paragraphs: [
      `${DOCUMENTS[type]} in je dossier geldt tot en met ${dayIn('nl', dueOn)}. Tot dan blijft ` +
        'je dossier geldig. Dien het nieuwe stuk in, als pdf of als foto, op dit adres:',
      link,
      'Iemand anders bekijkt het.',
    ],
  }),
  'bank-details-proposed': (facts) => ({
    subject: 'Een rekeningnummer gaat veranderen',
    paragraphs: [
      `Iemand stelt voor om ${whose(facts)} bij ${facts.cooperative} te veranderen. Er is nog ` +
        'niets veranderd: iemand anders moet bevestigen.',
      `Bekijk het hier: ${facts.link}`,
      ALARM,
    ],
  }),
  'bank-details-confirmed': (facts) => ({
    subject: 'Een rekeningnummer verandert over drie dagen',
    paragraphs: [
      `Twee personen hebben het beslist: ${whose(facts)} verandert bij ` +
        `${facts.cooperative} op ${from(facts)}. ` +
        'Tot dan blijft het vorige geldig, en kan de wijziging worden teruggenomen.',
      `Bekijk het hier: ${facts.link}`,
      ALARM,
    ],
  }),

  'bank-details-taken-back': (facts) => ({
    subject: 'Een rekeningnummer verandert niet',
    paragraphs: [
      `De wijziging is teruggenomen: ${whose(facts)} blijft hetzelfde bij ${facts.cooperative}.`,
      `Bekijk het hier: ${facts.link}`,
      ALARM,
    ],
  }),
};
