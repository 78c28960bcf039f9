import { randomBytes } from 'node:crypto';
import type { Role } from '@plusloin/contracts';
import { Accounts, DEMO_PASSWORD, personas, RoleGrants, type Persona } from '@plusloin/identity';
import { Candidates, type Stage } from '@plusloin/membership';
import type { Actor, Services, Tx, Work } from '@plusloin/platform';
import { Member } from '@plusloin/registry';

/** Opens the accounts of those as whom the demonstration is seen, once they are here. */
export async function settlePersonas(
  services: Services,
  actor: Actor,
  slug: string,
): Promise<void> {
  const candidates = await new Candidates(services).list(actor);
  for (const persona of personas.filter(({ cooperative }) => cooperative === slug)) {
    const path = candidates.find(({ email, stage }) => email === persona.email && isOpen(stage));
    await services.work.run(actor, (tx) => settle(tx, persona, path?.pathId));
  }
}

const isOpen = (stage: Stage): boolean => stage === 'candidate' || stage === 'agreement';

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

async function settle(
  tx: Tx,
  { email, name, role, member }: Persona,
  pathId: string | undefined,
): Promise<void> {
  const memberId = member === undefined ? null : await memberOf(tx, member);
  if (memberId === undefined || (role === 'candidate' && pathId === undefined)) return;
  const accounts = new Accounts();
  const known = await accounts.ofEmail(tx, email);
  const accountId = known ?? (await accounts.open(tx, { email, name, password: DEMO_PASSWORD }));
  const of = role === 'candidate' ? { pathId } : { memberId };
  await new RoleGrants().grant(tx, { accountId, role, ...of, from: ALWAYS });
}

/** Undefined: still on the way in. */
async function memberOf(tx: Tx, code: string): Promise<string | undefined> {
  const member = await tx.manager.findOneBy(Member, { cooperativeId: tx.cooperativeId, code });
  return member?.id;
}
