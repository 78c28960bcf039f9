import { emailField, roleField, type NewInvitation } from '@plusloin/contracts';
import { Invitations } from '@plusloin/identity';
import { mailerOf, type Actor } from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import { UsageError, type Asked, type Command } from '../command.js';
import { withInstallation, type Installation } from '../installation.js';

/** How the first coordinator comes in; everybody after that is invited by one. */
export const invite: Command = {
  name: 'invite',
  summary: 'send somebody the letter that lets them into a cooperative',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'email', value: 'E', summary: 'the mailbox of the account', isRequired: true },
    { name: 'role', value: 'R', summary: 'what they will be: coordinator, …', isRequired: true },
    { name: 'member', value: 'M', summary: 'the code of the member it concerns' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const { services, dataSource } = installation;
      const actor = await installation.actorIn(asked.value('cooperative'));
      const wished = await wishOf(installation, actor, asked);
      const mailer = mailerOf(services.config);
      const { origin } = services.config;
      const sent = await new Invitations(services.work, dataSource, mailer, origin)
        .send(actor, wished);
      const text = `${sent.email} is invited as ${sent.role}, until ${sent.expiresAt}.\n`;
      return { text, json: sent };
    }),
};

async function wishOf(
  { services }: Installation,
  actor: Actor,
  asked: Asked,
): Promise<NewInvitation> {
  const email = emailField.safeParse(asked.value('email'));
  const role = roleField.safeParse(asked.value('role'));
  if (!email.success) throw new UsageError('--email is no mail address');
  if (!role.success) throw new UsageError(`--role is one of: ${roleField.options.join(', ')}`);
  const code = asked.option('member');
  if (code === undefined) return { email: email.data, role: role.data };
  const { cooperativeId } = actor;
  const member = await services.work.read(actor, (tx) =>
    tx.findOrThrow(Member, { cooperativeId, code }),
  );
  return { email: email.data, role: role.data, memberId: member.id };
}
