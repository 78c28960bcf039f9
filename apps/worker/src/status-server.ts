import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Health, Metrics } from '@plusloin/platform';

export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * What a worker says of itself, on a port that no proxy forwards: `/health/live`, `/health/ready`
 * and `/metrics`. It has no other door.
 */
export async function serveStatus(
  health: Health,
  metrics: Metrics,
  { host, port }: { host: string; port: number },
): Promise<StatusServer> {
  const server = createServer((request, answer) => {
    const tell = request.method === 'GET' ? PAGES.get(request.url ?? '') : undefined;
    if (tell === undefined) return void answer.writeHead(404).end();
    tell(answer, health, metrics).catch(() => answer.writeHead(500).end());
  });
  await listen(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Page = (answer: ServerResponse, health: Health, metrics: Metrics) => Promise<unknown>;

const JSON_TYPE = { 'content-type': 'application/json' };

const PAGES: ReadonlyMap<string, Page> = new Map<string, Page>([
  [
    '/health/live',
    async (answer) => answer.writeHead(200, JSON_TYPE).end(JSON.stringify({ status: 'ok' })),
  ],
  [
    '/health/ready',
    async (answer, health) => {
      const ready = await health.ready();
      answer.writeHead(ready.status === 'ok' ? 200 : 503, JSON_TYPE).end(JSON.stringify(ready));
    },
  ],
  [
    '/metrics',
    async (answer, _health, { registry }) => {
      const text = await registry.metrics();
      answer.writeHead(200, { 'content-type': registry.contentType }).end(text);
    },
  ],
]);

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => listening());
  });
}
