import { createSecretKey, randomBytes } from 'node:crypto';
import { uuidv7 } from '@plusloin/kernel';
import { operatorActor, type Actor, type Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { Keyring, Vault, type Holders } from '@plusloin/vault';

/** A cooperative with two members who sign in, and a vault of its own. */
export interface VaultWorld {
  readonly operator: Actor;
  readonly alice: VaultMember;
  readonly bruno: VaultMember;
  /** Somebody of the cooperative who is no member. */
  readonly stranger: Actor;
  readonly vault: Vault;
}

export interface VaultMember {
  readonly memberId: string;
  readonly actor: Actor;
}

export const newKey = () => createSecretKey(randomBytes(32));

export async function vaultWorld(
  work: Work,
  keyring = new Keyring(newKey()),
): Promise<VaultWorld> {
  const operator = operatorActor(uuidv7());
  const { cooperativeId } = operator;
  const person = (): Actor => ({ cooperativeId, kind: 'person', id: uuidv7() });
  const ids = await work.run(operator, async (tx) => {
    const registry = new Registry();
    const slug = `coop-${uuidv7()}`;
    const place = { country: 'BE', timeZone: 'Europe/Brussels', currency: 'EUR' } as const;
    await registry.found(tx, { slug, name: 'Les Essais', ...place });
    const alice = await registry.admit(tx, { code: 'ALICE', displayName: 'Alice' });
    const bruno = await registry.admit(tx, { code: 'BRUNO', displayName: 'Bruno' });
    return [alice.id, bruno.id];
  });
  const [alice, bruno] = ids.map((memberId) => ({ memberId, actor: person() }));
  const holders = holdersOf([alice, bruno]);
  const vault = new Vault({ work, keyring, holders });
  return { operator, alice, bruno, stranger: person(), vault };
}

export const holdersOf = (members: readonly VaultMember[]): Holders => ({
  holds: async ({ actor }, memberId) =>
    members.some((member) => member.actor.id === actor.id && member.memberId === memberId),
});

/** The refusal that a promise ends with. */
export const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'none',
    ({ code, message }) => code ?? message,
  );
