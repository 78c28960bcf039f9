import { MailDoor, mailboxesOfMember, mailboxesOfRoles, type Addressed } from '@plusloin/identity';
import { mailerOf, type Actor, type Mailer, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { statementMails, type StatementMails } from './mails/statement-mails.js';
import { ANSWERING } from './questions.service.js';

/** Writes to whoever a question waits for that there is something to read; not what it says. */
export class QuestionNotices {
  constructor(
    private readonly services: Pick<Services, 'work' | 'config'>,
    private readonly mailer?: Mailer,
  ) {}

  /** Once they have gone, running again sends nothing. */
  async send(actor: Actor, messageId: string): Promise<void> {
    const { work, config } = this.services;
    const door = new MailDoor(work, statementMails, this.mailer ?? mailerOf(config));
    await door.send(actor, `question:${messageId}`, (tx) => letterOf(tx, config.origin, messageId));
    await work.run(actor, (tx) => tx.query(TOLD, [tx.cooperativeId, messageId, tx.now]));
  }
}

async function letterOf(
  tx: Tx,
  origin: string,
  messageId: string,
): Promise<Addressed<StatementMails> | null> {
  const [message] = await tx.query<Untold>(UNTOLD, [tx.cooperativeId, messageId]);
  if (message === undefined) return null;
  const { isAnswer, memberId } = message;
  const { name: cooperative, slug } = await cooperativeOf(tx);
  const kind = isAnswer ? 'question-answered' : 'question-asked';
  return {
    mail: { kind, facts: { cooperative, link: `${origin}/${slug}` } },
    mailboxes: isAnswer
      ? await mailboxesOfMember(tx, memberId)
      : await mailboxesOfRoles(tx, ANSWERING),
  };
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
