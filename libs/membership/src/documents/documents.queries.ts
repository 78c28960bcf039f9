import type { CalendarDate } from '@plusloin/kernel';
import { NotFound, type Stored, type Tx } from '@plusloin/platform';
import type { DocumentType } from './required-documents.js';
import type { MediaType } from './upload-gate.js';

/** A document that holds for no more days than this is worth a word. */
export const SOON_DAYS = 60;

/** A document as it stands. */
export interface MemberDocument {
  readonly id: string;
  readonly pathId: string;
  readonly type: DocumentType;
  readonly title: string | null;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly sha256: string;
  readonly storagePath: string;
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
  readonly state: 'waiting' | 'verified' | 'refused';
  readonly uploadedBy: string;
  readonly judgedBy: string | null;
}

/** As it lies in its table: its words are opened by `DocumentWords`. */
export interface DocumentRow extends MemberDocument {
  readonly sealedName: Buffer;
  readonly sealedReason: Buffer | null;
}

/** With its words. */
export interface NamedDocument extends MemberDocument {
  /** As the person called it; never a place in storage. */
  readonly name: string;
  /** Why it was refused. */
  readonly reason: string | null;
}

/** A document that will expire, and whose. */
export interface ExpiringDocument {
  readonly id: string;
  readonly pathId: string;
  readonly type: DocumentType;
  readonly expiresOn: CalendarDate;
  /** The member's code in the books, when the person is a member. */
  readonly memberCode: string | null;
}

/** What is told of a new one. */
export interface ToldDocument {
  readonly pathId: string;
  readonly type: DocumentType;
  readonly title: string | null;
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
}

/** The document, or `platform.not-found`. */
export async function documentOf(
  tx: Tx,
  id: string,
  lock: 'for update' | '' = '',
): Promise<DocumentRow> {
  const sql = `${DOCUMENTS} and id = $2 ${lock}`;
  const [row] = await tx.query<DocumentRow>(sql, [tx.cooperativeId, id]);
  if (row === undefined) throw new NotFound('Document', id);
  return row;
}

/** Those of a path; of none, those that wait for a judgement. */
export const documentsOf = (tx: Tx, pathId: string | null): Promise<DocumentRow[]> =>
  tx.query<DocumentRow>(
    `${DOCUMENTS} and (path_id = $2 or ($2::uuid is null and judgement is null))
      order by uploaded_at, id`,
    [tx.cooperativeId, pathId],
  );

/** One that waits for a judgement, and of which member it is, if of one. */
export interface WaitingDocument extends DocumentRow {
  readonly memberId: string | null;
  readonly broughtOn: CalendarDate;
}

/** The first brought first, from after one on. */
export const waitingDocuments = (
  tx: Tx,
  of: { timeZone: string; after: string | null; limit: number },
): Promise<WaitingDocument[]> =>
  tx.query<WaitingDocument>(WAITING, [tx.cooperativeId, of.timeZone, of.after, of.limit]);

/** Whose a document is: the member, or nobody yet who is on the way in. */
export async function ownerOf(tx: Tx, pathId: string): Promise<string | null> {
  const [row] = await tx.query<{ memberId: string | null }>(
    'select member_id as "memberId" from membership.path where cooperative_id = $1 and id = $2',
    [tx.cooperativeId, pathId],
  );
  return row?.memberId ?? null;
}

/** The very same file of the same type, not refused; undefined for none. */
export async function sameDocument(
  tx: Tx,
  { pathId, type }: ToldDocument,
  sha256: string,
): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(SAME, [tx.cooperativeId, pathId, type, sha256]);
  return row?.id;
}

/** The key of the file of one. */
export async function sealedKeyOf(tx: Tx, id: string): Promise<Buffer> {
  const [row] = await tx.query<SealedKey>(SEALED_KEY, [tx.cooperativeId, id]);
  if (row === undefined) throw new NotFound('Document', id);
  return row.sealedKey;
}

interface SealedKey {
  /** Under the key of the path. */
  readonly sealedKey: Buffer;
}

type KeptFile = Stored & SealedKey & Pick<DocumentRow, 'storagePath' | 'mediaType' | 'sealedName'>;

/** Answers its id. */
export async function addDocument(
  tx: Tx,
  id: string,
  of: ToldDocument,
  file: KeptFile,
): Promise<void> {
  await tx.query(ADD, [
    ...[tx.cooperativeId, id, of.pathId, of.type, of.title, file.sealedName, file.mediaType],
    ...[file.bytes, file.sha256, file.storagePath, file.sealedKey, of.issuedOn, of.expiresOn],
    ...[tx.now, tx.actor.id],
  ]);
}

export const judgeDocument = (
  tx: Tx,
  id: string,
  of: { judgement: 'verified' | 'refused'; sealedReason: Buffer | null; on: CalendarDate },
): Promise<unknown> =>
  tx.query(JUDGE, [tx.cooperativeId, id, of.judgement, of.on, tx.actor.id, of.sealedReason]);

/** Its row, and the key of its file with it; answers where the file lies, if it was there. */
export async function removeDocument(tx: Tx, id: string): Promise<RemovedDocument | undefined> {
  const [row] = await tx.query<RemovedDocument>(REMOVE, [tx.cooperativeId, id]);
  return row;
}

type RemovedDocument = Pick<MemberDocument, 'pathId' | 'storagePath'>;

/** Verified ones of people who are here, that no other of the type outlasts. */
export const expiringDocuments = (
  tx: Tx,
  from: CalendarDate,
  until: CalendarDate,
): Promise<ExpiringDocument[]> =>
  tx.query<ExpiringDocument>(EXPIRING, [tx.cooperativeId, from, until]);

const COLUMNS = `
  id, path_id as "pathId", type, title, sealed_name as "sealedName", media_type as "mediaType",
    bytes::int, sha256, storage_path as "storagePath", issued_on::text as "issuedOn",
    expires_on::text as "expiresOn", coalesce(judgement, 'waiting') as state,
    uploaded_by as "uploadedBy", judged_by as "judgedBy",
    sealed_reason as "sealedReason"`;

const DOCUMENTS = `select ${COLUMNS} from membership.document where cooperative_id = $1`;

const SEALED_KEY = `
  select sealed_key as "sealedKey" from membership.document
  where cooperative_id = $1 and id = $2`;

const WAITING = `
  select d.*, p.member_id as "memberId",
    (d.uploaded_at at time zone $2)::date::text as "broughtOn"
  from (select uploaded_at, ${COLUMNS} from membership.document
    where cooperative_id = $1 and judgement is null and ($3::uuid is null or id > $3)) d
  join membership.path p on p.cooperative_id = $1 and p.id = d."pathId"
    and p.stage not in ('refused', 'withdrawn', 'left')
  order by d.id limit $4`;

const SAME = `
  select id from membership.document where cooperative_id = $1 and path_id = $2 and type = $3
    and sha256 = $4 and judgement is distinct from 'refused' order by id limit 1`;

const ADD = `
  insert into membership.document (cooperative_id, id, path_id, type, title, sealed_name,
    media_type, bytes, sha256, storage_path, sealed_key, issued_on, expires_on, uploaded_at,
    uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const JUDGE = `
  update membership.document set judgement = $3, judged_on = $4, judged_by = $5, sealed_reason = $6
  where cooperative_id = $1 and id = $2`;

const REMOVE = `
  delete from membership.document where cooperative_id = $1 and id = $2
  returning path_id as "pathId", storage_path as "storagePath"`;

const EXPIRING = `
  select d.id, d.path_id as "pathId", d.type, d.expires_on::text as "expiresOn",
    m.code as "memberCode"
  from membership.document d
  join membership.path p on p.cooperative_id = d.cooperative_id and p.id = d.path_id
    and p.stage not in ('refused', 'withdrawn', 'left')
  left join registry.member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  where d.cooperative_id = $1 and d.judgement = 'verified' and d.expires_on between $2 and $3
    and not exists (select from membership.document later
      where later.cooperative_id = d.cooperative_id and later.path_id = d.path_id
        and later.type = d.type and later.judgement = 'verified'
        and (later.expires_on is null or later.expires_on > d.expires_on))
  order by d.expires_on, d.id`;
