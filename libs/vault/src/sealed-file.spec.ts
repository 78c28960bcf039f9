import { describe, expect, it } from '@jest/globals';
import { FileKey } from './sealed-file.js';

const PIECE = 64 * 1024;
/** With its tag. */
const whole = PIECE + 16;

async function sealed(key: FileKey, file: Buffer, chunk = 40_000): Promise<Buffer> {
  async function* chunks() {
    for (let at = 0; at < file.length; at += chunk) yield file.subarray(at, at + chunk);
  }
  const pieces: Buffer[] = [];
  for await (const piece of key.sealed(chunks())) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Opened as it comes from a disk. */
async function streamed(key: FileKey, kept: Buffer, chunk = 40_000): Promise<Buffer> {
  async function* chunks() {
    for (let at = 0; at < kept.length; at += chunk) yield kept.subarray(at, at + chunk);
  }
  const pieces: Buffer[] = [];
  for await (const piece of key.openedPieces(chunks())) pieces.push(piece);
  return Buffer.concat(pieces);
}

const file = (length: number) => Buffer.alloc(length, 'Nora Petit. ');

describe('A sealed file', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE + 7])(
    'of %i bytes opens as it was, whatever came at a time',
    async (length) => {
      for (const chunk of [1_000, PIECE, 10 * PIECE]) {
        const key = FileKey.fresh();
        const kept = await sealed(key, file(length), chunk);
        expect(kept.includes('Nora')).toBe(false);
        expect(FileKey.ofText(key.toText()).opened(kept).equals(file(length))).toBe(true);
        expect((await streamed(key, kept, chunk)).equals(file(length))).toBe(true);
      }
    },
  );

  it('opens with no other key, and not once it was changed', async () => {
    const key = FileKey.fresh();
    const kept = await sealed(key, file(3 * PIECE));
    expect(() => FileKey.fresh().opened(kept)).toThrow('does not open');
    for (const at of [0, PIECE, kept.length - 1]) {
      const changed = Buffer.from(kept);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => key.opened(changed)).toThrow('does not open');
    }
  });

  it('opens with no piece missing, moved, doubled or added', async () => {
    const key = FileKey.fresh();
    const kept = await sealed(key, file(3 * PIECE));
    const [a, b, c] = [0, 1, 2].map((nth) => kept.subarray(nth * whole, (nth + 1) * whole));
    const wrong = [[a, b], [b, c], [b, a, c], [a, b, c, c], [a, a, b, c], [], [a, b, c, a]];
    for (const pieces of wrong) {
      const whole = Buffer.concat(pieces as Buffer[]);
      expect(() => key.opened(whole)).toThrow('does not open');
      await expect(streamed(key, whole)).rejects.toThrow('does not open');
    }
  });

  it('is never held as a whole while it is sealed', async () => {
    let brought = 0;
    async function* endless() {
      for (;;) {
        brought += PIECE;
        yield Buffer.alloc(PIECE);
      }
    }
    for await (const piece of FileKey.fresh().sealed(endless())) {
      expect(piece.length).toBe(whole);
      expect(brought).toBeLessThanOrEqual(102 * PIECE);
      if (brought > 100 * PIECE) break;
    }
  });
});
