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
  [title, startsAt && instantIn('fr', startsAt, timeZone), place].filter(Boolean).join('\n');

const follow = ({ link }: Told): string =>
  `Pour voir où tu en es, changer d’avis ou rendre ta place :\n${link}`;

const from = ({ from: at, timeZone }: AboutComingAccount): string =>
  instantIn('fr', at, timeZone);

const whose = ({ isMember }: AboutBankDetails): string =>
  isMember ? 'ton numéro de compte' : 'le numéro de compte de la coopérative';

const ALARM = 'Si tu n’étais pas au courant, appelle tout de suite ta coopérative.';

export const french: WordsOf<MembershipMails> = {
  'candidate-registered': (facts) => ({
    subject: `${facts.cooperative} a reçu ta demande`,
    paragraphs: [`Merci. On te répond dans les 7 jours. ${FREE}`, follow(facts)],
  }),
  'candidate-answered': (facts) => ({
    subject: `${facts.cooperative} te répond`,
    paragraphs: [facts.answer ?? 'La réponse a été effacée.', follow(facts)],
  }),
  'candidate-waits': ({ link }) => ({
    subject: 'Une candidature attend depuis plus de 7 jours',
    paragraphs: [`Quelqu’un attend une première réponse. Réponds-lui aujourd’hui :\n${link}`],
  }),
  'candidacy-ends': (facts) => ({
    subject: 'Ta candidature va être close',
    paragraphs: [
      'Nous n’avons plus de tes nouvelles depuis longtemps.',
      `Sans signe de ta part, ta candidature chez ` +
        `${facts.cooperative} sera close à partir du ${dayIn('fr', facts.dueOn)}, ` +
        'et ce que tu nous as confié sera effacé pour de bon. Tu n’as rien à faire.',
      'Pour la garder ouverte, remplis de nouveau le formulaire avec la même adresse, ou ' +
        'inscris-toi à une rencontre.',
      follow(facts),
    ],
  }),
  'information-given': (facts) => ({
    subject: 'Le document d’information est là',
    paragraphs: [
      'Tu peux lire le document d’information précontractuelle. Prends ton temps.',
      'La loi ne permet de rien signer ni payer avant la fin du délai de lecture.',
      follow(facts),
    ],
  }),
  'meeting-registered': (facts) => ({
    subject: 'Ton inscription à une rencontre',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Ta place est gardée.'
        : 'Tout est pris : tu es sur la liste d’attente. Si une place se libère, on t’écrit.',
      FREE,
      follow(facts),
    ],
  }),
  'meeting-fixed': (facts) => ({
    subject: 'La date de la rencontre est choisie',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Cette date est une des tiennes. Ta place est gardée.'
        : 'Si cette date te convient, inscris-toi par ta page.',
      follow(facts),
    ],
  }),
  'meeting-place': (facts) => ({
    subject: 'Une place s’est libérée pour toi',
    paragraphs: [
      where(facts),
      'Tu étais sur la liste d’attente : tu as maintenant une place.',
      follow(facts),
    ],
  }),
  'meeting-soon': (facts) => ({
    subject: 'Ta rencontre est bientôt',
    paragraphs: [
      where(facts),
      'Si tu ne peux pas venir, rends ta place : elle servira.',
      follow(facts),
    ],
  }),
  'meeting-cancelled': (facts) => ({
    subject: 'Une rencontre est annulée',
    paragraphs: [
      where(facts),
      'Elle n’aura pas lieu. Choisis-en une autre par ta page.',
      follow(facts),
    ],
  }),
  'introduction-proposed': (facts) => ({
    subject: 'Quelqu’un voudrait te parler',
    paragraphs: [
      'La coordination propose de te mettre en contact avec une autre personne.',
      'Rien ne passe sans votre accord à tous les deux, et personne ne voit ton adresse.',
      follow(facts),
    ],
  }),
  message: ({ link }) => ({
    subject: 'Tu as un message',
    paragraphs: [
      'Quelqu’un avec qui tu es en contact t’a écrit. Lis-le dans ton espace.',
      link,
    ],
  }),
  'appointment-soon': ({ dueOn, link }) => ({
    subject: 'Ton entretien est bientôt',
    paragraphs: [
      `Tu as un entretien le ${dayIn('fr', dueOn)}. Les détails sont dans ton espace :`,
      link,
    ],
  }),
  'document-expires': ({ type, dueOn, link }) => ({
    subject: 'Une pièce de ton dossier arrive à son terme',
    paragraphs: [
      `${DOCUMENTS[type]} de ton dossier vaut jusqu’au ${dayIn('fr', dueOn)} compris. Ton ` +
        'dossier reste valable jusque-là. Dépose la nouvelle pièce, en PDF ou en photo, à cette ' +
        'adresse :',
      link,
      'Une autre personne la regardera.',
    ],
  }),
  'bank-details-proposed': (facts) => ({
    subject: 'Un numéro de compte va changer',
    paragraphs: [
      `Quelqu’un propose de changer ${whose(facts)} chez ${facts.cooperative}. Rien n’a changé : ` +
        'une autre personne doit confirmer.',
      `Regarde-le ici : ${facts.link}`,
      ALARM,
    ],
  }),
  'bank-details-confirmed': (facts) => ({
    subject: 'Un numéro de compte change dans trois jours',
    paragraphs: [
      `Deux personnes l’ont décidé : ${whose(facts)} change chez ` +
        `${facts.cooperative} le ${from(facts)}. ` +
        'Jusque-là, l’ancien reste valable, et le changement peut être repris.',
      `Regarde-le ici : ${facts.link}`,
      ALARM,
    ],
  }),

  'bank-details-taken-back': (facts) => ({
    subject: 'Un numéro de compte ne change pas',
    paragraphs: [
      `Le changement est repris : ${whose(facts)} reste le même chez ${facts.cooperative}.`,
      `Regarde-le ici : ${facts.link}`,
      ALARM,
    ],
  }),
};
