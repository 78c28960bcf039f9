import type { Context } from '@plusloin/platform';
import { CooperativeApiModule } from './api/cooperative-api.module.js';
import { membershipChecks } from './membership.checks.js';
import { sendMemberLetter, sendMemberLetterHandler } from './set-up/send-member-letter.job.js';
import {
  tellOfBankDetails,
  tellOfBankDetailsHandler,
} from './steps/tell-of-bank-details.job.js';
import { tellWhatIsDue, tellWhatIsDueHandler } from './tell-what-is-due.job.js';

/** The path of members in their cooperative, and what they contribute to it. */
export const membershipContext: Context = {
  name: 'membership',
  api: CooperativeApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [tellWhatIsDue, tellOfBankDetails, sendMemberLetter],
  handlers: (services) => [
    tellWhatIsDueHandler(services),
    tellOfBankDetailsHandler(services),
    sendMemberLetterHandler(services),
  ],
  checks: membershipChecks,
};
