import { ProposalReasonMissing, NothingProposed, SecondPersonNeeded } from '../platform.errors.js';
import type { Tx } from '../tx.js';

/** What would be done, and to what: `{ kind: 'statements.close', subject: '2026-Q3' }`. */
export interface Proposed {
  readonly kind: string;
  readonly subject: string;
}

/** Which of those of the same kind and subject, from 1. */
export interface NumberedProposal extends Proposed {
  readonly number: number;
}

/** Why, as it lies in its row. */
export interface SealedReason extends NumberedProposal {
  readonly sealedReason: Buffer;
}

/** Something that one person proposed, and how another answered it. */
export interface Proposal extends NumberedProposal {
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly withdrawnBy: string | null;
}

/**
 * Reasons may name somebody, and keys are held on a floor above: `SealedText` of the vault is this.
 */
export interface SealsReasons {
  seal(tx: Tx, place: ReasonPlace, text: string): Promise<Buffer>;
  /** In the order asked; null where the key is destroyed. */
  openAll(
    tx: Tx,
    all: readonly (ReasonPlace & { readonly sealed: Buffer })[],
  ): Promise<(string | null)[]>;
}

interface ReasonPlace {
  readonly holderId: string;
  readonly row: string;
}

/**
 * Steps that need two people: one proposes with a reason, another confirms. What then happens is
 * done in the transaction of the confirmation, so that it happens once or not at all.
 */
export class Proposals {
  constructor(private readonly texts: SealsReasons) {}

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
    const name = nameOf(by);
    const [{ number }] = await tx.query<{ number: number }>(NEXT, [
      ...[tx.cooperativeId, kind, subject],
    ]);
    const sealed = await this.texts.seal(tx, placeOf(tx, { kind, subject, number }), why);
    await tx.query(PROPOSE, [tx.cooperativeId, kind, subject, number, sealed, name, tx.now]);
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
    const rows = await tx.query<ProposalRow>(LATEST, [tx.cooperativeId, kind, subject]);
    const [latest] = await this.opened(tx, rows);
    return latest ?? null;
  }

  /** One as it stands; for a request that is told again what it did. */
  async numbered(tx: Tx, { kind, subject }: Proposed, number: number): Promise<Proposal> {
    const asked = [tx.cooperativeId, kind, subject, number];
    const [one] = await this.opened(tx, await tx.query<ProposalRow>(NUMBERED, asked));
    if (one === undefined) throw new NothingProposed(subject);
    return one;
  }

  /** Those of a kind that wait for a second person, the oldest first. */
  async open(tx: Tx, kind: string): Promise<Proposal[]> {
    return this.opened(tx, await tx.query<ProposalRow>(OPEN, [tx.cooperativeId, kind]));
  }

  /** The reasons of rows that somebody else has read, in their order. */
  async reasonsOf(tx: Tx, all: readonly SealedReason[]): Promise<string[]> {
    const sealed = all.map((one) => ({ ...placeOf(tx, one), sealed: one.sealedReason }));
    return (await this.texts.openAll(tx, sealed)).map((reason) => reason ?? '');
  }

  private async opened(tx: Tx, rows: readonly ProposalRow[]): Promise<Proposal[]> {
    const reasons = await this.reasonsOf(tx, rows);
    return rows.map(({ sealedReason: _sealed, ...one }, i) => ({
      ...one,
      reason: reasons[i] ?? '',
    }));
  }

  private async latestOrRefuse(tx: Tx, proposed: Proposed): Promise<Proposal> {
    const latest = await this.latest(tx, proposed);
    if (latest === null) throw new NothingProposed(proposed.subject);
    return latest;
  }
}

/** Under the cooperative's own key, and in this row alone. */
const placeOf = (
  { cooperativeId }: Tx,
  { kind, subject, number }: NumberedProposal,
): ReasonPlace => ({
  holderId: cooperativeId,
  row: `platform.proposal/${kind}/${subject}/${number}/sealed_reason`,
});

type ProposalRow = Omit<Proposal, 'reason'> & SealedReason;

const SHORTEST_REASON = 10;
const CONTROLS = /[\u0000-\u001f\u007f]/;

/** Two spellings of a name are one person; the database compares them without case, too. */
function nameOf(by: string): string {
  const name = by.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || CONTROLS.test(name)) throw new ProposalReasonMissing();
  return name;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const COLUMNS = `kind, subject, number, sealed_reason as "sealedReason",
  proposed_by as "proposedBy", proposed_at as "proposedAt",
  confirmed_by as "confirmedBy", withdrawn_by as "withdrawnBy"`;

const NEXT = `
  select coalesce(max(number), 0) + 1 as number
  from platform.proposal where cooperative_id = $1 and kind = $2 and subject = $3`;

const PROPOSE = `
  insert into platform.proposal
    (cooperative_id, kind, subject, number, sealed_reason, proposed_by, proposed_at)
  values ($1, $2, $3, $4, $5, $6, $7)
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
