import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Actor, Storage, Tx, Work } from '@plusloin/platform';
import { cooperativeOf, type Cooperative } from '@plusloin/registry';
import {
  anchorPath,
  canonicalJson,
  readSigned,
  sha256Of,
  signedBytes,
  type Anchor,
  type AnchoredBooks,
  type AnchoredFile,
  type AnchorFile,
} from './anchor-file.js';
import { ANCHOR_ROWS, AnchorShelf, type AnchorRow } from './anchor-shelf.js';
import { booksOf } from './check-books.js';
import { logHead } from './log-proof.js';
import { registersOf } from './registers.js';
import { AnchorLost } from './verify.errors.js';

export type AnchorReason = Anchor['reason'];

/**
 * Signs where all books of a cooperative and its audit log stand and puts it where the database
 * does not reach. What was there before the last anchor cannot be changed unseen, not even by a
 * superuser.
 */
export class Anchors {
  /** `signingKey`: Ed25519, private. */
  constructor(
    private readonly work: Work,
    private readonly storage: Storage,
    private readonly signingKey: KeyObject,
  ) {}

  /**
   * Anchors the heads of the books and of the audit log, and the files given. The same state for
   * the same reason is anchored once: then the anchor that stands is answered.
   */
  anchor(
    actor: Actor,
    reason: AnchorReason,
    files: readonly AnchoredFile[] = [],
  ): Promise<AnchorFile> {
    return this.work.run(actor, async (tx) => {
      // One at a time in a cooperative: each anchor names the one before it.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `ledger.anchor ${tx.cooperativeId}`,
      ]);
      const cooperative = await cooperativeOf(tx);
      await this.listWrittenFiles(tx, cooperative);
      const log = await logHead(tx);
      const heads = { books: await anchoredBooks(tx), ...(log && { log }) };
      const state = { reason, ...heads, files: inOrder(files) };
      const [standing] = await tx.query<AnchorRow>(STANDING, [stateOf(state)]);
      if (standing) return this.fileOf(standing);
      const [last] = await tx.query<AnchorRow>(LAST);
      const { cooperativeId: id, slug, name } = cooperative;
      return this.write(tx, {
        format: 'plusloin-anchor-1',
        cooperative: { id, slug, name },
        number: (last?.number ?? 0) + 1,
        at: tx.now.toISOString(),
        previous: last ? (await this.fileOf(last)).sha256 : null,
        ...state,
      });
    });
  }

  private async write(tx: Tx, anchor: Anchor): Promise<AnchorFile> {
    const path = anchorPath(anchor);
    if (await this.storage.exists(path)) throw new Error(`no anchor takes a path twice: ${path}`);
    const { sha256 } = await this.storage.put(path, signedBytes(anchor, this.signingKey));
    const file = { path, sha256, anchor };
    await list(tx, file);
    return file;
  }

  /** A file whose transaction broke off after it was written is an anchor like the others. */
  private async listWrittenFiles(tx: Tx, { cooperativeId: id, slug }: Cooperative): Promise<void> {
    const rows = await tx.query<AnchorRow>(ANCHOR_ROWS);
    const listed = new Set(rows.map((row) => row.path));
    const publicKey = createPublicKey(this.signingKey);
    const shelf = await AnchorShelf.of(this.storage, publicKey, { id, slug }, listed);
    for (const file of shelf.sound()) await list(tx, file);
  }

  private async fileOf({ path, sha256 }: AnchorRow): Promise<AnchorFile> {
    if (!(await this.storage.exists(path))) throw new AnchorLost(path);
    const bytes = await this.storage.get(path);
    const read = readSigned(bytes, createPublicKey(this.signingKey));
    if ('fault' in read || sha256Of(bytes) !== sha256) throw new AnchorLost(path);
    return { path, sha256, anchor: read.anchor };
  }
}

async function anchoredBooks(tx: Tx): Promise<AnchoredBooks[]> {
  const all: AnchoredBooks[] = [];
  for (const { legalEntityId, code, registration, sequence, hash } of await booksOf(tx)) {
    const registers = await registersOf(tx, legalEntityId);
    const head = { sequence: sequence ?? 0, hash: hash?.toString('hex') ?? '' };
    all.push({ entity: code, registration, ...head, registers });
  }
  return all;
}

const inOrder = (files: readonly AnchoredFile[]): AnchoredFile[] =>
  files
    .map(({ path, sha256 }) => ({ path, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

type State = Pick<Anchor, 'reason' | 'books' | 'log' | 'files'>;

const stateOf = ({ reason, books, log, files }: State): Buffer =>
  Buffer.from(sha256Of(canonicalJson({ reason, books, ...(log && { log }), files })), 'hex');

async function list(tx: Tx, { path, sha256, anchor }: AnchorFile): Promise<void> {
  const digest = Buffer.from(sha256, 'hex');
  const made = [anchor.number, path, digest, stateOf(anchor), anchor.reason, anchor.at];
  await tx.query(LIST, [tx.cooperativeId, ...made, tx.actor.id]);
}

const LIST = `
  insert into ledger.anchor
    (cooperative_id, number, path, sha256, state, reason, made_at, made_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const COLUMNS = `select number, path, encode(sha256, 'hex') as sha256 from ledger.anchor`;
const STANDING = `${COLUMNS} where state = $1`;
const LAST = `${COLUMNS} order by number desc limit 1`;
