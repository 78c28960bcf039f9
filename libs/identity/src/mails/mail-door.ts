import {
  written,
  type Actor,
  type MailBook,
  type Mailer,
  type MailOf,
  type Tx,
  type Work,
} from '@plusloin/platform';
import type { Mailbox } from './mailboxes.queries.js';

/** A mail and where it goes; what has become of it is known by `key`. */
export interface Addressed<Facts> {
  readonly mail: MailOf<Facts>;
  readonly mailboxes: readonly Mailbox[];
}

/** The way out for what a cooperative writes: to each mailbox once, in its language. */
export class MailDoor<Facts extends Record<keyof Facts, { readonly cooperative: string | null }>> {
  constructor(
    private readonly work: Work,
    private readonly book: MailBook<Facts>,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Each mailbox is marked once its mail has gone, and no transaction waits for a mail server. One
   * that fails keeps nobody else waiting: called again with the key, it alone is tried again.
   * `addressed` says what to write, or null where there is nothing to say any more.
   */
  async send(
    actor: Actor,
    key: string,
    addressed: (tx: Tx) => Promise<Addressed<Facts> | null>,
  ): Promise<void> {
    const { work } = this;
    const unsent = await work.run(actor, (tx) => this.unsent(tx, key, addressed));
    const failures: unknown[] = [];
    for (const { holderId, ...mail } of unsent) {
      try {
        await this.mailer.send(mail);
      } catch (error) {
        failures.push(error);
        continue;
      }
      await work.run(actor, (tx) => tx.query(MARK, [tx.cooperativeId, key, holderId, tx.now]));
    }
    if (failures.length > 0) throw failures[0];
  }

  private async unsent(
    tx: Tx,
    key: string,
    addressed: (tx: Tx) => Promise<Addressed<Facts> | null>,
  ) {
    const letter = await addressed(tx);
    if (letter === null) return [];
    const sent = await tx.query<{ holderId: string }>(SENT, [tx.cooperativeId, key]);
    const reached = new Set(sent.map(({ holderId }) => holderId));
    return distinct(letter.mailboxes)
      .filter(({ holderId }) => !reached.has(holderId))
      .map(({ address, holderId, language }) => ({
        ...{ to: address, holderId, ...written(this.book, language, letter.mail) },
      }));
  }
}

/** Who can be reached in two ways at one address gets one mail. */
const distinct = (mailboxes: readonly Mailbox[]): Mailbox[] => [
  ...new Map(mailboxes.map((box) => [box.address.toLowerCase(), box])).values(),
];

const SENT = `
  select holder_id as "holderId" from identity.sent_mail where cooperative_id = $1 and key = $2`;

const MARK = `
  insert into identity.sent_mail (cooperative_id, key, holder_id, sent_at)
  values ($1, $2, $3, $4) on conflict do nothing`;
