/** A body that fits, for the operations that take one. Ids in it become those of the world. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
};

/** What must be said besides, behind the address. */
export const QUERIES: Readonly<Record<string, string>> = {};

/**
 * What else stands in addresses. Names that end in Id need no line: they are filled with ids of
 * what `planted-things.ts` makes in both cooperatives, or of nothing, which is then not found.
 */
export const ELSE = {
  ...{ quarter: '2026-Q3', subject: 'NOBODY', kind: 'pdf', sequence: '1' },
  ...{ books: 'NOBODY', block: 'money', line: 'total', account: '400' },
};

/** Names of things that are no ids: what is looked for under them is not found either. */
export const NAMES_NOTHING = /\{(subject|sequence|books)\}/;
