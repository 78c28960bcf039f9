import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  newReading,
  notificationList,
  notificationsAsked,
  unreadLeft,
  uuidField,
  type NewReading,
  type NotificationList,
  type NotificationsAsked,
  type UnreadLeft,
} from '@plusloin/contracts';
import { cursorOf, placeOf, Work } from '@plusloin/platform';
import { z } from 'zod';
import type { Caller } from '../rights/caller.js';
import { Operation, WhoCalls } from '../rights/operation.js';
import { Notifications } from './notifications.service.js';

const place = z.tuple([z.iso.datetime(), uuidField]);

/** What is new for whoever asks; nobody reads another's. */
@ApiTags('notifications')
@Controller('api/cooperatives/:cooperativeId/notifications')
export class NotificationsController {
  private readonly notifications = new Notifications();

  constructor(private readonly work: Work) {}

  @Get()
  @Operation('notification.list')
  @ApiResponse({ status: 200, description: 'The latest first', standardSchema: notificationList })
  list(
    @WhoCalls() { actor, accountId }: Caller,
    @Query({ schema: notificationsAsked }) { after, limit }: NotificationsAsked,
  ): Promise<NotificationList> {
    const read = placeOf(place, after);
    const from = read === null ? null : { toldAt: read[0], id: read[1] };
    return this.work.read(actor, async (tx) => {
      const notifications = await this.notifications.page(tx, accountId, from, limit);
      const last = notifications.length === limit ? notifications.at(-1) : undefined;
      return {
        unread: await this.notifications.unread(tx, accountId),
        notifications,
        next: last === undefined ? null : cursorOf([last.toldAt, last.id]),
      };
    });
  }

  /** Read once is read: again changes nothing. */
  @Post('readings')
  @HttpCode(200)
  @Operation('notification.read')
  @ApiResponse({ status: 200, description: 'What is left', standardSchema: unreadLeft })
  read(
    @WhoCalls() { actor, accountId }: Caller,
    @Body({ schema: newReading }) { ids }: NewReading,
  ): Promise<UnreadLeft> {
    return this.work.run(actor, async (tx) => {
      await this.notifications.read(tx, accountId, ids);
      return { unread: await this.notifications.unread(tx, accountId) };
    });
  }
}
