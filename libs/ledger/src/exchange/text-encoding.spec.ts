import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byteLines } from './byte-lines.js';
import { importLimits } from './import-limits.js';
import { ImportRefusals } from './import-refusals.js';
import { all, bytesOf } from './testing/small-files.js';
import { fromLatin9, toLatin9 } from './text-encoding.js';

describe('ISO 8859-15', () => {
  it('has the euro and the ligatures that ISO 8859-1 lacks', () => {
    expect(fromLatin9(Buffer.from([0xa4, 0xbd, 0xbc, 0xe9, 0xbe]))).toBe('€œŒéŸ');
    expect([...toLatin9('€œŒéŸ')]).toEqual([0xa4, 0xbd, 0xbc, 0xe9, 0xbe]);
  });

  it('reads what the platform reads, but for bytes that no book holds', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const platform = new TextDecoder('iso-8859-15').decode(bytes);
    const ours = fromLatin9(bytes);
    expect(ours.slice(0, 0x80)).toBe(platform.slice(0, 0x80));
    expect(ours.slice(0xa0)).toBe(platform.slice(0xa0));
    // The platform's own windows-1252 differs between versions: these come from unicode.org.
    expect(ours.slice(0x80, 0x88)).toBe('\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021');
    expect(ours.slice(0x88, 0x90)).toBe('\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f');
    expect(ours.slice(0x90, 0x98)).toBe('\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014');
    expect(ours.slice(0x98, 0xa0)).toBe('\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178');
  });

  it('writes back each byte it reads', () => {
    const plain = fc
      .uint8Array()
      .map((bytes) => bytes.filter((byte) => byte < 0x80 || byte > 0x9f));
    fc.assert(
      fc.property(plain, (bytes) => {
        expect(toLatin9(fromLatin9(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('says in its own words what it lacks', () => {
    const plainer = fromLatin9(toLatin9('L’été – « e\u0301t » … ﬁn ą 漢 🙂'));
    expect(plainer).toBe("L'été - « ét » ... fin a ? ?");
  });
});

describe('lines of bytes', () => {
  it('are the same however the stream is cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\r', '\n', '\r\n', 'bc'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (content, piece) => {
        const batches = await all(
          byteLines(bytesOf(content, piece), new ImportRefusals(), importLimits),
        );
        const lines = batches.flat();
        const expected = content.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(lines.map(({ bytes }) => bytes.toString())).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
      }),
    );
  });
});
