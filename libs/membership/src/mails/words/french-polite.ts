import { dayIn, instantIn, type WordsOf } from '@plusloin/platform';
import type { DocumentType } from '../../documents/required-documents.js';
import type {
  AboutBankDetails,
  AboutComingAccount,
  AboutMeeting,
  MembershipMails,
  Told,
} from '../membership-mails.js';

const FREE = 'Rien n’est à payer, ni maintenant ni plus tard, pour être candidat·e.';

const DOCUMENTS: Readonly<Record<DocumentType, string>> = {
  diploma: 'Le diplôme',
  insurance: 'L’assurance',
  'criminal-record': 'L’extrait de casier judiciaire',
  'registration-number': 'Le numéro d’entreprise',
};

const where = ({ meeting: { title, startsAt, timeZone, place } }: AboutMeeting): string =>
  [title, startsAt && instantIn('fr-vous', startsAt, timeZone), place].filter(Boolean).join('\n');

const follow = ({ link }: Told): string =>
  `Pour voir où vous en êtes, changer d’avis ou rendre votre place :\n${link}`;

const from = ({ from: at, timeZone }: AboutComingAccount): string =>
  instantIn('fr-vous', at, timeZone);

const whose = ({ isMember }: AboutBankDetails): string =>
  isMember ? 'votre numéro de compte' : 'le numéro de compte de la coopérative';

const ALARM = 'Si vous n’étiez pas au courant, appelez tout de suite votre coopérative.';

export const frenchPolite: WordsOf<MembershipMails> = {
  'candidate-registered': (facts) => ({
    subject: `${facts.cooperative} a reçu votre demande`,
    paragraphs: [`Merci. On vous répond dans les 7 jours. ${FREE}`, follow(facts)],
  }),
  'candidate-answered': (facts) => ({
    subject: `${facts.cooperative} vous répond`,
    paragraphs: [facts.answer ?? 'La réponse a été effacée.', follow(facts)],
  }),
  'candidate-waits': ({ link }) => ({
    subject: 'Une candidature attend depuis plus de 7 jours',
    paragraphs: [`Quelqu’un attend une première réponse. Répondez-lui aujourd’hui :\n${link}`],
  }),
  'candidacy-ends': (facts) => ({
    subject: 'Votre candidature va être close',
    paragraphs: [
      'Nous n’avons plus de vos nouvelles depuis longtemps.',
      `Sans signe de votre part, votre candidature chez ` +
        `${facts.cooperative} sera close à partir du ${dayIn('fr-vous', facts.dueOn)}, ` +
        'et ce que vous nous avez confié sera effacé pour de bon. Vous n’avez rien à faire.',
      'Pour la garder ouverte, remplissez de nouveau le formulaire avec la même adresse, ou ' +
        'inscrivez-vous à une rencontre.',
      follow(facts),
    ],
  }),
  'information-given': (facts) => ({
    subject: 'Le document d’information est là',
    paragraphs: [
      'Vous pouvez lire le document d’information précontractuelle. Prenez votre temps.',
      'La loi ne permet de rien signer ni payer avant la fin du délai de lecture.',
      follow(facts),
    ],
  }),
  'meeting-registered': (facts) => ({
    subject: 'Votre inscription à une rencontre',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Votre place est gardée.'
        : 'Tout est pris : vous êtes sur la liste d’attente. Si une place se libère, on vous ' +
          'écrit.',
      FREE,
      follow(facts),
    ],
  }),
  'meeting-fixed': (facts) => ({
    subject: 'La date de la rencontre est choisie',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Cette date est une des vôtres. Votre place est gardée.'
        : 'Si cette date vous convient, inscrivez-vous par votre page.',
      follow(facts),
    ],
  }),
  'meeting-place': (facts) => ({
    subject: 'Une place s’est libérée pour vous',
    paragraphs: [
      where(facts),
      'Vous étiez sur la liste d’attente : vous avez maintenant une place.',
      follow(facts),
    ],
  }),
  'meeting-soon': (facts) => ({
    subject: 'Votre rencontre est bientôt',
    paragraphs: [
      where(facts),
      'Si vous ne pouvez pas venir, rendez votre place : elle servira.',
      follow(facts),
    ],
  }),
  'meeting-cancelled': (facts) => ({
    subject: 'Une rencontre est annulée',
    paragraphs: [
      where(facts),
      'Elle n’aura pas lieu. Choisissez-en une autre par votre page.',
      follow(facts),
    ],
  }),
  'introduction-proposed': (facts) => ({
    subject: 'Quelqu’un voudrait vous parler',
    paragraphs: [
      'La coordination propose de vous mettre en contact avec une autre personne.',
      'Rien ne passe sans votre accord à tous les deux, et personne ne voit votre adresse.',
      follow(facts),
    ],
  }),
  message: ({ link }) => ({
    subject: 'Vous avez un message',
    paragraphs: [
      'Quelqu’un avec qui vous êtes en contact vous a écrit. Lisez-le dans votre espace.',
      link,
    ],
  }),
  'appointment-soon': ({ dueOn, link }) => ({
    subject: 'Votre entretien est bientôt',
    paragraphs: [
      `Vous avez un entretien le ${dayIn('fr-vous', dueOn)}. Les détails sont dans votre espace :`,
      link,
    ],
  }),
  'document-expires': ({ type, dueOn, link }) => ({
    subject: 'Une pièce de votre dossier arrive à son terme',
    paragraphs: [
      `${DOCUMENTS[type]} de votre dossier vaut jusqu’au ${dayIn('fr-vous', dueOn)} compris. ` +
        'Votre dossier reste valable jusque-là. Déposez la nouvelle pièce, en PDF ou en photo, à ' +
        'cette adresse :',
      link,
      'Une autre personne la regardera.',
    ],
  }),
  'bank-details-proposed': (facts) => ({
    subject: 'Un numéro de compte va changer',
    paragraphs: [
      `Quelqu’un propose de changer ${whose(facts)} chez ${facts.cooperative}. Rien n’a changé : ` +
        'une autre personne doit confirmer.',
      `Regardez-le ici : ${facts.link}`,
      ALARM,
    ],
  }),
  'bank-details-confirmed': (facts) => ({
    subject: 'Un numéro de compte change dans trois jours',
    paragraphs: [
      `Deux personnes l’ont décidé : ${whose(facts)} change chez ` +
        `${facts.cooperative} le ${from(facts)}. ` +
        'Jusque-là, l’ancien reste valable, et le changement peut être repris.',
      `Regardez-le ici : ${facts.link}`,
      ALARM,
    ],
  }),

  'bank-details-taken-back': (facts) => ({
    subject: 'Un numéro de compte ne change pas',
    paragraphs: [
      `Le changement est repris : ${whose(facts)} reste le même chez ${facts.cooperative}.`,
      `Regardez-le ici : ${facts.link}`,
      ALARM,
    ],
  }),
};
