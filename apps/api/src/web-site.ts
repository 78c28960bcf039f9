import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pagePolicy, unknownOrigin } from '@plusloin/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where the build of the dashboard lies, beside this application. */
export const builtSite = fileURLToPath(new URL('../../web/dist/site', import.meta.url));

interface SiteFile {
  readonly body: Buffer;
  readonly gzipped: Buffer | null;
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
}

/** The files of the dashboard by their address: nothing else on the disk can be asked for. */
export type Site = ReadonlyMap<string, SiteFile>;

/**
 * Reads the whole build once, as it is served at an origin; empty where it was not built, as in
 * most tests of the API.
 */
export async function readSite(folder: string, origin: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && TYPES.has(extname(entry.name)));
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    return [address, siteFile(address, placed(address, await readFile(path), origin))] as const;
  });
  return new Map(await Promise.all(read));
}

/**
 * Serves the dashboard: its files, and for every other address outside /api the page, whose router
 * knows where it leads. What is unknown under /api stays a refusal of the API. Pages that are
 * written at the build, as those of the compass, answer for their own address and what is below.
 */
export function serveSite(fastify: FastifyInstance, site: Site): void {
  const page = site.get('/index.html');
  if (page === undefined) return;
  fastify.get('/*', { exposeHeadRoute: true }, (request, reply) => {
    // As it stands: there is no URL in '//', and an exact table needs none.
    const [address = ''] = request.url.split(/[?#]/, 1);
    const file = site.get(address);
    if (file !== undefined) return send(file, request, reply);
    const isPage = request.headers.accept?.includes('text/html') === true;
    const isApi = address === '/api' || address.startsWith('/api/');
    return isPage && !isApi
      ? send(writtenPage(site, address) ?? page, request, reply)
      : reply.callNotFound();
  });
}

/** '/boussole/resultat/x' is that of '/boussole/resultat', or else of '/boussole'. */
function writtenPage(site: Site, address: string): SiteFile | undefined {
  const [, first = '', second = ''] = address.split('/', 3);
  return site.get(`/${first}/${second}.html`) ?? site.get(`/${first}.html`);
}

function send(file: SiteFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, gzipped, type, etag, cacheControl } = file;
  void reply.headers({ 'cache-control': cacheControl, etag, vary: 'accept-encoding' });
  // The script that keeps the files asks for them under its own policy.
  if (/^text\/(html|javascript)/.test(type)) {
    void reply.header('content-security-policy', pagePolicy);
  }
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  void reply.type(type);
  const isGzipped = gzipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return isGzipped
    ? reply.header('content-encoding', 'gzip').send(gzipped)
    : reply.send(body);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
]);

/** Search engines are told whole addresses. */
function placed(address: string, body: Buffer, origin: string): Buffer {
  if (!/\.(html|xml|txt)$/.test(address)) return body;
  return Buffer.from(body.toString('utf8').replaceAll(unknownOrigin, origin));
}

function siteFile(address: string, body: Buffer): SiteFile {
  const type = TYPES.get(extname(address)) ?? 'application/octet-stream';
  const isText = /^(text|image\/svg|application\/xml)/.test(type);
  return {
    body,
    gzipped: isText ? gzipSync(body, { level: 9 }) : null,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    // Names under assets hold a hash of what is in them: they never change.
    cacheControl: address.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
}
