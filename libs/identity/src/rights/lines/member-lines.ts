import { inCooperative, nothing, reads } from './line.js';

const OFFICE = { coordinator: 'all', accountant: 'all', auditor: 'all' } as const;
const THEMSELVES = { member: 'own', coordinator: 'all' } as const;
const ACCOMPANIED = { adviser: 'own', coordinator: 'all' } as const;

/** Members on their path: documents, who accompanies them, how they leave. */
export const memberLines = {
  'member.list': reads('The members', { ...OFFICE, adviser: 'own' }),
  'member.record': reads('The path of a member and all that belongs to it', {
    ...OFFICE,
    adviser: 'own',
    member: 'own',
  }),
  'member.associate': inCooperative(
    'Make an associate of a member',
    { coordinator: 'all' },
    'membership.path-step-taken',
  ),
  'member.return': inCooperative(
    'Take a member back who had left',
    { coordinator: 'all' },
    'membership.path-step-taken',
  ),

  'document.upload': inCooperative(
    'Bring a document of a member',
    THEMSELVES,
    'membership.document-brought',
  ),
  'document.list': inCooperative(
    'The documents that wait to be judged',
    { coordinator: 'all' },
    'membership.candidates-shown',
  ),
  'document.file': inCooperative(
    'The file of a document, to be saved',
    THEMSELVES,
    'membership.document-opened',
  ),
  'document.judge': inCooperative(
    'Verify or refuse a document',
    { coordinator: 'all' },
    'membership.document-judged',
  ),

  'adviser.list': reads('Who may accompany members', { coordinator: 'all' }),
  'adviser.name': inCooperative(
    'Say who accompanies a member',
    { coordinator: 'all' },
    ['membership.adviser-named', 'membership.adviser-ended'],
  ),
  'appointment.make': inCooperative(
    'Make an appointment with a member',
    ACCOMPANIED,
    'membership.appointment-made',
  ),
  'appointment.settle': inCooperative(
    'Say that an appointment was held or is off',
    ACCOMPANIED,
    'membership.appointment-settled',
  ),
  // What is said between two people: not even the coordination reads it.
  'note.list': inCooperative(
    'The notes about a member, opened',
    { adviser: 'own' },
    'membership.adviser-notes-opened',
  ),
  'note.add': inCooperative(
    'Keep a note about a member, sealed',
    { adviser: 'own' },
    'membership.adviser-note-sealed',
  ),

  'leaving.read': reads('What is open when a member leaves', { ...THEMSELVES, accountant: 'all' }),
  'leaving.announce': inCooperative(
    'Say that a member wishes to leave',
    THEMSELVES,
    'membership.path-step-taken',
  ),
  'leaving.end': inCooperative(
    'End a membership',
    { coordinator: 'all' },
    'membership.membership-ended',
  ),
  'leaving.archive': inCooperative(
    'A file of the archive of a member who left',
    { coordinator: 'all' },
    'membership.archive-fetched',
  ),

  'start.read': reads('What is done of the first steps of a member', { member: 'own' }),
  'start.mark': inCooperative(
    'Mark one of the first steps of a member',
    { member: 'own' },
    nothing('what the caller alone has marked'),
  ),
};
