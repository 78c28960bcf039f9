import { inCooperative, reads } from './line.js';

/** The cooperative itself, and who is in it. */
export const cooperativeLines = {
  'cooperative.read': reads('A cooperative and what the caller is there', {
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

  'member.read': reads('A member', {
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    'external-accountant': 'own',
    coordinator: 'all',
    auditor: 'all',
  }),

  'role.list': reads('Who holds which role', { coordinator: 'all' }),
  'role.end': inCooperative(
    'End a role, from the next request on',
    { coordinator: 'all' },
    'identity.role-ended',
  ),

  'invitation.members': reads('Find whom an invitation may concern', { coordinator: 'all' }),
  'invitation.list': reads('Letters that may still be accepted', { coordinator: 'all' }),
  'invitation.withdraw': inCooperative(
    'Withdraw a letter before it is accepted',
    { coordinator: 'all' },
    'identity.invitation-withdrawn',
  ),
  'invitation.send': inCooperative(
    'Invite somebody; into a role that decides, with a second factor shown just now',
    { coordinator: 'all' },
    'identity.invited',
  ),
};
