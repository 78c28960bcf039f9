import { mailboxesOfMember, mailboxesOfRoles } from '@plusloin/identity';
import type { Actor, Mail, Mailer, Services, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { Notice } from '../notices.queries.js';
import { ParticularsOf, type WithKeys } from '../path/particulars.js';
import { answerOf } from '../path/candidate-notes.js';
import { MailedOnce } from './mailed-once.js';
import { meetingFacts } from './meeting-facts.js';
import { noticeMail, type NoticeFacts } from './notice-words.js';

/** Mails what was told: each notice once, to whoever it is for. */
export class NoticeMails {
  private readonly particulars: ParticularsOf;
  private readonly mails: MailedOnce;

  constructor(
    private readonly services: Pick<Services, 'work'> & WithKeys,
    mailer: Mailer,
    private readonly origin: string,
  ) {
    this.particulars = new ParticularsOf(services);
    this.mails = new MailedOnce(services, mailer);
  }

  async send(actor: Actor, key: string): Promise<void> {
    const mails = await this.services.work.run(actor, (tx) => this.mailsOf(tx, key));
    await this.mails.send(actor, key, mails);
  }

  private async mailsOf(tx: Tx, key: string): Promise<Mail[]> {
    const [notice] = await tx.query<Notice>(NOTICE, [tx.cooperativeId, key]);
    if (notice === undefined || notice.kind === 'document-expires') return [];
    const { kind } = notice;
    const { mailboxes, ...facts } = await this.factsOf(tx, notice);
    return [...new Set(mailboxes)].map((to) => ({ to, ...noticeMail(kind, facts) }));
  }

  private async factsOf(tx: Tx, notice: Notice): Promise<NoticeFacts & { mailboxes: string[] }> {
    const { name: cooperative, slug, timeZone } = await cooperativeOf(tx);
    const { pathId, subjectId, dueOn, kind } = notice;
    const reader = await this.readerOf(tx, pathId);
    const home = `${this.origin}/${slug}`;
    const links = {
      own: reader.token === null ? home : `${this.origin}/c/${slug}/suivi#${reader.token}`,
      inside: pathId === null ? `${home}/candidatures/${subjectId}` : home,
    };
    const meeting = kind.startsWith('meeting-')
      ? await meetingFacts(tx, { meetingId: subjectId, pathId, timeZone })
      : null;
    const answer = kind === 'candidate-answered'
      ? await answerOf(tx, this.services.config, subjectId)
      : null;
    return { cooperative, dueOn, meeting, answer, links, mailboxes: reader.mailboxes };
  }

  /** The team; a member by the account that is theirs; a candidate as they told it. */
  private async readerOf(
    tx: Tx,
    pathId: string | null,
  ): Promise<{ mailboxes: string[]; token: string | null }> {
    if (pathId === null) {
      return { mailboxes: await mailboxesOfRoles(tx, ['coordinator']), token: null };
    }
    const [path] = await tx.query<{ memberId: string | null }>(MEMBER, [tx.cooperativeId, pathId]);
    const memberId = path?.memberId ?? null;
    const own = memberId === null ? [] : await mailboxesOfMember(tx, memberId);
    if (own.length > 0) return { mailboxes: own, token: null };
    const told = await this.particulars.of(tx, pathId);
    return told === null
      ? { mailboxes: [], token: null }
      : { mailboxes: [told.email], token: told.token };
  }
}

const NOTICE = `
  select key, kind, path_id as "pathId", subject_id as "subjectId", due_on::text as "dueOn"
  from membership.notice where cooperative_id = $1 and key = $2`;

const MEMBER = `
  select member_id as "memberId" from membership.path where cooperative_id = $1 and id = $2`;
