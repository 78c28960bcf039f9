import { createHash, randomUUID } from 'node:crypto';
import { addDays, calendarDate, uuidv7 } from '@plusloin/kernel';
import {
  AuditLog,
  NotFound,
  OutcomeUnknown,
  type Actor,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { FileKey, SealedText, type TextPlace } from '@plusloin/vault';
import { z } from 'zod';
import { documentBrought, documentJudged, documentOpened } from '../audited-actions.js';
import { readForm, readReason } from '../path/membership-form.js';
import { candidatesShown } from '../path/candidate-actions.js';
import { namesOf } from '../path/names.js';
import type { WithKeys } from '../path/particulars.js';
import { lockPath, pathOfMember } from '../path/paths.queries.js';
import { placeOf } from '../path/paths.service.js';
import { documentName } from './document-name.js';
import { AlreadyJudged, PathEnded, SamePerson } from './documents.errors.js';
import {
  addDocument,
  documentOf,
  documentsOf,
  expiringDocuments,
  judgeDocument,
  ownerOf,
  sameDocument,
  sealedKeyOf,
  SOON_DAYS,
  waitingDocuments,
  type ExpiringDocument,
  type MemberDocument,
  type WaitingDocument,
} from './documents.queries.js';
import { protectedTitles } from './protected-titles.js';
import { documentTypes } from './required-documents.js';
import { UploadGate } from './upload-gate.js';

const day = z.string().transform((text) => calendarDate(text));

const newDocument = z
  .strictObject({
    pathId: z.uuid(),
    type: z.enum(documentTypes),
    /** As the person calls the file. */
    name: z.string(),
    issuedOn: day,
    /** The last day on which it holds; none when it holds for ever. */
    expiresOn: day.nullable().default(null),
    /** Of a diploma: the code of the title that it gives. */
    title: z
      .string()
      .refine((code) => protectedTitles.some((one) => one.code === code))
      .nullable()
      .default(null),
  })
  .refine(({ type, title }) => title === null || type === 'diploma', 'title')
  .refine(({ issuedOn, expiresOn }) => expiresOn === null || expiresOn >= issuedOn, 'expiresOn');

export type NewDocument = z.input<typeof newDocument>;

/** What people show of themselves, from its upload to the alerts before it expires. */
export class Documents {
  private readonly audit = new AuditLog();

  private readonly texts: SealedText;

  constructor(private readonly services: Pick<Services, 'work' | 'storage'> & WithKeys) {
    this.texts = SealedText.of(services.config ?? {});
  }

  /** The same for a member, on the path they are on. Refusals: as `upload`. */
  async uploadOf(
    actor: Actor,
    memberId: string,
    of: Omit<NewDocument, 'pathId'>,
    content: AsyncIterable<Uint8Array>,
  ): Promise<string> {
    const path = await this.services.work.read(actor, (tx) => pathOfMember(tx, memberId));
    return this.upload(actor, { ...of, pathId: path.id }, content);
  }

  /**
   * Takes a file piece by piece and keeps it sealed; what is refused leaves nothing behind. The
   * very same file once more, while it was not refused, is the one that is there already. Answers
   * its id. Refusals: `membership.invalid-form`, `membership.path-ended`,
   * `membership.document-too-large`, `membership.document-not-accepted`.
   */
  async upload(
    actor: Actor,
    of: NewDocument,
    content: AsyncIterable<Uint8Array>,
  ): Promise<string> {
    const { work, storage } = this.services;
    const form = readForm(newDocument, of);
    const { slug } = await work.run(actor, (tx) => this.openTo(tx, form.pathId));
    const storagePath = `documents/${slug}/${randomUUID()}`;
    const gate = new UploadGate();
    const key = FileKey.fresh();
    await storage.put(storagePath, key.sealed(gate.through(content)));
    const { mediaType } = gate;
    const file = { storagePath, ...gate.passed(), mediaType, name: documentName(form.name) };
    try {
      const { id, isNew } = await work.run(actor, async (tx) => {
        await this.openTo(tx, form.pathId);
        const known = await sameDocument(tx, form, file.sha256);
        if (known !== undefined) return { id: known, isNew: false };
        const id = uuidv7(tx.now);
        const sealedKey = await this.texts.seal(tx, keyPlace(form.pathId, id), key.toText());
        await addDocument(tx, id, form, { ...file, sealedKey });
        await this.audit.record(tx, documentBrought.of(id, { path: form.pathId }));
        return { id, isNew: true };
      });
      if (!isNew) await storage.remove(storagePath);
      return id;
    } catch (error) {
      // It may have been written after all: then the file must stay.
      if (!(error instanceof OutcomeUnknown)) await storage.remove(storagePath);
      throw error;
    }
  }

  /** Somebody else has looked at it and found it true. Refusals: as `refuse`. */
  verify(actor: Actor, id: string): Promise<void> {
    return this.judge(actor, id, { judgement: 'verified', reason: null });
  }

  /**
   * Somebody else has looked at it and says why it will not do. The same twice changes nothing.
   * Refusals: `membership.same-person`, `membership.already-judged`, `platform.not-found`.
   */
  async refuse(actor: Actor, id: string, reason: string): Promise<void> {
    const why = readReason(reason, 'reason');
    await this.judge(actor, id, { judgement: 'refused', reason: why });
  }

  /**
   * The file, for whoever may see it: checked against its hash, and written down before it is
   * given. Of others than the members named, a document is as if there were none. Refusals:
   * `platform.not-found`, `vault.erased`, `vault.seal-broken`.
   */
  async read(
    actor: Actor,
    id: string,
    visible: 'all' | ReadonlySet<string> = 'all',
  ): Promise<{ document: MemberDocument; bytes: Buffer }> {
    const { document, key } = await this.services.work.run(actor, async (tx) => {
      const found = await documentOf(tx, id);
      const owner = await ownerOf(tx, found.pathId);
      if (visible !== 'all' && !visible.has(owner ?? '')) throw new NotFound('Document', id);
      await this.audit.record(tx, documentOpened.of(id, { path: found.pathId }));
      const sealedKey = await sealedKeyOf(tx, id);
      const key = await this.texts.open(tx, keyPlace(found.pathId, id), sealedKey);
      return { document: found, key: FileKey.ofText(key) };
    });
    const bytes = key.opened(await this.services.storage.get(document.storagePath));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== document.sha256) throw new Error(`document ${id} is not what was uploaded`);
    return { document, bytes };
  }

  /** Those of a path, or all that wait for somebody's eyes when none is named. */
  list(actor: Actor, pathId: string | null): Promise<MemberDocument[]> {
    return this.services.work.read(actor, (tx) => documentsOf(tx, pathId));
  }

  /** Those that wait for somebody's eyes, a page after one of them. */
  waiting(
    actor: Actor,
    of: { after: string | null; limit: number },
  ): Promise<(WaitingDocument & { readonly person: string })[]> {
    return this.services.work.run(actor, async (tx) => {
      const { timeZone } = await placeOf(tx);
      const all = await waitingDocuments(tx, { ...of, timeZone });
      const names = await namesOf(tx, this.services, all.map(({ pathId }) => pathId));
      const count = all.filter(({ memberId }) => memberId === null).length;
      if (count > 0) {
        await this.audit.record(tx, candidatesShown.of(tx.cooperativeId, { count }));
      }
      return all.map((one) => ({ ...one, person: names.get(one.pathId) ?? '' }));
    });
  }

  /** Those that hold for two months more at most, the first to expire first. */
  expiring(actor: Actor): Promise<ExpiringDocument[]> {
    return this.services.work.read(actor, soonExpiring);
  }

  private judge(
    actor: Actor,
    id: string,
    of: { judgement: 'verified' | 'refused'; reason: string | null },
  ): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      const { uploadedBy, state, pathId } = await documentOf(tx, id, 'for update');
      if (uploadedBy === tx.actor.id) throw new SamePerson();
      if (state === of.judgement) return;
      if (state !== 'waiting') throw new AlreadyJudged();
      const { today } = await placeOf(tx);
      await judgeDocument(tx, id, { ...of, on: today });
      const { judgement } = of;
      await this.audit.record(tx, documentJudged.of(id, { path: pathId, judgement }));
    });
  }

  private async openTo(tx: Tx, pathId: string): Promise<{ slug: string }> {
    const { stage } = await lockPath(tx, pathId);
    if (['refused', 'withdrawn', 'left'].includes(stage)) throw new PathEnded();
    return cooperativeOf(tx);
  }
}

/** Where the key of a file stands. */
const keyPlace = (pathId: string, id: string): TextPlace => ({
  ...{ holderId: pathId, row: `membership.document/${id}/sealed_key` },
});

/** Verified ones that nothing outlasts, and that will not hold for long. */
export async function soonExpiring(tx: Tx): Promise<ExpiringDocument[]> {
  const { today } = await placeOf(tx);
  return expiringDocuments(tx, today, addDays(today, SOON_DAYS));
}
