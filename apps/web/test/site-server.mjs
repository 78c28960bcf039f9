import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { answerAsDouble } from './api-double.mjs';

const site = fileURLToPath(new URL('../dist/site', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built dashboard with the API from memory, under the policy which the product sends. */
export async function serveSite({ policy, paceMs }) {
  const answer = answerAsDouble({ paceMs });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (pathname.startsWith('/api/')) return answer(request, response);
    return sendFile(pathname, policy, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function sendFile(pathname, policy, response) {
  const isFile = extname(pathname) in TYPES && !pathname.includes('..');
  const path = join(site, isFile ? pathname : 'index.html');
  try {
    const body = await readFile(path);
    response.setHeader('content-type', TYPES[extname(path)]);
    response.setHeader('content-security-policy', policy);
    // Weighed as it travels from the product.
    const isText = extname(path) !== '.woff2';
    if (isText) response.setHeader('content-encoding', 'gzip');
    response.end(isText ? gzipSync(body, { level: 9 }) : body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
