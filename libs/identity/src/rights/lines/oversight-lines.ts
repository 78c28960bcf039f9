import { inCooperative, reads } from './line.js';

const LOG = { coordinator: 'all', accountant: 'all', auditor: 'all', member: 'own' } as const;

/** What was done, and what is under way. A member reads who opened what is theirs. */
export const oversightLines = {
  'audit.list': reads('The audit log', LOG),
  'audit.file': inCooperative(
    'The same for a spreadsheet, with its chain',
    LOG,
    'audit.exported',
  ),
  'job.list': reads('The work that is not done yet', { coordinator: 'all' }),
  'job.retry': inCooperative(
    'Ask again for work that was given up',
    { coordinator: 'all' },
    'platform.job-retried',
  ),
};
