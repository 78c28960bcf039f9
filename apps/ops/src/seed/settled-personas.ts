import { randomBytes } from 'node:crypto';
import type { Role } from '@plusloin/contracts';
import { Accounts, DEMO_PASSWORD, personas, RoleGrants, type Persona } from '@plusloin/identity';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { Member } from '@plusloin/registry';

/** Opens the accounts of those as whom the demonstration is seen, once. */
export async function settlePersonas(work: Work, actor: Actor, slug: string): Promise<void> {
  for (const persona of personas.filter(({ cooperative }) => cooperative === slug)) {
    await work.run(actor, (tx) => settle(tx, persona));
  }
}

/** Those who keep a cooperative company without being one of its three; nobody signs in as them. */
export async function settleCompany(work: Work, actor: Actor, slug: string): Promise<void> {
  const domain = `${slug}.test`;
  for (const { who, name, role, ofMember } of COMPANY) {
    const email = `${who}@${domain}`;
    await work.run(actor, async (tx) => {
      const accounts = new Accounts();
      const password = randomBytes(24).toString('base64url');
      const known = await accounts.ofEmail(tx, email);
      const accountId = known ?? (await accounts.open(tx, { email, name, password }));
      const memberId = ofMember ? await firstMember(tx) : null;
      await new RoleGrants().grant(tx, { accountId, role, memberId, from: ALWAYS });
    });
  }
}

const COMPANY: readonly { who: string; name: string; role: Role; ofMember?: true }[] = [
  { who: 'ines.moreau', name: 'Inès Moreau', role: 'coordinator' },
  { who: 'paul.lacroix', name: 'Paul Lacroix', role: 'auditor' },
  { who: 'samira.haddad', name: 'Samira Haddad', role: 'adviser', ofMember: true },
  { who: 'theo.renard', name: 'Théo Renard', role: 'external-accountant', ofMember: true },
];

async function firstMember(tx: Tx): Promise<string | null> {
  const [first] = await tx.query<{ id: string }>(
    'select id from registry.member where cooperative_id = $1 order by code limit 1',
    [tx.cooperativeId],
  );
  return first?.id ?? null;
}

/** The demonstration may be set back to another day: its people are there on all of them. */
const ALWAYS = new Date('2020-01-01T00:00:00Z');

async function settle(tx: Tx, { email, name, role, member }: Persona): Promise<void> {
  const accounts = new Accounts();
  const known = await accounts.ofEmail(tx, email);
  const accountId = known ?? (await accounts.open(tx, { email, name, password: DEMO_PASSWORD }));
  const memberId = member === undefined ? null : await memberOf(tx, member);
  await new RoleGrants().grant(tx, { accountId, role, memberId, from: ALWAYS });
}

async function memberOf(tx: Tx, code: string): Promise<string> {
  const { id } = await tx.findOrThrow(Member, { cooperativeId: tx.cooperativeId, code });
  return id;
}
