import { Body, Controller, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  startList,
  startStepAsked,
  startStepDone,
  type StartList,
  type StartStepAsked,
  type StartStepDone,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { StartLists } from '../start/start-list.service.js';

@ApiTags('members')
@Controller('api/cooperatives/:cooperativeId/members/:memberId/start')
export class StartController {
  private readonly lists: StartLists;

  constructor(@Inject(SERVICES) services: Services) {
    this.lists = new StartLists(services);
  }

  @Get()
  @Operation('start.read')
  @ApiResponse({ status: 200, description: 'What is done', standardSchema: startList })
  read(
    @WhoCalls() { actor }: Caller,
    @Param('memberId') memberId: string,
  ): Promise<StartList> {
    return this.lists.read(actor, memberId);
  }

  @Put(':step')
  @HttpCode(204)
  @Operation('start.mark')
  @ApiResponse({ status: 204, description: 'It is kept' })
  async mark(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: startStepAsked }) { step }: StartStepAsked,
    @Body({ schema: startStepDone }) { isDone }: StartStepDone,
  ): Promise<void> {
    await this.lists.mark(actor, step, isDone);
  }
}
