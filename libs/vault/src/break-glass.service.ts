import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, NotFound, type Actor, type Outbox, type Tx } from '@plusloin/platform';
import { rightToOpen, type Holders } from './access.js';
import { breakGlassApproved, breakGlassAsked, breakGlassReasonRead } from './audited-actions.js';
import { MemberKeys } from './member-keys.js';
import { placeOf } from './persons.js';
import { seal, unseal } from './sealing.js';
import { tellMember } from './tell-member.job.js';
import {
  BreakGlassApproved,
  BreakGlassExpired,
  BreakGlassNeedsPersons,
  BreakGlassSamePerson,
  ReasonMissing,
} from './vault.errors.js';
import type { VaultParts } from './vault.service.js';

/** Without the reason, which is sealed. */
export interface BreakGlass {
  readonly id: string;
  readonly memberId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** A day after it was approved. */
  readonly shutAt: Date | null;
}

/** What a member is told: that it happened, and to whom it was given. */
export interface Notice {
  readonly breakGlassId: string;
  readonly event: 'asked' | 'approved';
  readonly toldAt: Date;
}

/** Opening in need what is sealed for a member: two persons, a reason, a day, and a notice. */
export class BreakGlasses {
  private readonly keys: MemberKeys;
  private readonly holders: Holders;
  private readonly audit = new AuditLog();

  constructor(private readonly parts: VaultParts & { readonly outbox: Outbox }) {
    this.keys = new MemberKeys(parts.keyring);
    this.holders = parts.holders;
  }

  /** Refusals: `vault.break-glass-needs-persons`, `vault.reason-missing`, `platform.not-found`. */
  ask(actor: Actor, memberId: string, reason: string): Promise<BreakGlass> {
    if (actor.kind !== 'person') throw new BreakGlassNeedsPersons();
    if (reason.trim() === '') throw new ReasonMissing();
    return this.parts.work.run(actor, async (tx) => {
      const [known] = await tx.query<object>(HAS_SEALED, [tx.cooperativeId, memberId]);
      if (known === undefined) throw new NotFound('member', memberId);
      const member = await this.keys.known(tx, memberId);
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
   * `vault.break-glass-same-person`, `vault.break-glass-expired`, `vault.break-glass-approved`.
   */
  approve(actor: Actor, id: string): Promise<BreakGlass> {
    if (actor.kind !== 'person') throw new BreakGlassNeedsPersons();
    return this.parts.work.run(actor, async (tx) => {
      const asked = await breakGlassOf(tx, id, 'for update');
      if (asked.askedBy === tx.actor.id) throw new BreakGlassSamePerson();
      if (asked.approvedBy !== null) throw new BreakGlassApproved(id);
      if (tx.now.getTime() >= asked.askedAt.getTime() + DAY) throw new BreakGlassExpired(id);
      const shutAt = new Date(tx.now.getTime() + DAY);
      await tx.query(APPROVE, [tx.cooperativeId, id, tx.actor.id, tx.now, shutAt]);
      await this.tell(tx, id, 'approved');
      await this.audit.record(tx, breakGlassApproved.of(asked.memberId, { request: id }));
      return breakGlassOf(tx, id);
    });
  }

  /** For whoever is asked to approve, and for the member. Logged. */
  reasonOf(actor: Actor, id: string): Promise<string> {
    if (actor.kind !== 'person') throw new BreakGlassNeedsPersons();
    return this.parts.work.run(actor, async (tx) => {
      const { memberId } = await breakGlassOf(tx, id);
      const [row] = await tx.query<{ sealed: Buffer }>(REASON, [tx.cooperativeId, id]);
      const member = await this.keys.known(tx, memberId);
      const text = unseal(member.key, row.sealed, placeOf(tx, member, id, 'reason'));
      await this.audit.record(tx, breakGlassReasonRead.of(memberId, { request: id }));
      return text.toString('utf8');
    });
  }

  /** Of the cooperative, the latest first. */
  async all(tx: Tx, limit = 100): Promise<BreakGlass[]> {
    return tx.query<BreakGlass>(`${BREAK_GLASS} order by id desc limit $2`, [
      ...[tx.cooperativeId, Math.min(limit, 500)],
    ]);
  }

  /** What the member was told, the latest first. Refusal: `vault.not-their-social-worker`. */
  noticesOf(actor: Actor, memberId: string): Promise<Notice[]> {
    return this.parts.work.read(actor, async (tx) => {
      await rightToOpen(tx, this.holders, memberId);
      return tx.query<Notice>(NOTICES, [tx.cooperativeId, memberId]);
    });
  }

  private tell(tx: Tx, breakGlassId: string, event: Notice['event']): Promise<void> {
    return this.parts.outbox.add(tx, tellMember.with({ breakGlassId, event }));
  }
}

/** Does what `tell-member` asks; twice tells once. */
export async function writeNotice(
  tx: Tx,
  { breakGlassId, event }: Pick<Notice, 'breakGlassId' | 'event'>,
): Promise<void> {
  const { memberId } = await breakGlassOf(tx, breakGlassId);
  const id = uuidv7(tx.now);
  await tx.query(ADD_NOTICE, [tx.cooperativeId, id, memberId, breakGlassId, event, tx.now]);
}

async function breakGlassOf(tx: Tx, id: string, lock: '' | 'for update' = ''): Promise<BreakGlass> {
  const [row] = await tx.query<BreakGlass>(`${BREAK_GLASS} and id = $2 ${lock}`, [
    ...[tx.cooperativeId, id],
  ]);
  if (row === undefined) throw new NotFound('break-glass', id);
  return row;
}

/** 24 hours, in milliseconds; the database holds it too. */
const DAY = 86_400_000;

const HAS_SEALED = `
  select from vault.member_key where cooperative_id = $1 and member_id = $2`;

const ASK = `
  insert into vault.break_glass (cooperative_id, id, member_id, asked_by, asked_at, sealed_reason)
    values ($1, $2, $3, $4, $5, $6)`;

const APPROVE = `
  update vault.break_glass set approved_by = $3, approved_at = $4, shut_at = $5
   where cooperative_id = $1 and id = $2`;

const REASON = `
  select sealed_reason as sealed from vault.break_glass where cooperative_id = $1 and id = $2`;

const BREAK_GLASS = `
  select id, member_id as "memberId", asked_by as "askedBy", asked_at as "askedAt",
      approved_by as "approvedBy", approved_at as "approvedAt", shut_at as "shutAt"
    from vault.break_glass where cooperative_id = $1`;

const ADD_NOTICE = `
  insert into vault.notice (cooperative_id, id, member_id, break_glass_id, event, told_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

const NOTICES = `
  select break_glass_id as "breakGlassId", event, told_at as "toldAt" from vault.notice
   where cooperative_id = $1 and member_id = $2 order by id desc`;
