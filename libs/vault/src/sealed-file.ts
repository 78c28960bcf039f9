import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { SealBroken } from './vault.errors.js';

/** The key of one file, made for it alone: so that a count may serve as nonce. */
export class FileKey {
  private readonly key: KeyObject;

  private constructor(private readonly bytes: Buffer) {
    this.key = createSecretKey(bytes);
  }

  static fresh(): FileKey {
    return new FileKey(randomBytes(KEY_BYTES));
  }

  /** As `SealedText` has kept it. */
  static ofText(text: string): FileKey {
    return new FileKey(Buffer.from(text, 'base64'));
  }

  /** What `SealedText` seals beside the file's row. */
  toText(): string {
    return this.bytes.toString('base64');
  }

  /**
   * The file in pieces of one size, each with its tag. The nonce counts them and says which is the
   * last, so that none is left out, moved, or missing at the end.
   */
  async *sealed(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    let count = 0;
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of content) {
      rest = Buffer.concat([rest, chunk]);
      // One byte more than a piece: what is left is never nothing but of an empty file.
      while (rest.length > PIECE_BYTES) {
        yield this.sealedPiece(rest.subarray(0, PIECE_BYTES), nonceOf(count, false));
        rest = rest.subarray(PIECE_BYTES);
        count += 1;
      }
    }
    yield this.sealedPiece(rest, nonceOf(count, true));
  }

  /** The whole file. Refusal: `vault.seal-broken`, for one that was changed or cut off. */
  opened(sealed: Buffer): Buffer {
    const pieces: Buffer[] = [];
    const most = PIECE_BYTES + TAG_BYTES;
    for (let at = 0; at === 0 || at < sealed.length; at += most) {
      const isLast = at + most >= sealed.length;
      const piece = sealed.subarray(at, at + most);
      pieces.push(this.openedPiece(piece, nonceOf(pieces.length, isLast)));
    }
    return Buffer.concat(pieces);
  }

  /** The same, piece by piece. What was cut off or changed breaks off in the middle. */
  async *openedPieces(sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const most = PIECE_BYTES + TAG_BYTES;
    let count = 0;
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of sealed) {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length > most) {
        yield this.openedPiece(rest.subarray(0, most), nonceOf(count, false));
        rest = rest.subarray(most);
        count += 1;
      }
    }
    yield this.openedPiece(rest, nonceOf(count, true));
  }

  private sealedPiece(piece: Buffer, nonce: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES });
    const sealed = Buffer.concat([cipher.update(piece), cipher.final()]);
    return Buffer.concat([sealed, cipher.getAuthTag()]);
  }

  private openedPiece(piece: Buffer, nonce: Buffer): Buffer {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, nonce, {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(piece.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(piece.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw new SealBroken('file');
    }
  }
}

const KEY_BYTES = 32;
const TAG_BYTES = 16;
const PIECE_BYTES = 64 * 1024;

function nonceOf(count: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(count, 0);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}
