import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  deliveriesAsked,
  newReplay,
  replayed,
  uuidField,
  webhookDeliveries,
  webhookInPath,
  type DeliveriesAsked,
  type NewReplay,
  type Replayed,
  type WebhookDeliveries as DeliveriesAnswer,
  type WebhookInPath,
} from '@plusloin/contracts';
import {
  cursorOf,
  placeOf,
  SERVICES,
  WebhookDeliveries,
  type Services,
} from '@plusloin/platform';
import { z } from 'zod';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';

const place = z.tuple([z.iso.datetime(), uuidField]);

/** What an endpoint was sent, what it answered, and once more. */
@ApiTags('webhooks')
@Controller('api/cooperatives/:cooperativeId/webhooks/:webhookId')
export class WebhookDeliveriesController {
  private readonly deliveries: WebhookDeliveries;

  constructor(@Inject(SERVICES) services: Services) {
    this.deliveries = new WebhookDeliveries(services);
  }

  @Get('deliveries')
  @Operation('webhook.deliveries')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: webhookDeliveries })
  async list(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
    @Query({ schema: deliveriesAsked }) { after, limit }: DeliveriesAsked,
  ): Promise<DeliveriesAnswer> {
    const read = placeOf(place, after);
    const from = read === null ? null : { createdAt: read[0], id: read[1] };
    const deliveries = await this.deliveries.page(actor, webhookId, from, limit);
    const last = deliveries.length === limit ? deliveries.at(-1) : undefined;
    const next = last === undefined ? null : cursorOf([last.createdAt, last.id]);
    return { deliveries, next };
  }

  /** Under the same ids: whoever has taken a message knows it again. */
  @Post('replays')
  @Operation('webhook.replay')
  @ApiResponse({ status: 201, description: 'They are on their way', standardSchema: replayed })
  async replay(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
    @Body({ schema: newReplay }) of: NewReplay,
  ): Promise<Replayed> {
    return { messages: await this.deliveries.replay(actor, webhookId, of) };
  }
}
