import type { Quarter } from '@plusloin/kernel';
import { KnownPeople, Notifications } from '@plusloin/identity';
import { Periods } from '@plusloin/ledger';
import {
  AuditLog,
  NothingProposed,
  Proposals,
  WebhookEvents,
  type Actor,
  type Proposal,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { reopeningConfirmed, reopeningProposed, reopeningWithdrawn } from './audited-actions.js';
import {
  closeOf,
  closesOf,
  latestQuarter,
  REOPENING,
  reopeningOf,
  type CloseRow,
} from './close.queries.js';
import { holdAllBooks } from './freeze.js';
import { holdCloses } from './quarter-close.service.js';
import { AlreadyReopened, NotTheLatestClose, YearIsClosed } from './statements.errors.js';

/** A quarter that somebody wants to open again, or that two people have opened. */
export interface Reopening extends Proposal {
  readonly quarter: string;
  readonly version: number;
}

interface OfQuarter {
  readonly quarter: Quarter;
  readonly by: string;
}

/** Opens the latest closed quarter again: one person asks with a reason, another one confirms. */
export class Reopenings {
  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>,
    private readonly proposals = new Proposals(SealedText.of(services.config)),
    private readonly people = new KnownPeople(),
    private readonly periods = new Periods(),
    private readonly notifications = new Notifications(),
    private readonly audit = new AuditLog(),
  ) {}

  /**
   * Writes down who wants it and why; nothing is opened yet. Refusals: as `Proposals.propose`,
   * `statements.not-the-latest-close`, `statements.year-is-closed`.
   */
  async ask(
    actor: Actor,
    { quarter, reason, by }: OfQuarter & { reason: string },
  ): Promise<Reopening> {
    // Kept for a repeat is which one it is, not what it says.
    const asked = await this.services.work.run(actor, async (tx) => {
      const close = await standing(tx, quarter);
      if (close.isReopened) throw new NotTheLatestClose(quarter.toString(), '');
      const proposed = await this.proposals.propose(tx, { ...reopeningOf(close), reason, by });
      const ids = { quarter: close.quarter, at: proposed.proposedAt.toISOString() };
      const to = { roles: ['accountant', 'coordinator'] } as const;
      await this.notifications.tell(tx, [{ kind: 'reopening-proposed', ids, to, except: by }]);
      await this.audit.record(tx, reopeningProposed.of(close.id, {}));
      return { closeId: close.id, number: proposed.number };
    });
    return this.services.work.read(actor, async (tx) => {
      const close = await closeOf(tx, asked.closeId);
      return told(close, await this.proposals.numbered(tx, reopeningOf(close), asked.number));
    });
  }

  /**
   * A second person agrees: the months of the quarter open in all books, and its next close is the
   * next version. What was published stays. Refusals: as `KnownPeople.confirm`,
   * `statements.not-the-latest-close`, `statements.year-is-closed`.
   */
  confirm(actor: Actor, { quarter, by }: OfQuarter): Promise<Reopening> {
    return this.services.work.run(actor, async (tx) => {
      const close = await standing(tx, quarter);
      const asked = { ...reopeningOf(close), by };
      const confirmed = await this.people.confirm(tx, this.proposals, asked);
      const { isNew, ...proposal } = confirmed;
      if (isNew) {
        await this.open(tx, quarter, proposal);
        await this.tellWorld(tx, close);
        await this.audit.record(tx, reopeningConfirmed.of(close.id, {}));
      }
      return told(close, proposal);
    });
  }

  /**
   * What nobody has confirmed is taken back; another proposal may follow. Refusals: as
   * `Proposals.withdraw`, `statements.already-reopened`.
   */
  withdraw(actor: Actor, { quarter, by }: OfQuarter): Promise<Reopening> {
    return this.services.work.run(actor, async (tx) => {
      await holdCloses(tx);
      const name = quarter.toString();
      const [close] = await closesOf(tx, name, false);
      if (close === undefined) throw new NothingProposed(name);
      if (close.isReopened) throw new AlreadyReopened(name);
      const withdrawn = await this.proposals.withdraw(tx, { ...reopeningOf(close), by });
      await this.audit.record(tx, reopeningWithdrawn.of(close.id, {}));
      return told(close, withdrawn);
    });
  }

  /** Those that wait for a second person, the oldest first. */
  waiting(actor: Actor): Promise<Reopening[]> {
    return this.services.work.read(actor, async (tx) => {
      const open = await this.proposals.open(tx, REOPENING);
      const closes = open.map(async (one) => told(await closeOf(tx, one.subject), one));
      return Promise.all(closes);
    });
  }

  private tellWorld(tx: Tx, { id, quarter, version }: CloseRow): Promise<void> {
    const ids = { closeId: id, quarter, version };
    return new WebhookEvents(this.services.outbox).tell(tx, [{ type: 'quarter.reopened', ids }]);
  }

  private async open(tx: Tx, quarter: Quarter, proposal: Proposal): Promise<void> {
    await holdAllBooks(tx);
    const { proposedBy, confirmedBy } = proposal;
    // What they gave as a reason may name somebody: it stays with the proposal, sealed.
    const why = `réouverture ${quarter.toString()} (${proposedBy}, ${confirmedBy})`;
    await this.periods.unlockAll(tx, quarter.year, quarter.months, why);
  }
}

const told = ({ quarter, version }: CloseRow, proposal: Proposal): Reopening => ({
  ...proposal,
  ...{ quarter, version },
});

/** The close that may be opened again, held until the transaction ends. */
async function standing(tx: Tx, quarter: Quarter): Promise<CloseRow> {
  await holdCloses(tx);
  const latest = await latestQuarter(tx);
  const isLatest = latest?.quarter === quarter.toString();
  if (!latest || !isLatest || !latest.isPublished || latest.state === 'running') {
    throw new NotTheLatestClose(quarter.toString(), latest?.quarter ?? '');
  }
  const closed = await tx.query<{ code: string }>(CLOSED, [tx.cooperativeId, quarter.year]);
  if (closed.length > 0) throw new YearIsClosed(quarter.year, closed.map((one) => one.code));
  return latest;
}

// Once the annual accounts of a year are closed, its quarters stay as they are.
const CLOSED = `
  select e.code from ledger.standing_lock l
  join registry.legal_entity e on e.cooperative_id = $1 and e.id = l.legal_entity_id
  where l.cooperative_id = $1 and l.year = $2 and l.period = 13 and l.journal = '*'
  order by e.code`;
