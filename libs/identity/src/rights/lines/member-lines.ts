import { inCooperative } from './line.js';

const OFFICE = { coordinator: 'all', accountant: 'all', auditor: 'all' } as const;
const THEMSELVES = { member: 'own', coordinator: 'all' } as const;
const ACCOMPANIED = { adviser: 'own', coordinator: 'all' } as const;

/** Members on their path: documents, who accompanies them, how they leave. */
export const memberLines = {
  'member.list': inCooperative('The members', { ...OFFICE, adviser: 'own' }),
  'member.record': inCooperative('The path of a member and all that belongs to it', {
    ...OFFICE,
    adviser: 'own',
    member: 'own',
  }),
  'member.associate': inCooperative('Make an associate of a member', { coordinator: 'all' }),
  'member.return': inCooperative('Take a member back who had left', { coordinator: 'all' }),

  'document.upload': inCooperative('Bring a document of a member', THEMSELVES),
  'document.list': inCooperative('The documents that wait to be judged', { coordinator: 'all' }),
  'document.file': inCooperative('The file of a document, to be saved', THEMSELVES),
  'document.judge': inCooperative('Verify or refuse a document', { coordinator: 'all' }),

  'adviser.list': inCooperative('Who may accompany members', { coordinator: 'all' }),
  'adviser.name': inCooperative('Say who accompanies a member', { coordinator: 'all' }),
  'appointment.make': inCooperative('Make an appointment with a member', ACCOMPANIED),
  'appointment.settle': inCooperative('Say that an appointment was held or is off', ACCOMPANIED),
  // What is said between two people: not even the coordination reads it.
  'note.list': inCooperative('The notes about a member, opened', { adviser: 'own' }),
  'note.add': inCooperative('Keep a note about a member, sealed', { adviser: 'own' }),

  'leaving.read': inCooperative('What is open when a member leaves', {
    ...THEMSELVES,
    accountant: 'all',
  }),
  'leaving.announce': inCooperative('Say that a member wishes to leave', THEMSELVES),
  'leaving.end': inCooperative('End a membership', { coordinator: 'all' }),
  'leaving.archive': inCooperative('A file of the archive of a member who left', {
    coordinator: 'all',
  }),

  'start.read': inCooperative('What is done of the first steps of a member', { member: 'own' }),
  'start.mark': inCooperative('Mark one of the first steps of a member', { member: 'own' }),
};
