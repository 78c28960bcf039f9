import { uuidv7 } from '@plusloin/kernel';

const TOKEN = 'a'.repeat(32);

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'candidacy.take-seat': { dates: [] },
  'candidate.answer': { words: 'Bonjour, parlons-en mardi.' },
  'candidate.introduce': { memberId: uuidv7() },
  'candidate.note': { words: 'Appelée lundi' },
  'candidate.step': { verb: 'refuse', why: 'ne donne pas suite' },
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'front-desk.apply': {
    ...{ name: 'Nora Petit', email: 'nora@essai.test', practiceWished: 'Médiation' },
  },
  'front-desk.follow': { token: TOKEN },
  'front-desk.give-back': { token: TOKEN, meetingId: uuidv7() },
  'front-desk.take-seat': { token: TOKEN, meetingId: uuidv7() },
  'information.publish': { title: 'Information', text: 'Ce que tu dois savoir' },
  'introduction.write': { words: 'Bonjour' },
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
  'meeting.attend': { present: [] },
  'meeting.propose': {
    ...{ title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 },
    dates: ['2099-01-01T18:00:00Z'],
  },
};

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  ...{ quarter: '2026-Q3', closeId: uuidv7(), subject: 'NOBODY', kind: 'pdf' },
  ...{ slug: 'nowhere', pathId: uuidv7(), meetingId: uuidv7(), introductionId: uuidv7() },
  ...{ grantId: uuidv7(), tokenId: uuidv7() },
};
