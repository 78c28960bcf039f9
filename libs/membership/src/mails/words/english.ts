import { dayIn, instantIn, type WordsOf } from '@plusloin/platform';
import type { DocumentType } from '../../documents/required-documents.js';
import type {
  AboutBankDetails,
  AboutComingAccount,
  AboutMeeting,
  MembershipMails,
  Told,
} from '../membership-mails.js';

const FREE = 'Being a candidate costs nothing, neither now nor later.';

const DOCUMENTS: Readonly<Record<DocumentType, string>> = {
  diploma: 'The diploma',
  insurance: 'The insurance',
  'criminal-record': 'The extract from the criminal record',
  'registration-number': 'The registration number',
};

const where = ({ meeting: { title, startsAt, timeZone, place } }: AboutMeeting): string =>
  [title, startsAt && instantIn('en', startsAt, timeZone), place].filter(Boolean).join('\n');

const follow = ({ link }: Told): string =>
  `To see where you are, change your mind or give your place back:\n${link}`;

const from = ({ from: at, timeZone }: AboutComingAccount): string =>
  instantIn('en', at, timeZone);

const whose = ({ isMember }: AboutBankDetails): string =>
  isMember ? 'your account number' : 'the account number of the cooperative';

const ALARM = 'If you did not know of this, call your cooperative at once.';

export const english: WordsOf<MembershipMails> = {
  'candidate-registered': (facts) => ({
    subject: `${facts.cooperative} has received your request`,
    paragraphs: [`Thank you. You will have an answer within 7 days. ${FREE}`, follow(facts)],
  }),
  'candidate-answered': (facts) => ({
    subject: `${facts.cooperative} answers you`,
    paragraphs: [facts.answer ?? 'The answer was erased.', follow(facts)],
  }),
  'candidate-waits': ({ link }) => ({
    subject: 'A candidate has been waiting for more than 7 days',
    paragraphs: [`Somebody is waiting for a first answer. Answer them today:\n${link}`],
  }),
  'candidacy-ends': (facts) => ({
    subject: 'Your application is about to be closed',
    paragraphs: [
      'We have not heard from you for a long time.',
      `Without a word from you, your application to ` +
        `${facts.cooperative} will be closed from ${dayIn('en', facts.dueOn)}, ` +
        'and what you have told us will be erased for good. You need do nothing.',
      'To keep it open, fill in the form again with the same address, or register for a ' +
        'meeting.',
      follow(facts),
    ],
  }),
  'information-given': (facts) => ({
    subject: 'The information document is here',
    paragraphs: [
      'You can read the pre-contract information document. Take your time.',
      'The law lets nobody sign or pay anything before the time to read it is over.',
      follow(facts),
    ],
  }),
  'meeting-registered': (facts) => ({
    subject: 'Your registration for a meeting',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'Your place is kept.'
        : 'It is full: you are on the waiting list. If a place becomes free, we will write to you.',
      FREE,
      follow(facts),
    ],
  }),
  'meeting-fixed': (facts) => ({
    subject: 'The date of the meeting is chosen',
    paragraphs: [
      where(facts),
      facts.meeting.hasPlace
        ? 'This date is one of yours. Your place is kept.'
        : 'If this date suits you, register on your page.',
      follow(facts),
    ],
  }),
  'meeting-place': (facts) => ({
    subject: 'A place has become free for you',
    paragraphs: [
      where(facts),
      'You were on the waiting list: you have a place now.',
      follow(facts),
    ],
  }),
  'meeting-soon': (facts) => ({
    subject: 'Your meeting is soon',
    paragraphs: [
      where(facts),
      'If you cannot come, give your place back: somebody will be glad of it.',
      follow(facts),
    ],
  }),
  'meeting-cancelled': (facts) => ({
    subject: 'A meeting is cancelled',
    paragraphs: [
      where(facts),
      'It will not take place. Choose another one on your page.',
      follow(facts),
    ],
  }),
  'introduction-proposed': (facts) => ({
    subject: 'Somebody would like to talk to you',
    paragraphs: [
      'The coordinators propose to put you in touch with another person.',
      'Nothing is passed on unless both of you agree, and nobody sees your address.',
      follow(facts),
    ],
  }),
  message: ({ link }) => ({
    subject: 'You have a message',
    paragraphs: [
      'Somebody you are in touch with has written to you. Read it in your space.',
      link,
    ],
  }),
  'appointment-soon': ({ dueOn, link }) => ({
    subject: 'Your appointment is soon',
    paragraphs: [
      `You have an appointment on ${dayIn('en', dueOn)}. The details are in your space:`,
      link,
    ],
  }),
  'document-expires': ({ type, dueOn, link }) => ({
    subject: 'A document in your file expires soon',
    paragraphs: [
      `${DOCUMENTS[type]} in your file is good until ${dayIn('en', dueOn)} included. Your file ` +
        'stays valid until then. Hand in the new document, as a PDF or a photo, at this address:',
      link,
      'Somebody else will look at it.',
    ],
  }),
  'bank-details-proposed': (facts) => ({
    subject: 'An account number is going to change',
    paragraphs: [
      `Somebody proposes to change ${whose(facts)} at ${facts.cooperative}. Nothing has changed: ` +
        'another person has to confirm.',
      `See it here: ${facts.link}`,
      ALARM,
    ],
  }),
  'bank-details-confirmed': (facts) => ({
    subject: 'An account number changes in three days',
    paragraphs: [
      `Two people have decided it: ${whose(facts)} changes at ` +
        `${facts.cooperative} on ${from(facts)}. ` +
        'Until then the former one holds, and the change can be taken back.',
      `See it here: ${facts.link}`,
      ALARM,
    ],
  }),

  'bank-details-taken-back': (facts) => ({
    subject: 'An account number does not change',
    paragraphs: [
      `The change was taken back: ${whose(facts)} stays the same at ${facts.cooperative}.`,
      `See it here: ${facts.link}`,
      ALARM,
    ],
  }),
};
