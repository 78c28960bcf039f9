import type { Context } from '@plusloin/platform';
import { membershipChecks } from './membership.checks.js';
import { tellWhatIsDue, tellWhatIsDueHandler } from './tell-what-is-due.job.js';

/** The path of members in their cooperative, and what they contribute to it. */
export const membershipContext: Context = {
  name: 'membership',
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [tellWhatIsDue],
  handlers: (services) => [tellWhatIsDueHandler(services)],
  checks: membershipChecks,
};
