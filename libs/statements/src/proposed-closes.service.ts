import { Quarter } from '@plusloin/kernel';
import { KnownPeople, Notifications } from '@plusloin/identity';
import { AuditLog, Proposals, type Actor, type Proposal, type Services } from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { closesOf } from './close.queries.js';
import { closeConfirmed, closeProposed, closeWithdrawn, saidOf } from './audited-actions.js';
import { QuarterClose, type CloseBegun } from './quarter-close.service.js';

interface OfQuarter {
  readonly quarter: Quarter;
  /** Who acts. */
  readonly by: string;
}

/** A quarter that one person wants to close, and the close once another has agreed. */
export interface ProposedClose {
  readonly quarter: Quarter;
  readonly proposal: Proposal;
}

/** Closes a quarter by two people: one proposes it, another confirms, and the close begins. */
export class ProposedCloses {
  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>,
    private readonly closes = new QuarterClose(services),
    private readonly proposals = new Proposals(SealedText.of(services.config)),
    private readonly people = new KnownPeople(),
    private readonly notifications = new Notifications(),
    private readonly audit = new AuditLog(),
  ) {}

  /** Writes down who wants it and why; nothing is closed yet. Refusals: as `Proposals.propose`. */
  async propose(
    actor: Actor,
    { quarter, reason, by }: OfQuarter & { readonly reason: string },
  ): Promise<ProposedClose> {
    // Kept for a repeat is which one it is, not what it says.
    const number = await this.services.work.run(actor, async (tx) => {
      const proposed = await this.proposals.propose(tx, { ...closeOf(quarter), reason, by });
      const ids = { quarter: quarter.toString(), at: proposed.proposedAt.toISOString() };
      const to = { roles: ['accountant', 'coordinator'] } as const;
      await this.notifications.tell(tx, [{ kind: 'close-proposed', ids, to, except: by }]);
      await this.audit.record(tx, closeProposed.of(tx.cooperativeId, saidOf(quarter)));
      return proposed.number;
    });
    const proposal = await this.services.work.read(actor, (tx) =>
      this.proposals.numbered(tx, closeOf(quarter), number),
    );
    return { quarter, proposal };
  }

  /**
   * A second person agrees, and the close begins in the same transaction: where a check stands in
   * its way the proposal stays open. Confirmed again by the same person, the close that was begun
   * is answered. Refusals: as `KnownPeople.confirm` and `QuarterClose.request`.
   */
  confirm(actor: Actor, { quarter, by }: OfQuarter): Promise<ProposedClose & CloseBegun> {
    return this.services.work.run(actor, async (tx) => {
      const asked = { ...closeOf(quarter), by };
      const confirmed = await this.people.confirm(tx, this.proposals, asked);
      const { isNew, ...proposal } = confirmed;
      const [standing] = isNew ? [] : await closesOf(tx, quarter.toString(), false);
      const begun = standing
        ? { closeId: standing.id, warnings: [] }
        : await this.closes.requestIn(tx, quarter);
      if (isNew) await this.audit.record(tx, closeConfirmed.of(begun.closeId, {}));
      return { quarter, proposal, ...begun };
    });
  }

  /** What nobody has confirmed is taken back. Refusals: as `Proposals.withdraw`. */
  async withdraw(actor: Actor, { quarter, by }: OfQuarter): Promise<ProposedClose> {
    const proposal = await this.services.work.run(actor, async (tx) => {
      const withdrawn = await this.proposals.withdraw(tx, { ...closeOf(quarter), by });
      await this.audit.record(tx, closeWithdrawn.of(tx.cooperativeId, saidOf(quarter)));
      return withdrawn;
    });
    return { quarter, proposal };
  }

  /** Those that wait for a second person, the oldest first. */
  async open(actor: Actor): Promise<ProposedClose[]> {
    const open = await this.services.work.read(actor, (tx) => this.proposals.open(tx, CLOSE));
    return open.map((proposal) => ({ quarter: Quarter.parse(proposal.subject), proposal }));
  }
}

const CLOSE = 'statements.close';

const closeOf = (quarter: Quarter) => ({ kind: CLOSE, subject: quarter.toString() });
