import { inCooperative, type Logs, type OperationRule } from './line.js';

/** What is sealed is opened by a person, never by a program in their name. */
const sealed = (
  says: string,
  may: OperationRule['may'],
  logs: Logs,
  needs: 'in-person' | 'step-up' = 'in-person',
): OperationRule => inCooperative(says, may, logs, needs);

/** Whom a member accompanies is that member's alone: no role of the cooperative is named here. */
const SOCIAL_WORKER = { member: 'own' } as const;
const GUARDIANS = { coordinator: 'all', ethics: 'all', accountant: 'all' } as const;

/** The identities of persons accompanied, and how they are opened in need. */
export const vaultLines = {
  'person.list': sealed('The pseudonyms of the persons one accompanies', SOCIAL_WORKER, 'nothing'),
  'person.add': sealed(
    'Seal who a person is, behind a new pseudonym',
    SOCIAL_WORKER,
    'vault.persons-sealed',
  ),
  'person.open': sealed(
    'Who stands behind a pseudonym; logged',
    SOCIAL_WORKER,
    'vault.identity-opened',
  ),
  'person.correct': sealed('Correct who a person is', SOCIAL_WORKER, 'vault.identity-corrected'),
  'person.notes': sealed(
    'The sealed notes about a person; logged',
    SOCIAL_WORKER,
    'vault.identity-opened',
  ),
  'person.note': sealed('Seal a note about a person', SOCIAL_WORKER, 'vault.note-sealed'),
  'person.openings': sealed('Who opened an identity, when and why', SOCIAL_WORKER, 'nothing'),
  'person.correspondence': sealed(
    'The table of correspondence for a tax inspector; logged',
    SOCIAL_WORKER,
    'vault.correspondence-printed',
    'step-up',
  ),

  'break-glass.list': sealed(
    'Exceptional accesses, asked for and past',
    { ...GUARDIANS, auditor: 'all' },
    'nothing',
  ),
  'break-glass.of-member': sealed(
    'Exceptional accesses to what is sealed for oneself',
    SOCIAL_WORKER,
    'nothing',
  ),
  'break-glass.members': sealed('For which members something is sealed', GUARDIANS, 'nothing'),
  'break-glass.ask': sealed(
    'Ask to open what is sealed for a member',
    GUARDIANS,
    'vault.break-glass-asked',
    'step-up',
  ),
  'break-glass.reason': sealed(
    'Why it was asked; logged',
    { ...GUARDIANS, ...SOCIAL_WORKER },
    'vault.break-glass-reason-read',
  ),
  'break-glass.approve': sealed(
    'Confirm what another person asked',
    GUARDIANS,
    'vault.break-glass-approved',
    'step-up',
  ),
  'break-glass.end': sealed(
    'Decline what was asked, or shut it before its time',
    GUARDIANS,
    'vault.break-glass-ended',
  ),
  'break-glass.persons': sealed('The pseudonyms that an access opens', GUARDIANS, 'nothing'),
  'break-glass.open': sealed(
    'Open one of them; logged',
    GUARDIANS,
    'vault.identity-opened',
    'step-up',
  ),
};
