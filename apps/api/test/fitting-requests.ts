import { uuidv7 } from '@plusloin/kernel';

const TOKEN = 'a'.repeat(32);
const NOBODY = uuidv7();

/** A body that fits, for the operations that take one. Ids in it become those of the world. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'break-glass.ask': { reason: 'Elle est à l’hôpital depuis hier' },
  'adviser.name': { accountId: null },
  'appointment.make': { startsAt: '2999-01-04T10:00:00Z', minutes: 45, place: 'à distance' },
  'appointment.settle': { state: 'cancelled' },
  'candidacy.take-seat': { dates: [] },
  'candidate.answer': { words: 'Bonjour, parlons-en mardi.' },
  'candidate.introduce': { memberId: NOBODY },
  'candidate.note': { words: 'Appelée lundi' },
  'candidate.step': { verb: 'refuse', why: 'ne donne pas suite' },
  'front-desk.apply': {
    ...{ name: 'Nora Petit', email: 'nora@essai.test', practiceWished: 'Médiation' },
  },
  'front-desk.follow': { token: TOKEN },
  'front-desk.give-back': { token: TOKEN, meetingId: NOBODY },
  'front-desk.take-seat': { token: TOKEN, meetingId: NOBODY },
  'information.publish': { title: 'Information', text: 'Ce que tu dois savoir' },
  'introduction.write': { words: 'Bonjour' },
  'meeting.attend': { present: [] },
  'meeting.propose': {
    ...{ title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 },
    dates: ['2099-01-01T18:00:00Z'],
  },
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'document.judge': { judgement: 'verified' },
  'document.upload': new Blob(['%PDF-1.7 a diploma %%EOF'], { type: 'application/pdf' }),
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
  // Of nobody: whom the others ask about must stay.
  'leaving.end': { memberCode: 'NOBODY', why: 'autre projet' },
  'leaving.announce': { why: 'autre projet' },
  'member.associate': { why: 'décision de l’équipe' },
  'member.return': { why: 'revient après un an' },
  'note.add': { text: 'A besoin de temps pour ses papiers' },
  'person.add': { name: 'Quelqu’un' },
  'person.correct': { name: 'Quelqu’un' },
  'person.erase': { reason: 'person-asks' },
  'person.note': { text: 'Une note' },
  'start.mark': { isDone: true },
};

/** What must be said besides, behind the address. */
export const QUERIES: Readonly<Record<string, string>> = {
  'person.notes': '?reason=follow-up',
  'person.open': '?reason=follow-up',
  'document.upload': '?type=diploma&issuedOn=2015-06-30&title=assistant-social',
};

/**
 * What else stands in addresses. Names that end in Id need no line: they are filled with ids of
 * what `planted-things.ts` makes in both cooperatives, or of nothing, which is then not found.
 */
export const ELSE = {
  ...{ quarter: '2026-Q3', subject: 'NOBODY', kind: 'pdf', sequence: '1', step: 'bank' },
  ...{ books: 'NOBODY', block: 'money', line: 'total', account: '400' },
  ...{ sha256: 'f'.repeat(64), slug: 'nowhere' },
};

/** Names of things that are no ids: what is looked for under them is not found either. */
export const NAMES_NOTHING = /\{(subject|sequence|books|sha256|slug)\}/;
