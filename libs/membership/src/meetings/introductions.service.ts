import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { SealedText, type TextPlace } from '@plusloin/vault';
import { z } from 'zod';
import { tell } from '../notices.queries.js';
import { readForm } from '../path/membership-form.js';
import type { WithKeys } from '../path/particulars.js';
import { lockPath } from '../path/paths.queries.js';
import {
  introductionAgreed,
  introductionEnded,
  introductionProposed,
  messagePassed,
} from './audited-meetings.js';
import { ConsentMissing } from './introductions.errors.js';

/** Two people whom the cooperative puts in touch: a candidate and a member, or two of either. */
export interface Introduction {
  readonly id: string;
  /** In the order of their ids. */
  readonly paths: readonly [string, string];
  readonly consented: readonly [Date | null, Date | null];
  readonly withdrawnAt: Date | null;
}

/** The same, as one of the two sees it. */
export interface IntroductionOf {
  readonly id: string;
  readonly otherPathId: string;
  readonly hasMyConsent: boolean;
  readonly hasTheirConsent: boolean;
  readonly isEnded: boolean;
}

/** Below which of them a page goes on. */
export interface IntroductionPage {
  readonly after: string | null;
  readonly most: number;
}

/** Of whom, and below which number. */
export interface MessagesAsked {
  readonly id: string;
  readonly pathId: string;
  readonly after: number | null;
  readonly most: number;
}

/** What one wrote to the other. */
export interface RelayedMessage {
  readonly number: number;
  readonly fromPathId: string;
  readonly sentAt: Date;
  /** Empty once its writer was erased. */
  readonly words: string;
}

/** Puts people in touch by the consent of both; neither ever sees an address of the other. */
export class Introductions {
  private readonly seals: SealedText;
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.seals = SealedText.of(services.config ?? {});
  }

  /** Both are asked. Again, while it was not withdrawn, is the same. Answers its id. */
  propose(actor: Actor, of: { pathIds: readonly [string, string] }): Promise<string> {
    return this.services.work.run(actor, async (tx) => {
      const [first, second] = readForm(twoPeople, [...of.pathIds].sort());
      await lockPath(tx, first);
      await lockPath(tx, second);
      const [known] = await tx.query<{ id: string }>(OPEN, [tx.cooperativeId, first, second]);
      if (known !== undefined) return known.id;
      const id = uuidv7(tx.now);
      await tx.query(PROPOSE, [tx.cooperativeId, id, first, second, tx.now, tx.actor.id]);
      await this.tellBoth(tx, id, [first, second]);
      await this.audit.record(tx, introductionProposed.of(id, {}));
      return id;
    });
  }

  /** One of the two says yes; twice keeps the first day. Refusal: `membership.consent-missing`. */
  consent(actor: Actor, of: { id: string; pathId: string }): Promise<Introduction> {
    return this.services.work.run(actor, async (tx) => {
      const { withdrawnAt, paths } = await lockIntroduction(tx, of.id, of.pathId);
      if (withdrawnAt !== null) throw new ConsentMissing();
      const side = paths[0] === of.pathId ? 'first' : 'second';
      const first = await tx.query(consentOf(side), [tx.cooperativeId, of.id, tx.now]);
      if (first.length > 0) {
        await this.audit.record(tx, introductionAgreed.of(of.id, { path: of.pathId }));
      }
      return lockIntroduction(tx, of.id, of.pathId);
    });
  }

  /** Either ends it, before or after having agreed, without a reason; nothing passes any more. */
  withdraw(actor: Actor, of: { id: string; pathId: string }): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      const { withdrawnAt } = await lockIntroduction(tx, of.id, of.pathId);
      if (withdrawnAt !== null) return;
      await tx.query(WITHDRAW, [tx.cooperativeId, of.id, tx.now]);
      await this.audit.record(tx, introductionEnded.of(of.id, { path: of.pathId }));
    });
  }

  /** Passes words on, by ids alone. Refusals: `membership.consent-missing`, and others. */
  async write(actor: Actor, of: { id: string; pathId: string; words: string }): Promise<void> {
    const words = readForm(messageWords, of.words);
    return this.services.work.run(actor, async (tx) => {
      const found = await lockIntroduction(tx, of.id, of.pathId);
      const isAgreed = found.consented.every((at) => at !== null) && found.withdrawnAt === null;
      if (!isAgreed) throw new ConsentMissing();
      const number = await nextNumber(tx, of.id);
      const place = placeOf({ id: of.id, fromPathId: of.pathId, number });
      await tx.query(WRITE, [
        ...[tx.cooperativeId, of.id, number, of.pathId, tx.now],
        await this.seals.seal(tx, place, words),
      ]);
      const pathId = found.paths[0] === of.pathId ? found.paths[1] : found.paths[0];
      const key = `message:${of.id}:${number}`;
      await tell(tx, [{ key, kind: 'message', pathId, subjectId: of.id, dueOn: null }]);
      await this.audit.record(tx, messagePassed.of(of.id, { path: of.pathId }));
    });
  }

  /** Those of one of the two, the latest first, each with the path of the other. */
  of(tx: Tx, pathId: string, page?: IntroductionPage): Promise<IntroductionOf[]> {
    return tx.query<IntroductionOf>(OF_PATH, [
      ...[tx.cooperativeId, pathId, page?.after ?? null, page?.most ?? null],
    ]);
  }

  /** What one of the two may read of what passed between them, the latest first. */
  messages(actor: Actor, of: MessagesAsked): Promise<RelayedMessage[]> {
    return this.services.work.run(actor, async (tx) => {
      await lockIntroduction(tx, of.id, of.pathId);
      const asked = [tx.cooperativeId, of.id, of.after, of.most];
      const rows = await tx.query<SealedMessage>(MESSAGES, asked);
      const words = await this.seals.openAll(
        tx,
        rows.map(({ sealed, ...row }) => ({ ...placeOf({ ...row, id: of.id }), sealed })),
      );
      return rows.map(({ sealed: _sealed, ...row }, nth) => ({ ...row, words: words[nth] ?? '' }));
    }, 'apart');
  }

  private tellBoth(tx: Tx, id: string, pathIds: readonly string[]): Promise<number> {
    const kind = 'introduction-proposed' as const;
    return tell(
      tx,
      pathIds.map((pathId) => {
        const key = `${kind}:${id}:${pathId}`;
        return { key, kind, pathId, subjectId: id, dueOn: null };
      }),
    );
  }
}

/** In order, and not the same one twice. */
const twoPeople = z
  .tuple([z.uuid(), z.uuid()])
  .refine(([first, second]) => first !== second, 'pathIds');

const messageWords = z.string().trim().min(1).max(4000);

/** Whoever is not one of the two is told that there is no such thing. */
async function lockIntroduction(tx: Tx, id: string, pathId: string): Promise<Introduction> {
  const [row] = await tx.query<IntroductionRow>(LOCK, [tx.cooperativeId, id, pathId]);
  if (row === undefined) throw new NotFound('Introduction', id);
  const { first, second, firstConsentedAt, secondConsentedAt, withdrawnAt } = row;
  const consented = [firstConsentedAt, secondConsentedAt] as const;
  return { id, paths: [first, second], consented, withdrawnAt };
}

/** While the introduction is locked, it is nobody else's. */
async function nextNumber(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query<{ number: number }>(NEXT, [tx.cooperativeId, id]);
  return row?.number ?? 1;
}

/** Under the key of whoever wrote it. */
const placeOf = (of: { id: string; fromPathId: string; number: number }): TextPlace => ({
  holderId: of.fromPathId,
  row: `membership.relayed_message/${of.id}/${of.number}/sealed`,
});

interface SealedMessage extends Omit<RelayedMessage, 'words'> {
  readonly sealed: Buffer;
}

interface IntroductionRow {
  readonly first: string;
  readonly second: string;
  readonly firstConsentedAt: Date | null;
  readonly secondConsentedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

const OF_PATH = `
  select id, case when first_path_id = $2 then second_path_id else first_path_id end
      as "otherPathId", withdrawn_at is not null as "isEnded",
    case when first_path_id = $2 then first_consented_at else second_consented_at end is not null
      as "hasMyConsent",
    case when first_path_id = $2 then second_consented_at else first_consented_at end is not null
      as "hasTheirConsent"
  from membership.introduction
  where cooperative_id = $1 and $2 in (first_path_id, second_path_id)
    and ($3::uuid is null or id < $3)
  order by id desc limit $4`;

const OPEN = `
  select id from membership.introduction
  where cooperative_id = $1 and first_path_id = $2 and second_path_id = $3
    and withdrawn_at is null`;

const PROPOSE = `
  insert into membership.introduction
    (cooperative_id, id, first_path_id, second_path_id, proposed_at, proposed_by)
  values ($1, $2, $3, $4, $5, $6)`;

const LOCK = `
  select first_path_id as first, second_path_id as second, withdrawn_at as "withdrawnAt",
    first_consented_at as "firstConsentedAt", second_consented_at as "secondConsentedAt"
  from membership.introduction
  where cooperative_id = $1 and id = $2 and $3 in (first_path_id, second_path_id) for update`;

const consentOf = (side: 'first' | 'second') => `
  update membership.introduction set ${side}_consented_at = $3
  where cooperative_id = $1 and id = $2 and ${side}_consented_at is null returning id`;

const WITHDRAW = `
  update membership.introduction set withdrawn_at = $3
  where cooperative_id = $1 and id = $2`;

const WRITE = `
  insert into membership.relayed_message
    (cooperative_id, introduction_id, number, from_path_id, sent_at, sealed)
  values ($1, $2, $3, $4, $5, $6)`;

const NEXT = `
  select count(*)::int + 1 as number from membership.relayed_message
  where cooperative_id = $1 and introduction_id = $2`;

const MESSAGES = `
  select number, from_path_id as "fromPathId", sent_at as "sentAt", sealed
  from membership.relayed_message where cooperative_id = $1 and introduction_id = $2
    and ($3::int is null or number < $3)
  order by number desc limit $4`;
