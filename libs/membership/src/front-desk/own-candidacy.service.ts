import type { Candidacy, MeetingAnswer } from '@plusloin/contracts';
import { NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { documentsOfCandidate } from '../documents/documents-of-candidate.js';
import { Meetings } from '../meetings/meetings.service.js';
import { Information, type GivenInformation } from '../path/information.service.js';
import { ParticularsOf, type WithKeys } from '../path/particulars.js';
import { Paths, placeOf } from '../path/paths.service.js';
import { lockPath } from '../path/paths.queries.js';
import { followedBy } from './front-desk.service.js';
import { nextThing } from './next-thing.js';

/** Whose candidacy it is: an account speaks for the mailbox that it has. */
export interface Myself {
  readonly actor: Actor;
  readonly email: string;
}

/** What a candidate who signs in sees and does. */
export class OwnCandidacy {
  private readonly particulars: ParticularsOf;
  private readonly meetings: Meetings;
  private readonly information: Information;
  private readonly paths: Paths;

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.particulars = new ParticularsOf(services);
    this.meetings = new Meetings(services);
    this.information = new Information(services);
    this.paths = new Paths(services);
  }

  /** Refusal: `platform.not-found`, for whoever never asked to join. */
  read(me: Myself): Promise<Candidacy> {
    return this.with(me, async () => undefined);
  }

  /** Says to have read the information. Refusal: `membership.information-not-given`. */
  confirmReading(me: Myself): Promise<Candidacy> {
    return this.with(me, (tx, pathId) => this.information.readIn(tx, pathId));
  }

  answerMeeting(me: Myself, { meetingId, dates = [] }: MeetingAnswer): Promise<Candidacy> {
    return this.with(me, (tx, pathId) => this.meetings.answerIn(tx, { meetingId, pathId, dates }));
  }

  giveBack(me: Myself, meetingId: string): Promise<Candidacy> {
    return this.with(me, (tx, pathId) => this.meetings.cancelIn(tx, { meetingId, pathId }));
  }

  /** Goes no further, and need not say why. Refusal: `membership.no-such-step`. */
  withdraw(me: Myself): Promise<Candidacy> {
    return this.with(me, async (tx, pathId) => {
      await this.paths.step(tx, await lockPath(tx, pathId), 'withdraw', { why: WITHDRAWN });
    });
  }

  /** The path of a mailbox: the open one, or else the last; null for whoever never asked. */
  async pathOf(tx: Tx, email: string): Promise<string | null> {
    const mailbox = await this.particulars.mailbox(tx, email);
    const [row] = await tx.query<{ id: string }>(OWN_PATH, [tx.cooperativeId, mailbox]);
    return row?.id ?? null;
  }

  private with(
    { actor, email }: Myself,
    act: (tx: Tx, pathId: string) => Promise<void>,
  ): Promise<Candidacy> {
    return this.services.work.run(actor, async (tx) => {
      const pathId = await this.pathOf(tx, email);
      if (pathId === null) throw new NotFound('Candidacy', '');
      await act(tx, pathId);
      return this.candidacyOf(tx, pathId);
    });
  }

  private async candidacyOf(tx: Tx, pathId: string): Promise<Candidacy> {
    const followed = await followedBy(tx, pathId);
    const given = await this.information.givenTo(tx, pathId);
    const papers = await documentsOfCandidate(tx, this.services, pathId);
    const [came] = await tx.query(CAME, [tx.cooperativeId, pathId]);
    const { today } = await placeOf(tx);
    const next = nextThing({
      ...followed,
      hasMeeting: came !== undefined || followed.meetings.some(({ seat }) => seat !== null),
      isMeetingOpen: followed.meetings.some(({ chosen }) => chosen.length === 0),
      information: given && {
        ...{ isOnScreen: given.text !== null, isRead: given.readOn !== null },
        mayBeSignedFrom: given.mayBeSignedFrom,
      },
      documents: papers.asked
        .filter(({ concerns }) => concerns === 'everyone')
        .map(({ state }) => state),
      today,
    });
    return { ...followed, ...papers, next, information: given && shown(given) };
  }
}

const shown = ({ sha256: _sha256, ...information }: GivenInformation) => information;

const WITHDRAWN = 'ne souhaite pas continuer';

const OWN_PATH = `
  select path_id as id from membership.candidate where cooperative_id = $1 and mailbox = $2
  order by closed_at is not null, registered_at desc limit 1`;

const CAME = `
  select from membership.meeting_registration
  where cooperative_id = $1 and path_id = $2 and cancelled_at is null limit 1`;
