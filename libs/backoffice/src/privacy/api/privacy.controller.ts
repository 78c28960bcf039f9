import { Controller, Get, Inject } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { privacy, type Privacy } from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { RetentionRun } from '../retention.service.js';
import { privacyOf } from '../privacy.queries.js';

/** The register of processing and the rules of retention. */
@ApiTags('privacy')
@Controller('api/cooperatives/:cooperativeId/privacy')
export class PrivacyController {
  private readonly retention: RetentionRun;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.retention = new RetentionRun(services);
  }

  @Get()
  @Operation('privacy.read')
  @ApiResponse({ status: 200, description: 'The whole register', standardSchema: privacy })
  read(@WhoCalls() { actor }: Caller): Promise<Privacy> {
    return privacyOf(this.services.work, this.retention, actor);
  }
}
