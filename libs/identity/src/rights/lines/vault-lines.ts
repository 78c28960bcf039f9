import { inCooperative, type OperationRule } from './line.js';

/** What is sealed is opened by a person, never by a program in their name. */
const sealed = (
  says: string,
  may: OperationRule['may'],
  needs: 'in-person' | 'step-up' = 'in-person',
): OperationRule => inCooperative(says, may, needs);

/** Whom a member accompanies is that member's alone: no role of the cooperative is named here. */
const SOCIAL_WORKER = { member: 'own' } as const;
const GUARDIANS = { coordinator: 'all', ethics: 'all', accountant: 'all' } as const;

/** The identities of persons accompanied, and how they are opened in need. */
export const vaultLines = {
  'person.list': sealed('The pseudonyms of the persons one accompanies', SOCIAL_WORKER),
  'person.add': sealed('Seal who a person is, behind a new pseudonym', SOCIAL_WORKER),
  'person.open': sealed('Who stands behind a pseudonym; logged', SOCIAL_WORKER),
  'person.correct': sealed('Correct who a person is', SOCIAL_WORKER),
  'person.notes': sealed('The sealed notes about a person; logged', SOCIAL_WORKER),
  'person.note': sealed('Seal a note about a person', SOCIAL_WORKER),
  'person.openings': sealed('Who opened an identity, when and why', SOCIAL_WORKER),
  'person.correspondence': sealed(
    'The table of correspondence for a tax inspector; logged',
    SOCIAL_WORKER,
    'step-up',
  ),

  'break-glass.list': sealed('Exceptional accesses, asked for and past', {
    ...GUARDIANS,
    auditor: 'all',
  }),
  'break-glass.of-member': sealed(
    'Exceptional accesses to what is sealed for oneself',
    SOCIAL_WORKER,
  ),
  'break-glass.members': sealed('For which members something is sealed', GUARDIANS),
  'break-glass.ask': sealed('Ask to open what is sealed for a member', GUARDIANS, 'step-up'),
  'break-glass.reason': sealed('Why it was asked; logged', {
    ...GUARDIANS,
    ...SOCIAL_WORKER,
  }),
  'break-glass.approve': sealed('Confirm what another person asked', GUARDIANS, 'step-up'),
  'break-glass.end': sealed('Decline what was asked, or shut it before its time', GUARDIANS),
  'break-glass.persons': sealed('The pseudonyms that an access opens', GUARDIANS),
  'break-glass.open': sealed('Open one of them; logged', GUARDIANS, 'step-up'),
};
