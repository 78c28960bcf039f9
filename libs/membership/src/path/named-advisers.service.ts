import type { AdviserList } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import {
  AuditLog,
  EditedMeanwhile,
  NotFound,
  type Actor,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { adviserEnded, adviserNamed } from '../audited-actions.js';
import { PathEnded } from '../documents/documents.errors.js';
import { AdviserMissing, AdviserNamesThemselves } from './advisers.errors.js';
import { Advisers, currentAdviser, endAdviser, nameAdviser } from './advisers.service.js';
import { lockPath, pathOfMember } from './paths.queries.js';
import { placeOf } from './paths.service.js';

/** Who accompanies a member, with the right to see their record for as long as it lasts. */
export class NamedAdvisers {
  private readonly grants = new RoleGrants();
  private readonly audit = new AuditLog();
  private readonly advisers: Advisers;

  constructor(private readonly services: Pick<Services, 'work'>) {
    this.advisers = new Advisers(services);
  }

  /** Accounts that belong here as advisers, coordinators or members, by name. */
  list(actor: Actor): Promise<AdviserList['advisers']> {
    return this.services.work.read(actor, (tx) => possibleAdvisers(tx));
  }

  /**
   * From now on, or nobody any more: whoever it was sees nothing more of the member. The same twice
   * changes nothing. Answers the version that stands then. Refusals: `membership.path-ended`,
   * `membership.adviser-names-themselves`, `platform.edited-meanwhile`, `platform.not-found`, also
   * of whoever cannot accompany.
   */
  name(
    actor: Actor,
    of: { memberId: string; accountId: string | null; version: number },
  ): Promise<number> {
    const { memberId, version } = of;
    return this.services.work.run(actor, async (tx) => {
      const path = await lockPath(tx, (await pathOfMember(tx, memberId)).id);
      if (path.stage === 'left') throw new PathEnded();
      if (path.adviserVersion !== version) throw new EditedMeanwhile('Adviser', version);
      await this.nameIn(tx, path.id, of);
      return (await pathOfMember(tx, memberId)).adviserVersion;
    });
  }

  /**
   * By the adviser themselves, or for them by the coordination. Refusals: as
   * `Advisers.appoint`, `membership.path-ended`, `membership.adviser-missing`.
   */
  async appoint(
    actor: Actor,
    memberId: string,
    of: { startsAt: string; minutes: number; place: string },
  ): Promise<string> {
    const { pathId, adviser } = await this.services.work.read(actor, async (tx) => {
      const path = await pathOfMember(tx, memberId);
      if (path.stage === 'left') throw new PathEnded();
      return { pathId: path.id, adviser: await currentAdviser(tx, path.id) };
    });
    if (adviser === null) throw new AdviserMissing();
    return this.advisers.appoint(actor, { ...of, pathId, adviser });
  }

  private async nameIn(
    tx: Tx,
    pathId: string,
    { memberId, accountId }: { memberId: string; accountId: string | null },
  ): Promise<void> {
    const before = await currentAdviser(tx, pathId);
    if (before === accountId) return;
    if (accountId === tx.actor.id) throw new AdviserNamesThemselves();
    if (accountId !== null) await refuseUnfit(tx, accountId);
    if (before !== null) await this.grants.endFor(tx, grantOf(before, memberId));
    const { today } = await placeOf(tx);
    if (accountId === null) {
      await endAdviser(tx, pathId, today);
      return this.audit.record(tx, adviserEnded.of(memberId, {}));
    }
    await nameAdviser(tx, { pathId, adviser: accountId, on: today });
    await this.grants.grant(tx, grantOf(accountId, memberId));
    await this.audit.record(tx, adviserNamed.of(memberId, { adviser: accountId }));
  }
}

const grantOf = (accountId: string, memberId: string) =>
  ({ accountId, role: 'adviser', memberId }) as const;

const possibleAdvisers = (tx: Tx): Promise<AdviserList['advisers']> =>
  tx.query(POSSIBLE, [tx.cooperativeId, tx.now]);

async function refuseUnfit(tx: Tx, accountId: string): Promise<void> {
  const possible = await possibleAdvisers(tx);
  if (!possible.some((one) => one.accountId === accountId)) {
    throw new NotFound('Adviser', accountId);
  }
}

const POSSIBLE = `
  select distinct u.id as "accountId", u.name from identity.role_grant g
  join auth."user" u on u.id = g.account_id
  where g.cooperative_id = $1 and g.role in ('adviser', 'coordinator', 'member')
    and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
  order by u.name, u.id`;
