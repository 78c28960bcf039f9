import { createHash } from 'node:crypto';
import type { CalendarDate } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { z } from 'zod';
import { tell } from '../notices.queries.js';
import { informationGiven, informationPublished, informationRead } from './candidate-actions.js';
import { InformationNotGiven, NoInformationDocument } from './path.errors.js';
import { readForm } from './membership-form.js';
import { Paths, placeOf } from './paths.service.js';
import { lockPath } from './paths.queries.js';
import { firstDayToSign } from './pre-contract-waiting.js';

const edition = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(50_000),
});

/** An edition of the pre-contract information document. */
export interface InformationDocument {
  readonly sha256: string;
  readonly title: string;
  readonly text: string;
}

/** The edition that somebody was given, and how far its waiting time is. */
export interface GivenInformation {
  readonly title: string;
  /** Null where it was given on paper. */
  readonly text: string | null;
  readonly sha256: string;
  readonly handedOn: CalendarDate;
  readonly readOn: CalendarDate | null;
  /** The first day on which anything may be signed or paid. */
  readonly mayBeSignedFrom: CalendarDate;
}

/** What tells everything before a contract: published in editions, given, and read. */
export class Information {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'>) {}

  /** The next edition; the same text twice changes nothing. */
  publish(actor: Actor, of: z.input<typeof edition>): Promise<InformationDocument> {
    const { title, text } = readForm(edition, of);
    const sha256 = createHash('sha256').update(`${title}\n\n${text}`).digest('hex');
    return this.services.work.run(actor, async (tx) => {
      const told = [sha256, title, text, tx.now, tx.actor.id];
      const isNew = (await tx.query(PUBLISH, [tx.cooperativeId, ...told])).length > 0;
      const document = informationPublished.of(tx.cooperativeId, { document: sha256 });
      if (isNew) await this.audit.record(tx, document);
      return { sha256, title, text };
    });
  }

  /** The edition in force; null before the first. */
  async latest(tx: Tx): Promise<InformationDocument | null> {
    const [row] = await tx.query<InformationDocument>(LATEST, [tx.cooperativeId]);
    return row ?? null;
  }

  /** Gives the edition in force. Refusal: `membership.no-information-document`. */
  give(actor: Actor, pathId: string): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      await lockPath(tx, pathId);
      const latest = await this.latest(tx);
      if (latest === null) throw new NoInformationDocument();
      const { title: document, sha256 } = latest;
      const isNew = await new Paths(this.services).informIn(tx, { pathId, document, sha256 });
      const key = `information-given:${pathId}:${sha256.slice(0, 16)}`;
      const kind = 'information-given' as const;
      await tell(tx, [{ key, kind, pathId, subjectId: pathId, dueOn: null }]);
      const given = informationGiven.of(pathId, { document: sha256 });
      if (isNew) await this.audit.record(tx, given);
    });
  }

  /** What somebody was given last, if anything. */
  async givenTo(tx: Tx, pathId: string): Promise<GivenInformation | null> {
    const [row] = await tx.query<Omit<GivenInformation, 'mayBeSignedFrom'>>(GIVEN, [
      ...[tx.cooperativeId, pathId],
    ]);
    if (row === undefined) return null;
    const { country } = await placeOf(tx);
    return { ...row, mayBeSignedFrom: firstDayToSign(country, row.handedOn) };
  }

  /** «I have read it»: the first day is kept. Refusal: `membership.information-not-given`. */
  async readIn(tx: Tx, pathId: string): Promise<void> {
    await lockPath(tx, pathId);
    const given = await this.givenTo(tx, pathId);
    if (given === null || given.text === null) throw new InformationNotGiven();
    const { today } = await placeOf(tx);
    const first = await tx.query(READ, [tx.cooperativeId, pathId, given.sha256, today, tx.now]);
    const document = informationRead.of(pathId, { document: given.sha256 });
    if (first.length > 0) await this.audit.record(tx, document);
  }
}

const PUBLISH = `
  insert into membership.information_document
    (cooperative_id, sha256, title, text, published_at, published_by)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning sha256`;

const LATEST = `
  select sha256, title, text from membership.information_document
  where cooperative_id = $1 order by published_at desc, sha256 limit 1`;

const GIVEN = `
  select h.document as title, d.text, h.sha256, h.handed_on::text as "handedOn",
    r.read_on::text as "readOn"
  from membership.information_handover h
  left join membership.information_document d on d.cooperative_id = h.cooperative_id
    and d.sha256 = h.sha256
  left join membership.information_reading r on r.cooperative_id = h.cooperative_id
    and r.path_id = h.path_id and r.sha256 = h.sha256
  where h.cooperative_id = $1 and h.path_id = $2
  order by h.handed_on desc, h.recorded_at desc limit 1`;

const READ = `
  insert into membership.information_reading
    (cooperative_id, path_id, sha256, read_on, recorded_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing returning sha256`;
