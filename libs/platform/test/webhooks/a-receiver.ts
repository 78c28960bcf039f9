import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as it came in. */
export interface Received {
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** An endpoint as somebody else runs it: a real server, which checks by the official library. */
export class AReceiver {
  readonly received: Received[] = [];
  /** What it answers, one after the other; then 204. */
  answers: number[] = [];
  /** How long it thinks first. */
  thinksMilliseconds = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<AReceiver> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const receiver = new AReceiver(server, `http://127.0.0.1:${port}/hook`);
    server.on('request', (request, answer) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        const body = Buffer.concat(chunks).toString();
        receiver.received.push({ id: headers['webhook-id'] ?? '', headers, body });
        const status = receiver.answers.shift() ?? 204;
        const more = status === 302 ? { location: receiver.url } : {};
        setTimeout(() => answer.writeHead(status, more).end(), receiver.thinksMilliseconds);
      });
    });
    return receiver;
  }

  get ids(): string[] {
    return this.received.map(({ id }) => id);
  }

  /** What the official library reads of the latest message; it throws what is wrong with it. */
  verified(secret: string): unknown {
    const { body, headers } = this.received.at(-1) ?? { body: '', headers: {} };
    return new Webhook(secret).verify(body, headers);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
