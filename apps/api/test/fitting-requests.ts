import { uuidv7 } from '@plusloin/kernel';

/** A rule that nobody has voted yet. */
const TERMS = {
  ...{ code: 'essai', validFrom: '2099-01-01', label: '5 % du facturé' },
  base: { kind: 'invoiced', accounts: ['70'] },
  tiers: { how: 'marginal', steps: [{ upTo: null, percent: '5' }] },
};

const REASON = 'Voté en assemblée générale';

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'close.propose': { quarter: '2026-Q3', reason: 'Les comptes sont complets' },
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
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
};

function membersCsv(): string {
  const columns = 'code;nom;email;langue;pratique;intitule;mode;depuis;livres;numero;tva';
  const line = 'ADA;Ada;ada@plusloin.test;fr;ADA;Essai;independent-principal;2026-01-01;coop;;';
  return `${columns}\n${line}\n`;
}

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  ...{ quarter: '2026-Q3', closeId: uuidv7(), subject: 'NOBODY', kind: 'pdf' },
  ...{ grantId: uuidv7(), tokenId: uuidv7() },
  ...{ stepId: uuidv7(), exportId: uuidv7() },
};

/** Of an edit: the version that stands at first. Later ones are told that it was edited. */
export const EDIT = { 'if-match': '"1"' };
