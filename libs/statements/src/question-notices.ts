import { mailboxesOfMembers, mailboxesOfRoles } from '@plusloin/identity';
import { MailedOnce } from '@plusloin/membership';
import {
  mailerOf,
  type Actor,
  type Mail,
  type Mailer,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { ANSWERING } from './questions.service.js';
import { questionMail } from './statement-mails.js';

/** Writes to whoever a question waits for that there is something to read; not what it says. */
export class QuestionNotices {
  constructor(
    private readonly services: Pick<Services, 'work' | 'config'>,
    private readonly mailer?: Mailer,
  ) {}

  /** Once they have gone, running again sends nothing. */
  async send(actor: Actor, messageId: string): Promise<void> {
    const { work, config } = this.services;
    const mails = await work.read(actor, (tx) => mailsOf(tx, config.origin, messageId));
    const mailer = this.mailer ?? mailerOf(config);
    await new MailedOnce(this.services, mailer).send(actor, `question:${messageId}`, mails);
    await work.run(actor, (tx) => tx.query(TOLD, [tx.cooperativeId, messageId, tx.now]));
  }
}

async function mailsOf(tx: Tx, origin: string, messageId: string): Promise<Mail[]> {
  const [message] = await tx.query<Untold>(UNTOLD, [tx.cooperativeId, messageId]);
  if (message === undefined) return [];
  const { isAnswer, memberId } = message;
  const { name, slug } = await cooperativeOf(tx);
  const boxes = isAnswer
    ? ((await mailboxesOfMembers(tx, [memberId])).get(memberId) ?? [])
    : await mailboxesOfRoles(tx, ANSWERING);
  const event = isAnswer ? 'answered' : 'asked';
  return boxes.map((to) => questionMail(origin, { to, cooperative: name, slug, event }));
}

interface Untold {
  readonly isAnswer: boolean;
  readonly memberId: string;
}

const UNTOLD = `
  select m.is_answer as "isAnswer", q.member_id as "memberId"
  from statements.question_message m join statements.question q
    on q.cooperative_id = $1 and q.id = m.question_id
  where m.cooperative_id = $1 and m.id = $2 and m.told_at is null`;

const TOLD = `
  update statements.question_message set told_at = coalesce(told_at, $3)
  where cooperative_id = $1 and id = $2`;
