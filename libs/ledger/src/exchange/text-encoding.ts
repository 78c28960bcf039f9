import { isAscii, isUtf8 } from 'node:buffer';
import { type ImportRefusals } from './import-refusals.js';

export type TextEncoding = 'utf-8' | 'iso-8859-15';

/**
 * The encoding of a file, found as it is read. ASCII lines are the same in both encodings and say
 * nothing; the first other line decides: UTF-8 when it is valid UTF-8, which text in ISO 8859-15
 * hardly ever is by chance, otherwise ISO 8859-15. A later line that contradicts UTF-8 is refused,
 * because one of the two lines would be read wrong.
 */
export class FileEncoding {
  private found: TextEncoding | undefined;

  constructor(
    private readonly refusals: ImportRefusals,
    declared?: TextEncoding,
  ) {
    this.found = declared;
  }

  /** Undefined while every line was ASCII. */
  get name(): TextEncoding | undefined {
    return this.found;
  }

  /** The stream without the mark that UTF-8 may begin with; nothing of it when it is UTF-16. */
  async *withoutMark(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let first: Buffer | undefined = Buffer.alloc(0);
    for await (const piece of source) {
      if (first === undefined) {
        yield piece;
        continue;
      }
      first = Buffer.concat([first, piece]);
      if (first.length < UTF_8_MARK.length) continue;
      const rest = this.afterMark(first);
      if (rest === undefined) return;
      yield rest;
      first = undefined;
    }
    if (first !== undefined) yield first;
  }

  /** Undefined when the line is refused. */
  decode(bytes: Buffer, line: number): string | undefined {
    if (isAscii(bytes)) return bytes.toString('latin1');
    const canBeUtf8 = this.found !== 'iso-8859-15' && isUtf8(bytes);
    this.found ??= canBeUtf8 ? 'utf-8' : 'iso-8859-15';
    if (canBeUtf8) return bytes.toString('utf8');
    if (this.found === 'iso-8859-15') return fromLatin9(bytes);
    this.refusals.add('import.encoding-mixed', line, fromLatin9(bytes));
    return undefined;
  }

  private afterMark(bytes: Buffer): Buffer | undefined {
    if (UTF_16_MARKS.includes(bytes.readUInt16BE(0))) {
      this.refusals.add('import.encoding-unknown', 1, 'UTF-16');
      return undefined;
    }
    if (!bytes.subarray(0, UTF_8_MARK.length).equals(UTF_8_MARK)) return bytes;
    this.found = 'utf-8';
    return bytes.subarray(UTF_8_MARK.length);
  }
}

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [0xfeff, 0xfffe];

/** ISO 8859-15 is ISO 8859-1 but for these eight. */
const LATIN_9 = new Map([
  ['\xa4', '€'],
  ['\xa6', 'Š'],
  ['\xa8', 'š'],
  ['\xb4', 'Ž'],
  ['\xb8', 'ž'],
  ['\xbc', 'Œ'],
  ['\xbd', 'œ'],
  ['\xbe', 'Ÿ'],
]);

/**
 * Bytes 80 to 9F are commands that no book holds, so a file that has them was written in
 * windows-1252 whatever it says, and they are read as that. Five stay commands and are refused.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function fromLatin9(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : (LATIN_9.get(letter) ?? letter);
  });
}

const BYTE_OF_LATIN_9 = new Map([...LATIN_9].map(([byte, letter]) => [letter, byte]));

/** Signs of typography that ISO 8859-15 lacks, in its own words. */
const PLAINER = new Map(
  [
    ['‘’‚‛ʼ', "'"],
    ['“”„‟', '"'],
    ['‐‑‒–—―−•', '-'],
    ['…', '...'],
    ['\u2007\u2009\u202f', '\xa0'],
  ].flatMap(([signs, plain]) => [...signs].map((sign) => [sign, plain] as const)),
);

/** What ISO 8859-15 lacks becomes its plainer likeness, or '?' when it has none. */
export function toLatin9(text: string): Buffer {
  const letters = text
    .normalize('NFC')
    .replace(/[^\p{ASCII}\xa0-\xa3\xa5\xa7\xa9-\xb3\xb5-\xb7\xb9-\xbb\xbf-\xff]/gu, latin9Of);
  return Buffer.from(letters, 'latin1');
}

function latin9Of(letter: string): string {
  const exact = BYTE_OF_LATIN_9.get(letter) ?? PLAINER.get(letter);
  if (exact !== undefined) return exact;
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^[\x20-\x7e]+$/.test(base) ? base : '?';
}
