import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  cooperativeFacts,
  standingFacts,
  type CooperativeFactsAsked,
  type StandingFactsAnswer,
} from '@plusloin/contracts';
import { IfMatch, Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';

@ApiTags('settings')
@Controller('api/cooperatives/:cooperativeId/settings')
export class SettingsController {
  private readonly settings = new CooperativeSettings();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Operation('settings.read')
  @ApiResponse({ status: 200, description: 'The facts', standardSchema: standingFacts })
  read(@WhoCalls() { actor }: Caller): Promise<StandingFactsAnswer> {
    return this.services.work.read(actor, (tx) => this.settings.read(tx));
  }

  @Put()
  @Operation('settings.change')
  @ApiResponse({ status: 200, description: 'As they stand now', standardSchema: standingFacts })
  change(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: cooperativeFacts }) facts: CooperativeFactsAsked,
    @IfMatch() version: number,
  ): Promise<StandingFactsAnswer> {
    return this.services.work.run(actor, (tx) => this.settings.change(tx, facts, version));
  }
}
