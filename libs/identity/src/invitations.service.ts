import { createHash, randomBytes } from 'node:crypto';
import type {
  Acceptance,
  Accepted,
  InterfaceLanguage,
  Invitation,
  NewInvitation,
  Role,
} from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import {
  AuditLog,
  NotFound,
  systemActor,
  written,
  type Actor,
  type Mailer,
  type Tx,
  type Work,
} from '@plusloin/platform';
import { cooperativeOf, Member } from '@plusloin/registry';
import type { DataSource } from 'typeorm';
import { Accounts, type HashedAccount } from './accounts.service.js';
import { invitationTaken, invited } from './audited-actions.js';
import {
  AccountDetailsMissing,
  CandidateWithoutPath,
  InvitationForAnother,
  LinkExpired,
  MailNotSent,
  MemberMissing,
  SignInToAccept,
  TooManyAttempts,
} from './identity.errors.js';
import { Notifications } from './notifications/notifications.service.js';
import { OpenLetters } from './open-letters.js';
import type { SignedIn } from './rights/caller.js';
import { ROLES_WITH_SECOND_FACTOR } from './rights/matrix.js';
import { RoleGrants } from './role-grants.service.js';
import { Attempts, hashedKey, type AttemptLimit } from './sign-in/attempts.js';
import { hashPassword } from './sign-in/passwords.js';
import { identityMails } from './mails/identity-mails.js';
import { mailboxAt } from './mails/mailboxes.queries.js';

/** The way in: somebody of the cooperative says who may come, and a letter goes to the mailbox. */
export class Invitations {
  private readonly accounts = new Accounts();
  private readonly attempts: Attempts;
  private readonly grants = new RoleGrants();
  private readonly letters = new OpenLetters();
  private readonly notifications = new Notifications();
  private readonly audit = new AuditLog();

  constructor(
    readonly work: Work,
    private readonly database: Pick<DataSource, 'query'>,
    readonly mailer: Mailer,
    readonly origin: string,
  ) {
    this.attempts = new Attempts(database);
  }

  send(actor: Actor, wished: Letter): Promise<Invitation> {
    return sendInvitation(this, actor, wished);
  }

  /**
   * Whoever holds the letter has the mailbox; an account that exists must be signed in besides. A
   * password is hashed for a letter that is known, and before anything is locked.
   */
  async accept({ token, account }: Acceptance, by: Accepting): Promise<Accepted> {
    await this.refuseTooMany(token, by.address);
    const place = await this.placeOf(token);
    const opened = account && {
      ...{ name: account.name, passwordHash: await hashPassword(account.password) },
    };
    return this.work.run(systemActor(place.cooperativeId, 'invitation'), async (tx) => {
      const open = await lockOpen(tx, place.id);
      const accountId = await this.accountFor(tx, open.email, opened, by.signedIn);
      if (open.role === 'member') await this.endCandidacy(tx, accountId, open.email);
      const { role, memberId, pathId } = open;
      await this.grants.grant(tx, { accountId, role, memberId, pathId });
      await tx.query(ACCEPT, [tx.cooperativeId, place.id, tx.now, accountId]);
      const told = { role: open.role, invitation: place.id };
      await this.audit.record(tx, invitationTaken.of(accountId, told));
      if (ROLES_WITH_SECOND_FACTOR.has(role)) await this.tellOthers(tx, accountId, role);
      return { cooperativeId: tx.cooperativeId, role: open.role };
    });
  }

  /** Before whoever came may confirm anything, those who decide have seen that they came. */
  private tellOthers(tx: Tx, accountId: string, role: Role): Promise<void> {
    const to = { roles: ['coordinator', 'accountant'] } as const;
    const ids = { accountId, role, at: tx.now.toISOString() };
    return this.notifications.tell(tx, [{ kind: 'role-taken', ids, to, except: accountId }]);
  }

  /** Who takes the place of a member is no candidate any more. */
  private async endCandidacy(tx: Tx, accountId: string, email: string): Promise<void> {
    await this.letters.withdrawFor(tx, email, 'candidate');
    await this.grants.end(tx, accountId, 'candidate');
  }

  /** Of one letter, and of one address: more than a slip of the finger, less than a search. */
  private async refuseTooMany(token: string, address: string): Promise<void> {
    for (const [key, limit] of [
      [hashedKey('invitation', token), TEN],
      [hashedKey('invitation-from', address), THIRTY],
    ] as const) {
      const { retryAfter } = await this.attempts.consume(key, limit);
      if (retryAfter !== null) throw new TooManyAttempts(retryAfter);
    }
  }

  private async placeOf(token: string): Promise<{ cooperativeId: string; id: string }> {
    const [place] = await this.database.query<{ cooperativeId: string; id: string }[]>(PLACE, [
      hashOf(token),
    ]);
    if (place === undefined) throw new LinkExpired();
    return place;
  }

  private async accountFor(
    tx: Tx,
    email: string,
    account: Omit<HashedAccount, 'email'> | undefined,
    signedIn: SignedIn | null,
  ): Promise<string> {
    const known = await this.accounts.ofEmail(tx, email);
    if (known === null) {
      if (account === undefined) throw new AccountDetailsMissing();
      return this.accounts.openHashed(tx, { ...account, email });
    }
    if (signedIn === null) throw new SignInToAccept();
    if (signedIn.accountId !== known) throw new InvitationForAnother();
    return known;
  }
}

/** Who holds the letter, and where they ask from. */
export interface Accepting {
  readonly signedIn: SignedIn | null;
  readonly address: string;
}

const TEN: AttemptLimit = { window: 900, max: 10 };
const THIRTY: AttemptLimit = { window: 900, max: 30 };

/** What a letter needs to leave. */
export interface LetterBox {
  readonly work: Work;
  readonly mailer: Mailer;
  readonly origin: string;
}

/** Who is invited; a candidate for as long as their path is open. */
export interface Letter extends NewInvitation {
  readonly pathId?: string;
  /** In which they have written; whoever has an account reads as that says. */
  readonly language?: InterfaceLanguage;
}

/**
 * Writes the invitation down and sends its letter. Refusals: `identity.candidate-without-path`,
 * `identity.member-missing`, `platform.not-found`, `identity.mail-not-sent`.
 */
export async function sendInvitation(
  { work, mailer, origin }: LetterBox,
  actor: Actor,
  wished: Letter,
): Promise<Invitation> {
  if (wished.role === 'candidate' && wished.pathId === undefined) throw new CandidateWithoutPath();
  const token = randomBytes(32).toString('base64url');
  const invite = async (tx: Tx) => {
    await refuseWithoutMember(tx, wished);
    const { name } = await cooperativeOf(tx);
    const kept = await keep(tx, wished, token);
    await new AuditLog().record(tx, invited.of(kept.id, { role: kept.role }));
    return { sent: kept, cooperative: name, language: await languageFor(tx, wished) };
  };
  // A second time would tell of a letter that may never have gone.
  const { sent, cooperative, language } = await work.run(actor, invite, 'once');
  const facts = { cooperative, link: `${origin}/invitation#${token}` };
  const words = written(identityMails, language, { kind: 'invitation', facts });
  await mailer.send({ to: wished.email, ...words }).catch((error: unknown) => {
    throw new MailNotSent(error);
  });
  return sent;
}

/** A member's own letter speaks as the member does; an adviser or accountant is somebody else. */
async function languageFor(tx: Tx, wished: Letter): Promise<InterfaceLanguage> {
  const { cooperativeId } = tx;
  const { email, role, memberId } = wished;
  const id = role === 'member' ? memberId : undefined;
  const member =
    id === undefined ? null : await tx.manager.findOneBy(Member, { cooperativeId, id });
  const language = wished.language ?? member?.language ?? null;
  return (await mailboxAt(tx, { address: email, holderId: cooperativeId, language })).language;
}

interface OpenInvitation {
  readonly email: string;
  readonly role: Role;
  readonly memberId: string | null;
  readonly pathId: string | null;
}

const NAMES_A_MEMBER: ReadonlySet<Role> = new Set(['member', 'adviser', 'external-accountant']);

async function refuseWithoutMember(tx: Tx, { role, memberId }: NewInvitation): Promise<void> {
  if (memberId !== undefined) {
    const { cooperativeId } = tx;
    const known = await tx.manager.existsBy(Member, { cooperativeId, id: memberId });
    if (!known) throw new NotFound('Member', memberId);
  } else if (NAMES_A_MEMBER.has(role)) throw new MemberMissing(role);
}

async function keep(tx: Tx, wished: Letter, token: string): Promise<Invitation> {
  const { email, role, memberId, pathId } = wished;
  const id = uuidv7(tx.now);
  const expiresAt = new Date(tx.now.getTime() + SEVEN_DAYS_MILLISECONDS);
  await tx.query(INSERT, [
    ...[tx.cooperativeId, id, email, role, memberId ?? null, pathId ?? null],
    ...[hashOf(token), tx.actor.id, tx.now, expiresAt],
  ]);
  return { id, email, role, expiresAt: expiresAt.toISOString() };
}

async function lockOpen(tx: Tx, id: string): Promise<OpenInvitation> {
  const [open] = await tx.query<OpenInvitation>(LOCK_OPEN, [tx.cooperativeId, id, tx.now]);
  if (open === undefined) throw new LinkExpired();
  return open;
}

const SEVEN_DAYS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const PLACE = `
  select cooperative_id as "cooperativeId", id from identity.invitation_of_token($1)`;

const INSERT = `
  insert into identity.invitation (cooperative_id, id, email, role, member_id, path_id,
    token_hash, invited_by, invited_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const LOCK_OPEN = `
  select email, role, member_id as "memberId", path_id as "pathId" from identity.invitation
    where cooperative_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null
      and expires_at > $3 and (role <> 'candidate' or path_id is not null) for update`;

const ACCEPT = `
  update identity.invitation set accepted_at = $3, accepted_by = $4
    where cooperative_id = $1 and id = $2`;
