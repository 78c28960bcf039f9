import {
  mailboxAt,
  MailDoor,
  mailboxesOfMember,
  mailboxesOfRoles,
  type Addressed,
  type Mailbox,
} from '@plusloin/identity';
import type { Actor, Mailer, MailOf, Services, Tx } from '@plusloin/platform';
import { cooperativeOf, type Language } from '@plusloin/registry';
import { documentOf } from '../documents/documents.queries.js';
import type { Notice } from '../notices.queries.js';
import { answerOf } from '../path/candidate-notes.js';
import { ParticularsOf, type WithKeys } from '../path/particulars.js';
import { meetingFacts } from './meeting-facts.js';
import { membershipMails, type MembershipMails } from './membership-mails.js';

/** Mails what was told: each notice once, to whoever it is for. */
export class NoticeMails {
  private readonly particulars: ParticularsOf;
  private readonly door: MailDoor<MembershipMails>;

  constructor(
    private readonly services: Pick<Services, 'work'> & WithKeys,
    mailer: Mailer,
    private readonly origin: string,
  ) {
    this.particulars = new ParticularsOf(services);
    this.door = new MailDoor(services.work, membershipMails, mailer);
  }

  /** Once they have gone, running again sends nothing. */
  send(actor: Actor, key: string): Promise<void> {
    return this.door.send(actor, key, (tx) => this.addressed(tx, key));
  }

  private async addressed(tx: Tx, key: string): Promise<Addressed<MembershipMails> | null> {
    const [notice] = await tx.query<Notice>(NOTICE, [tx.cooperativeId, key]);
    if (notice === undefined) return null;
    const reader = await this.readerOf(tx, notice.pathId);
    // A document is handed in from inside.
    if (notice.kind === 'document-expires' && reader.token !== null) return null;
    return { mail: await this.mailOf(tx, notice, reader), mailboxes: reader.mailboxes };
  }

  private async mailOf(
    tx: Tx,
    { kind, pathId, subjectId, dueOn }: Notice,
    { token }: Reader,
  ): Promise<MailOf<MembershipMails>> {
    const { name: cooperative, slug, timeZone } = await cooperativeOf(tx);
    const home = `${this.origin}/${slug}`;
    const own = token === null ? home : `${this.origin}/c/${slug}/suivi#${token}`;
    switch (kind) {
      case 'candidate-waits':
        return { kind, facts: { cooperative, link: `${home}/candidatures/${subjectId}` } };
      case 'message':
        return { kind, facts: { cooperative, link: home } };
      case 'appointment-soon':
        return { kind, facts: { cooperative, link: home, dueOn: dayOf(dueOn, kind) } };
      case 'candidacy-ends':
        return { kind, facts: { cooperative, link: own, dueOn: dayOf(dueOn, kind) } };
      case 'document-expires': {
        const { type } = await documentOf(tx, subjectId);
        const facts = { cooperative, type, link: `${home}/documents`, dueOn: dayOf(dueOn, kind) };
        return { kind, facts };
      }
      case 'candidate-answered': {
        const answer = await answerOf(tx, this.services.config, subjectId);
        return { kind, facts: { cooperative, link: own, answer } };
      }
      case 'candidate-registered':
      case 'information-given':
      case 'introduction-proposed':
        return { kind, facts: { cooperative, link: own } };
      default: {
        const meeting = await meetingFacts(tx, { meetingId: subjectId, pathId, timeZone });
        return { kind, facts: { cooperative, link: own, meeting } };
      }
    }
  }

  /** The team; a member by the account that is theirs; a candidate as they told it. */
  private async readerOf(tx: Tx, pathId: string | null): Promise<Reader> {
    if (pathId === null) {
      return { mailboxes: await mailboxesOfRoles(tx, ['coordinator']), token: null };
    }
    const [path] = await tx.query<PathReader>(READER, [tx.cooperativeId, pathId]);
    const { memberId = null, language = null } = path ?? {};
    const own = memberId === null ? [] : await mailboxesOfMember(tx, memberId);
    if (own.length > 0) return { mailboxes: own, token: null };
    const told = await this.particulars.of(tx, pathId);
    if (told === null) return { mailboxes: [], token: null };
    const box = await mailboxAt(tx, { address: told.email, holderId: pathId, language });
    return { mailboxes: [box], token: told.token };
  }
}

/** Whoever follows from outside has the token of their link. */
interface Reader {
  readonly mailboxes: readonly Mailbox[];
  readonly token: string | null;
}

interface PathReader {
  readonly memberId: string | null;
  /** In which they have registered. */
  readonly language: Language | null;
}

function dayOf(dueOn: Notice['dueOn'], kind: string): NonNullable<Notice['dueOn']> {
  if (dueOn === null) throw new Error(`a notice of ${kind} has no day`);
  return dueOn;
}

const NOTICE = `
  select key, kind, path_id as "pathId", subject_id as "subjectId", due_on::text as "dueOn"
  from membership.notice where cooperative_id = $1 and key = $2`;

const READER = `
  select p.member_id as "memberId", c.language from membership.path p
  left join membership.candidate c on c.cooperative_id = p.cooperative_id and c.path_id = p.id
  where p.cooperative_id = $1 and p.id = $2`;
