import { inCooperative } from './line.js';

const CLOSERS = { accountant: 'all', coordinator: 'all' } as const;
const CLOSES = { ...CLOSERS, auditor: 'all' } as const;
const STATEMENTS = {
  ...CLOSES,
  member: 'own',
  adviser: 'own',
  'external-accountant': 'own',
} as const;

/** Statements, and the closes that make them. */
export const statementLines = {
  'statement.list': inCooperative('The statements that were published', STATEMENTS),
  'statement.read': inCooperative('What a statement says', STATEMENTS),
  'statement.figure': inCooperative('The accounts behind a figure of a statement', STATEMENTS),
  'statement.figure-lines': inCooperative('The lines of such an account', STATEMENTS),
  'statement.file': inCooperative('A file of a statement', STATEMENTS),

  'close.list': inCooperative('The closes and how they stand', CLOSES),
  'close.checks': inCooperative('What stands in the way of a close', CLOSES),
  'close.follow': inCooperative('How far a close is, as it goes on', CLOSES),
  'close.propose': inCooperative('Propose that a quarter be closed', CLOSERS),
  'close.withdraw': inCooperative('Take back or decline what was proposed', CLOSERS),
  'close.confirm': inCooperative('Confirm what another person proposed', CLOSERS),
};
