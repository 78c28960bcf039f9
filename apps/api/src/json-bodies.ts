import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** No contract nests as deep. */
const DEEPEST = 64;

/**
 * JSON as Fastify reads it, but for what is nested without end: whoever walks through it, a check
 * or a writer of JSON, has a stack that ends.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  const options = { parseAs: 'string' } as const;
  fastify.addContentTypeParser<string>('application/json', options, (request, body, done) => {
    if (depthOf(body) > DEEPEST) done(new BadRequestException());
    else parse(request, body, done);
  });
}

/** How deep lists and objects stand in one another; brackets in texts count for nothing. */
export function depthOf(json: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') isText = !isText;
    else if (isText) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') deepest = Math.max(deepest, (depth += 1));
    else if (letter === ']' || letter === '}') depth -= 1;
  }
  return deepest;
}
