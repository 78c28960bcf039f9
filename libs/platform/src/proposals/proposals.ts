import { ProposalReasonMissing, NothingProposed, SecondPersonNeeded } from '../platform.errors.js';
import type { Tx } from '../tx.js';

/** What would be done, and to what: `{ kind: 'statements.close', subject: '2026-Q3' }`. */
export interface Proposed {
  readonly kind: string;
  readonly subject: string;
}

/** Something that one person proposed, and how another answered it. */
export interface Proposal extends Proposed {
  /** Its place among those of the same kind and subject, from 1. */
  readonly number: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly withdrawnBy: string | null;
}

/**
 * Steps that need two people: one proposes with a reason, another confirms. What then happens is
 * done in the transaction of the confirmation, so that it happens once or not at all.
 */
export class Proposals {
  /**
   * Writes down who wants it and why; proposing again what is open changes nothing. Refusal:
   * `platform.proposal-reason-missing`.
   */
  async propose(
    tx: Tx,
    { kind, subject, reason, by }: Proposed & { readonly reason: string; readonly by: string },
  ): Promise<Proposal> {
    const why = reason.trim();
    if (why.length < SHORTEST_REASON || CONTROLS.test(why)) throw new ProposalReasonMissing();
    await tx.query(PROPOSE, [tx.cooperativeId, kind, subject, why, nameOf(by), tx.now]);
    return this.latestOrRefuse(tx, { kind, subject });
  }

  /**
   * A second person agrees. `isNew`: whether it was open until now; whoever confirms again, for
   * want of an answer, is told the same. Refusals: `platform.nothing-proposed`,
   * `platform.second-person-needed`.
   */
  async confirm(
    tx: Tx,
    { kind, subject, by }: Proposed & { readonly by: string },
  ): Promise<Proposal & { readonly isNew: boolean }> {
    const latest = await this.latestOrRefuse(tx, { kind, subject });
    const name = nameOf(by);
    if (latest.confirmedBy !== null) {
      if (!isSame(latest.confirmedBy, name)) throw new NothingProposed(subject);
      return { ...latest, isNew: false };
    }
    if (isSame(latest.proposedBy, name)) throw new SecondPersonNeeded(latest.proposedBy);
    await tx.query(CONFIRM, [tx.cooperativeId, kind, subject, name, tx.now]);
    return { ...latest, confirmedBy: name, isNew: true };
  }

  /**
   * What nobody has confirmed is taken back, by who proposed it or by who declines it. Refusal:
   * `platform.nothing-proposed`.
   */
  async withdraw(
    tx: Tx,
    { kind, subject, by }: Proposed & { readonly by: string },
  ): Promise<Proposal> {
    const latest = await this.latestOrRefuse(tx, { kind, subject });
    if (latest.confirmedBy !== null) throw new NothingProposed(subject);
    const name = nameOf(by);
    await tx.query(WITHDRAW, [tx.cooperativeId, kind, subject, name, tx.now]);
    return { ...latest, withdrawnBy: name };
  }

  /** The latest that was not withdrawn, open or confirmed; held until the transaction ends. */
  async latest(tx: Tx, { kind, subject }: Proposed): Promise<Proposal | null> {
    const [row] = await tx.query<Proposal>(LATEST, [tx.cooperativeId, kind, subject]);
    return row ?? null;
  }

  /** One as it stands; for a request that is told again what it did. */
  async numbered(tx: Tx, { kind, subject }: Proposed, number: number): Promise<Proposal> {
    const [row] = await tx.query<Proposal>(NUMBERED, [tx.cooperativeId, kind, subject, number]);
    if (row === undefined) throw new NothingProposed(subject);
    return row;
  }

  /** Those of a kind that wait for a second person, the oldest first. */
  open(tx: Tx, kind: string): Promise<Proposal[]> {
    return tx.query<Proposal>(OPEN, [tx.cooperativeId, kind]);
  }

  private async latestOrRefuse(tx: Tx, proposed: Proposed): Promise<Proposal> {
    const latest = await this.latest(tx, proposed);
    if (latest === null) throw new NothingProposed(proposed.subject);
    return latest;
  }
}

const SHORTEST_REASON = 10;
const CONTROLS = /[\u0000-\u001f\u007f]/;

/** Two spellings of a name are one person; the database compares them without case, too. */
function nameOf(by: string): string {
  const name = by.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || CONTROLS.test(name)) throw new ProposalReasonMissing();
  return name;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const COLUMNS = `kind, subject, number, reason,
  proposed_by as "proposedBy", proposed_at as "proposedAt",
  confirmed_by as "confirmedBy", withdrawn_by as "withdrawnBy"`;

const PROPOSE = `
  insert into platform.proposal
    (cooperative_id, kind, subject, number, reason, proposed_by, proposed_at)
  select $1::uuid, $2::text, $3::text, coalesce(max(number), 0) + 1, $4, $5, $6::timestamptz
  from platform.proposal where cooperative_id = $1 and kind = $2 and subject = $3
  on conflict do nothing`;

const CONFIRM = `
  update platform.proposal set confirmed_by = $4, confirmed_at = $5
  where cooperative_id = $1 and kind = $2 and subject = $3
    and confirmed_at is null and withdrawn_at is null`;

const WITHDRAW = `
  update platform.proposal set withdrawn_by = $4, withdrawn_at = $5
  where cooperative_id = $1 and kind = $2 and subject = $3
    and confirmed_at is null and withdrawn_at is null`;

const LATEST = `
  select ${COLUMNS} from platform.proposal
  where cooperative_id = $1 and kind = $2 and subject = $3 and withdrawn_at is null
  order by number desc limit 1 for update`;

const NUMBERED = `
  select ${COLUMNS} from platform.proposal
  where cooperative_id = $1 and kind = $2 and subject = $3 and number = $4`;

const OPEN = `
  select ${COLUMNS} from platform.proposal
  where cooperative_id = $1 and kind = $2 and confirmed_at is null and withdrawn_at is null
  order by proposed_at`;
