import type { Actor, Mail, Mailer, Services, Tx } from '@plusloin/platform';
import { ParticularsOf, type WithKeys } from '../path/particulars.js';

/**
 * Hands mails over, under a key that says what they tell: to each mailbox once, however often the
 * job begins again. One that fails stops none of the others, and is tried again.
 */
export class MailedOnce {
  private readonly particulars: ParticularsOf;

  constructor(
    private readonly services: Pick<Services, 'work'> & WithKeys,
    private readonly mailer: Mailer,
  ) {
    this.particulars = new ParticularsOf(services);
  }

  /** A mailbox is marked once its mail has gone; no transaction waits for a mail server. */
  async send(actor: Actor, key: string, mails: readonly Mail[]): Promise<void> {
    const failures: unknown[] = [];
    for (const mail of mails) {
      try {
        await this.sendOne(actor, key, mail);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private async sendOne(actor: Actor, key: string, mail: Mail): Promise<void> {
    const { work } = this.services;
    const mailbox = await work.run(actor, (tx) => this.unmarked(tx, key, mail.to));
    if (mailbox === null) return;
    await this.mailer.send(mail);
    await work.run(actor, (tx) => tx.query(MARK, [tx.cooperativeId, key, mailbox, tx.now]));
  }

  /** The mark of a mailbox that has not had its mail yet. */
  private async unmarked(tx: Tx, key: string, to: string): Promise<Buffer | null> {
    const mailbox = await this.particulars.mailbox(tx, to);
    const [sent] = await tx.query(SENT, [tx.cooperativeId, key, mailbox]);
    return sent === undefined ? mailbox : null;
  }
}

/** The empty mark is of before, and stands for all mailboxes of its key. */
const SENT = `
  select from membership.mailed_notice
  where cooperative_id = $1 and key = $2 and mailbox in ($3, '')`;

const MARK = `
  insert into membership.mailed_notice (cooperative_id, key, mailbox, mailed_at)
  values ($1, $2, $3, $4) on conflict do nothing`;
