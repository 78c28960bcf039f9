import { inCooperative, reads } from './line.js';

/** What the law on personal data gives to people, and what a cooperative must be able to show. */
export const privacyLines = {
  'privacy.read': reads('What is processed, why, and for how long it is kept', {
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    coordinator: 'all',
    ethics: 'all',
    auditor: 'all',
  }),
  'person.export': inCooperative(
    'All that is known of a person, for that person; logged',
    { member: 'own' },
    'vault.person-exported',
  ),
  'person.erase': inCooperative(
    'Make an identity unreadable for good',
    { member: 'own' },
    'vault.person-erased',
  ),
  'member.export': inCooperative(
    'All that is known of a member and whom they accompany; logged',
    { member: 'own' },
    'vault.member-exported',
    'step-up',
  ),
};
