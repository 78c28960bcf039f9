import { isUuid } from '@plusloin/kernel';
import type { Proposal, Proposals, Proposed, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { ConfirmsTooSoon, ProposedTooSoon } from './identity.errors.js';
import { ROLES_WITH_SECOND_FACTOR } from './rights/matrix.js';

/**
 * Steps for two people, where the two have names that others have had the time to see. Whoever may
 * invite could invite a second mailbox of their own and be both; so neither of the two counts
 * before a role that decides has been theirs for 72 hours.
 */
export class KnownPeople {
  /**
   * As `Proposals.confirm`, for those who sign in. Refusals besides: `identity.confirms-too-soon`,
   * `identity.proposed-too-soon`.
   */
  async confirm(
    tx: Tx,
    proposals: Pick<Proposals, 'confirm'>,
    proposed: Proposed & { readonly by: string },
  ): Promise<Proposal & { readonly isNew: boolean }> {
    const confirmed = await proposals.confirm(tx, proposed);
    const { isNew, proposedBy } = confirmed;
    if (isNew) await this.refuseNew(tx, { proposedBy, confirmedBy: proposed.by });
    return confirmed;
  }

  /**
   * What the command line of the server decides is asked of nobody's role. In the first 72 hours of
   * a cooperative nobody can have had theirs for so long: its first two may.
   */
  async refuseNew(
    tx: Tx,
    { proposedBy, confirmedBy }: { readonly proposedBy: string; readonly confirmedBy: string },
  ): Promise<void> {
    if (tx.actor.kind !== 'person') return;
    const asked = [tx.cooperativeId, GUARDED, tx.now];
    const [{ isFounding }] = await tx.query<{ isFounding: boolean }>(FOUNDING, asked);
    if (isFounding) return;
    const found = await tx.query<Standing>(STANDINGS, [...asked, [proposedBy, confirmedBy]]);
    const lacks = (id: string) => {
      const one = found.find((standing) => standing.id === id);
      return one?.isKnown === true ? null : { from: one?.from ?? null };
    };
    const [confirmer, proposer] = [lacks(confirmedBy), lacks(proposedBy)];
    if (confirmer !== null) throw new ConfirmsTooSoon(await said(tx, confirmer.from));
    // The command line proposes under a name, which is no account.
    if (proposer !== null && isUuid(proposedBy)) {
      throw new ProposedTooSoon(await said(tx, proposer.from));
    }
  }
}

interface Standing {
  readonly id: string;
  readonly isKnown: boolean;
  /** When they will be, if the role stays theirs. */
  readonly from: Date | null;
}

const GUARDED = [...ROLES_WITH_SECOND_FACTOR];

/** The day and the hour where the cooperative is, '2026-11-25 14:30': each language has its way. */
async function said(tx: Tx, from: Date | null): Promise<{ from?: string }> {
  if (from === null) return {};
  const { timeZone } = await cooperativeOf(tx);
  const hour = new Intl.DateTimeFormat('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone },
  });
  return { from: hour.format(from) };
}

const LONG_ENOUGH = `interval '72 hours'`;

const FOUNDING = `
  select coalesce(min(valid_from) > $3::timestamptz - ${LONG_ENOUGH}, false)
      and count(distinct account_id) <= 2 as "isFounding"
  from identity.role_grant where cooperative_id = $1 and role = any ($2::text[])`;

/**
 * Of a member who proposes something of their own, that they are one. A role counts that was theirs
 * for as long at a time, though it may have ended since.
 */
const STANDINGS = `
  with said as (
    select account_id::text as id, role = any ($2::text[]) as decides, valid_from as since,
      coalesce(valid_until, 'infinity') as until
    from identity.role_grant
    where cooperative_id = $1 and account_id::text = any ($4::text[])
      and (role = any ($2::text[]) or role = 'member')
  )
  select id, bool_or(least(until, $3::timestamptz) - since >= ${LONG_ENOUGH}) as "isKnown",
    min(since) filter (where until > $3) + ${LONG_ENOUGH} as "from"
  from said one
  where decides or not exists (select from said other where other.id = one.id and other.decides)
  group by id`;
