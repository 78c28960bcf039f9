import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, NoPublicAddress, publicLookup } from './public-address.js';

export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Also to this machine and its neighbours, and without TLS: tests and the demonstration. */
  readonly isLocalAllowed: boolean;
  readonly timeoutMilliseconds?: number;
}

/** What came of it: the status of the answer, or why there was none. */
export interface Posted {
  readonly status: number | null;
  readonly problem: 'timeout' | 'address' | 'connection' | null;
  readonly durationMs: number;
}

/** Sends a message once. Redirects are answers like others, and no answer's text is read. */
export async function postWebhook(posting: Posting): Promise<Posted> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  const patience = AbortSignal.timeout(posting.timeoutMilliseconds ?? PATIENCE_MILLISECONDS);
  try {
    const status = await statusOf(posting, patience);
    return { status, problem: null, durationMs: took() };
  } catch (error) {
    const isLate = patience.aborted;
    const isInside = error instanceof NoPublicAddress;
    const problem = isLate ? 'timeout' : isInside ? 'address' : 'connection';
    return { status: null, problem, durationMs: took() };
  }
}

const PATIENCE_MILLISECONDS = 15_000;

function statusOf(posting: Posting, signal: AbortSignal): Promise<number> {
  const { url, headers, body, isLocalAllowed } = posting;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  // Nothing is looked up of what is an address already.
  if (!isLocalAllowed && isIP(host) !== 0 && !isPublicAddress(host)) {
    return Promise.reject(new NoPublicAddress('not a public address'));
  }
  const options: RequestOptions = {
    ...{ method: 'POST', signal, agent: false },
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    ...(!isLocalAllowed && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const answered = (answer: IncomingMessage) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    };
    const request = protocol === 'https:' ? requestSecure : requestPlain;
    request(url, options, answered).on('error', reject).end(body);
  });
}
