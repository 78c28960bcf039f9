import {
  pageAsked,
  uuidField,
  type IntroductionList,
  type MessageList,
  type PageAsked,
} from '@plusloin/contracts';
import type { Caller } from '@plusloin/identity';
import { NotFound, pageOf, placeOf, type Services, type Tx } from '@plusloin/platform';
import { z } from 'zod';
import { Introductions } from '../meetings/introductions.service.js';
import { firstName, namesOf } from '../path/names.js';
import type { WithKeys } from '../path/particulars.js';
import { OwnCandidacy } from './own-candidacy.service.js';

const introductionPlace = z.tuple([uuidField]);
const messagePlace = z.tuple([z.int().positive()]);

/** What is answered to whoever has just done something. */
const FIRST_PAGE = pageAsked.parse({});

/** Of whoever calls: with whom they are put in touch, by first names alone. */
export class OwnIntroductions {
  private readonly introductions: Introductions;
  private readonly own: OwnCandidacy;

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.introductions = new Introductions(services);
    this.own = new OwnCandidacy(services);
  }

  list(caller: Caller, { after, limit }: PageAsked = FIRST_PAGE): Promise<IntroductionList> {
    const [below = null] = placeOf(introductionPlace, after) ?? [];
    return this.services.work.run(caller.actor, async (tx) => {
      const pathId = await this.pathOf(tx, caller);
      const page = { after: below, most: limit };
      const all = pathId === null ? [] : await this.introductions.of(tx, pathId, page);
      const names = await namesOf(tx, this.services, all.map(({ otherPathId }) => otherPathId));
      const introductions = all.map(({ otherPathId, ...one }) => ({
        ...{ ...one, with: firstName(names.get(otherPathId) ?? '') },
      }));
      const { next } = pageOf(introductions, limit, ({ id }) => [id]);
      return { introductions, next };
    }, 'apart');
  }

  async consent(caller: Caller, id: string): Promise<IntroductionList> {
    await this.introductions.consent(caller.actor, { id, pathId: await this.needPath(caller, id) });
    return this.list(caller);
  }

  async end(caller: Caller, id: string): Promise<IntroductionList> {
    const pathId = await this.needPath(caller, id);
    await this.introductions.withdraw(caller.actor, { id, pathId });
    return this.list(caller);
  }

  async messages(
    caller: Caller,
    id: string,
    { after, limit }: PageAsked = FIRST_PAGE,
  ): Promise<MessageList> {
    const [below = null] = placeOf(messagePlace, after) ?? [];
    const pathId = await this.needPath(caller, id);
    const of = { id, pathId, after: below, most: limit };
    const all = await this.introductions.messages(caller.actor, of);
    const messages = all.map(({ number, fromPathId, sentAt, words }) => ({
      ...{ number, words, isMine: fromPathId === pathId, sentAt: sentAt.toISOString() },
    }));
    return { messages, next: pageOf(messages, limit, ({ number }) => [number]).next };
  }

  async write(caller: Caller, id: string, words: string): Promise<MessageList> {
    const pathId = await this.needPath(caller, id);
    await this.introductions.write(caller.actor, { id, pathId, words });
    return this.messages(caller, id);
  }

  private async needPath(caller: Caller, id: string): Promise<string> {
    const pathId = await this.services.work.run(
      caller.actor,
      (tx) => this.pathOf(tx, caller),
      'apart',
    );
    if (pathId === null) throw new NotFound('Introduction', id);
    return pathId;
  }

  /** A member's own, or that of the candidate whose mailbox the account has. */
  private async pathOf(tx: Tx, { own, email }: Caller): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(OF_MEMBERS, [
      ...[tx.cooperativeId, [...own.memberIds]],
    ]);
    return row?.id ?? this.own.pathOf(tx, email);
  }
}

const OF_MEMBERS = `
  select id from membership.path where cooperative_id = $1 and member_id = any($2::uuid[])
  order by stage = 'left', id desc limit 1`;
