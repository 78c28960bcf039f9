import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyOf, superuserUrl } from '@plusloin/testing';
import { buildSite, demoKeys, freePort, program, read, startChild, top } from './workshop.mjs';

/**
 * The demonstration as `npm start` makes it, with its own database, files, api and worker: what one
 * test file does there no other one sees. Both cooperatives are seeded and one quarter is closed.
 */
export async function openDemoWorld() {
  await buildSite();
  const seeded = join(await sharedFolder(), 'seeded');
  const { drop, ...database } = await copyOf({
    key: `demo world ${await hashOfProducts()} ${seeded}`,
    holdsRows: true,
    make: (urls) => seed(urls, seeded),
  });
  const data = join(await sharedFolder(), randomUUID());
  await cp(seeded, data, { recursive: true });
  const variables = await variablesOf(database, data);
  const { url, services } = await serve(variables, data);
  return {
    url,
    /** The addresses of its database: `runtimeUrl`, `ownerUrl`, `superuserUrl`. */
    database,
    /** An operator's command, to its end; what it wrote. */
    ops: (...args) => ops(variables, args),
    /** The latest mail to an address that holds some words, once it has come. */
    mailTo: (address, words = '') => mailTo(join(data, 'mail'), address, words),
    async close() {
      await Promise.all(services.map((service) => service.stop()));
      await drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Api and worker, both ready. */
async function serve(variables, data) {
  const [port, status] = [String(await freePort()), String(await freePort())];
  const shared = { ...variables, PORT: port };
  const services = [
    await startService('api', data, { ...shared, METRICS_PORT: '0' }),
    await startService('worker', data, { ...shared, METRICS_PORT: status }),
  ];
  const url = `http://localhost:${port}`;
  await ready(`${url}/api/health/ready`);
  await ready(`http://127.0.0.1:${status}/health/ready`);
  return { url, services };
}

async function mailTo(folder, address, words) {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort().reverse()) {
      const text = await readFile(join(folder, name), 'utf8');
      if (text.startsWith(`To: ${address}\n`) && text.includes(words)) return text;
    }
    await pause(100);
  }
  throw new Error(`no mail with « ${words} » has come to ${address}`);
}

/** Its files are gone with the run; its name goes with the server that holds the databases. */
async function sharedFolder() {
  const server = createHash('sha256').update(await superuserUrl()).digest('hex').slice(0, 12);
  const folder = join(process.env.PLUSLOIN_TEST_FOLDER ?? tmpdir(), `plusloin-demo-${server}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Another build may seed another world. */
async function hashOfProducts() {
  const hash = createHash('sha256');
  for (const name of ['ops', 'worker']) {
    hash.update(await readFile(join(top, 'apps', name, 'dist', '.tsbuildinfo')));
  }
  return hash.digest('hex');
}

async function seed(urls, data) {
  await rm(data, { recursive: true, force: true });
  const variables = await variablesOf(urls, data);
  await ops(variables, ['migrate']);
  await ops(variables, ['seed', 'demo']);
  await ops(variables, ['close-quarter', '--cooperative', 'passerelle']);
}

async function variablesOf({ runtimeUrl, ownerUrl }, data) {
  await mkdir(data, { recursive: true });
  return {
    PATH: process.env.PATH,
    ...(await demoKeys(data, {})),
    DATABASE_URL: runtimeUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PLUSLOIN_DATA: data,
    PLUSLOIN_DEMO: 'true',
    PLUSLOIN_LOCAL_WEBHOOKS: 'true',
    PLUSLOIN_TEST_DATABASE: 'true',
  };
}

async function ops(env, args) {
  const told = await read(process.execPath, [program('ops'), ...args], { name: 'ops', env });
  if (told.code !== 0) throw new Error(`ops ${args.join(' ')}: ${told.stderr || told.stdout}`);
  return told.stdout;
}

async function startService(name, data, env) {
  const log = await open(join(data, `${name}.log`), 'a');
  const stdio = ['ignore', log.fd, log.fd];
  const child = startChild(process.execPath, [program(name)], { name, env, stdio });
  await log.close();
  return child;
}

async function ready(address) {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} does not answer after a minute`);
}
