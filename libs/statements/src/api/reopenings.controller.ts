import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  newReopening,
  quarterInPath,
  reopening,
  type NewReopening,
  type QuarterInPath,
  type ReopeningAnswer,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { Quarter } from '@plusloin/kernel';
import { SERVICES, type Services } from '@plusloin/platform';
import { Reopenings } from '../reopening.service.js';
import { reopeningOf } from './close-answers.js';

/** The latest closed quarter is opened again by two people, each with a fresh second factor. */
@ApiTags('closes')
@Controller('api/cooperatives/:cooperativeId/closes/reopenings')
export class ReopeningsController {
  private readonly reopenings: Reopenings;

  constructor(@Inject(SERVICES) services: Services) {
    this.reopenings = new Reopenings(services);
  }

  @Post()
  @Operation('reopening.propose')
  @ApiResponse({ status: 201, description: 'It waits for another', standardSchema: reopening })
  async propose(
    @WhoCalls() { actor, accountId }: Caller,
    @Body({ schema: newReopening }) { quarter, reason }: NewReopening,
  ): Promise<ReopeningAnswer> {
    const asked = { quarter: Quarter.parse(quarter), reason, by: accountId };
    return reopeningOf(await this.reopenings.ask(actor, asked), accountId);
  }

  /** Repeated by the same person, it answers the same. */
  @Put(':quarter/confirmation')
  @HttpCode(200)
  @Operation('reopening.confirm')
  @ApiResponse({ status: 200, description: 'Its months are open', standardSchema: reopening })
  async confirm(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<ReopeningAnswer> {
    const asked = { quarter: Quarter.parse(quarter), by: accountId };
    return reopeningOf(await this.reopenings.confirm(actor, asked), accountId);
  }

  /** By whoever proposed it, or by whoever declines it. */
  @Delete(':quarter')
  @HttpCode(204)
  @Operation('reopening.withdraw')
  @ApiResponse({ status: 204, description: 'Nobody waits for it any more' })
  async withdraw(
    @WhoCalls() { actor, accountId }: Caller,
    @Param({ schema: quarterInPath }) { quarter }: QuarterInPath,
  ): Promise<void> {
    await this.reopenings.withdraw(actor, { quarter: Quarter.parse(quarter), by: accountId });
  }
}
