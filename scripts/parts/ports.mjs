import { createServer } from 'node:net';

/**
 * The wished port when nobody listens on it, else the next free one; without a wish any free port.
 */
export async function freePort(wished = 0, host = '127.0.0.1') {
  for (let port = wished; port <= Math.min(wished + 200, 65_535); port += 1) {
    const found = await tryPort(port, host);
    if (found !== undefined) return found;
  }
  return tryPort(0, host);
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
