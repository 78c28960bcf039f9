import { handle, mailerOf, type Context } from '@plusloin/platform';
import { MembershipApiModule } from './api/membership-api.module.js';
import { membershipTables } from './exported-tables.js';
import { mailNotice } from './mails/mail-notice.job.js';
import { NoticeMails } from './mails/notice-mails.service.js';
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
  api: MembershipApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [mailNotice, tellWhatIsDue, tellOfBankDetails, sendMemberLetter],
  handlers: (services) => [
    tellWhatIsDueHandler(services),
    tellOfBankDetailsHandler(services),
    sendMemberLetterHandler(services),
    handle(mailNotice, (actor, { key }) => {
      const { config } = services;
      return new NoticeMails(services, mailerOf(config), config.origin).send(actor, key);
    }),
  ],
  checks: membershipChecks,
  tables: membershipTables,
};
