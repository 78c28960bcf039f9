import type { Me } from '@plusloin/contracts';
import type { Clock } from '@plusloin/kernel';
import type { Actor, Work } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { DataSource } from 'typeorm';
import type { SignedIn } from './rights/caller.js';
import { cooperativesOfAccount, RoleGrants } from './role-grants.service.js';

/** Where an account is at home: its cooperatives, and what it is in each. */
export class Homes {
  private readonly grants = new RoleGrants();

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
        const { name } = await cooperativeOf(tx);
        const held = await this.grants.heldBy(tx, accountId);
        return { id: cooperativeId, name, roles: [...new Set(held.map(({ role }) => role))] };
      }));
    }
    return homes.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
