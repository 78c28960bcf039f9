import { emailField } from '@plusloin/contracts';
import { sendInvitation } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import { found } from '@plusloin/membership';
import { mailerOf, operatorActor } from '@plusloin/platform';
import { cooperativeOfSlug } from '@plusloin/registry';
import { UsageError, type Asked, type Command } from '../command.js';
import { withInstallation } from '../installation.js';

/** A cooperative begins with a name and a letter; the rest is said by its first coordinator. */
export const foundCooperativeCommand: Command = {
  name: 'found-cooperative',
  summary: 'begin a cooperative, and invite its first coordinator to set it up',
  options: [
    { name: 'slug', value: 'C', summary: 'its short name: passerelle', isRequired: true },
    { name: 'name', value: 'N', summary: 'what its people call it', isRequired: true },
    { name: 'country', value: 'BE|FR', summary: 'whose law and chart it has', isRequired: true },
    { name: 'email', value: 'E', summary: 'the first coordinator', isRequired: true },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, dataSource }) => {
      const { slug, name, country, email } = wishOf(asked);
      const { work, clock, config } = services;
      if ((await cooperativeOfSlug(dataSource, slug)) !== null) {
        throw new UsageError(`there is a cooperative ${slug} already; ops invite lets people in`);
      }
      const actor = operatorActor(uuidv7(clock.now()));
      await work.run(actor, (tx) => found(tx, { slug, name, country }));
      const letters = { work, mailer: mailerOf(config), origin: config.origin };
      const sent = await sendInvitation(letters, actor, { email, role: 'coordinator' });
      const text = `${name} begins. ${email} is invited to set it up, until ${sent.expiresAt}.\n`;
      return { text, json: { cooperativeId: actor.cooperativeId, slug, ...sent } };
    }),
};

function wishOf(asked: Asked) {
  const country = asked.value('country');
  const slug = asked.value('slug');
  const email = emailField.safeParse(asked.value('email'));
  if (country !== 'BE' && country !== 'FR') throw new UsageError('--country is BE or FR');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new UsageError('--slug: small letters');
  if (!email.success) throw new UsageError('--email is no mail address');
  return { slug, name: asked.value('name'), country, email: email.data } as const;
}
