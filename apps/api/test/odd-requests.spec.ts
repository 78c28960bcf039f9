import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';
import type { RunningApi } from '../src/start-api.js';
import { apiContexts, start } from './planted-api.js';

describe('The api', () => {
  let database: TestDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    api = await start(database.runtimeUrl);
  });

  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it('answers no odd request with an error of its own', async () => {
    await fc.assert(
      fc.asyncProperty(oddRequest, async ({ method, path, headers, body }) => {
        const answer = await raw(api.url, `${method} ${path} HTTP/1.1`, headers, body);
        expect(answer).toMatch(/^(HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 [234]\d\d /);
        if (/^HTTP\/1\.1 4/.test(answer)) expect(answer).toContain('application/problem+json');
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('answers what is not HTTP at all', async () => {
    expect(await raw(api.url, 'BONJOUR', [], '')).toMatch(/^HTTP\/1\.1 400 .*nosniff/s);
    const endless = [`x-long: ${'x'.repeat(70_000)}`];
    expect(await raw(api.url, 'GET /api/health/live HTTP/1.1', endless, '')).toMatch(
      /^HTTP\/1\.1 431 .*platform\.request-too-large/s,
    );
  });
});

const oddPath = fc.oneof(
  fc.constantFrom(
    '/api/health/live',
    '/api/health/ready/',
    '/api//health/live',
    '/api/openapi.json',
    '/api/planted/bodies',
    '/api/planted/../health/live',
    '/%00',
    '/%zz',
    '/api/health/live%2f..',
    '*',
    '//evil.example/%2e%2e',
    'http://evil.example/api/health/live',
    `/${'a'.repeat(5000)}`,
  ),
  fc.string({ unit: 'binary-ascii' }).map((text) => `/${encodeURI(text).replaceAll('%25', '%')}`),
  fc.webPath().map((path) => path || '/'),
);

const oddRequest = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'),
  path: oddPath,
  headers: fc.array(
    fc.constantFrom(
      'content-type: application/json',
      'content-type: application/json; charset=utf-7',
      'content-type: ;;;',
      'content-type: multipart/form-data',
      'accept: application/xml',
      'accept-encoding: br;q=nonsense',
      'expect: 100-continue',
      'range: bytes=5-1',
      'if-none-match: *',
      'x-forwarded-for: 1.2.3.4',
      'x-http-method-override: DELETE',
      'cookie: =;=;',
      'origin: null',
      'transfer-encoding: nonsense',
    ),
    { maxLength: 4 },
  ),
  body: fc.oneof(fc.constant(''), fc.json(), fc.string({ maxLength: 200 })),
});

/** `fetch` would mend or refuse most odd requests; this sends them as they are. */
function raw(url: string, first: string, headers: string[], body: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
      const head = [first, 'host: 127.0.0.1', 'connection: close', ...headers, ...length];
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer in ten seconds')));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', (error) => (answer === '' ? failed(error) : done(answer)));
    socket.on('close', () => done(answer));
  });
}
