import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { unknownOrigin } from '@plusloin/contracts';
import { readSite, serveSite } from '../src/web-site.js';

const SCRIPT = 'console.log(1);\n'.repeat(50);
let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plusloin-site-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Plusloin</title>');
  await mkdir(join(folder, 'boussole'));
  await writeFile(join(folder, 'boussole.html'), '<!doctype html><title>Boussole</title>');
  await writeFile(join(folder, 'boussole', 'resultat.html'), '<!doctype html><title>R</title>');
  await writeFile(join(folder, 'assets', 'main-abc.js'), SCRIPT);
  await writeFile(join(folder, 'main.js.map'), '{}');
  for (const name of ['robots.txt', 'sitemap.xml', 'kompas.html']) {
    await writeFile(join(folder, name), `${unknownOrigin}/kompas`);
  }
  server = fastify();
  server.get('/api/known', (_request, reply) => reply.send({ known: true }));
  serveSite(server, await readSite(folder, 'https://plusloin.test'));
  await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks for the address as it stands, which `fetch` would tidy. */
async function asked(path: string, headers: Record<string, string> = {}) {
  const { port } = server.server.address() as AddressInfo;
  const request = get({ host: '127.0.0.1', port, path, headers });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const body = await text(answer);
  return { statusCode: answer.statusCode, headers: answer.headers, body };
}

it.each([
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/kompas', 'text/html; charset=utf-8'],
])('%s tells search engines whole addresses of this site', async (path, type) => {
  const { headers, body } = await asked(path, html);
  expect(headers['content-type']).toBe(type);
  expect(body).toBe('https://plusloin.test/kompas');
});

const html = { accept: 'text/html,application/xhtml+xml' };

describe('the dashboard', () => {
  it('is the page for every address which its router may know', async () => {
    const answer = await asked('/passerelle/accueil?x=1', html);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Plusloin');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("style-src 'self';");
  });

  it.each([
    ['/boussole', 'Boussole'],
    ['/boussole/?x=1', 'Boussole'],
    ['/boussole/nulle-part', 'Boussole'],
    ['/boussole/resultat/abc', 'R'],
    ['/boussoles', 'Plusloin'],
  ])('answers %s with the page that was written for it', async (path, title) => {
    const answer = await asked(path, html);
    expect(answer.body).toContain(`<title>${title}</title>`);
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('keeps files with a hash in their name for ever', async () => {
    const answer = await asked('/assets/main-abc.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'gzip',
    });
    expect((await asked('/assets/main-abc.js')).body).toBe(SCRIPT);
  });

  it('sends nothing again that the browser has', async () => {
    const { etag } = (await asked('/', html)).headers;
    const answer = await asked('/', { ...html, 'if-none-match': String(etag) });
    expect([answer.statusCode, answer.body]).toEqual([304, '']);
  });

  it.each([
    ...['/api/unknown', '/api', '/assets/gone.js', '/main.js.map'],
    ...['/../secret', '/%2e%2e/x.js', '//', '/%00'],
  ])(
    'leaves %s to the API or to nobody',
    async (url) => {
      const headers = url.startsWith('/api') ? html : {};
      expect((await asked(url, headers)).statusCode).toBe(404);
    },
  );

  it('leaves the API what it knows', async () => {
    expect(JSON.parse((await asked('/api/known', html)).body)).toEqual({ known: true });
  });
});

it('where nothing is built nothing is served', async () => {
  expect((await readSite(join(folder, 'nowhere'), 'https://plusloin.test')).size).toBe(0);
});
