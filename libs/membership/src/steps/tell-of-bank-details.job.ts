import { mailboxesOfMember, mailboxesOfRoles } from '@plusloin/identity';
import {
  defineJob,
  handle,
  mailerOf,
  type Actor,
  type Config,
  type JobHandler,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';
import type { KeysOfConfig } from '@plusloin/vault';
import { z } from 'zod';
import { ParticularsOf } from '../path/particulars.js';
import { BANK_DETAILS_EVENTS, bankDetailsMail } from './steps-mails.js';
import { stepOf } from './steps.queries.js';

/**
 * Whose account number is to change is told, and told again when two have agreed and when one of
 * them takes it back. One piece of work each for
 * the mailboxes, which are known by their marks, so that a mail that fails repeats no other.
 */
export const tellOfBankDetails = defineJob({
  name: 'membership.tell-of-bank-details',
  payload: z.strictObject({
    stepId: z.uuid(),
    event: z.enum(BANK_DETAILS_EVENTS),
    /** Without it, all are found and asked for. */
    mailbox: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  }),
  key: ({ stepId, event, mailbox }) =>
    ['membership.tell-of-bank-details', stepId, event, mailbox]
      .filter((part) => part !== undefined)
      .join('-'),
});

interface TellingParts extends Pick<Services, 'work' | 'outbox'> {
  readonly config: Pick<Config, 'smtpUrl' | 'dataFolder' | 'origin'> & KeysOfConfig;
}

type Telling = z.infer<typeof tellOfBankDetails.payload>;

export const tellOfBankDetailsHandler = (services: TellingParts): JobHandler =>
  handle(tellOfBankDetails, (actor, job) =>
    job.mailbox === undefined ? split(services, actor, job) : tell(services, actor, job),
  );

function split(services: TellingParts, actor: Actor, job: Telling): Promise<void> {
  return services.work.run(actor, async (tx) => {
    const { boxes } = await mailboxesFor(tx, services, job.stepId);
    const asks = [...boxes.keys()].map((mailbox) => tellOfBankDetails.with({ ...job, mailbox }));
    await services.outbox.addAll(tx, asks);
  });
}

/** Nobody, where the mailbox is theirs no more. */
async function tell(services: TellingParts, actor: Actor, job: Telling): Promise<void> {
  const { work, config } = services;
  const { stepId, event, mailbox = '' } = job;
  const mail = await work.run(actor, async (tx) => {
    const { boxes, ...of } = await mailboxesFor(tx, services, stepId);
    const to = boxes.get(mailbox);
    return to === undefined ? null : bankDetailsMail(config.origin, { to, event, ...of });
  });
  if (mail !== null) await mailerOf(config).send(mail);
}

/** By their marks. */
async function mailboxesFor(tx: Tx, services: TellingParts, stepId: string) {
  const step = await stepOf(tx, stepId);
  if (step?.kind !== 'bank-details') throw new Error(`${stepId} is no step of an account`);
  const { name: cooperative, contactEmail, timeZone } = await new CooperativeSettings().read(tx);
  const found =
    step.memberId === null
      ? [contactEmail, ...(await mailboxesOfRoles(tx, ['coordinator']))]
      : await mailboxesOfMember(tx, step.memberId);
  const particulars = new ParticularsOf(services);
  const boxes = new Map<string, string>();
  for (const box of found) {
    if (box !== '') boxes.set((await particulars.mailbox(tx, box)).toString('hex'), box);
  }
  const from = step.holdsFrom === null ? '' : whenIn(timeZone).format(step.holdsFrom);
  return { cooperative, from, isMember: step.memberId !== null, boxes };
}

const whenIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('fr-BE', { dateStyle: 'full', timeStyle: 'short', timeZone });
