import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { Refusal, startChild } from './processes.mjs';

/**
 * Runs a Redis for tests. It keeps nothing, or, as a real one would, what it was told until a
 * second ago; its folder is the caller's to remove.
 */
export async function startRedis({ folder, port: wished, keeps = false }) {
  const port = wished ?? (await freePort());
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = startChild('redis-server', [...settings, '--appendonly', keeps ? 'yes' : 'no'], {
    name: 'Redis',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let waited = 0; waited < 10_000 && !child.hasEnded; waited += 50) {
    if (await answers(port)) {
      const { pid, ended, stop } = child;
      return { url: `redis://127.0.0.1:${port}`, pid, ended, stop };
    }
    await pause(50);
  }
  await child.stop();
  throw new Refusal('Redis did not start.');
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port }, () => socket.write('PING\r\n'));
    const answer = (isRedis) => {
      socket.destroy();
      resolve(isRedis);
    };
    socket.once('data', (text) => answer(String(text).startsWith('+PONG')));
    socket.once('error', () => answer(false));
    socket.setTimeout(1_000, () => answer(false));
  });
}
