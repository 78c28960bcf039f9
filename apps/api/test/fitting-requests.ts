import { uuidv7 } from '@plusloin/kernel';

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
};

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  quarter: '2026-Q3',
  closeId: uuidv7(),
  subject: 'NOBODY',
  kind: 'pdf',
  booksId: uuidv7(),
  jobId: uuidv7(),
  sequence: '1',
  ...{ books: 'NOBODY', block: 'money', line: 'total', account: '400', reading: 'moved' },
};
