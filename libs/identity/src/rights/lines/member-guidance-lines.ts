import { forEverybody, inCooperative, reads } from './line.js';

/** The compass of members: their own books are theirs, and whom they are accompanied by. */
export const memberGuidanceLines = {
  'guidance.member': reads('The compass as one’s own books fill it', {
    member: 'own',
    adviser: 'own',
  }),
  'guidance.settings.read': reads('What is decided about the compass of members', {
    coordinator: 'all',
    auditor: 'all',
  }),
  'guidance.settings.change': inCooperative(
    'Decide about the compass of members',
    { coordinator: 'all' },
    'guidance.settings-changed',
  ),
  'guidance.first-year': forEverybody(
    'What first years brought, where a cooperative shows it',
    'nothing',
  ),
};
