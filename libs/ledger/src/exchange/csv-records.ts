import { type ImportLimits } from './import-limits.js';
import { type ImportRefusals } from './import-refusals.js';

export interface CsvRecord {
  /** The line of the file on which it begins; a quoted field may go on over several. */
  readonly line: number;
  /** Its fields without quotes, as bytes, with the byte 1F between them. */
  readonly bytes: Buffer;
}

/** Between the fields of a record: a command that no text may hold. */
export const FIELD_END = '\x1f';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const UNIT = FIELD_END.charCodeAt(0);
const SPACE = 0x20;

/**
 * Cuts a stream of bytes into records by RFC 4180, before any decoding: the signs it looks for are
 * the same in UTF-8 and ISO 8859-15. An end of line inside quotes becomes a space, since no text of
 * the books has two lines. Records come in batches, one for each piece of the stream.
 */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  delimiter: string,
  refusals: ImportRefusals,
  limits: ImportLimits,
): AsyncGenerator<CsvRecord[]> {
  const cutter = new RecordCutter(delimiter.charCodeAt(0), refusals, limits.lineBytes);
  let size = 0;
  for await (const piece of source) {
    size += piece.byteLength;
    const records = cutter.push(piece);
    if (cutter.isTooLong) {
      refusals.add('import.line-too-long', cutter.startLine, `plus de ${limits.lineBytes} octets`);
      return;
    }
    if (size > limits.fileBytes) {
      refusals.add('import.file-too-large', 0, `plus de ${limits.fileBytes} octets`);
      return;
    }
    if (records.length > 0) yield records;
  }
  const last = cutter.end();
  if (last !== undefined) yield [last];
}

type Place = 'start' | 'plain' | 'quoted' | 'after-quote';

class RecordCutter {
  /** Where the record at hand began. */
  startLine = 1;
  isTooLong = false;
  private line = 1;
  private place: Place = 'start';
  private length = 0;
  private isStray = false;
  private isBlank = true;
  private endedWithCr = false;
  private readonly out: Buffer;

  constructor(
    private readonly delimiter: number,
    private readonly refusals: ImportRefusals,
    private readonly mostBytes: number,
  ) {
    this.out = Buffer.alloc(mostBytes);
  }

  push(piece: Uint8Array): CsvRecord[] {
    const records: CsvRecord[] = [];
    for (const byte of piece) {
      if (this.isTooLong) return records;
      const record = this.take(byte);
      if (record !== undefined) records.push(record);
    }
    return records;
  }

  /** The last record, when the file does not end with an end of line. */
  end(): CsvRecord | undefined {
    if (this.place === 'quoted') {
      const what = this.out.toString('latin1', 0, this.length);
      this.refusals.add('import.quote-unclosed', this.startLine, what);
      return undefined;
    }
    return this.isBlank ? undefined : this.record();
  }

  private take(byte: number): CsvRecord | undefined {
    const isSecondOfCrlf = byte === LF && this.endedWithCr;
    this.endedWithCr = byte === CR;
    if (isSecondOfCrlf) return undefined;
    const endsLine = byte === LF || byte === CR;
    if (endsLine) this.line += 1;
    if (this.place === 'quoted') this.takeQuoted(endsLine ? SPACE : byte);
    else if (endsLine) return this.record();
    else this.takeUnquoted(byte);
    return undefined;
  }

  private takeQuoted(byte: number): void {
    if (byte === QUOTE) this.place = 'after-quote';
    else this.put(byte === UNIT ? 0 : byte);
  }

  private takeUnquoted(byte: number): void {
    this.isBlank = false;
    if (byte === this.delimiter) {
      this.put(UNIT);
      this.place = 'start';
    } else if (byte === QUOTE && this.place === 'start') {
      this.place = 'quoted';
    } else if (byte === QUOTE && this.place === 'after-quote') {
      this.put(QUOTE);
      this.place = 'quoted';
    } else {
      this.isStray ||= byte === QUOTE || this.place === 'after-quote';
      this.put(byte === UNIT ? 0 : byte);
      this.place = 'plain';
    }
  }

  private put(byte: number): void {
    this.isTooLong = this.length >= this.mostBytes;
    if (!this.isTooLong) this.out[this.length++] = byte;
  }

  private record(): CsvRecord | undefined {
    const record = { line: this.startLine, bytes: Buffer.from(this.out.subarray(0, this.length)) };
    const { isStray } = this;
    this.startLine = this.line;
    this.place = 'start';
    this.length = 0;
    this.isStray = false;
    this.isBlank = true;
    if (!isStray) return record;
    this.refusals.add('import.quote-stray', record.line, record.bytes.toString('latin1'));
    return undefined;
  }
}
