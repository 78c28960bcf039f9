import { watchedThreshold } from '@plusloin/contracts';
import { MailDoor, mailboxesOfMember, type Addressed } from '@plusloin/identity';
import {
  defineJob,
  handle,
  mailerOf,
  type Config,
  type JobHandler,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { z } from 'zod';
import { guidanceMails, type GuidanceMails } from '../mails/guidance-mails.js';

/** One mail for a threshold and a year: what is passed after it was near stands under the bell. */
export const mailThreshold = defineJob({
  name: 'guidance.mail-threshold',
  payload: z.strictObject({
    memberId: z.uuid(),
    year: z.int(),
    threshold: watchedThreshold,
  }),
  key: (job) => `guidance.mail-threshold-${job.memberId}-${job.year}-${job.threshold}`,
});

interface MailParts extends Pick<Services, 'work'> {
  readonly config: Pick<Config, 'smtpUrl' | 'dataFolder' | 'origin'>;
}

/** To whoever signs in for the member: each mailbox once, however often the job runs. */
export const mailThresholdHandler = ({ work, config }: MailParts): JobHandler => {
  const door = new MailDoor(work, guidanceMails, mailerOf(config));
  return handle(mailThreshold, (actor, { memberId, year, threshold }) =>
    door.send(actor, `threshold:${memberId}:${year}:${threshold}`, (tx) =>
      letterTo(tx, memberId, config.origin),
    ),
  );
};

async function letterTo(
  tx: Tx,
  memberId: string,
  origin: string,
): Promise<Addressed<GuidanceMails>> {
  const { name: cooperative, slug } = await cooperativeOf(tx);
  const link = `${origin}/${slug}/ma-boussole`;
  return {
    mail: { kind: 'threshold-reached', facts: { cooperative, link } },
    mailboxes: await mailboxesOfMember(tx, memberId),
  };
}
