import { inCooperative } from './line.js';

/** Whom a member accompanies is that member's alone: no role of the cooperative is named here. */
const SOCIAL_WORKER = { member: 'own' } as const;
const GUARDIANS = { coordinator: 'all', ethics: 'all', accountant: 'all' } as const;

/** The identities of persons accompanied, and how they are opened in need. */
export const vaultLines = {
  'person.list': inCooperative('The pseudonyms of the persons one accompanies', SOCIAL_WORKER),
  'person.add': inCooperative('Seal who a person is, behind a new pseudonym', SOCIAL_WORKER),
  'person.open': inCooperative('Who stands behind a pseudonym; logged', SOCIAL_WORKER),
  'person.correct': inCooperative('Correct who a person is', SOCIAL_WORKER),
  'person.notes': inCooperative('The sealed notes about a person; logged', SOCIAL_WORKER),
  'person.note': inCooperative('Seal a note about a person', SOCIAL_WORKER),
  'person.openings': inCooperative('Who opened an identity, when and why', SOCIAL_WORKER),
  'person.correspondence': inCooperative(
    'The table of correspondence for a tax inspector; logged',
    SOCIAL_WORKER,
  ),

  'break-glass.list': inCooperative('Exceptional accesses, asked for and past', {
    ...GUARDIANS,
    auditor: 'all',
  }),
  'break-glass.of-member': inCooperative(
    'Exceptional accesses to what is sealed for oneself',
    SOCIAL_WORKER,
  ),
  'break-glass.members': inCooperative('For which members something is sealed', GUARDIANS),
  'break-glass.ask': inCooperative('Ask to open what is sealed for a member', GUARDIANS),
  'break-glass.reason': inCooperative('Why it was asked; logged', {
    ...GUARDIANS,
    ...SOCIAL_WORKER,
  }),
  'break-glass.approve': inCooperative('Confirm what another person asked', GUARDIANS),
  'break-glass.end': inCooperative('Decline what was asked, or shut it before its time', GUARDIANS),
  'break-glass.persons': inCooperative('The pseudonyms that an access opens', GUARDIANS),
  'break-glass.open': inCooperative('Open one of them; logged', GUARDIANS),
};
