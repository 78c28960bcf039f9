import { KnownPeople } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Actor, type Outbox, type Tx } from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import {
  breakGlassApproved,
  breakGlassAsked,
  breakGlassEnded,
  breakGlassReasonRead,
} from './audited-actions.js';
import { breakGlassOf, DAY_MILLISECONDS, type BreakGlass } from './break-glass.queries.js';
import { MemberKeys } from './member-keys.js';
import { placeOf } from './persons.js';
import { seal, unseal } from './sealing.js';
import { tellMember, type BreakGlassEvent } from './tell-member.job.js';
import {
  BreakGlassApproved,
  BreakGlassExpired,
  BreakGlassNeedsPersons,
  BreakGlassSamePerson,
  ReasonMissing,
} from './vault.errors.js';
import type { VaultParts } from './vault.service.js';

/** Opening in need what is sealed for a member: two persons, a reason, a day, and a notice. */
export class BreakGlasses {
  private readonly keys: MemberKeys;
  private readonly people = new KnownPeople();
  private readonly audit = new AuditLog();

  constructor(private readonly parts: VaultParts & { readonly outbox: Outbox }) {
    this.keys = new MemberKeys(parts.keyring);
  }

  /** Refusals: `vault.break-glass-needs-persons`, `vault.reason-missing`, `platform.not-found`. */
  ask(actor: Actor, memberId: string, reason: string): Promise<BreakGlass> {
    refuseOthersThanPersons(actor);
    if (reason.trim() === '') throw new ReasonMissing();
    return this.parts.work.run(actor, async (tx) => {
      await tx.findOrThrow(Member, { cooperativeId: tx.cooperativeId, id: memberId });
      const member = await this.keys.ofMember(tx, memberId);
      const id = uuidv7(tx.now);
      const sealed = seal(member.key, reason.trim(), placeOf(tx, member, id, 'reason'));
      await tx.query(ASK, [tx.cooperativeId, id, memberId, tx.actor.id, tx.now, sealed]);
      await this.tell(tx, id, 'asked');
      await this.audit.record(tx, breakGlassAsked.of(memberId, { request: id }));
      return breakGlassOf(tx, id);
    });
  }

  /**
   * By another person than the one who asked, within a day. Refusals:
   * `vault.break-glass-same-person`, `vault.break-glass-expired`, `vault.break-glass-approved`, and
   * those of `KnownPeople.refuseNew`.
   */
  approve(actor: Actor, id: string): Promise<BreakGlass> {
    refuseOthersThanPersons(actor);
    return this.parts.work.run(actor, async (tx) => {
      const asked = await breakGlassOf(tx, id, 'for update');
      if (asked.askedBy === tx.actor.id) throw new BreakGlassSamePerson();
      if (asked.approvedBy !== null) throw new BreakGlassApproved(id);
      const isLate = tx.now.getTime() >= asked.askedAt.getTime() + DAY_MILLISECONDS;
      if (asked.endedAt !== null || isLate) throw new BreakGlassExpired(id);
      await this.people.refuseNew(tx, { proposedBy: asked.askedBy, confirmedBy: tx.actor.id });
      const shutAt = new Date(tx.now.getTime() + DAY_MILLISECONDS);
      await tx.query(APPROVE, [tx.cooperativeId, id, tx.actor.id, tx.now, shutAt]);
      await this.tell(tx, id, 'approved');
      await this.audit.record(tx, breakGlassApproved.of(asked.memberId, { request: id }));
      return breakGlassOf(tx, id);
    });
  }

  /**
   * Declines what was asked, takes it back, or shuts what is open: one person is enough for less.
   * Twice changes nothing. Refusal: `vault.break-glass-needs-persons`.
   */
  end(actor: Actor, id: string): Promise<BreakGlass> {
    refuseOthersThanPersons(actor);
    return this.parts.work.run(actor, async (tx) => {
      const { memberId, shutAt, endedAt } = await breakGlassOf(tx, id, 'for update');
      if (endedAt === null && (shutAt === null || tx.now < shutAt)) {
        await tx.query(END, [tx.cooperativeId, id, tx.actor.id, tx.now]);
        await this.tell(tx, id, 'ended');
        await this.audit.record(tx, breakGlassEnded.of(memberId, { request: id }));
      }
      return breakGlassOf(tx, id);
    });
  }

  /** For whoever is asked to approve, and for the member. Logged. */
  reasonOf(actor: Actor, id: string): Promise<string> {
    refuseOthersThanPersons(actor);
    return this.parts.work.run(actor, async (tx) => {
      const { memberId } = await breakGlassOf(tx, id);
      const [row] = await tx.query<{ sealed: Buffer }>(REASON, [tx.cooperativeId, id]);
      const member = await this.keys.known(tx, memberId);
      const text = unseal(member.key, row.sealed, placeOf(tx, member, id, 'reason'));
      await this.audit.record(tx, breakGlassReasonRead.of(memberId, { request: id }));
      return text.toString('utf8');
    });
  }

  private tell(tx: Tx, breakGlassId: string, event: BreakGlassEvent): Promise<void> {
    return this.parts.outbox.add(tx, tellMember.with({ breakGlassId, event }));
  }
}

function refuseOthersThanPersons({ kind }: Actor): void {
  if (kind !== 'person') throw new BreakGlassNeedsPersons();
}

const ASK = `
  insert into vault.break_glass (cooperative_id, id, member_id, asked_by, asked_at, sealed_reason)
    values ($1, $2, $3, $4, $5, $6)`;

const APPROVE = `
  update vault.break_glass set approved_by = $3, approved_at = $4, shut_at = $5
   where cooperative_id = $1 and id = $2`;

const END = `
  update vault.break_glass set ended_by = $3, ended_at = $4
   where cooperative_id = $1 and id = $2`;

const REASON = `
  select sealed_reason as sealed from vault.break_glass where cooperative_id = $1 and id = $2`;
