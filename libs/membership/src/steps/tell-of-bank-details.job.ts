import { mailboxesOfMember, mailboxesOfRoles } from '@plusloin/identity';
import {
  defineJob,
  handle,
  mailerOf,
  type Actor,
  type JobHandler,
  type Services,
} from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';
import { z } from 'zod';
import { bankDetailsMail } from './steps-mails.js';
import { stepOf } from './steps.queries.js';

/** Whose account number is to change is told, and told again when it has. */
export const tellOfBankDetails = defineJob({
  name: 'membership.tell-of-bank-details',
  payload: z.strictObject({ stepId: z.uuid(), isConfirmed: z.boolean() }),
  key: ({ stepId, isConfirmed }) =>
    `membership.tell-of-bank-details-${stepId}-${isConfirmed ? 'confirmed' : 'proposed'}`,
});

export const tellOfBankDetailsHandler = (services: Services): JobHandler =>
  handle(tellOfBankDetails, (actor, job) => tell(services, actor, job));

async function tell(
  { work, config }: Services,
  actor: Actor,
  { stepId, isConfirmed }: { readonly stepId: string; readonly isConfirmed: boolean },
): Promise<void> {
  const { mails } = await work.read(actor, async (tx) => {
    const step = await stepOf(tx, stepId);
    if (step?.kind !== 'bank-details') throw new Error(`${stepId} is no step of an account`);
    const { name, contactEmail } = await new CooperativeSettings().read(tx);
    const found =
      step.memberId === null
        ? [contactEmail, ...(await mailboxesOfRoles(tx, ['coordinator']))]
        : await mailboxesOfMember(tx, step.memberId);
    const boxes = [...new Set(found.filter((one) => one !== ''))];
    const of = { cooperative: name, isConfirmed, isMember: step.memberId !== null };
    return { mails: boxes.map((to) => bankDetailsMail(config.origin, { to, ...of })) };
  });
  const mailer = mailerOf(config);
  for (const mail of mails) await mailer.send(mail);
}
