import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { alone } from './alone.mjs';
import { program } from './installation.mjs';
import { lastWords, openLog } from './log-file.mjs';
import { freePort } from './ports.mjs';
import { Refusal, startChild } from './processes.mjs';

/** Runs api and worker until one of them ends, which is a failure, or until Ctrl-C. */
export async function serve(installation) {
  // Two starts at once would both find the same port free.
  const { port, running } = await alone(join(installation.data, 'serving'), async () => {
    const chosen = await choosePort(installation.variables);
    return { port: chosen, running: await startServices(installation, chosen) };
  });
  tellAddresses(port, installation);
  throw await running.failure;
}

async function choosePort({ PORT, HOST }) {
  const wished = Number(PORT || 3000);
  if (!Number.isInteger(wished)) throw new Refusal('PORT is not a number.');
  const port = await freePort(wished, HOST || '127.0.0.1');
  if (![0, port].includes(wished)) console.log(`Port ${wished} is busy: ${port} it is instead.`);
  return port;
}

/** Resolves, once both are ready, to what will tell of the first that ends. */
async function startServices({ data, variables, database }, port) {
  const status = await freePort();
  const shared = { ...variables, PORT: String(port), METRICS_PORT: '0' };
  const services = [
    await startService('api', data, shared),
    // A worker answers nothing but how it is, beside its figures.
    await startService('worker', data, { ...shared, METRICS_PORT: String(status) }),
  ];
  const failure = Promise.race([...services.map(ended), databaseEnded(database)]);
  const bothReady = Promise.all([
    ready(`http://127.0.0.1:${port}/api/health/ready`),
    ready(`http://127.0.0.1:${status}/health/ready`),
  ]);
  const tooEarly = await Promise.race([bothReady.then(() => undefined), failure]);
  if (tooEarly) throw tooEarly;
  return { failure };
}

async function startService(name, data, variables) {
  const path = join(data, 'log', `${name}.log`);
  const log = await openLog(path);
  const stdio = ['ignore', log.fd, log.fd];
  const child = startChild(process.execPath, [program(name)], { name, env: variables, stdio });
  await log.close();
  return { child, name, path };
}

async function ended({ child, name, path }) {
  const { code, signal } = await child.ended;
  const said = await lastWords(path);
  return new Refusal(`${name} ended (${signal ?? code}). Its log, ${path}:\n${said}`);
}

/** Another script may run the database, or another machine: then the services see it themselves. */
async function databaseEnded(database) {
  if (!database?.ended) return new Promise(() => undefined);
  await database.ended;
  return new Refusal('PostgreSQL ended; see var/postgres/server.log.');
}

async function ready(address) {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Refusal(`${address} does not answer after a minute; see the logs under var/log.`);
}

function tellAddresses(port, { data, variables }) {
  const origin = variables.PLUSLOIN_ORIGIN || `http://localhost:${port}`;
  console.log(`
Plusloin is ready: ${origin}
  ${origin}/api/health/ready     is it well?
  ${origin}/api/openapi.json     what it answers to
  ${join(data, 'storage')}     what the close has written
  ${join(data, 'log')}     what api and worker say
Ctrl-C stops everything that was started.`);
}
