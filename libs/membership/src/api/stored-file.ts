import { StreamableFile } from '@nestjs/common';

/**
 * What somebody brought may be anything, whatever it says: it is saved, never shown, under a name
 * of ours, and could do nothing if a browser opened it all the same.
 */
export const LOCKED_DOWN = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** To be saved under a name of plain letters. */
export const savedAs = (bytes: Buffer, name: string, type: string): StreamableFile =>
  new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
