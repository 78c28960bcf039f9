import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './answers.js';
import type { OddRequest } from './requests.js';

// A connection serves once: what the server says after an odd request is no answer to the next.
const agent = new Agent({ keepAlive: false, maxSockets: 4 });

/** Sends a request as it stands: `fetch` would mend what is odd in it. */
export async function asItStands(
  origin: string,
  method: string,
  { url, headers, payload }: OddRequest,
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  // Node frames no body of a DELETE by itself: it would be read as another request.
  const framed = { 'content-length': Buffer.byteLength(payload ?? ''), ...headers };
  const asked = { agent, hostname, port, method, path: url, timeout: 10_000 };
  const sent = request({ ...asked, headers: payload ? framed : headers });
  sent.on('timeout', () => sent.destroy(new Error('no answer in ten seconds')));
  sent.end(payload);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  // The answer has come; what is left of an odd body may still be refused on the same line.
  sent.on('error', () => undefined);
  const { statusCode = 0, headers: told } = answer;
  // Events come for as long as somebody listens.
  const isEndless = told['content-type']?.startsWith('text/event-stream') === true;
  if (isEndless) answer.destroy();
  return { statusCode, headers: told, payload: isEndless ? '' : await text(answer) };
}
