import { forEverybody, inCooperative } from './line.js';

const OWN = { candidate: 'own' } as const;
/** Either of two who are put in touch. */
const EITHER = { candidate: 'own', member: 'own' } as const;
const TEAM = { coordinator: 'all' } as const;

/** Those who wonder whether to join, and the meetings where they come. */
export const candidateLines = {
  'front-desk.card': forEverybody('What a cooperative offers to whoever wonders'),
  'front-desk.apply': forEverybody('Ask to join, or to come to a meeting'),
  'front-desk.follow': forEverybody('Where one is, by the link that was mailed'),
  'front-desk.take-seat': forEverybody('Answer a meeting, by the link that was mailed'),
  'front-desk.give-back': forEverybody('Give a place back, by the link that was mailed'),

  'candidacy.read': inCooperative('Where one is on the way in', OWN),
  'candidacy.confirm-reading': inCooperative('Say to have read the information', OWN),
  'candidacy.take-seat': inCooperative('Answer a meeting', OWN),
  'candidacy.give-back': inCooperative('Give a place back', OWN),
  'candidacy.withdraw': inCooperative('Go no further', OWN),

  'candidacy.bring-document': inCooperative('Bring a document before one is a member', OWN),
  'candidacy.document-file': inCooperative('The file of what one brought, to be saved', OWN),
  'candidacy.withdraw-document': inCooperative('Take back what nobody has judged yet', OWN),

  'introduction.list': inCooperative('With whom one may be put in touch', EITHER),
  'introduction.consent': inCooperative('Agree to be put in touch', EITHER),
  'introduction.end': inCooperative('Be in touch no more', EITHER),
  'introduction.messages': inCooperative('What passed between the two', EITHER),
  'introduction.write': inCooperative('Write to the other', EITHER),

  'candidate.list': inCooperative('Who asked to join', TEAM),
  'candidate.peers': inCooperative('With whom a candidate may be put in touch', TEAM),
  'candidate.read': inCooperative('The file of a candidate', TEAM),
  'candidate.answer': inCooperative('Write to a candidate', TEAM),
  'candidate.note': inCooperative('Note something of a candidate', TEAM),
  'candidate.step': inCooperative('Take a step with a candidate', TEAM),
  'candidate.inform': inCooperative('Hand the information document over', TEAM),
  'candidate.introduce': inCooperative('Propose to put two people in touch', TEAM),
  'candidate.invite': inCooperative('Send the letter that opens an account', TEAM),
  'information.read': inCooperative('The information document in force', TEAM),
  'information.publish': inCooperative('Publish the next edition of it', TEAM),

  'meeting.list': inCooperative('The meetings', TEAM),
  'meeting.read': inCooperative('A meeting and who comes', TEAM),
  'meeting.propose': inCooperative('Announce a meeting, or a poll of dates', TEAM),
  'meeting.attend': inCooperative('Say who was there', TEAM),
  'meeting.call-off': inCooperative('Call a meeting off', TEAM),
};
