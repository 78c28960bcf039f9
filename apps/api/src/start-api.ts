import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Metrics,
  NestLog,
  serveMetrics,
  type Log,
  type PlatformSettings,
} from '@plusloin/platform';
import { Sessions, SIGN_IN, type SignIn } from '@plusloin/identity';
import { ApiModule } from './api.module.js';
import { createAdapter, guardHttp } from './http.js';
import { refuseUnmarkedMethods } from './marked-methods.js';
import { openApiOf } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { mountSignIn } from './sign-in-routes.js';
import { builtSite, readSite, serveSite } from './web-site.js';

export type ApiSettings = Omit<PlatformSettings, 'process'>;

export interface RunningApi {
  readonly url: string;
  readonly metricsPort: number;
  /** Takes no new connection, ends the requests under way, then gives the database back. */
  close(): Promise<void>;
}

export async function startApi(settings: ApiSettings): Promise<RunningApi> {
  const { config, log } = settings;
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.for({ ...settings, process: 'api' }),
    createAdapter(log, config.proxies),
    { logger: new NestLog(log), bodyParser: false, abortOnError: false },
  );
  try {
    return await listen(app, config, log);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function listen(
  app: NestFastifyApplication,
  config: ApiSettings['config'],
  log: Log,
): Promise<RunningApi> {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  refuseUnmarkedMethods(app);
  guardHttp(fastify, { log, metrics, origin: config.origin });
  app.useGlobalFilters(new ProblemFilter(log));
  const parts = { signIn: app.get<SignIn>(SIGN_IN), sessions: app.get(Sessions) };
  mountSignIn(fastify, { ...parts, origin: config.origin, log });
  const description = openApiOf(app);
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(description));
  serveSite(fastify, await readSite(builtSite, config.origin));
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const figures = await serveMetrics(metrics, {
    host: config.metricsHost,
    port: config.metricsPort,
  });
  log.info('process.listening', { host: config.host, port });
  log.info('metrics.listening', { host: config.metricsHost, port: figures.port });
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    metricsPort: figures.port,
    close: async () => {
      await app.close();
      await figures.close();
    },
  };
}
