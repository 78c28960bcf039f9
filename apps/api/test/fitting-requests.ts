import { uuidv7 } from '@plusloin/kernel';

/** A body that fits, for the operations that take one. */
export const BODIES: Readonly<Record<string, unknown>> = {
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
  'me.tokens.make': { name: 'Mon tableur', scope: 'read', days: 30 },
  'invitation.send': { email: 'somebody@plusloin.test', role: 'auditor' },
};

/** What else stands in addresses; none of these exists, so that no such thing is found. */
export const ELSE = {
  ...{ quarter: '2026-Q3', closeId: uuidv7(), subject: 'NOBODY', kind: 'pdf' },
  ...{ questionId: uuidv7(), webhookId: uuidv7() },
  ...{ grantId: uuidv7(), tokenId: uuidv7() },
};
