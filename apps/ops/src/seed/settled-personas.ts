import { Accounts, DEMO_PASSWORD, personas, RoleGrants, type Persona } from '@plusloin/identity';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { Member } from '@plusloin/registry';

/** Opens the accounts of those as whom the demonstration is seen, once they are here. */
export async function settlePersonas(work: Work, actor: Actor, slug: string): Promise<void> {
  for (const persona of personas.filter(({ cooperative }) => cooperative === slug)) {
    await work.run(actor, (tx) => settle(tx, persona));
  }
}

/** The demonstration may be set back to another day: its people are there on all of them. */
const ALWAYS = new Date('2020-01-01T00:00:00Z');

async function settle(tx: Tx, { email, name, role, member }: Persona): Promise<void> {
  const memberId = member === undefined ? null : await memberOf(tx, member);
  if (memberId === undefined) return;
  const accounts = new Accounts();
  const known = await accounts.ofEmail(tx, email);
  const accountId = known ?? (await accounts.open(tx, { email, name, password: DEMO_PASSWORD }));
  await new RoleGrants().grant(tx, { accountId, role, memberId, from: ALWAYS });
}

/** Undefined: still on the way in. */
async function memberOf(tx: Tx, code: string): Promise<string | undefined> {
  const member = await tx.manager.findOneBy(Member, { cooperativeId: tx.cooperativeId, code });
  return member?.id;
}
