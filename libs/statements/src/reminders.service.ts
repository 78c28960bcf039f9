import type { CheckName } from '@plusloin/contracts';
import { calendarDateIn, type Quarter } from '@plusloin/kernel';
import {
  MailDoor,
  mailboxesOfMember,
  mailboxesOfMembers,
  Notifications,
  type Addressed,
} from '@plusloin/identity';
import {
  AuditLog,
  mailerOf,
  type Actor,
  type Mailer,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { membersReminded, saidOf } from './audited-actions.js';
import { remindMember } from './close-jobs.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { statementMails, type StatementMails } from './mails/statement-mails.js';
import { QuarterReadiness, type ReadyPractice } from './quarter-readiness.js';

/** What became of a request to write to all whom a quarter waits for. */
export interface Reminded {
  readonly written: number;
  /** They have had their mail of today. */
  readonly alreadyToday: number;
  /** Nobody signs in for them: there is no mailbox to write to. */
  readonly withoutAccount: number;
}

/** Writes to the members whom a quarter waits for: one mail each, and not twice a day. */
export class Reminders {
  private readonly readiness: QuarterReadiness;
  private readonly notifications = new Notifications();

  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>,
    contributions: ContributionsOfAClose = contributionsOfCloses,
    private readonly mailer?: Mailer,
  ) {
    this.readiness = new QuarterReadiness(services, contributions);
  }

  /** `reason`: only those for whom this check is open. */
  ask(actor: Actor, quarter: Quarter, reason?: string): Promise<Reminded> {
    return this.services.work.run(actor, async (tx) => {
      const memberIds = waitedFor(await this.readiness.in(tx, quarter), reason);
      const mailboxes = await mailboxesOfMembers(tx, memberIds);
      const reached = memberIds.filter((id) => mailboxes.has(id));
      const { timeZone } = await cooperativeOf(tx);
      const on = calendarDateIn(tx.now, timeZone);
      const name = quarter.toString();
      const fresh = await tx.query<{ memberId: string }>(ADD, [
        ...[tx.cooperativeId, name, reached, on, tx.actor.id],
      ]);
      const asks = fresh.map(({ memberId }) => remindMember.with({ quarter: name, memberId, on }));
      await this.services.outbox.addAll(tx, asks);
      const ids = { quarter: name, on };
      await this.notifications.tell(
        tx,
        fresh.map(({ memberId }) => ({ kind: 'close-waits', ids, to: { memberId } })),
      );
      const said = { ...saidOf(quarter), count: fresh.length };
      const reminded = membersReminded.of(tx.cooperativeId, said);
      if (fresh.length > 0) await new AuditLog().record(tx, reminded);
      return {
        written: fresh.length,
        alreadyToday: reached.length - fresh.length,
        withoutAccount: memberIds.length - reached.length,
      };
    });
  }

  /** Hands the mail over; once it has gone, running again sends nothing. */
  async send(actor: Actor, of: ReminderKey): Promise<void> {
    const key = `quarter-waits:${of.quarter}:${of.memberId}:${of.on}`;
    const { work, config } = this.services;
    const door = new MailDoor(work, statementMails, this.mailer ?? mailerOf(config));
    await door.send(actor, key, (tx) => this.letterOf(tx, of));
    await work.run(actor, (tx) => noteSent(tx, of));
  }

  private async letterOf(tx: Tx, of: ReminderKey): Promise<Addressed<StatementMails> | null> {
    const { quarter, memberId } = of;
    const [open] = await tx.query(OPEN, [tx.cooperativeId, quarter, memberId, of.on]);
    if (open === undefined) return null;
    const { name: cooperative, slug } = await cooperativeOf(tx);
    const link = `${this.services.config.origin}/${slug}`;
    return {
      mail: { kind: 'quarter-waits', facts: { cooperative, link, quarter } },
      mailboxes: await mailboxesOfMember(tx, memberId),
    };
  }
}

interface ReminderKey {
  readonly quarter: string;
  readonly memberId: string;
  readonly on: string;
}

/** Each member once, however many practices wait. */
const waitedFor = (practices: readonly ReadyPractice[], reason?: string): string[] => [
  ...new Set(
    practices
      .filter(({ state }) => state === 'waiting')
      .filter(({ reasons }) => reason === undefined || reasons.includes(reason as CheckName))
      .map(({ memberId }) => memberId),
  ),
];

const noteSent = (tx: Tx, { quarter, memberId, on }: ReminderKey): Promise<unknown> =>
  tx.query(SENT, [tx.cooperativeId, quarter, memberId, on, tx.now]);

const ADD = `
  insert into statements.reminder (cooperative_id, quarter, member_id, written_on, written_by)
  select $1, $2, id, $4, $5 from unnest($3::uuid[]) id
  on conflict do nothing returning member_id as "memberId"`;

const OPEN = `
  select from statements.reminder where cooperative_id = $1 and quarter = $2 and member_id = $3
    and written_on = $4 and sent_at is null`;

const SENT = `
  update statements.reminder set sent_at = coalesce(sent_at, $5)
  where cooperative_id = $1 and quarter = $2 and member_id = $3 and written_on = $4`;
