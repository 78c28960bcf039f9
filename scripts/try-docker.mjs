import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inOrder, isOnce, servicesOf } from './parts/docker/compose.mjs';
import { startContainer } from './parts/docker/container.mjs';
import { buildImage, readIgnored, stagesOf } from './parts/docker/dockerfile.mjs';
import { pathOf } from './parts/debian.mjs';
import { install } from './parts/install.mjs';
import { newEncryptionKey, newSigningKey } from './parts/keys.mjs';
import { top } from './parts/places.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { defer, Refusal, run, supervised } from './parts/processes.mjs';
import { startRedis } from './parts/redis.mjs';

/**
 * Takes the steps of docker/Dockerfile and docker/compose.yml without Docker: the image is built in
 * an empty folder from what .dockerignore lets through, its services run as its user with its
 * variables only, against a PostgreSQL and a Redis of their own, until they are healthy.
 */
await supervised(async () => {
  await install();
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-docker-'));
  await chmod(folder, 0o755);
  defer(() => rm(folder, { recursive: true, force: true }));
  const image = await builtImage(folder);
  const place = await startPlace(folder);
  const services = await servicesOf(join(top, 'docker/compose.yml'), place.values);
  await runFirstFiles(services.postgres, place);
  const running = [];
  for (const service of inOrder(services)) {
    const container = await startContainer({ service, image, moved: place.moved });
    if (isOnce(services, service)) {
      await container.finished();
    } else {
      await container.healthy();
      console.log(`${service.name} is healthy, as user ${await container.user()}.`);
      running.push(container);
    }
  }
  for (const container of running) await container.stop();
  console.log('The image builds; its services are healthy and stop when told.');
});

async function builtImage(folder) {
  const stages = stagesOf(await readFile(join(top, 'docker/Dockerfile'), 'utf8'));
  const ignores = await readIgnored(join(top, '.dockerignore'));
  const { PATH, HOME } = process.env;
  // What was fetched once for the clone need not be fetched again.
  const variables = { PATH, HOME, npm_config_prefer_offline: 'true', npm_config_loglevel: 'error' };
  const image = await buildImage({ stages, context: { folder: top, ignores }, folder, variables });
  if (!image.user) throw new Refusal('The Dockerfile names no USER: its services would be root.');
  return image;
}

/**
 * What the compose file takes from elsewhere: images of PostgreSQL and Redis, and the .env file.
 */
async function startPlace(folder) {
  const postgres = await startPostgres({ folder: join(folder, 'postgres') });
  if (!(await pathOf('redis-server'))) throw new Refusal('Debian: apt-get install redis-server');
  const redis = await startRedis({ folder });
  const password = (url) => new URL(url).password;
  return {
    port: postgres.port,
    values: {
      POSTGRES_PASSWORD: password(postgres.superuserUrl),
      PLUSLOIN_OWNER_PASSWORD: password(postgres.ownerUrl),
      PLUSLOIN_RUNTIME_PASSWORD: password(postgres.runtimeUrl),
      PLUSLOIN_KEY: newEncryptionKey(),
      // On one line, as .env files hold it.
      PLUSLOIN_SIGNING_KEY: newSigningKey().trim().replaceAll('\n', '\\n'),
    },
    moved: {
      'postgres:5432': `127.0.0.1:${postgres.port}`,
      'redis:6379': new URL(redis.url).host,
    },
  };
}

/** Runs the files that PostgreSQL's image runs when it makes its data folder, in their order. */
async function runFirstFiles({ volumes, environment }, { port }) {
  const mounted = volumes.map((volume) => volume.split(':')).filter(([from]) => from[0] === '.');
  const inOrderOfName = mounted.sort(([, a], [, b]) => (a < b ? -1 : 1));
  const psql = await pathOf('psql');
  if (!psql) console.warn('SKIPPED for want of psql: what the image of PostgreSQL runs at first.');
  const env = {
    ...{ PATH: process.env.PATH, PGHOST: '127.0.0.1', PGPORT: String(port) },
    ...{ PGPASSWORD: environment.POSTGRES_PASSWORD, ...environment },
  };
  for (const [from] of inOrderOfName) {
    const path = resolve(top, 'docker', from);
    if (!(await stat(path)).isFile()) throw new Refusal(`${path} is mounted and is not a file.`);
    const asked = ['-q', '-v', 'ON_ERROR_STOP=1', '-U', 'postgres', '-d', 'plusloin', '-f', path];
    if (path.endsWith('.sh')) await run('sh', psql ? [path] : ['-n', path], { name: path, env });
    else if (psql) await run(psql, asked, { name: path, env });
  }
}
