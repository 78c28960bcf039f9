import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const mark = z.strictObject({ name: z.string(), last: z.int().positive(), hash: sha256 });

const anchoredBooks = z.strictObject({
  /** The code of the legal entity whose books they are. */
  entity: z.string(),
  registration: z.string(),
  /** Up to which entry, and the hash of that entry; 0 and '' while the books are empty. */
  sequence: z.int().nonnegative(),
  hash: sha256.or(z.literal('')),
  registers: z.array(mark),
});

/** The last line of the audit log, and its hash. */
const anchoredLog = z.strictObject({ sequence: z.int().positive(), hash: sha256 });

const anchoredFile = z.strictObject({ path: z.string(), sha256 });

const anchor = z.strictObject({
  format: z.literal('plusloin-anchor-1'),
  cooperative: z.strictObject({ id: z.uuid(), slug: z.string(), name: z.string() }),
  number: z.int().positive(),
  at: z.iso.datetime({ precision: 3 }),
  reason: z.enum(['nightly', 'close']),
  /** SHA-256 of the whole file of the anchor before this one. */
  previous: sha256.nullable(),
  books: z.array(anchoredBooks),
  /** Not there while the log is empty, nor in anchors of former releases. */
  log: anchoredLog.optional(),
  files: z.array(anchoredFile),
});

const signedAnchor = z.strictObject({ anchor, publicKey: z.string(), signature: z.base64() });

/** What stands outside the database: where all books end, and which files belong to them. */
export type Anchor = z.infer<typeof anchor>;
export type AnchoredBooks = z.infer<typeof anchoredBooks>;
export type AnchoredLog = z.infer<typeof anchoredLog>;
export type AnchoredFile = z.infer<typeof anchoredFile>;
export type SignedAnchor = z.infer<typeof signedAnchor>;

/** An anchor in the storage. */
export interface AnchorFile {
  readonly path: string;
  /** Of the whole file; `sha256sum` says the same. */
  readonly sha256: string;
  readonly anchor: Anchor;
}

/** Where an anchor lies: in the order of their numbers, each at a path that no other ever takes. */
export function anchorPath({ cooperative, number, at }: Anchor): string {
  const stamp = at.replaceAll(/[-:]|\.\d+/g, '');
  return `${anchorFolder(cooperative.slug)}${String(number).padStart(6, '0')}-${stamp}.json`;
}

/** Where the anchors of a cooperative lie. */
export const anchorFolder = (slug: string): string => `anchors/${slug}/`;

/** The file: the anchor, the signature over its canonical JSON, and the key to check it with. */
export function signedBytes(of: Anchor, privateKey: KeyObject): Buffer {
  const publicKey = pemOf(createPublicKey(privateKey));
  const signature = sign(null, Buffer.from(canonicalJson(of)), privateKey).toString('base64');
  return bytesOf({ anchor: of, publicKey, signature });
}

/** Reads an anchor, or says in French why it proves nothing. Any byte changed is seen. */
export function readSigned(bytes: Buffer, key: KeyObject): SignedAnchor | { fault: string } {
  const read = signedAnchor.safeParse(parsed(bytes));
  if (!read.success) return { fault: 'Cette ancre ne se lit plus.' };
  const signed = read.data;
  const message = Buffer.from(canonicalJson(signed.anchor));
  if (signed.publicKey !== pemOf(key)) return { fault: 'Cette ancre est signée d’une autre clé.' };
  if (!verify(null, message, key, Buffer.from(signed.signature, 'base64'))) {
    return { fault: 'La signature de cette ancre ne va pas avec son contenu.' };
  }
  if (!bytes.equals(bytesOf(signed))) return { fault: 'Le fichier de cette ancre a été changé.' };
  return signed;
}

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** One text for one value: keys in order, no spaces. Whole numbers and texts only. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));

const bytesOf = (signed: SignedAnchor): Buffer =>
  Buffer.from(`${JSON.stringify(ordered(signed), null, 2)}\n`);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, ordered(part)]));
}

const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
