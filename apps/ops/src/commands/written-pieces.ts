import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError, type Asked } from '../command.js';

type Pieces = AsyncIterable<Uint8Array>;

/** The file has its name once it is whole. */
export async function savePieces(pieces: Pieces, out: string): Promise<number> {
  const draft = `${resolve(out)}.part`;
  const handle = await open(draft, 'w').catch((error: unknown) => {
    throw new UsageError(`${out} cannot be written`, { cause: error });
  });
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      await handle.writeFile(piece);
      bytes += piece.length;
    }
    await handle.sync();
    await handle.close();
    await rename(draft, resolve(out));
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
  return bytes;
}

export async function printPieces(pieces: Pieces, { terminal }: Asked): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (!terminal.outStream.write(piece)) await once(terminal.outStream, 'drain');
  }
  return bytes;
}
