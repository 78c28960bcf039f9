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
import { FileKey } from '@plusloin/vault';
import { z } from 'zod';
import {
  documentBrought,
  documentJudged,
  documentOpened,
  documentWithdrawn,
} from '../audited-actions.js';
import { readForm, readReason } from '../path/membership-form.js';
import { candidatesShown } from '../path/candidate-actions.js';
import { namesOf } from '../path/names.js';
import type { WithKeys } from '../path/particulars.js';
import { lockPath, pathOfMember } from '../path/paths.queries.js';
import { placeOf } from '../path/paths.service.js';
import { DocumentWords } from './document-words.js';
import { documentName } from './document-name.js';
import { AlreadyJudged, PathEnded, SamePerson } from './documents.errors.js';
import {
  addDocument,
  documentOf,
  documentsOf,
  expiringDocuments,
  judgeDocument,
  ownerOf,
  removeDocument,
  sameDocument,
  sealedKeyOf,
  SOON_DAYS,
  waitingDocuments,
  type ExpiringDocument,
  type MemberDocument,
  type NamedDocument,
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

  private readonly words: DocumentWords;

  constructor(private readonly services: Pick<Services, 'work' | 'storage'> & WithKeys) {
    this.words = new DocumentWords(services);
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
    const file = { storagePath, ...gate.passed(), mediaType };
    try {
      const { id, isNew } = await work.run(actor, async (tx) => {
        await this.openTo(tx, form.pathId);
        const known = await sameDocument(tx, form, file.sha256);
        if (known !== undefined) return { id: known, isNew: false };
        const id = uuidv7(tx.now);
        const sealed = await this.sealed(tx, { id, pathId: form.pathId }, { key, name: form.name });
        await addDocument(tx, id, form, { ...file, ...sealed });
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
   * given. Of others than the members or paths named, a document is as if there were none.
   * Refusals: `platform.not-found`, `vault.erased`, `vault.seal-broken`.
   */
  async read(
    actor: Actor,
    id: string,
    visible: 'all' | ReadonlySet<string> = 'all',
  ): Promise<{ document: NamedDocument; bytes: Buffer }> {
    const { document, key } = await this.services.work.run(actor, async (tx) => {
      const found = await documentOf(tx, id);
      const owners = [found.pathId, await ownerOf(tx, found.pathId)];
      const isVisible = visible === 'all' || owners.some((one) => visible.has(one ?? ''));
      if (!isVisible) throw new NotFound('Document', id);
      await this.audit.record(tx, documentOpened.of(id, { path: found.pathId }));
      const [named] = await this.words.named(tx, [found]);
      if (named === undefined) throw new Error('one row is named as one');
      return { document: named, key: await this.keyOf(tx, found) };
    });
    const bytes = key.opened(await this.services.storage.get(document.storagePath));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== document.sha256) throw new Error(`document ${id} is not what was uploaded`);
    return { document, bytes };
  }

  /**
   * The file piece by piece, for an export that was asked for and is logged as a whole. One that is
   * not what was uploaded breaks off at its end.
   */
  async *pieces(actor: Actor, id: string): AsyncGenerator<Buffer> {
    const { document, key } = await this.services.work.read(actor, async (tx) => {
      const found = await documentOf(tx, id);
      return { document: found, key: await this.keyOf(tx, found) };
    });
    const hash = createHash('sha256');
    const sealed = await this.services.storage.open(document.storagePath);
    for await (const piece of key.openedPieces(sealed)) {
      hash.update(piece);
      yield piece;
    }
    if (hash.digest('hex') !== document.sha256) {
      throw new Error(`document ${id} is not what was uploaded`);
    }
  }

  /**
   * Takes back what nobody has judged yet: its row goes with its key, and its file after it.
   * Refusals: `membership.already-judged`, `platform.not-found` on another path.
   */
  async withdraw(actor: Actor, of: { id: string; pathId: string }): Promise<void> {
    const storagePath = await this.services.work.run(actor, async (tx) => {
      const found = await documentOf(tx, of.id, 'for update');
      if (found.pathId !== of.pathId) throw new NotFound('Document', of.id);
      if (found.state !== 'waiting') throw new AlreadyJudged();
      await removeDocument(tx, of.id);
      await this.audit.record(tx, documentWithdrawn.of(of.id, { path: of.pathId }));
      return found.storagePath;
    });
    await this.services.storage.remove(storagePath);
  }

  /** Those of a path, or all that wait for somebody's eyes when none is named. */
  list(actor: Actor, pathId: string | null): Promise<NamedDocument[]> {
    return this.services.work.read(actor, async (tx) =>
      this.words.named(tx, await documentsOf(tx, pathId)),
    );
  }

  /** Those that wait for somebody's eyes, a page after one of them. */
  waiting(
    actor: Actor,
    of: { after: string | null; limit: number },
  ): Promise<WaitingShown[]> {
    return this.services.work.run(actor, async (tx) => {
      const { timeZone } = await placeOf(tx);
      const all = await this.words.named(tx, await waitingDocuments(tx, { ...of, timeZone }));
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

  private async keyOf(tx: Tx, found: MemberDocument): Promise<FileKey> {
    const sealedKey = await sealedKeyOf(tx, found.id);
    return FileKey.ofText(await this.words.open(tx, found, 'sealed_key', sealedKey));
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
      const { judgement, reason } = of;
      const place = { id, pathId };
      const sealedReason =
        reason === null ? null : await this.words.seal(tx, place, 'sealed_reason', reason);
      await judgeDocument(tx, id, { judgement, sealedReason, on: today });
      await this.audit.record(tx, documentJudged.of(id, { path: pathId, judgement }));
    });
  }

  private async sealed(
    tx: Tx,
    of: Pick<MemberDocument, 'id' | 'pathId'>,
    { key, name }: { readonly key: FileKey; readonly name: string },
  ) {
    return {
      sealedKey: await this.words.seal(tx, of, 'sealed_key', key.toText()),
      sealedName: await this.words.seal(tx, of, 'sealed_name', documentName(name)),
    };
  }

  private async openTo(tx: Tx, pathId: string): Promise<{ slug: string }> {
    const { stage } = await lockPath(tx, pathId);
    if (['refused', 'withdrawn', 'left'].includes(stage)) throw new PathEnded();
    return cooperativeOf(tx);
  }
}

type WaitingShown = NamedDocument &
  Pick<WaitingDocument, 'memberId' | 'broughtOn'> & { readonly person: string };

/** Verified ones that nothing outlasts, and that will not hold for long. */
export async function soonExpiring(tx: Tx): Promise<ExpiringDocument[]> {
  const { today } = await placeOf(tx);
  return expiringDocuments(tx, today, addDays(today, SOON_DAYS));
}
