import { inCooperative } from './line.js';

/** The cooperative itself, and who is in it. */
export const cooperativeLines = {
  'cooperative.read': inCooperative('A cooperative and what the caller is there', {
    candidate: 'own',
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    'external-accountant': 'own',
    coordinator: 'all',
    auditor: 'all',
    ethics: 'own',
    'group-manager': 'own',
    adherent: 'own',
    representative: 'own',
    funder: 'own',
  }),

  'member.read': inCooperative('A member', {
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    'external-accountant': 'own',
    coordinator: 'all',
    auditor: 'all',
  }),

  'role.list': inCooperative('Who holds which role', { coordinator: 'all' }),
  'role.end': inCooperative('End a role, from the next request on', { coordinator: 'all' }),

  'invitation.members': inCooperative('Find whom an invitation may concern', {
    coordinator: 'all',
  }),
  'invitation.list': inCooperative('Letters that may still be accepted', { coordinator: 'all' }),
  'invitation.withdraw': inCooperative('Withdraw a letter before it is accepted', {
    coordinator: 'all',
  }),
  'invitation.send': inCooperative(
    'Invite somebody; into a role that decides, with a second factor shown just now',
    { coordinator: 'all' },
  ),
};
