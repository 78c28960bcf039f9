import { uuidv7 } from '@plusloin/kernel';

const TOKEN = 'a'.repeat(32);
const NOBODY = uuidv7();
/** A rule that nobody has voted yet. */
const TERMS = {
  ...{ code: 'essai', validFrom: '2099-01-01', label: '5 % du facturé' },
  base: { kind: 'invoiced', accounts: ['70'] },
  tiers: { how: 'marginal', steps: [{ upTo: null, percent: '5' }] },
};

const REASON = 'Voté en assemblée générale';

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
  'guidance.member.compare': { answers: { children: 1 } },
  'guidance.member.mission': {
    ...{ answers: {}, hours: '100', hourlyPrice: '60.00', costs: '0.00', months: 6 },
    ...{ wageMonth: '1200.00', isInBooks: false },
  },
  'guidance.settings.change': { showsFirstYear: true, dominantPayerPercent: 60 },
  'information.publish': { title: 'Information', text: 'Ce que tu dois savoir' },
  'introduction.write': { words: 'Bonjour' },
  'meeting.attend': { present: [] },
  'meeting.propose': {
    ...{ title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 },
    dates: ['2099-01-01T18:00:00Z'],
  },
  'close.remind': { quarter: '2026-Q3' },
  'close.retry': { practice: null },
  'close.trial.run': { quarter: '2026-Q3' },
  'close.year.begin': { year: 2026 },
  'me.language.choose': { language: 'nl' },
  'notification.read': { ids: null },
  'question.ask': { figure: 'NOBODY/result', text: 'Pourquoi ce montant ?' },
  'question.reply': { text: 'Parce que.' },
  'reopening.propose': { quarter: '2026-Q3', reason: 'Une facture a été oubliée' },
  'webhook.add': {
    ...{ url: 'https://example.org/hook', description: '' },
    events: ['close.published'],
  },
  'webhook.edit': {
    ...{ url: 'https://example.org/hook', description: '' },
    ...{ events: ['close.published'], isEnabled: true },
  },
  'webhook.replay': { since: '2026-10-01T00:00:00.000Z' },
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'candidacy.bring-document': new Blob(['%PDF-1.7 mine %%EOF'], { type: 'application/pdf' }),
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
  'settings.change': {
    ...{ name: 'Ici', legalName: 'Ici SC', registrationNumber: '0203.201.340' },
    ...{ street: 'rue des Essais 1', postalCode: '4000', city: 'Liège' },
    ...{ timeZone: 'Europe/Brussels', language: 'fr', saysVous: false, quorumPercent: 50 },
    contactEmail: 'ici@plusloin.test',
  },
  'bank-details.propose': { iban: 'BE68 5390 0754 7034', reason: REASON },
  'member.bank-details.propose': { iban: 'BE68 5390 0754 7034', reason: REASON },
  'price-ceiling.propose': { validFrom: '2099-01-01', hourly: '75.00', reason: REASON },
  'contribution-rule.propose': { terms: TERMS, reason: REASON },
  'contribution-rule.simulate': { terms: TERMS, quarters: ['2026-Q2'] },
  'set-up.books': { from: '2026-01-01', vat: 'taxable', periodicity: 'quarter' },
  'set-up.rule': {
    ...{ template: 'share-and-fixed', from: '2026-01-01', votedOn: '2025-12-01' },
  },
  'set-up.preview': { csv: membersCsv() },
  'set-up.members': { csv: membersCsv() },
  'set-up.invite': {},
  'guidance.compare': {
    situation: { country: 'FR', year: 2026, turnover: '30000.00', costs: '1000.00' },
    statuses: ['fr-micro', 'fr-eurl'],
  },
  'guidance.curve': {
    situation: { country: 'BE', year: 2026 },
    ...{ statuses: ['be-principal'], to: '40000.00' },
  },
  'guidance.changes': { answers: [TOKEN, TOKEN] },
  'guidance.evaluate': {
    ...{ country: 'BE', year: 2026, regime: 'frais_forfaitaires_profits' },
    inputs: { gross_profits_after_social_contributions: '40000.00' },
  },
  'guidance.fee': {
    ...{ turnover: '40000.00', sessionsPerWeek: 15, weeksPerYear: 44 },
    ...{ sessionMinutes: 60, unpaidMinutes: 30 },
  },
};

/** What must be said besides, behind the address. */
export const QUERIES: Readonly<Record<string, string>> = {
  'guidance.explain': '?status=fr-micro&figure=social',
  'person.notes': '?reason=follow-up',
  'person.open': '?reason=follow-up',
  'candidacy.bring-document': '?type=diploma&issuedOn=2015-06-30',
  'document.upload': '?type=diploma&issuedOn=2015-06-30&title=assistant-social',
};

/**
 * What else stands in addresses. Names that end in Id need no line: they are filled with ids of
 * what `planted-things.ts` makes in both cooperatives, or of nothing, which is then not found.
 */
export const ELSE = {
  ...{ quarter: '2026-Q3', subject: 'NOBODY', kind: 'pdf', sequence: '1', step: 'bank' },
  ...{ books: 'NOBODY', block: 'money', line: 'total', account: '400' },
  ...{ sha256: 'f'.repeat(64), slug: 'nowhere', token: TOKEN },
  ...{ name: encodeURIComponent('situation . recettes'), country: 'BE' },
};

/** Names of things that are no ids: what is looked for under them is not found either. */
export const NAMES_NOTHING = /\{(subject|sequence|books|sha256|slug)\}/;

function membersCsv(): string {
  const columns = 'code;nom;email;langue;pratique;intitule;mode;depuis;livres;numero;tva';
  const line = 'ADA;Ada;ada@plusloin.test;fr;ADA;Essai;independent-principal;2026-01-01;coop;;';
  return `${columns}\n${line}\n`;
}
