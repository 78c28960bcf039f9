import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs once before all test files, in the parent process: a folder for what they share, gone with
 * the run, and a door to a PostgreSQL server. A run of pure tests needs no PostgreSQL,
 * so none is started here: a small door is opened, and the first test file that knocks has one
 * started.
 */
export default async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-tests-'));
  process.env.PLUSLOIN_TEST_FOLDER = folder;
  globalThis.plusloinTestServer = {
    close: () => rm(folder, { recursive: true, force: true }),
  };
  if (!process.env.PLUSLOIN_TEST_SUPERUSER_URL) await openDoor(globalThis.plusloinTestServer);
}

async function openDoor(testServer) {
  let server;
  const door = createServer((_request, answer) => {
    server ??= startServer();
    // A later file would find the connection that it kept just as it is being closed.
    answer.setHeader('connection', 'close');
    server.then(
      ({ url }) => answer.end(url),
      (error) => answer.writeHead(500).end(String(error?.message ?? error)),
    );
  });
  await new Promise((opened) => door.listen(0, '127.0.0.1', opened));
  process.env.PLUSLOIN_TEST_STARTER = `http://127.0.0.1:${door.address().port}`;
  const { close } = testServer;
  testServer.close = async () => {
    door.closeAllConnections();
    door.close();
    await server?.then((started) => started.stop(), () => undefined);
    await close();
  };
}

async function startServer() {
  const { startPostgres } = await import('../../scripts/parts/postgres.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-test-'));
  const started = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  return {
    url: started.superuserUrl,
    async stop() {
      await started.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
