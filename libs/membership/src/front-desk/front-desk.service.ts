import type {
  FollowedCandidacy,
  MeetingAnswer,
  NewCandidacy,
  PublicCooperative,
} from '@plusloin/contracts';
import { NotFound, systemActor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf, cooperativeOfSlug } from '@plusloin/registry';
import type { DataSource } from 'typeorm';
import { Meetings } from '../meetings/meetings.service.js';
import { candidateOf } from '../path/candidates.queries.js';
import { Candidates } from '../path/candidates.service.js';
import { linkOf, type WithKeys } from '../path/particulars.js';
import { placeOf } from '../path/paths.service.js';
import { meetingsFor, openMeetings } from './open-meetings.js';

/**
 * What a cooperative offers to everybody, without an account. Who is behind an address is told
 * there alone, by mail; whoever holds the link of that mail is the candidate.
 */
export class FrontDesk {
  private readonly candidates: Candidates;
  private readonly meetings: Meetings;

  constructor(
    private readonly services: Pick<Services, 'work'> & WithKeys,
    private readonly database: Pick<DataSource, 'query'>,
  ) {
    this.candidates = new Candidates(services);
    this.meetings = new Meetings(services);
  }

  /** Refusal: `platform.not-found`. */
  async card(slug: string): Promise<PublicCooperative> {
    return this.services.work.read(await this.actorAt(slug), async (tx) => {
      const { name, country, timeZone } = await cooperativeOf(tx);
      return { name, country, timeZone, meetings: await openMeetings(tx) };
    });
  }

  /** The form, and a meeting with it where one was chosen. Refusals: those of `Meetings`. */
  async apply(slug: string, { meeting, website, ...form }: NewCandidacy): Promise<void> {
    const actor = await this.actorAt(slug);
    // Robots fill in whatever there is; they are thanked and forgotten.
    if (website !== undefined && website !== '') return;
    await this.services.work.run(actor, async (tx) => {
      const pathId = await this.candidates.registerIn(tx, form);
      if (meeting !== undefined) await this.answer(tx, pathId, meeting);
    });
  }

  /** Refusal: `platform.not-found` of a link that nobody was given. */
  async followed(slug: string, token: string): Promise<FollowedCandidacy> {
    return this.services.work.read(await this.actorAt(slug), async (tx) => {
      const pathId = await pathOfLink(tx, token);
      return followedBy(tx, pathId);
    });
  }

  async takeSeat(slug: string, token: string, answer: MeetingAnswer): Promise<FollowedCandidacy> {
    return this.services.work.run(await this.actorAt(slug), async (tx) => {
      const pathId = await pathOfLink(tx, token);
      await this.answer(tx, pathId, answer);
      return followedBy(tx, pathId);
    });
  }

  async giveBack(slug: string, token: string, meetingId: string): Promise<FollowedCandidacy> {
    return this.services.work.run(await this.actorAt(slug), async (tx) => {
      const pathId = await pathOfLink(tx, token);
      await this.meetings.cancelIn(tx, { meetingId, pathId });
      return followedBy(tx, pathId);
    });
  }

  private answer(tx: Tx, pathId: string, { meetingId, dates = [] }: MeetingAnswer): Promise<void> {
    return this.meetings.answerIn(tx, { meetingId, pathId, dates });
  }

  private async actorAt(slug: string) {
    const id = await cooperativeOfSlug(this.database, slug);
    if (id === null) throw new NotFound('Cooperative', slug);
    return systemActor(id, 'front-desk');
  }
}

/** Where somebody is, and the meetings that they may answer. */
export async function followedBy(tx: Tx, pathId: string): Promise<FollowedCandidacy> {
  const { stage, registeredOn, isAnswered } = await candidateOf(tx, await placeOf(tx), pathId);
  return { stage, registeredOn, isAnswered, meetings: await meetingsFor(tx, pathId) };
}

async function pathOfLink(tx: Tx, token: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    'select path_id as id from membership.candidate where cooperative_id = $1 and link = $2',
    [tx.cooperativeId, linkOf(token)],
  );
  if (row === undefined) throw new NotFound('Candidacy', '');
  return row.id;
}
