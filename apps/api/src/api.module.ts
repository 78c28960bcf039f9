import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type PlatformSettings } from '@plusloin/platform';
import { HealthController } from './health.controller.js';

/** The ground floor, the health of the process, and what each context shows over HTTP. */
@Module({})
export class ApiModule {
  static for(settings: PlatformSettings): DynamicModule {
    const shown = settings.contexts.flatMap((context) => context.api ?? []);
    return {
      module: ApiModule,
      imports: [PlatformModule.for(settings), ...shown],
      controllers: [HealthController],
    };
  }
}
