import { type ImportLimits } from './import-limits.js';
import { type ImportRefusals } from './import-refusals.js';

export interface ByteLine {
  /** 1 is the first line of the file. */
  readonly number: number;
  /** Without its end. */
  readonly bytes: Buffer;
}

const CR = 13;
const LF = 10;

/**
 * Cuts a stream of bytes into lines, at LF, CRLF or CR: the law allows each (LPF art. A47 A-1 I).
 * Cutting bytes needs no encoding: neither byte is a part of a letter in UTF-8 or ISO 8859-15.
 * Lines come in batches, one for each piece of the stream. A line or a file over its limit is
 * refused where it passes the limit and nothing more is read.
 */
export async function* byteLines(
  source: AsyncIterable<Uint8Array>,
  refusals: ImportRefusals,
  limits: ImportLimits,
): AsyncGenerator<ByteLine[]> {
  const splitter = new LineSplitter();
  let size = 0;
  for await (const piece of source) {
    size += piece.byteLength;
    const lines = splitter.push(piece);
    const long = lines.find(({ bytes }) => bytes.length > limits.lineBytes);
    if (long !== undefined || splitter.waiting > limits.lineBytes) {
      const number = long?.number ?? splitter.nextNumber;
      refusals.add('import.line-too-long', number, `plus de ${limits.lineBytes} octets`);
      return;
    }
    if (size > limits.fileBytes) {
      refusals.add('import.file-too-large', 0, `plus de ${limits.fileBytes} octets`);
      return;
    }
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last !== undefined) yield [last];
}

class LineSplitter {
  nextNumber = 1;
  private rest: Buffer[] = [];
  /** Bytes of the line that has begun and not ended. */
  waiting = 0;
  private endedWithCr = false;

  push(piece: Uint8Array): ByteLine[] {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: ByteLine[] = [];
    // A CRLF may be cut in two by the edge of the piece.
    let start = this.endedWithCr && bytes[0] === LF ? 1 : 0;
    if (bytes.length > 0) this.endedWithCr = false;
    let lf = bytes.indexOf(LF, start);
    let cr = bytes.indexOf(CR, start);
    while (lf !== -1 || cr !== -1) {
      const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf;
      lines.push(this.line(bytes.subarray(start, end)));
      start = end + 1;
      if (end === cr) {
        if (start === bytes.length) this.endedWithCr = true;
        else if (bytes[start] === LF) start += 1;
      }
      // Each is looked for again only once passed: a scan of the piece for each line is quadratic.
      if (lf !== -1 && lf < start) lf = bytes.indexOf(LF, start);
      if (cr !== -1 && cr < start) cr = bytes.indexOf(CR, start);
    }
    this.keep(bytes.subarray(start));
    return lines;
  }

  /** The last line, when the file does not end with an end of line. */
  end(): ByteLine | undefined {
    return this.waiting > 0 ? this.line(Buffer.alloc(0)) : undefined;
  }

  private line(tail: Buffer): ByteLine {
    const bytes = this.rest.length === 0 ? tail : Buffer.concat([...this.rest, tail]);
    this.rest = [];
    this.waiting = 0;
    const number = this.nextNumber;
    this.nextNumber += 1;
    return { number, bytes };
  }

  private keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    // A copy, because a stream may use its piece again.
    this.rest.push(Buffer.from(bytes));
    this.waiting += bytes.length;
  }
}
