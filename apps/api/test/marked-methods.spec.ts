import { Controller, Get, Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityContext, Operation } from '@plusloin/identity';
import { createLog, platformContext, readConfig, type Context } from '@plusloin/platform';
import { registryContext } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { startApi } from '../src/start-api.js';
import { apiContexts } from './planted-api.js';

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  read(): object {
    return {};
  }
}

@Controller('api/astray')
class AstrayController {
  @Get()
  @Operation('member.read')
  read(): object {
    return {};
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

@Module({ controllers: [AstrayController] })
class AstrayModule {}

describe('An api', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
  });
  afterAll(() => database.close());

  const startWith = (api: NonNullable<Context['api']>) =>
    startApi({
      config: readConfig(
        {
          DATABASE_URL: database.runtimeUrl,
          PORT: '0',
          PLUSLOIN_KEY: Buffer.alloc(32, 7).toString('base64'),
          PLUSLOIN_TEST_DATABASE: 'true',
        },
        ['databaseUrl', 'keyEncryptionKey'],
      ),
      contexts: [{ ...platformContext, api }, registryContext, identityContext],
      log: createLog({ level: 'silent', process: 'api' }),
    });

  it('does not start with a method that says nothing of who may call it', async () => {
    await expect(startWith(ForgottenModule)).rejects.toThrow(
      'GET /api/forgotten needs either @Operation or @Public',
    );
  });

  it('does not start with an operation of a cooperative outside of its address', async () => {
    await expect(startWith(AstrayModule)).rejects.toThrow(
      'GET /api/astray does not fit the scope of member.read',
    );
  });
});
