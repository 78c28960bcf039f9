import { Writable } from 'node:stream';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import {
  createLog,
  NotFound,
  platformContext,
  readConfig,
  TryAgain,
  type Context,
} from '@plusloin/platform';
import { startApi, type RunningApi } from '../src/start-api.js';

/** Routes that go wrong in each of the ways in which a route can. */
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

/** The api on any free port; what it logs is added to the lines. */
export function start(url: string, lines: string[] = []): Promise<RunningApi> {
  const variables = { DATABASE_URL: url, PORT: '0', PLUSLOIN_TEST_DATABASE: 'true' };
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return startApi({
    config: readConfig(variables, ['databaseUrl']),
    contexts: [planted],
    log: createLog({ level: 'info', process: 'api', destination }),
  });
}
