import type { CheckName } from '@plusloin/contracts';
import { calendarDateIn, type Quarter } from '@plusloin/kernel';
import { mailboxesOfMembers, Notifications } from '@plusloin/identity';
import { mailerOf, type Actor, type Mailer, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { remindMember } from './close-jobs.js';
import { contributionsOfCloses, type ContributionsOfAClose } from './contributions-port.js';
import { QuarterReadiness, type ReadyPractice } from './quarter-readiness.js';
import { reminderMail } from './statement-mails.js';

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
      return {
        written: fresh.length,
        alreadyToday: reached.length - fresh.length,
        withoutAccount: memberIds.length - reached.length,
      };
    });
  }

  /** Hands the mail over; once it has gone, running again sends nothing. */
  async send(actor: Actor, of: ReminderKey): Promise<void> {
    const mails = await this.services.work.read(actor, async (tx) => {
      const [open] = await tx.query(OPEN, [tx.cooperativeId, of.quarter, of.memberId, of.on]);
      if (open === undefined) return [];
      const { name, slug } = await cooperativeOf(tx);
      const boxes = (await mailboxesOfMembers(tx, [of.memberId])).get(of.memberId) ?? [];
      const { origin } = this.services.config;
      return boxes.map((to) => reminderMail(origin, { to, cooperative: name, slug, ...of }));
    });
    const mailer = this.mailer ?? mailerOf(this.services.config);
    for (const mail of mails) await mailer.send(mail);
    await this.services.work.run(actor, (tx) => noteSent(tx, of));
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
