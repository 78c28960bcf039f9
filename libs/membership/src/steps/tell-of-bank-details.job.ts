import {
  mailboxAt,
  MailDoor,
  mailboxesOfMember,
  mailboxesOfRoles,
  type Addressed,
} from '@plusloin/identity';
import {
  defineJob,
  handle,
  mailerOf,
  type Config,
  type JobHandler,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';
import { z } from 'zod';
import { membershipMails, type MembershipMails } from '../mails/membership-mails.js';
import { stepOf } from './steps.queries.js';

export const BANK_DETAILS_EVENTS = ['proposed', 'confirmed', 'taken-back'] as const;
export type BankDetailsEvent = (typeof BANK_DETAILS_EVENTS)[number];

/** Whose account number is to change is told: of the wish, of when it will, of its taking back. */
export const tellOfBankDetails = defineJob({
  name: 'membership.tell-of-bank-details',
  payload: z.strictObject({ stepId: z.uuid(), event: z.enum(BANK_DETAILS_EVENTS) }),
  key: (job) => `membership.tell-of-bank-details-${job.stepId}-${job.event}`,
});

type Telling = z.infer<typeof tellOfBankDetails.payload>;

interface TellingParts extends Pick<Services, 'work'> {
  readonly config: Pick<Config, 'smtpUrl' | 'dataFolder' | 'origin'>;
}

export const tellOfBankDetailsHandler = ({ work, config }: TellingParts): JobHandler => {
  const door = new MailDoor(work, membershipMails, mailerOf(config));
  return handle(tellOfBankDetails, (actor, job) =>
    door.send(actor, `bank-details:${job.stepId}:${job.event}`, (tx) =>
      letterOf(tx, config.origin, job),
    ),
  );
};

async function letterOf(
  tx: Tx,
  origin: string,
  job: Telling,
): Promise<Addressed<MembershipMails>> {
  const step = await stepOf(tx, job.stepId);
  if (step?.kind !== 'bank-details') throw new Error(`${job.stepId} is no step of an account`);
  const { name: cooperative, contactEmail, timeZone } = await new CooperativeSettings().read(tx);
  const facts = { cooperative, link: origin, isMember: step.memberId !== null };
  const mailboxes = step.memberId === null
    ? await mailboxesOfTheCooperative(tx, contactEmail)
    : await mailboxesOfMember(tx, step.memberId);
  if (job.event !== 'confirmed') {
    return { mail: { kind: `bank-details-${job.event}`, facts }, mailboxes };
  }
  const coming = { ...facts, from: step.holdsFrom ?? tx.now, timeZone };
  return { mail: { kind: 'bank-details-confirmed', facts: coming }, mailboxes };
}

async function mailboxesOfTheCooperative(tx: Tx, contactEmail: string) {
  const team = await mailboxesOfRoles(tx, ['coordinator']);
  if (contactEmail === '') return team;
  const contact = { address: contactEmail, holderId: tx.cooperativeId, language: null };
  return [await mailboxAt(tx, contact), ...team];
}
