import { sendInvitation } from '@plusloin/identity';
import {
  defineJob,
  handle,
  mailerOf,
  type Actor,
  type JobHandler,
  type Services,
} from '@plusloin/platform';
import { z } from 'zod';
import { Contacts } from './contacts.js';

/** The letter that lets a member of an imported list in. */
export const sendMemberLetter = defineJob({
  name: 'membership.send-member-letter',
  payload: z.strictObject({ memberId: z.uuid() }),
  key: ({ memberId }) => `membership.send-member-letter-${memberId}`,
});

export const sendMemberLetterHandler = (services: Services): JobHandler =>
  handle(sendMemberLetter, (actor, { memberId }) => send(services, actor, memberId));

/** Sent again after a failure: of two letters both open the door, and once. */
async function send({ work, config }: Services, actor: Actor, memberId: string): Promise<void> {
  const contacts = new Contacts({ config });
  const email = await work.read(actor, (tx) => contacts.emailOf(tx, memberId));
  if (email === null) return;
  const by = { work, mailer: mailerOf(config), origin: config.origin };
  await sendInvitation(by, actor, { email, role: 'member', memberId });
}
