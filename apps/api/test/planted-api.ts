import { Writable } from 'node:stream';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { contexts } from '@plusloin/backoffice';
import {
  createLog,
  NotFound,
  platformContext,
  readConfig,
  TryAgain,
  type Context,
} from '@plusloin/platform';
import { identityContext, Public } from '@plusloin/identity';
import { registryContext } from '@plusloin/registry';
import { startApi, type RunningApi } from '../src/start-api.js';

/** Routes that go wrong in each of the ways in which a route can. */
@Public()
@Controller('api/planted')
class PlantedController {
  @Post('bodies')
  take(@Body() body: unknown): unknown {
    return { taken: typeof body };
  }

  @Get('refusals/:kind')
  refuse(@Param('kind') kind: string): unknown {
    if (kind === 'not-found') throw new NotFound('invoice', 'i-1');
    if (kind === 'unavailable') throw new TryAgain(5, new Error('40001'));
    if (kind === 'circular') {
      const circle: Record<string, unknown> = {};
      circle['itself'] = circle;
      throw Object.assign(new NotFound('invoice', 'i-2'), { details: circle });
    }
    throw new Error('a secret of Jeanne Dupont');
  }

  @Get('slow')
  async slow(): Promise<unknown> {
    await new Promise((done) => setTimeout(done, 400));
    return { slow: true };
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

const planted: Context = { ...platformContext, name: 'platform', api: PlantedModule };

/** The api's own contexts, with the planted routes in the place of the platform's. */
const plantedContexts = [planted, registryContext, identityContext];

/** What the database of such an api is made of. */
export const apiContexts = [platformContext, registryContext, identityContext];

/** As browsers see it. */
export const ORIGIN = 'http://localhost:3000';

/** The api on any free port; what it logs is added to the lines. */
export const start = (
  url: string,
  lines: string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<RunningApi> => startWith(plantedContexts, url, lines, more);

/** The whole api, as it is shipped. */
export const startWhole = (
  url: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningApi> => startWith(contexts, url, [], more);

/** With all that is said: which contexts, and where the log goes. */
export function startWith(
  shown: readonly Context[],
  url: string,
  lines: string[],
  more: Readonly<Record<string, string>>,
): Promise<RunningApi> {
  const variables = {
    DATABASE_URL: url,
    PORT: '0',
    PLUSLOIN_ORIGIN: ORIGIN,
    PLUSLOIN_KEY: Buffer.alloc(32, 7).toString('base64'),
    PLUSLOIN_TEST_DATABASE: 'true',
    ...more,
  };
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const config = readConfig(variables, ['databaseUrl', 'keyEncryptionKey']);
  return startApi({
    config,
    contexts: shown,
    log: createLog({ level: 'info', process: 'api', destination }),
  });
}
