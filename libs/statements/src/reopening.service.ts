import type { Quarter } from '@plusloin/kernel';
import { Periods } from '@plusloin/ledger';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { closesOf, latestQuarter, type CloseRow } from './close.queries.js';
import { holdAllBooks } from './freeze.js';
import { holdCloses } from './quarter-close.service.js';
import {
  AlreadyReopened,
  NotAskedToReopen,
  NotTheLatestClose,
  ReasonMissing,
  SecondPersonNeeded,
  YearIsClosed,
} from './statements.errors.js';

/** A quarter that somebody wants to open again, or that two people have opened. */
export interface Reopening {
  readonly quarter: string;
  readonly version: number;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly confirmedBy: string | null;
  readonly withdrawnBy: string | null;
}

/** Opens the latest closed quarter again: one person asks with a reason, another one confirms. */
export class Reopenings {
  constructor(
    private readonly services: Pick<Services, 'work'>,
    private readonly periods = new Periods(),
  ) {}

  /**
   * Writes down who wants it and why; nothing is opened yet. Asking twice changes nothing.
   * Refusals: `statements.not-the-latest-close`, `statements.reason-missing`,
   * `statements.year-is-closed`.
   */
  ask(actor: Actor, of: { quarter: Quarter; reason: string; by: string }): Promise<Reopening> {
    return this.services.work.run(actor, async (tx) => {
      const { id, isReopened } = await this.standing(tx, of.quarter);
      if (isReopened) throw new NotTheLatestClose(of.quarter.toString(), '');
      const reason = of.reason.trim();
      if (reason.length < SHORTEST_REASON || CONTROLS.test(reason)) throw new ReasonMissing();
      await tx.query(ASK, [tx.cooperativeId, id, reason, nameOf(of.by), tx.now]);
      return this.of(tx, id, of.quarter);
    });
  }

  /**
   * A second person agrees: the months of the quarter open in all books, and its next close is the
   * next version. What was published stays. Whoever confirms again, for want of an answer, is told
   * the same.
   * Refusals: as `ask`, `statements.not-asked-to-reopen`, `statements.second-person-needed`.
   */
  confirm(actor: Actor, of: { quarter: Quarter; by: string }): Promise<Reopening> {
    return this.services.work.run(actor, async (tx) => {
      const { id, isReopened } = await this.standing(tx, of.quarter);
      const asked = await this.of(tx, id, of.quarter);
      const by = nameOf(of.by);
      if (isReopened && asked.confirmedBy?.toLowerCase() === by.toLowerCase()) return asked;
      if (isReopened) throw new NotTheLatestClose(of.quarter.toString(), '');
      const { askedBy, reason } = asked;
      if (by.toLowerCase() === askedBy.toLowerCase()) throw new SecondPersonNeeded(askedBy);
      await holdAllBooks(tx);
      await tx.query(CONFIRM, [tx.cooperativeId, id, by, tx.now]);
      const { year, months } = of.quarter;
      const why = `réouverture ${of.quarter.toString()} : ${reason} (${askedBy}, ${by})`;
      await this.periods.unlockAll(tx, year, months, why);
      return this.of(tx, id, of.quarter);
    });
  }

  /**
   * A request that nobody has confirmed is taken back, by who asked or by who declines it; another
   * one may follow. Refusals: `statements.already-reopened`, `statements.not-asked-to-reopen`,
   * `statements.reason-missing`.
   */
  withdraw(actor: Actor, of: { quarter: Quarter; by: string }): Promise<Reopening> {
    return this.services.work.run(actor, async (tx) => {
      await holdCloses(tx);
      const name = of.quarter.toString();
      const [latest] = await closesOf(tx, name, false);
      if (latest === undefined) throw new NotAskedToReopen(name);
      if (latest.isReopened) throw new AlreadyReopened(name);
      const asked = await this.of(tx, latest.id, of.quarter);
      const by = nameOf(of.by);
      await tx.query(WITHDRAW, [tx.cooperativeId, latest.id, by, tx.now]);
      return { ...asked, withdrawnBy: by };
    });
  }

  /** The close that may be opened again, held until the transaction ends. */
  private async standing(tx: Tx, quarter: Quarter): Promise<CloseRow> {
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

  private async of(tx: Tx, closeId: string, quarter: Quarter): Promise<Reopening> {
    const [row] = await tx.query<Reopening>(STANDING, [tx.cooperativeId, closeId]);
    if (row === undefined) throw new NotAskedToReopen(quarter.toString());
    return row;
  }
}

const SHORTEST_REASON = 10;
const CONTROLS = /[\u0000-\u001f\u007f]/;

/** Two spellings of a name are one person; the database compares them without case, too. */
function nameOf(by: string): string {
  const name = by.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || CONTROLS.test(name)) throw new ReasonMissing();
  return name;
}

const ASK = `
  insert into statements.reopening (cooperative_id, close_id, number, reason, asked_by, asked_at)
  select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from statements.reopening
  where cooperative_id = $1 and close_id = $2 on conflict do nothing`;

const CONFIRM = `
  update statements.reopening set confirmed_by = $3, confirmed_at = $4
  where cooperative_id = $1 and close_id = $2 and withdrawn_at is null`;

const WITHDRAW = `
  update statements.reopening set withdrawn_by = $3, withdrawn_at = $4
  where cooperative_id = $1 and close_id = $2 and withdrawn_at is null`;

const STANDING = `
  select c.quarter, c.version, r.reason, r.asked_by as "askedBy", r.asked_at as "askedAt",
    r.confirmed_by as "confirmedBy", r.withdrawn_by as "withdrawnBy"
  from statements.reopening r join statements.quarter_close c
    on c.cooperative_id = r.cooperative_id and c.id = r.close_id
  where r.cooperative_id = $1 and r.close_id = $2 and r.withdrawn_at is null`;

// Once the annual accounts of a year are closed, its quarters stay as they are.
const CLOSED = `
  select e.code from ledger.standing_lock l
  join registry.legal_entity e on e.cooperative_id = $1 and e.id = l.legal_entity_id
  where l.cooperative_id = $1 and l.year = $2 and l.period = 13 and l.journal = '*'
  order by e.code`;
