import { createHash } from 'node:crypto';
import type { Stored } from '@plusloin/platform';
import { DocumentNotAccepted, DocumentTooLarge } from './documents.errors.js';

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** A scanned diploma of several pages fits; a film does not. */
export const MOST_BYTES = 10 * 2 ** 20;

/**
 * Lets a file through piece by piece and judges it by what it is, whatever it is called: what its
 * first bytes say, and that it is no larger than allowed. It throws inside the stream, so whoever
 * writes the pieces keeps nothing of a file that is refused.
 */
export class UploadGate {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private known: MediaType | null = null;
  private tail: Uint8Array = new Uint8Array();

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** Once the stream has ended well. */
  get mediaType(): MediaType {
    if (this.known === null) throw new Error('nothing has come through yet');
    return this.known;
  }

  /** What the file is known by, as it was brought. Once the stream has ended well. */
  passed(): Stored {
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }

  /** Refusals: `membership.document-too-large`, `membership.document-not-accepted`. */
  async *through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let head = Buffer.alloc(0);
    for await (const chunk of content) {
      this.bytes += chunk.byteLength;
      if (this.bytes > this.mostBytes) throw new DocumentTooLarge(this.mostBytes);
      this.hash.update(chunk);
      this.tail = Buffer.concat([this.tail, chunk]).subarray(-TAIL_BYTES);
      if (this.known !== null) {
        yield chunk;
        continue;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < HEAD_BYTES) continue;
      this.known = mediaTypeOf(head);
      yield head;
    }
    if (this.known === null) throw new DocumentNotAccepted();
    if (!isWhole(this.known, this.tail)) throw new DocumentNotAccepted();
  }
}

const HEAD_BYTES = 16;
const TAIL_BYTES = 1024;

const SIGNATURES: readonly (readonly [MediaType, Uint8Array])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  // With the header chunk that always follows.
  ['image/png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
];

function mediaTypeOf(head: Buffer): MediaType {
  const found = SIGNATURES.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (found === undefined) throw new DocumentNotAccepted();
  return found[0];
}

/**
 * A PDF or a PNG that was cut off, or has another file behind it, is not what it says. Telephones
 * add words of their own behind a JPEG: its end proves nothing.
 */
function isWhole(type: MediaType, tail: Uint8Array): boolean {
  const end = Buffer.from(tail);
  if (type === 'application/pdf') return end.includes('%%EOF');
  return type === 'image/jpeg' || end.subarray(-8).equals(PNG_END);
}

const PNG_END = Buffer.from('IEND\xaeB`\x82', 'latin1');
