import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  informationInForce,
  newInformation,
  type InformationInForce,
  type NewInformation,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { Information } from '../path/information.service.js';

/** The pre-contract information document of the cooperative. */
@ApiTags('information')
@Controller('api/cooperatives/:cooperativeId/information')
export class InformationController {
  private readonly information: Information;

  constructor(@Inject(SERVICES) private readonly services: Services) {
    this.information = new Information(services);
  }

  @Get()
  @Operation('information.read')
  @ApiResponse({ status: 200, description: 'In force', standardSchema: informationInForce })
  async read(@WhoCalls() { actor }: Caller): Promise<InformationInForce> {
    const latest = await this.services.work.read(actor, (tx) => this.information.latest(tx));
    return { document: latest && { title: latest.title, text: latest.text } };
  }

  /** Whoever was given an edition keeps that one. */
  @Post()
  @Operation('information.publish')
  @ApiResponse({ status: 201, description: 'In force', standardSchema: informationInForce })
  async publish(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newInformation }) wished: NewInformation,
  ): Promise<InformationInForce> {
    const { title, text } = await this.information.publish(actor, wished);
    return { document: { title, text } };
  }
}
