import { describe, expect, it } from '@jest/globals';
import { UploadGate } from './upload-gate.js';

const PNG = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from('pixels'),
  Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1'),
]);
const PDF = Buffer.from('%PDF-1.7\nwords\n%%EOF\n');
const JPEG = Buffer.from('\xff\xd8\xff\xe0 a picture from a phone, and more', 'latin1');

/** What becomes of a file, brought in pieces. */
async function passed(content: Buffer, { piece = 7, mostBytes = 10_000 } = {}) {
  const gate = new UploadGate(mostBytes);
  async function* pieces() {
    for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece);
  }
  const through: Uint8Array[] = [];
  try {
    for await (const chunk of gate.through(pieces())) through.push(chunk);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  expect(Buffer.concat(through).equals(content)).toBe(true);
  return gate.mediaType;
}

describe('The gate for uploads', () => {
  it('lets whole files of three forms through, unchanged, in any pieces', async () => {
    for (const piece of [1, 5, 16, 1000]) {
      expect(await passed(PNG, { piece })).toBe('image/png');
      expect(await passed(PDF, { piece })).toBe('application/pdf');
      expect(await passed(JPEG, { piece })).toBe('image/jpeg');
    }
  });

  it('judges by the first bytes: nothing else comes through under any name', async () => {
    const others = ['<html><script>alert(1)</script>', '', 'PK\x03\x04 a zip file of some kind'];
    others.push('\n%PDF-1.7 not at the beginning %%EOF', '%PDF', 'GIF89a a moving picture');
    for (const text of others) {
      expect(await passed(Buffer.from(text, 'latin1'))).toBe('membership.document-not-accepted');
    }
  });

  it('refuses what was cut off, and what has another file behind it', async () => {
    const zip = Buffer.from(`PK\x03\x04${'x'.repeat(2000)}`);
    const odd = [PDF.subarray(0, 12), PNG.subarray(0, 30), Buffer.concat([PDF, zip])];
    for (const content of [...odd, Buffer.concat([PNG, zip])]) {
      expect(await passed(content)).toBe('membership.document-not-accepted');
    }
  });

  it('stops at the cap, before the rest is read', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield PDF;
      }
    }
    const through = async () => {
      for await (const _chunk of new UploadGate(PDF.length * 3).through(endless()));
    };
    await expect(through()).rejects.toThrow(/larger/);
    expect(asked).toBe(4);
  });
});
