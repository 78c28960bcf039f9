import type { CalendarDate } from '@plusloin/kernel';
import type { Mail } from '@plusloin/platform';
import type { NoticeKind } from '../notices.queries.js';

export interface MeetingFacts {
  readonly title: string;
  readonly place: string;
  /** In words; null while its date is not chosen. */
  readonly when: string | null;
  readonly hasPlace: boolean;
}

export interface NoticeFacts {
  readonly cooperative: string;
  readonly dueOn: CalendarDate | null;
  readonly meeting: MeetingFacts | null;
  /** What the team writes; null once it was erased. */
  readonly answer: string | null;
  readonly links: {
    /** Where the reader follows what is theirs. */
    readonly own: string;
    readonly inside: string;
  };
}

/** What is mailed here: of documents, `documents/` writes itself. */
export type MailedKind = Exclude<NoticeKind, 'document-expires'>;

/** The mail of a notice, in plain French. Its subject names nobody. */
export function noticeMail(kind: MailedKind, facts: NoticeFacts): Omit<Mail, 'to'> {
  const { subject, lines } = WORDS[kind](facts);
  const closing = `${facts.cooperative}, par Plusloin`;
  return { subject, text: ['Bonjour,', ...lines, closing].join('\n\n') };
}

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
}

const FREE = 'Rien n’est à payer, ni maintenant ni plus tard, pour être candidat·e.';

/** 'mardi 1 décembre 2026'; a business day has no hour, and is read at noon. */
const dayIn = ({ dueOn }: NoticeFacts): string =>
  dueOn === null ? '' : DAYS.format(new Date(`${dueOn}T12:00:00Z`));

const DAYS = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'full', timeZone: 'UTC' });

const where = ({ meeting }: NoticeFacts): string =>
  meeting === null ? '' : [meeting.title, meeting.when, meeting.place].filter(Boolean).join('\n');

const place = ({ meeting }: NoticeFacts): string =>
  meeting?.hasPlace === true
    ? 'Ta place est gardée.'
    : 'Tout est pris : tu es sur la liste d’attente. Si une place se libère, on t’écrit.';

const follow = ({ links }: NoticeFacts): string =>
  `Pour voir où tu en es, changer d’avis ou rendre ta place :\n${links.own}`;

const WORDS: Readonly<Record<MailedKind, (facts: NoticeFacts) => Words>> = {
  'candidate-registered': (facts) => ({
    subject: `${facts.cooperative} a reçu ta demande`,
    lines: [`Merci. On te répond dans les 7 jours. ${FREE}`, follow(facts)],
  }),
  'candidate-answered': (facts) => ({
    subject: `${facts.cooperative} te répond`,
    lines: [facts.answer ?? 'La réponse a été effacée.', follow(facts)],
  }),
  'candidate-waits': ({ links }) => ({
    subject: 'Une candidature attend depuis plus de 7 jours',
    lines: [`Quelqu’un attend une première réponse. Réponds-lui aujourd’hui :\n${links.inside}`],
  }),
  'information-given': (facts) => ({
    subject: 'Le document d’information est là',
    lines: [
      'Tu peux lire le document d’information précontractuelle. Prends ton temps.',
      'La loi ne permet de rien signer ni payer avant la fin du délai de lecture.',
      follow(facts),
    ],
  }),
  'meeting-registered': (facts) => ({
    subject: 'Ton inscription à une rencontre',
    lines: [where(facts), place(facts), FREE, follow(facts)],
  }),
  'meeting-fixed': (facts) => ({
    subject: 'La date de la rencontre est choisie',
    lines: [
      where(facts),
      facts.meeting?.hasPlace === true
        ? 'Cette date est une des tiennes. Ta place est gardée.'
        : 'Si cette date te convient, inscris-toi par ta page.',
      follow(facts),
    ],
  }),
  'meeting-place': (facts) => ({
    subject: 'Une place s’est libérée pour toi',
    lines: [
      where(facts),
      'Tu étais sur la liste d’attente : tu as maintenant une place.',
      follow(facts),
    ],
  }),
  'meeting-soon': (facts) => ({
    subject: 'Ta rencontre est bientôt',
    lines: [where(facts), 'Si tu ne peux pas venir, rends ta place : elle servira.', follow(facts)],
  }),
  'meeting-cancelled': (facts) => ({
    subject: 'Une rencontre est annulée',
    lines: [where(facts), 'Elle n’aura pas lieu. Choisis-en une autre par ta page.', follow(facts)],
  }),
  'introduction-proposed': (facts) => ({
    subject: 'Quelqu’un voudrait te parler',
    lines: [
      'La coordination propose de te mettre en contact avec une autre personne.',
      'Rien ne passe sans votre accord à tous les deux, et personne ne voit ton adresse.',
      follow(facts),
    ],
  }),
  message: (facts) => ({
    subject: 'Tu as un message',
    lines: [
      'Quelqu’un avec qui tu es en contact t’a écrit. Lis-le dans ton espace.',
      facts.links.inside,
    ],
  }),
  'appointment-soon': (facts) => ({
    subject: 'Ton entretien est bientôt',
    lines: [
      `Tu as un entretien le ${dayIn(facts)}. Les détails sont dans ton espace :`,
      facts.links.inside,
    ],
  }),
};
