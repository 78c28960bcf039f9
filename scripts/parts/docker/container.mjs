import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { read, Refusal, startChild } from '../processes.mjs';
import { placeIn } from './dockerfile.mjs';

/**
 * Starts a service of the compose file as its container would: with the variables of image and file
 * and no others, as the user of the image. Its ports are its own only in a container; here it gets
 * free ones, on this machine alone.
 */
export async function startContainer({ service, image, moved }) {
  const [port, figures] = [await freePort(), await freePort()];
  const places = { ...moved, '127.0.0.1:3000': `127.0.0.1:${port}` };
  places['127.0.0.1:9464'] = `127.0.0.1:${figures}`;
  const here = { HOST: '127.0.0.1', PORT: String(port), METRICS_PORT: String(figures) };
  const env = { PATH: process.env.PATH, ...image.env, ...service.environment, ...here };
  const options = {
    cwd: placeIn(image, '.'),
    env: movedIn({ ...env, PLUSLOIN_DATA: placeIn(image, env.PLUSLOIN_DATA) }, places),
    ...(process.getuid() === 0 && image.user),
  };
  const [command, ...words] = [...image.entrypoint, ...(service.command ?? image.cmd)];
  console.log(`${service.name}: ${[command, ...words].join(' ')}`);
  const child = startChild(program(command), words, { name: service.name, ...options });
  return {
    finished: () => finished(child),
    healthy: () => healthy(child, movedIn(service.healthcheck.test, places), options),
    stop: () => stopped(child),
    user: () => userOf(child.pid),
  };
}

/** The Node that runs this script stands for the one of the image. */
const program = (command) => (command === 'node' ? process.execPath : command);

/** The same texts with the addresses of this machine. */
function movedIn(part, places) {
  const move = (text) =>
    Object.entries(places).reduce((said, [from, to]) => said.replaceAll(from, to), text);
  if (Array.isArray(part)) return part.map(move);
  return Object.fromEntries(Object.entries(part).map(([name, text]) => [name, move(text)]));
}

async function finished({ ended, name }) {
  const { code, signal } = await ended;
  if (code !== 0) throw new Refusal(`${name} ended with ${signal ?? code}.`);
}

async function healthy(child, [form, command, ...words], options) {
  if (form !== 'CMD') throw new Refusal(`${child.name}: write its healthcheck as [CMD, …].`);
  for (let waited = 0; waited < 60_000; waited += 500) {
    if (child.hasEnded) throw new Refusal(`${child.name} ended before it was healthy.`);
    const { code } = await read(program(command), words, options);
    if (code === 0) return;
    await pause(500);
  }
  throw new Refusal(`${child.name} is not healthy after a minute.`);
}

async function stopped(child) {
  await child.stop();
  const { code, signal } = await child.ended;
  if (code !== 0) throw new Refusal(`${child.name}, told to stop, ended with ${signal ?? code}.`);
}

async function userOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const uid = /^Uid:\s+(\d+)/m.exec(status)?.[1] ?? '?';
  if (uid === '0') throw new Refusal(`Process ${pid} runs as root.`);
  return uid;
}
