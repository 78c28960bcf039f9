import { forEverybody, inCooperative, nothing, reads } from './line.js';

const ACCOMPANIED = { member: 'own', adviser: 'own' } as const;
const COMPUTED = nothing('computed, and kept nowhere');

/** The compass of members: their own books are theirs, and whom they are accompanied by. */
export const memberGuidanceLines = {
  'guidance.member': reads('The compass as one’s own books fill it', ACCOMPANIED),
  'guidance.member.compare': inCooperative(
    'The same, with answers that no books hold',
    ACCOMPANIED,
    COMPUTED,
  ),
  'guidance.member.ahead': reads('Thresholds and days that come next', ACCOMPANIED),
  'guidance.member.mission': inCooperative(
    'What is left of a mission, self-employed or employed by the group',
    { ...ACCOMPANIED, coordinator: 'all' },
    COMPUTED,
  ),
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
