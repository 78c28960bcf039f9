import type { Me, MyCooperative } from '@plusloin/contracts';
import type { Clock } from '@plusloin/kernel';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { CooperativeSettings, cooperativeOf, Member } from '@plusloin/registry';
import type { DataSource } from 'typeorm';
import type { HeldRole, SignedIn } from './rights/caller.js';
import { cooperativesOfAccount, RoleGrants } from './role-grants.service.js';

/** Where an account is at home: its cooperatives, and what it is in each. */
export class Homes {
  private readonly grants = new RoleGrants();
  private readonly settings = new CooperativeSettings();

  constructor(
    private readonly work: Work,
    private readonly database: Pick<DataSource, 'query'>,
    private readonly clock: Clock,
  ) {}

  async of({ accountId }: SignedIn): Promise<Me['cooperatives']> {
    const ids = await cooperativesOfAccount(this.database, accountId, this.clock.now());
    const homes: Me['cooperatives'] = [];
    for (const cooperativeId of ids) {
      const actor: Actor = { cooperativeId, kind: 'person', id: accountId };
      homes.push(await this.work.read(actor, async (tx) => {
        const { slug, name, country } = await cooperativeOf(tx);
        const { saysVous } = await this.settings.read(tx);
        const held = await this.grants.heldBy(tx, accountId);
        const roles = [...new Set(held.map(({ role }) => role))];
        const own = await ownMember(tx, held);
        return { id: cooperativeId, ...{ slug, name, country, saysVous, roles }, ...own };
      }));
    }
    return homes.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** The member whom an account is: whom it advises or keeps the books of is somebody else. */
async function ownMember(
  tx: Tx,
  held: readonly HeldRole[],
): Promise<Pick<MyCooperative, 'memberId' | 'memberCode'>> {
  const id = held.find(({ role }) => role === 'member')?.memberId;
  if (id === undefined || id === null) return { memberId: null, memberCode: null };
  const { code } = await tx.findOrThrow(Member, { cooperativeId: tx.cooperativeId, id });
  return { memberId: id, memberCode: code };
}
