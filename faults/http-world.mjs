import { Accounts, RoleGrants } from '@plusloin/identity';
import { systemClock, uuidv7 } from '@plusloin/kernel';
import { Registry } from '@plusloin/registry';
import { actorIn } from './world.mjs';

const PASSWORD = 'quatre mots bien longs';

/**
 * A cooperative with so many members, each with an account: `{ cooperativeId, members: [{ id,
 * email, password }] }`.
 */
export async function foundMembers(work, count) {
  const registry = new Registry();
  const cooperativeId = uuidv7(systemClock.now());
  const members = await work.run(actorIn(cooperativeId), async (tx) => {
    await registry.found(tx, {
      ...{ slug: 'fougere', name: 'Coopérative fougere', country: 'BE', currency: 'EUR' },
      timeZone: 'Europe/Brussels',
    });
    const admitted = [];
    for (let nth = 1; nth <= count; nth += 1) admitted.push(await admit(tx, registry, `M${nth}`));
    return admitted;
  });
  return { cooperativeId, members };
}

async function admit(tx, registry, code) {
  const { id } = await registry.admit(tx, { code, displayName: `Membre ${code}` });
  const email = `${code.toLowerCase()}@plusloin.test`;
  const accountId = await new Accounts().open(tx, { email, name: code, password: PASSWORD });
  await new RoleGrants().grant(tx, { accountId, role: 'member', memberId: id });
  return { id, email, password: PASSWORD };
}
