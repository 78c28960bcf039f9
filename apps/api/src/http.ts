import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { PROBLEM_MEDIA_TYPE, problemOfCode } from '@plusloin/contracts';
import type { Log, Metrics } from '@plusloin/platform';
import { ForeignOrigin } from '@plusloin/identity';
import { errorCodes } from 'fastify';
import type {
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { readJsonBodies } from './json-bodies.js';
import { sendProblem } from './problem.filter.js';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** A telephone on the road takes its time to bring a photograph of ten megabytes. */
const REQUEST_LIMIT_MILLISECONDS = 120_000;
const HEADERS_LIMIT_MILLISECONDS = 30_000;
/** What people bring of themselves; whoever takes a file judges it by its bytes. */
const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'application/octet-stream'];

export function createAdapter(log: Log, proxies: readonly string[]): FastifyAdapter {
  const options: FastifyHttpOptions<Server> = {
    // Attempts are counted by address; what anybody could write into a header is not one.
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_LIMIT_MILLISECONDS,
    http: { headersTimeout: HEADERS_LIMIT_MILLISECONDS },
    // An id from outside could be forged into somebody else's lines.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    // While closing, a request on an open connection is still served; the connection ends after it.
    return503OnClosing: false,
    // An address that cannot be decoded comes here before any hook.
    frameworkErrors: (error, request, reply) => {
      reply.headers(SECURITY_HEADERS);
      sendProblem(error, request, reply, log);
    },
    clientErrorHandler: refuseUnreadable,
  };
  return new FastifyAdapter(options);
}

export interface HttpGuard {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where browsers find the product. By https they may be told to insist on it. */
  readonly origin: string;
}

/** What holds for every answer, whoever gives it. */
export function guardHttp(fastify: FastifyInstance, { log, metrics, origin }: HttpGuard): void {
  const hsts = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };
  const headers = origin.startsWith('https:') ? { ...SECURITY_HEADERS, ...hsts } : SECURITY_HEADERS;
  takeBodies(fastify);
  let isClosing = false;
  fastify.addHook('preClose', async () => {
    isClosing = true;
  });
  // What stands in the way of every request waits for nothing, not even for a promise.
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    // A connection kept open after its last answer would keep the whole process waiting.
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    if (!isForeign(request, origin)) done();
    else sendProblem(new ForeignOrigin(), request, reply, log);
  });
  fastify.addHook('preSerialization', (_request, reply, answer, done) => {
    // For the If-Match of an edit.
    if (isVersioned(answer)) reply.header('etag', `"${answer.version}"`);
    done(null, answer);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The rest of a body that was refused is passed over: left unread, it hides that a browser has
    // gone, and its connection keeps the whole process waiting.
    request.raw.resume();
    noteAnswer(request, reply, { log, metrics });
    done();
  });
}

/** Bodies are JSON; anything else is refused with 415, but for files where a route takes them. */
function takeBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  readJsonBodies(fastify);
  fastify.addContentTypeParser(FILE_TYPES, ({ routeOptions }, content, done) => {
    const { takesFiles } = routeOptions.config as { takesFiles?: boolean };
    if (takesFiles === true) done(null, content);
    else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE());
  });
  fastify.addHook('onRoute', (route) => {
    const { mostBytes } = (route.config ?? {}) as { mostBytes?: number };
    if (mostBytes !== undefined) route.bodyLimit = mostBytes;
  });
}

function noteAnswer(
  { id: requestId, method, routeOptions }: FastifyRequest,
  { statusCode: status, elapsedTime }: FastifyReply,
  { log, metrics }: Pick<HttpGuard, 'log' | 'metrics'>,
): void {
  // The pattern of the route: an address may name somebody, and has endless values.
  const route = routeOptions.url ?? '/unknown';
  metrics.answers.observe({ method, route, status }, elapsedTime / 1000);
  const durationMs = Math.round(elapsedTime * 10) / 10;
  log.info('http.answered', { requestId, method, route, status, durationMs });
}

const isVersioned = (answer: unknown): answer is { readonly version: number } =>
  typeof answer === 'object' &&
  answer !== null &&
  'version' in answer &&
  typeof answer.version === 'number';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers say from where they ask whenever something may change. Whoever says nothing is no
 * browser, and may ask as long as no cookie speaks for them.
 */
function isForeign({ method, headers }: FastifyRequest, origin: string): boolean {
  if (SAFE_METHODS.has(method)) return false;
  if (headers.origin !== undefined) return headers.origin !== origin;
  const site = headers['sec-fetch-site'];
  return headers.cookie !== undefined || (site !== undefined && site !== 'same-origin');
}

const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** What is not even HTTP, or has endless headers, is answered on the bare socket. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, status] = UNREADABLE.get(error.code) ?? ['platform.unreadable-request', 400];
  const body = JSON.stringify(problemOfCode(code, status));
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': PROBLEM_MEDIA_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

const UNREADABLE: ReadonlyMap<string | undefined, readonly [string, number]> = new Map([
  ['HPE_HEADER_OVERFLOW', ['platform.request-too-large', 431]],
  ['ERR_HTTP_REQUEST_TIMEOUT', ['platform.request-too-slow', 408]],
]);
