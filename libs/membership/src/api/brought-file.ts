import { Readable } from 'node:stream';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader, ApiResponse } from '@nestjs/swagger';
import { documentId, fileSchema } from '@plusloin/contracts';
import { DocumentNotAccepted } from '../documents/documents.errors.js';

/** The file is the body, as it is; it is judged by its bytes as they come. */
export const TakesDocument = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFiles: true }),
    ApiConsumes('application/pdf', 'image/jpeg', 'image/png'),
    ApiBody({ schema: fileSchema }),
    ApiHeader({ name: 'x-file-name', description: 'As the person calls it, percent-encoded' }),
    ApiResponse({ status: 201, description: 'It waits for eyes', standardSchema: documentId }),
  );

/** What came, piece by piece: a connection outlives the file that it refused, for the answer. */
export function piecesOf(content: unknown): AsyncIterable<Uint8Array> {
  if (!(content instanceof Readable)) throw new DocumentNotAccepted();
  return { [Symbol.asyncIterator]: () => content.iterator({ destroyOnReturn: false }) };
}

/** Headers are plain letters; whoever writes them otherwise has no name to show. */
export function nameIn(header = ''): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}
