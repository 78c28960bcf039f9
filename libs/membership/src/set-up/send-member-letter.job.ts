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
  const [contact] = await work.read(actor, (tx) =>
    tx.query<{ email: string }>(CONTACT, [tx.cooperativeId, memberId]),
  );
  if (contact === undefined) throw new Error(`no list has brought member ${memberId}`);
  const by = { work, mailer: mailerOf(config), origin: config.origin };
  await sendInvitation(by, actor, { email: contact.email, role: 'member', memberId });
}

const CONTACT = `
  select email from membership.contact where cooperative_id = $1 and member_id = $2`;
