import { forEverybody, inCooperative, nothing, reads } from './line.js';

const OWN = { candidate: 'own' } as const;
/** Either of two who are put in touch. */
const EITHER = { candidate: 'own', member: 'own' } as const;
const TEAM = { coordinator: 'all' } as const;

/** Those who wonder whether to join, and the meetings where they come. */
export const candidateLines = {
  'front-desk.card': forEverybody('What a cooperative offers to whoever wonders', 'nothing'),
  'front-desk.apply': forEverybody(
    'Ask to join, or to come to a meeting',
    'membership.path-step-taken',
  ),
  'front-desk.follow': forEverybody(
    'Where one is, by the link that was mailed',
    nothing('reads, with the link in a body since it is a secret'),
  ),
  'front-desk.take-seat': forEverybody(
    'Answer a meeting, by the link that was mailed',
    'membership.meeting-answered',
  ),
  'front-desk.give-back': forEverybody(
    'Give a place back, by the link that was mailed',
    'membership.seat-given-back',
  ),

  'candidacy.read': reads('Where one is on the way in', OWN),
  'candidacy.confirm-reading': inCooperative(
    'Say to have read the information',
    OWN,
    'membership.information-read',
  ),
  'candidacy.take-seat': inCooperative('Answer a meeting', OWN, 'membership.meeting-answered'),
  'candidacy.give-back': inCooperative('Give a place back', OWN, 'membership.seat-given-back'),
  'candidacy.withdraw': inCooperative('Go no further', OWN, 'membership.path-step-taken'),

  'candidacy.bring-document': inCooperative(
    'Bring a document before one is a member',
    OWN,
    'membership.document-brought',
  ),
  'candidacy.document-file': inCooperative(
    'The file of what one brought, to be saved',
    OWN,
    'membership.document-opened',
  ),
  'candidacy.withdraw-document': inCooperative(
    'Take back what nobody has judged yet',
    OWN,
    'membership.document-withdrawn',
  ),

  'introduction.list': reads('With whom one may be put in touch', EITHER),
  'introduction.consent': inCooperative(
    'Agree to be put in touch',
    EITHER,
    'membership.introduction-agreed',
  ),
  'introduction.end': inCooperative('Be in touch no more', EITHER, 'membership.introduction-ended'),
  'introduction.messages': reads('What passed between the two', EITHER),
  'introduction.write': inCooperative('Write to the other', EITHER, 'membership.message-passed'),

  'candidate.list': inCooperative('Who asked to join', TEAM, 'membership.candidates-shown'),
  'candidate.peers': reads('With whom a candidate may be put in touch', TEAM),
  'candidate.read': inCooperative('The file of a candidate', TEAM, 'membership.candidate-opened'),
  'candidate.answer': inCooperative('Write to a candidate', TEAM, 'membership.candidate-answered'),
  'candidate.note': inCooperative(
    'Note something of a candidate',
    TEAM,
    'membership.candidate-noted',
  ),
  'candidate.step': inCooperative(
    'Take a step with a candidate',
    TEAM,
    'membership.path-step-taken',
  ),
  'candidate.inform': inCooperative(
    'Hand the information document over',
    TEAM,
    'membership.information-given',
  ),
  'candidate.introduce': inCooperative(
    'Propose to put two people in touch',
    TEAM,
    'membership.introduction-proposed',
  ),
  'candidate.invite': inCooperative(
    'Send the letter that opens an account',
    TEAM,
    'identity.invited',
  ),
  'information.read': reads('The information document in force', TEAM),
  'information.publish': inCooperative(
    'Publish the next edition of it',
    TEAM,
    'membership.information-published',
  ),

  'meeting.list': reads('The meetings', TEAM),
  'meeting.read': inCooperative('A meeting and who comes', TEAM, 'membership.seats-shown'),
  'meeting.propose': inCooperative(
    'Announce a meeting, or a poll of dates',
    TEAM,
    'membership.meeting-proposed',
  ),
  'meeting.attend': inCooperative('Say who was there', TEAM, 'membership.attendance-noted'),
  'meeting.call-off': inCooperative('Call a meeting off', TEAM, 'membership.meeting-called-off'),
};
