import { inCooperative, reads } from './line.js';

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
  'statement.list': reads('The statements that were published', STATEMENTS),
  'statement.read': reads('What a statement says', STATEMENTS),
  'statement.figure': reads('The accounts behind a figure of a statement', STATEMENTS),
  'statement.figure-lines': reads('The lines of such an account', STATEMENTS),
  'statement.file': inCooperative(
    'A file of a statement',
    STATEMENTS,
    ['statements.file-fetched', 'statements.pooled-file-fetched'],
  ),

  'close.list': reads('The closes and how they stand', CLOSES),
  'close.checks': reads('What stands in the way of a close', CLOSES),
  'close.follow': reads('How far a close is, as it goes on', CLOSES),
  'close.propose': inCooperative(
    'Propose that a quarter be closed',
    CLOSERS,
    'statements.close-proposed',
  ),
  'close.withdraw': inCooperative(
    'Take back or decline what was proposed',
    CLOSERS,
    'statements.close-withdrawn',
  ),
  'close.confirm': inCooperative(
    'Confirm what another person proposed',
    CLOSERS,
    'statements.close-confirmed',
  ),
};
