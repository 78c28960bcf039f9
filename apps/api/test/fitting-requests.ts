import { uuidv7 } from '@plusloin/kernel';

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'break-glass.ask': { reason: 'Elle est à l’hôpital depuis hier' },
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
  'person.add': { name: 'Quelqu’un' },
  'person.correct': { name: 'Quelqu’un' },
  'person.erase': { reason: 'person-asks' },
  'person.note': { text: 'Une note' },
};

/** What must be said besides, behind the address. */
export const QUERIES: Readonly<Record<string, string>> = {
  'person.notes': '?reason=follow-up',
  'person.open': '?reason=follow-up',
};

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  ...{ quarter: '2026-Q3', closeId: uuidv7(), subject: 'NOBODY', kind: 'pdf' },
  ...{ grantId: uuidv7(), tokenId: uuidv7() },
  ...{ personId: uuidv7(), breakGlassId: uuidv7() },
};
