import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createLog, readConfig, type Context } from '@plusloin/platform';
import { ApiModule } from './api.module.js';
import { createAdapter } from './http.js';
import { openApiOf } from './openapi.js';

/** What an api of these contexts says of itself, without a database: nothing of it is started. */
export async function describedApi(contexts: readonly Context[]): Promise<OpenAPIObject> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' }, ['databaseUrl']);
  const log = createLog({ level: 'silent', process: 'api' });
  const app = await NestFactory.create(
    ApiModule.for({ config, contexts, log, process: 'api' }),
    createAdapter(log, []),
    { preview: true, logger: false, abortOnError: false },
  );
  return openApiOf(app);
}
