import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  editedWebhook,
  newWebhook,
  webhook,
  webhookInPath,
  webhookList,
  webhookSecret,
  webhookTested,
  type EditedWebhook,
  type NewWebhook,
  type Webhook,
  type WebhookInPath,
  type WebhookList,
  type WebhookSecret,
  type WebhookTested,
} from '@plusloin/contracts';
import { SERVICES, WebhookEndpoints, type Services } from '@plusloin/platform';
import type { Caller } from '../rights/caller.js';
import { IfMatch } from '../rights/if-match.js';
import { Operation, WhoCalls } from '../rights/operation.js';

/** Who is told what happens here, by Standard Webhooks. */
@ApiTags('webhooks')
@Controller('api/cooperatives/:cooperativeId/webhooks')
export class WebhooksController {
  private readonly endpoints: WebhookEndpoints;

  constructor(@Inject(SERVICES) services: Services) {
    this.endpoints = new WebhookEndpoints(services);
  }

  @Get()
  @Operation('webhook.list')
  @ApiResponse({ status: 200, description: 'Without their secrets', standardSchema: webhookList })
  async list(@WhoCalls() { actor }: Caller): Promise<WebhookList> {
    return { webhooks: await this.endpoints.list(actor) };
  }

  @Post()
  @Operation('webhook.add')
  @ApiResponse({ status: 201, description: 'With its secret', standardSchema: webhookSecret })
  add(
    @WhoCalls() { actor }: Caller,
    @Body({ schema: newWebhook }) wished: NewWebhook,
  ): Promise<WebhookSecret> {
    return this.endpoints.add(actor, wished);
  }

  @Put(':webhookId')
  @Operation('webhook.edit')
  @ApiResponse({ status: 200, description: 'As it is now', standardSchema: webhook })
  edit(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
    @IfMatch() version: number,
    @Body({ schema: editedWebhook }) wished: EditedWebhook,
  ): Promise<Webhook> {
    return this.endpoints.edit(actor, webhookId, version, wished);
  }

  @Delete(':webhookId')
  @HttpCode(204)
  @Operation('webhook.remove')
  @ApiResponse({ status: 204, description: 'It is told nothing any more' })
  remove(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
  ): Promise<void> {
    return this.endpoints.remove(actor, webhookId);
  }

  /** For a day the former one signs besides. */
  @Post(':webhookId/secrets')
  @Operation('webhook.rotate')
  @ApiResponse({ status: 201, description: 'The new secret', standardSchema: webhookSecret })
  rotate(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
  ): Promise<WebhookSecret> {
    return this.endpoints.rotate(actor, webhookId);
  }

  @Post(':webhookId/tests')
  @Operation('webhook.test')
  @ApiResponse({ status: 201, description: 'It is on its way', standardSchema: webhookTested })
  async test(
    @WhoCalls() { actor }: Caller,
    @Param({ schema: webhookInPath }) { webhookId }: WebhookInPath,
  ): Promise<WebhookTested> {
    return { deliveryId: await this.endpoints.test(actor, webhookId) };
  }
}
