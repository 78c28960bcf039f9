import { inCooperative } from './line.js';

/** What the law on personal data gives to people, and what a cooperative must be able to show. */
export const privacyLines = {
  'privacy.read': inCooperative('What is processed, why, and for how long it is kept', {
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    coordinator: 'all',
    ethics: 'all',
    auditor: 'all',
  }),
  'person.export': inCooperative('All that is known of a person, for that person; logged', {
    member: 'own',
  }),
  'person.erase': inCooperative('Make an identity unreadable for good', { member: 'own' }),
  'member.export': inCooperative(
    'All that is known of a member and whom they accompany; logged',
    { member: 'own' },
    'step-up',
  ),
};
