import { StreamableFile } from '@nestjs/common';
import type { MemberDocument } from '../documents/documents.queries.js';
import type { MediaType } from '../documents/upload-gate.js';

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

/** A document under its type: the name that its person gave may name somebody. */
export const savedDocument = (of: {
  readonly document: MemberDocument;
  readonly bytes: Buffer;
}): StreamableFile => {
  const { id, type, mediaType } = of.document;
  return savedAs(of.bytes, `${type}-${id.slice(-8)}.${ENDINGS[mediaType]}`, mediaType);
};

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};
