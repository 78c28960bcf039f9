import { uuidv7 } from '@plusloin/kernel';

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'adviser.name': { accountId: null },
  'appointment.make': { startsAt: '2999-01-04T10:00:00Z', minutes: 45, place: 'à distance' },
  'appointment.settle': { state: 'cancelled' },
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
  'start.mark': { isDone: true },
};

/** What must be said besides, behind the address. */
export const QUERIES: Readonly<Record<string, string>> = {
  'document.upload': '?type=diploma&issuedOn=2015-06-30&title=assistant-social',
};

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  ...{ quarter: '2026-Q3', closeId: uuidv7(), subject: 'NOBODY', kind: 'pdf', step: 'bank' },
  ...{ documentId: uuidv7(), appointmentId: uuidv7(), sha256: 'f'.repeat(64) },
  ...{ grantId: uuidv7(), tokenId: uuidv7() },
};
