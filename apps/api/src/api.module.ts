import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { PlatformModule, type PlatformSettings } from '@plusloin/platform';
import { contractPipe } from './contract-pipe.js';
import { HealthController } from './health.controller.js';
import { RightsGuard } from './rights.guard.js';

/** The ground floor, the health of the process, and what each context shows over HTTP. */
@Module({})
export class ApiModule {
  static for(settings: PlatformSettings): DynamicModule {
    const shown = settings.contexts.flatMap((context) => context.api ?? []);
    return {
      module: ApiModule,
      imports: [PlatformModule.for(settings), DiscoveryModule, ...shown],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: RightsGuard },
        { provide: APP_PIPE, useValue: contractPipe },
      ],
    };
  }
}
